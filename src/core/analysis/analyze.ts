// Article text -> marks. The table of contents of the analysis: no rule of its own.

import type { KnownOfficial } from "../model/known-official.ts";
import { isEnglish } from "../model/language.ts";
import type { Mark } from "../model/mark.ts";
import { inOrder } from "../model/span.ts";
import { finish, type Steps } from "../model/steps.ts";
import { findClaimsInSteps } from "./number/find-claims.ts";
import { findOfficialsInSteps } from "./official/find-officials.ts";
import { findNames } from "./person/find-names.ts";
import { findPersonsInSteps } from "./person/find-persons.ts";
import { findQuotationsInSteps } from "./quotation/find-quotations.ts";
import { readInSteps } from "./text/read.ts";

export interface ArticleText {
  /** Paragraphs separated by newlines, the headline first. */
  readonly text: string;
  /** BCP 47 tag; null: not known, read as English. */
  readonly language: string | null;
  /** ISO 8601 date; null: not known. */
  readonly published: string | null;
}

/** All marks of an article, ordered by start; they may overlap. Linear in the length of the text. */
export function analyze(article: ArticleText, known: readonly KnownOfficial[]): Mark[] {
  return finish(analyzeInSteps(article, known));
}

const startOf = (mark: Mark): number =>
  mark.kind === "quotation" ? (mark.spans[0]?.start ?? 0) : mark.span.start;

/** The same with rests, for each finder too: where nothing is compiled yet, one of them alone would be felt on a long article. */
export function* analyzeInSteps(
  article: ArticleText,
  known: readonly KnownOfficial[],
): Steps<Mark[]> {
  const text = yield* readInSteps(article.text, article.language);
  yield;
  // Names and offices are told by English words; quotation marks and numerals by every language's own.
  const names = yield* findNames(text);
  const persons = isEnglish(article.language) ? yield* findPersonsInSteps(text, names) : [];
  yield;
  const quotations = yield* findQuotationsInSteps(text, persons);
  yield;
  const { published } = article;
  const officials = yield* findOfficialsInSteps(text, persons, { known, published, names });
  yield;
  const claims = yield* findClaimsInSteps(text, text.language);
  const marks: Mark[] = [...quotations, ...officials, ...claims];
  return inOrder(marks, startOf);
}
