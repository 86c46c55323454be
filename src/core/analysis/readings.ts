// Marks -> what they say in words, apart from their places: the form that is saved and linked.

import type { Reading } from "../model/annotation.ts";
import { extentOf, type Mark, spansOf } from "../model/mark.ts";
import { type Span, textOf } from "../model/span.ts";
import { read } from "./text/read.ts";

/** One mark in words, with its extent in the text. */
export interface MarkReading extends Span {
  readonly reading: Reading;
  /** The mark's own words, paragraphs joined by a newline. */
  readonly text: string;
}

/** The sentence that holds `at`; sentences are ordered, so a binary search finds it. */
function sentenceAt(sentences: readonly Span[], at: number): Span | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return null;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

/**
 * Sentences never cross paragraphs: only those of paragraphs that are asked for are found, each once. A page may be one
 * paragraph of megabytes: its ends are not looked for again for each mark that stands in it.
 */
function sentenceFinder(text: string): (at: number) => Span | null {
  const found = new Map<number, readonly Span[]>();
  let paragraph: Span = { start: 0, end: -1 };
  return (at) => {
    if (at < paragraph.start || at > paragraph.end) paragraph = paragraphAt(text, at);
    const { start, end } = paragraph;
    const sentences = found.get(start) ?? read(text.slice(start, end)).sentences;
    found.set(start, sentences);
    const sentence = sentenceAt(sentences, at - start);
    if (sentence === null) return null;
    return { start: sentence.start + start, end: sentence.end + start };
  };
}

/** Without the newline that ends it. */
function paragraphAt(text: string, at: number): Span {
  const end = text.indexOf("\n", at);
  return { start: text.lastIndexOf("\n", at - 1) + 1, end: end < 0 ? text.length : end };
}

function readingOf(mark: Mark, text: string, sentenceOf: (at: number) => Span | null): Reading {
  switch (mark.kind) {
    case "quotation":
      return {
        kind: "quotation",
        speaker: mark.speaker?.name ?? null,
        cue: mark.cue === null ? null : textOf(text, mark.cue),
        confidence: mark.confidence,
      };
    case "official":
      return {
        kind: "official",
        name: mark.name,
        office: mark.office,
        confidence: mark.confidence,
      };
    case "claim": {
      const sentence = sentenceOf(mark.span.start) ?? mark.span;
      return {
        kind: "claim",
        quantity: mark.quantity,
        sentence: textOf(text, sentence),
        confidence: mark.confidence,
      };
    }
  }
}

/** One reading for each mark, in the same order. Linear in the paragraphs that have figures. */
export function readingsOf(text: string, marks: readonly Mark[]): MarkReading[] {
  const sentenceOf = sentenceFinder(text);
  return marks.map((mark) => ({
    ...extentOf(mark),
    reading: readingOf(mark, text, sentenceOf),
    text: spansOf(mark)
      .map((span) => textOf(text, span))
      .join("\n"),
  }));
}
