// Quotations in a language whose reporting verbs we do not know. Their marks („…“, «…», »…«, ”…”, 「…」)
// are told by where they stand, so detection works; speakers, titles and scare quotes do not.

import type { Quotation } from "../../model/mark.ts";
import { textOf } from "../../model/span.ts";
import type { ReadText } from "../text/read.ts";
import { findPassages } from "./find-marks.ts";

/** Fewer words are a title or a term as often as a quotation. */
const FEWEST_WORDS = 4;
/** The same for scripts that put no spaces between words, in characters. */
const FEWEST_CHARACTERS = 12;

/** Passages long enough to be somebody's words; never with a speaker, never more than medium sure. */
export function findForeignQuotations(read: ReadText): Quotation[] {
  return findPassages(read)
    .filter(({ single }) => !single)
    .flatMap(({ spans, closed }): Quotation[] => {
      const words = spans
        .map((span) => textOf(read.text, span))
        .join(" ")
        .split(/\s+/);
      const unspaced = words.length < FEWEST_WORDS && words.some(isUnspaced);
      if (words.length < FEWEST_WORDS && !unspaced) return [];
      const confidence = closed && words.length > FEWEST_WORDS ? "medium" : "low";
      return [{ kind: "quotation", spans, speaker: null, cue: null, evidence: [], confidence }];
    });
}

/** Chinese, Japanese and Thai write sentences without spaces. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
const isUnspaced = (word: string): boolean =>
  word.length >= FEWEST_CHARACTERS && UNSPACED.test(word);
