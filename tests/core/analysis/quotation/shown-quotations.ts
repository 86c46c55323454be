// How the tables of this folder show a quotation.

import { findPersons } from "../../../../src/core/analysis/person/find-persons.ts";
import { findQuotations } from "../../../../src/core/analysis/quotation/find-quotations.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";
import type { Quotation } from "../../../../src/core/model/mark.ts";
import { textOf } from "../../../../src/core/model/span.ts";

/** The quotations of `text`, with the persons that it names. */
export function quotationsOf(text: string): Quotation[] {
  const words = read(text);
  return findQuotations(words, findPersons(words));
}

/** One line for each quotation: its words, then speaker, mention and cue. */
export const show = (text: string, quotation: Quotation): string => {
  const { spans, speaker, cue } = quotation;
  const words = spans.map((span) => textOf(text, span)).join(" / ");
  const mention =
    speaker === null ? "nobody" : `${speaker.name} [${textOf(text, speaker.mention)}]`;
  return `${words} ${mention}${cue === null ? "" : ` ${textOf(text, cue)}`}`;
};
