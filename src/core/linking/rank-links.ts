// Marks that share a key -> the links that hold, each with its reason.

import type { Reading } from "../model/annotation.ts";
import type { Link, RememberedMark } from "../model/link.ts";

/** One mark of the open article. */
export interface LinkableMark {
  readonly reading: Reading;
  readonly text: string;
}

/** The links between `mark` and `candidates` (which share a key with it), best first. `index` is passed through. */
export function rankLinks(
  _mark: LinkableMark,
  _index: number,
  _candidates: readonly RememberedMark[],
): Link[] {
  return [];
}
