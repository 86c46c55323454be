// Are the words behind a place in a text inside a quotation? Which way a mark stands is told by its neighbours, since languages
// disagree: » closes in French and opens in German and Danish, “ opens in English and closes in German, ” opens in Swedish.

import type { Span } from "../model/span.ts";

const ALWAYS_OPENS = "„「『";
const ALWAYS_CLOSES = "」』";
const EITHER = '"“”«»';

/** What stands right before words: a letter, a figure, a currency, a mark within the quotation, an elision. */
const BEGINS = /[\p{L}\p{N}\p{Sc}([¿¡'‘’…]/u;
/** What stands right behind words. */
const ENDS = /[\p{L}\p{M}\p{N}.,!?…;:%)\]'’]/u;

/** Whether it is so at `to`, where it was so, or not, at `from`. What stands before and behind is looked at as a mark's neighbour. */
export function isInsideAt(
  text: string,
  { from, to, before }: { readonly from: number; readonly to: number; readonly before: boolean },
): boolean {
  let inside = before;
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (ALWAYS_OPENS.includes(mark)) inside = true;
    else if (ALWAYS_CLOSES.includes(mark)) inside = false;
    else if (EITHER.includes(mark)) {
      inside = isOpening(mark, { left: text.charAt(at - 1), right: text.charAt(at + 1), inside });
    }
  }
  return inside;
}

/** ‘ that opens stands behind no word, as in ’90s and German, where it closes. */
const OPENING_SINGLE = /(?<![\p{L}\p{M}\p{N}.,!?…])‘(?=[\p{L}"“([])/gu;
const CLOSING_SINGLE = /(?<=[\p{L}\p{M}\p{N}.,!?…;:%)\]"”])’(?![\p{L}\p{N}])/gu;
/** "the players’ union": an apostrophe, where a mark that closes comes later. */
const LIKE_PLURAL = /^s’ \p{L}/u;

/** Where the words inside ‘single’ marks stand, which the British use; a mark that nothing closes opens none. Linear in the text. */
export function singleQuotations(text: string): Span[] {
  const opening = [...text.matchAll(OPENING_SINGLE)].map(({ index }) => index);
  return opening.flatMap((start, at) => {
    const within = text.slice(start, opening[at + 1] ?? text.length).split("\n", 1)[0] ?? "";
    const closing = [...within.matchAll(CLOSING_SINGLE)].map(({ index }) => index);
    const isMark = (place: number) => !LIKE_PLURAL.test(within.slice(place - 1, place + 3));
    const end = closing.find(isMark) ?? closing[0];
    return end === undefined ? [] : [{ start, end: start + end }];
  });
}

interface Neighbours {
  readonly left: string;
  readonly right: string;
  readonly inside: boolean;
}

function isOpening(mark: string, { left, right, inside }: Neighbours): boolean {
  const [begins, ends] = [BEGINS.test(right), ENDS.test(left)];
  if (begins !== ends) return begins;
  // Space on both sides, as in French, or words on both: what the mark commonly is.
  if (mark === '"' || mark === "“") return !inside;
  return mark === "«";
}
