// A pull quote and a headline repeat words that stand in the article with their speaker; by themselves they name nobody.

import type { Quotation } from "../../model/mark.ts";
import { inOrder, textOf } from "../../model/span.ts";

/** Fewer words than this are a phrase that anybody may use. */
const FEWEST_WORDS = 6;
/** More are no pull quote, and would take long to look for in all others. */
const MOST_WORDS = 60;
/** More of nobody's are no pull quotes: each is looked for in all others. */
const MOST = 40;

/** The quotations, those that repeat the words of another with its speaker. */
export function withPulled(text: string, quotations: readonly Quotation[]): Quotation[] {
  const doubtful = quotations.filter(
    (quotation) => isDoubtful(quotation) && isPullable(wordsOf(text, quotation).length),
  );
  if (doubtful.length === 0 || doubtful.length > MOST) return [...quotations];
  const spoken = quotations
    .filter((quotation) => !isDoubtful(quotation))
    .map((quotation) => ({ quotation, words: joined(text, quotation) }));
  return quotations.map((quotation) => {
    if (!doubtful.includes(quotation)) return quotation;
    const words = joined(text, quotation);
    const whole = spoken.find((other) => other.words.includes(words))?.quotation;
    return whole === undefined ? quotation : spokenBy(quotation, whole);
  });
}

/** With those of `marked`, what the headline has between marks, whose words somebody is quoted with below. */
export function withHeadline(
  text: string,
  quotations: readonly Quotation[],
  marked: readonly Quotation[],
): Quotation[] {
  const repeating = marked
    .slice(0, MOST)
    .filter((quotation) => wordsOf(text, quotation).length >= FEWEST_IN_HEADLINE);
  if (repeating.length === 0) return [...quotations];
  const spoken = quotations.map((quotation) => ({ quotation, words: joined(text, quotation) }));
  const found = repeating.flatMap((quotation) => {
    const words = joined(text, quotation);
    const whole = spoken.find((other) => other.words.includes(words))?.quotation;
    return whole === undefined || isNamed(text, whole, words) ? [] : [spokenBy(quotation, whole)];
  });
  return inOrder([...found, ...quotations], ({ spans }) => spans[0]?.start ?? 0);
}

/** "‘White House’ for sale", where somebody below speaks of the White House: a name. */
function isNamed(text: string, { spans }: Quotation, words: string): boolean {
  const said = ` ${spans.flatMap((span) => textOf(text, span).match(WORD) ?? []).join(" ")} `;
  const at = said.toLowerCase().indexOf(words);
  const inBody = said
    .slice(at, at + words.length)
    .trim()
    .split(" ");
  return inBody.every((word) => word !== word.toLowerCase());
}

/** One word is as often a term. */
const FEWEST_IN_HEADLINE = 2;

const isPullable = (words: number): boolean => words >= FEWEST_WORDS && words <= MOST_WORDS;

/** Nobody's, or somebody's only because they were spoken of before. */
const isDoubtful = ({ speaker, confidence }: Quotation): boolean =>
  speaker === null || confidence === "low";

function spokenBy(quotation: Quotation, { speaker }: Quotation): Quotation {
  if (speaker === null) return quotation;
  const evidence = [{ role: "speaker", span: speaker.mention }] as const;
  return { ...quotation, speaker, cue: null, evidence, confidence: "medium" };
}

const WORD = /[A-Za-z0-9\u00c0-\u024f]+/g;

const wordsOf = (text: string, { spans }: Quotation): readonly string[] =>
  spans.flatMap((span) => textOf(text, span).toLowerCase().match(WORD) ?? []);

/** With a space round each, so that words are found whole. */
const joined = (text: string, quotation: Quotation): string =>
  ` ${wordsOf(text, quotation).join(" ")} `;
