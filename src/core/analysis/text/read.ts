// The text as all finders see it.

import type { Span } from "../../model/span.ts";
import { finish, type Steps } from "../../model/steps.ts";
import { findParagraphs, findSentences, type Sentence } from "./sentences.ts";
import { type Token, tokenizeInSteps } from "./tokens.ts";

export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** BCP 47 tag; null: not known, read as English. */
  readonly language: string | null;
}

/** Cuts `text` into tokens, paragraphs and sentences, in linear time. */
export function read(text: string, language: string | null = null): ReadText {
  return finish(readInSteps(text, language));
}

/** The same with rests. */
export function* readInSteps(text: string, language: string | null): Steps<ReadText> {
  const tokens = yield* tokenizeInSteps(text);
  const paragraphs = findParagraphs(text);
  return { text, tokens, paragraphs, sentences: findSentences(tokens, paragraphs), language };
}
