import type { Plugin } from "esbuild";
import type { PackedWords } from "../../src/core/analysis/text/packed/find-word.ts";

export const packedWords: Plugin;

/** A list of words and the number of its set. */
interface NumberedList {
  readonly number: number;
  readonly words: readonly string[];
}

/** @throws Error when a word could not be found again. */
export function packWords(
  lists: readonly NumberedList[],
): Promise<{ readonly packed: PackedWords; readonly groups: number }>;
