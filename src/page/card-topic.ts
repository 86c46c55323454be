// A passage of the open article -> what its card needs, and what is asked when it is saved.

import { describe } from "../core/anchoring/describe.ts";
import type { Annotation, AnnotationBody, Colour } from "../core/model/annotation.ts";
import { type Span, textOf } from "../core/model/span.ts";
import type { ShownLink } from "../messages/protocol.ts";
import { ask } from "../messages/send.ts";
import type { CardSubject } from "../ui/card-subject.ts";
import { draftKeyOf } from "../ui/draft-key.ts";
import { type ArticleSession, currentAddress } from "./article-session.ts";
import type { CardTopic } from "./card.tsx";
import { boxOf } from "./passage-box.ts";
import { endOf, type Passage, startOf } from "./passages.ts";

/** Each paragraph's part of `span` on its own: an annotation's selectors never cross a paragraph. */
function splitByParagraph(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const part of textOf(text, span).split("\n")) {
    if (part.trim() !== "") parts.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return parts;
}

/** Selected words as a passage of the reader's own. */
export function selectionPassage(session: ArticleSession, span: Span): Passage {
  const { text } = session.text;
  const spans = splitByParagraph(text, span);
  return {
    spans,
    text: spans.map((part) => textOf(text, part)).join("\n"),
    reading: { kind: "highlight" },
    evidence: [],
    markIndex: null,
    annotation: null,
  };
}

function subjectOf(session: ArticleSession, passage: Passage): CardSubject {
  const { reading, text, evidence } = passage;
  return {
    reading,
    text,
    evidence: evidence.map(({ role, span }) => ({
      role,
      text: textOf(session.text.text, span),
    })),
  };
}

function linksOf(session: ArticleSession, passage: Passage): ShownLink[] {
  if (passage.markIndex === null) return [];
  return session.links.filter((link) => link.index === passage.markIndex);
}

export function makeTopic(
  session: ArticleSession,
  passage: Passage,
  own: {
    readonly colour: Colour;
    readonly save: (body: AnnotationBody) => Promise<Annotation>;
  },
): CardTopic {
  const span = { start: startOf(passage), end: endOf(passage) };
  return {
    subject: subjectOf(session, passage),
    annotation: passage.annotation,
    links: linksOf(session, passage),
    colour: own.colour,
    draftKey: passage.annotation?.id ?? draftKeyOf(session.article.source, span),
    box: () => boxOf(passage, session.text),
    save: own.save,
  };
}

/** Keeps a passage with what the reader wrote. @throws RequestError with a sentence for the reader */
export async function savePassage(
  session: ArticleSession,
  passage: Passage,
  body: AnnotationBody,
): Promise<Annotation> {
  const { text } = session.text;
  const span = { start: startOf(passage), end: endOf(passage) };
  return await ask("save-annotation", {
    address: currentAddress(),
    article: session.article,
    words: session.summary().words,
    marks: session.marks,
    text: passage.text,
    reading: passage.reading,
    target: { selectors: passage.spans.map((part) => describe(text, part)) },
    body,
    draftKey: draftKeyOf(session.article.source, span),
  });
}
