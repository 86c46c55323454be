// Empty here: tests/commands/pack-words.mjs makes it anew from the lists at each build.

import type { PackedWords } from "./find-word.ts";

/** All lists of words, packed (words-format.ts). */
export const PACKED_WORDS: PackedWords = { names: "", drawers: "", odd: "" };

/** Of how many sets. */
export const SET_COUNT = 0;

/** How many groups they are in, with group 0, whose words are in no set. */
export const GROUP_COUNT = 0;
