// The words that may be an office, as those who judge it see them.

import type { Token } from "../text/tokens.ts";

/** 3: public by its own words; 2: public by the body it belongs to; 1: likely; 0: not public. */
export type Strength = 0 | 1 | 2 | 3;

export interface JudgedPhrase {
  readonly tokens: readonly Token[];
  /** Indexes of tokens, half-open; `head` within. */
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** It stands directly before the name: "Commissioner Okoye". */
  readonly asTitle: boolean;
}
