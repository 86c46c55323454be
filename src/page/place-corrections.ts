// Kept corrections -> their places in the text that is open.

import type { PlacedCorrection } from "../core/analysis/apply-corrections.ts";
import { anchor } from "../core/anchoring/anchor.ts";
import { prepareText } from "../core/anchoring/prepare-text.ts";
import type { Correction } from "../core/model/correction.ts";
import type { Span } from "../core/model/span.ts";

/**
 * The corrections whose words stand in `text` unchanged. Where they were edited the reader has not seen
 * them: "1.8 million" must not be shown with the value that was given for "1.5 million".
 */
export function placeCorrections(
  text: string,
  corrections: readonly Correction[],
): PlacedCorrection[] {
  const prepared = prepareText(text);
  return corrections.flatMap(({ id, verdict, selectors }) => {
    const spans: Span[] = [];
    for (const each of selectors) {
      const found = anchor(prepared, each);
      if (found.state === "lost" || found.state === "changed") return [];
      spans.push({ start: found.start, end: found.end });
    }
    return [{ id, verdict, spans }];
  });
}
