// A text that many passages are looked for in. Folding it costs more than one search, so it is done
// once, and not before a passage needs it: on an unedited page none does.

import { foldText } from "./fold-text.ts";
import { type SearchableText, searchable } from "./searchable-text.ts";

export interface PreparedText {
  readonly text: string;
  /** The folded text, made on the first call. */
  readonly folded: () => SearchableText;
}

/** Prepares `text` for any number of calls of `anchor`. Costs nothing by itself. */
export function prepareText(text: string): PreparedText {
  let folded: SearchableText | null = null;
  return {
    text,
    folded: () => {
      folded ??= searchable(foldText(text));
      return folded;
    },
  };
}
