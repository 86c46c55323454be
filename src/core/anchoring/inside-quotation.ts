// Are the words behind a place in a text inside a quotation? Which way a mark stands is told by its neighbours, since languages
// disagree: » closes in French and opens in German and Danish, “ opens in English and closes in German, ” opens in Swedish.

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
