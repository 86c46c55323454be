// How Hypothesis finds an annotation again, after its match-quote.ts: all verbatim occurrences, else the
// closest approximate ones with up to half of the words wrong; the best by quote, prefix, suffix and place.
// Written anew on the library that it uses (approx-string-match), with its weights and its 32 characters.

import * as approx from "approx-string-match";

export const HYPOTHESIS = "Hypothesis-style matcher";

const CONTEXT = 32;
const MOST_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const ALL_WEIGHTS = 92;

export interface HypothesisSelectors {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

export interface HypothesisMatch {
  readonly start: number;
  readonly end: number;
  /** 0 to 1. Hypothesis itself takes the best match whatever its score. */
  readonly score: number;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

// A CommonJS package: Node gives its exports as the default, a bundler may give the function itself.
const exported: unknown = (approx as { readonly default?: unknown }).default;
const search = (
  typeof exported === "function" ? exported : (exported as { readonly default: unknown }).default
) as (text: string, pattern: string, maxErrors: number) => Hit[];

export function describeForHypothesis(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): HypothesisSelectors {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/** The best match of the selectors in `text`; null where there is none. */
export function matchByHypothesis(
  text: string,
  { exact, prefix, suffix, start }: HypothesisSelectors,
): HypothesisMatch | null {
  const most = Math.min(MOST_ERRORS, Math.floor(exact.length / 2));
  let best: HypothesisMatch | null = null;
  for (const hit of hitsOf(text, exact, most)) {
    const before = text.slice(Math.max(0, hit.start - prefix.length), hit.start);
    const after = text.slice(hit.end, hit.end + suffix.length);
    const score =
      (WEIGHTS.quote * (1 - hit.errors / exact.length) +
        WEIGHTS.prefix * closeness(before, prefix) +
        WEIGHTS.suffix * closeness(after, suffix) +
        WEIGHTS.position * (1 - Math.abs(hit.start - start) / text.length)) /
      ALL_WEIGHTS;
    if (best === null || score > best.score) best = { start: hit.start, end: hit.end, score };
  }
  return best;
}

function hitsOf(text: string, pattern: string, most: number): Hit[] {
  const verbatim: Hit[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    verbatim.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return verbatim.length > 0 ? verbatim : search(text, pattern, most);
}

function closeness(text: string, pattern: string): number {
  if (pattern === "") return 1;
  if (text === "") return 0;
  const errors = hitsOf(text, pattern, pattern.length).map((hit) => hit.errors);
  return 1 - Math.min(pattern.length, ...errors) / pattern.length;
}
