// Empty here: tests/commands/pack-words.mjs makes it anew from the lists at each build.

/** All lists of words, packed (words-format.ts). */
export const PACKED_WORDS = "";

/** Of how many sets. */
export const SET_COUNT = 0;

/** How many groups they are in, with group 0, whose words are in no set. */
export const GROUP_COUNT = 0;
