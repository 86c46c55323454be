// What stands between two dashes and is no part of the clause: "the sign — which read “no” — and".

import { isMarkOf } from "../text/characters.ts";
import { isOneOf } from "../text/word-sets.ts";
import type { Piece } from "./frame.ts";
import { lower } from "./pieces.ts";

const DASHES = "—–-";

/** "the sign — which read “no” — and": index before an aside between dashes that ends at `index`, else `index`. */
export function beforeAside(pieces: readonly Piece[], index: number): number {
  if (!isMarkOf(DASHES, lower(pieces[index]))) return index;
  for (let open = index - 1; open > Math.max(0, index - ASIDE_REACH); open--)
    if (isMarkOf(DASHES, lower(pieces[open])))
      return isOneOf("which who whose", lower(pieces[open + 1])) ? open - 1 : index;
  return index;
}

const ASIDE_REACH = 20;
