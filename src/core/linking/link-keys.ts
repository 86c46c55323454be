// A mark -> the keys that it can be found by in the store's index.

import type { Reading } from "../model/annotation.ts";

/** The keys of one mark; two marks that belong together share at least one. Never more than 64. */
export function linkKeys(_reading: Reading, _text: string): string[] {
  return [];
}
