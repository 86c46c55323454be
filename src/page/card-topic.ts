// A passage of the open article -> what its card needs, and what is asked when it is saved.

import { describe } from "../core/anchoring/describe.ts";
import type { Annotation, AnnotationBody, Colour } from "../core/model/annotation.ts";
import type { Verdict } from "../core/model/correction.ts";
import type { History } from "../core/model/history.ts";
import { type Span, textOf } from "../core/model/span.ts";
import type { KeptEdit } from "../messages/requests/annotations.ts";
import { ask } from "../messages/send.ts";
import type { ShownLink, ShownOwnLink } from "../messages/shown-link.ts";
import type { AlsoHere, CardSubject, Correctable } from "../ui/card-subject.ts";
import { type Citable, citableOf } from "../ui/citable.ts";
import { draftKeyOf } from "../ui/draft-key.ts";
import type { ArticleSession } from "./article-session.ts";
import { correctPassage } from "./correct-passage.ts";
import { draftEnds, type EndsDraft, keepTodaysWords } from "./move-ends.ts";
import { boxOf } from "./passage-box.ts";
import { endOf, type Passage, passagesAt, startOf } from "./passages.ts";
import type { Box } from "./place-beside.ts";
import { selectedSpan } from "./selection-button.tsx";
import { splitByParagraph } from "./split-by-paragraph.ts";

/** What the reader wrote, and what stood in the fields before; null: not known. */
interface Edit {
  readonly body: AnnotationBody;
  readonly basedOn: AnnotationBody | null;
  /** Id of the library that a new one is to stand in. */
  readonly library: string;
}

/** What a card is opened for. */
export interface CardTopic {
  readonly subject: CardSubject;
  readonly annotation: Annotation | null;
  readonly links: readonly ShownLink[];
  readonly ownLinks: readonly ShownOwnLink[];
  /** What else stands at these words, and going over to it. */
  readonly also: readonly (AlsoHere & { readonly show: () => void })[];
  /** What an unsaved body starts with. */
  readonly colour: Colour;
  /** Id of the library that the reader saved in last. */
  readonly saveTo: string;
  /** Under which the reader's unsaved words are kept. */
  readonly draftKey: string;
  /** Where the words stand now; null when they are off the page. */
  readonly box: () => Box | null;
  /** Keeps it; the answer is the annotation as it was saved. */
  readonly save: (edit: Edit) => Promise<KeptEdit>;
  /** Shows on the page, or no longer, what the mark rests on. */
  readonly explain: (explained: boolean) => void;
  /** What was ever seen of the words; null: they are not watched, or read as they were saved. */
  readonly history: History | null;
  /** When the words that are saved were last seen; null: nothing is saved, or watched. */
  readonly lastSeen: string | null;
  /** The annotation is of the words that stand there today; the answer undoes it. */
  readonly keepToday: (annotation: Annotation) => Promise<() => Promise<Annotation>>;
  /** New ends for the annotation, on trial; null where it is not on the page. */
  readonly draftEnds: (annotation: Annotation) => EndsDraft | null;
  /** The words with what is known of their source: as they were saved, or as they stand there now. */
  readonly cite: (annotation: Annotation | null) => Citable;
  /** Keeps what the reader says of the mark, null takes it back; the answer undoes it. */
  readonly correct: (verdict: Verdict | null) => Promise<() => Promise<unknown>>;
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
    correctedBy: null,
    annotation: null,
    history: null,
  };
}

/** "Ada Marsh", "Baroness O’Hara of Wick", not "the inquiry that she had promised": few words, the first a name's. */
const LIKE_A_NAME = /^\p{Lu}\S*(?: \S+){0,5}$/u;
/** More are no help to who has the right name in mind. */
const MOST_SPEAKERS = 5;

/** Selected words can be corrected where they may be a name that the analysis passed over. */
function correctableOf(session: ArticleSession, passage: Passage): Correctable | null {
  const { reading, markIndex, text } = passage;
  if (markIndex === null && !(reading.kind === "highlight" && LIKE_A_NAME.test(text))) return null;
  return {
    verdict: session.correctionOn(passage)?.verdict ?? null,
    speakers: reading.kind === "quotation" ? otherSpeakers(session, passage) : [],
  };
}

function otherSpeakers(session: ArticleSession, passage: Passage): string[] {
  const own = passage.reading.kind === "quotation" ? passage.reading.speaker : null;
  const distance = (mark: Span) => Math.abs(mark.start - startOf(passage));
  const names = [...session.marks]
    .sort((a, b) => distance(a) - distance(b))
    .flatMap(({ reading }) => {
      if (reading.kind === "quotation") return reading.speaker ?? [];
      return reading.kind === "official" ? reading.name : [];
    });
  return [...new Set(names)].filter((name) => name !== own).slice(0, MOST_SPEAKERS);
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
    correctable: correctableOf(session, passage),
  };
}

function linksOf(session: ArticleSession, passage: Passage): ShownLink[] {
  if (passage.markIndex === null) return [];
  return session.links.filter((link) => link.index === passage.markIndex);
}

/** More would be a list, and lists are the popup's. */
const MOST_ALSO = 3;

/** The other passages at the words of this one, the shortest first. */
function alsoHere(passages: readonly Passage[], passage: Passage): Passage[] {
  const at = new Set(passage.spans.flatMap((span) => passagesAt(passages, span)));
  at.delete(passage);
  return [...at].slice(0, MOST_ALSO);
}

export function makeTopic(
  session: ArticleSession,
  passage: Passage,
  own: {
    /** The passages that are shown now. */
    readonly shown: readonly Passage[];
    readonly show: (other: Passage) => void;
    readonly colour: Colour;
    readonly saveTo: string;
    readonly save: CardTopic["save"];
  },
): CardTopic {
  const span = { start: startOf(passage), end: endOf(passage) };
  return {
    subject: subjectOf(session, passage),
    annotation: passage.annotation,
    links: linksOf(session, passage),
    ownLinks: session.ownLinks.filter(
      ({ annotationId }) => annotationId === passage.annotation?.id,
    ),
    also: alsoHere(own.shown, passage).map((other) => ({
      reading: other.reading,
      text: subjectOf(session, other).text,
      show: () => own.show(other),
    })),
    colour: own.colour,
    saveTo: own.saveTo,
    draftKey: passage.annotation?.id ?? draftKeyOf(session.article.source, span),
    box: () => boxOf(passage, session.text),
    save: own.save,
    explain: (explained) => session.painting.pointOut(explained ? passage : null),
    cite: (annotation) => citableIn(session, passage, annotation),
    correct: (verdict) => correctPassage(session, passage, verdict),
    history: passage.history,
    lastSeen: passage.annotation === null ? null : session.lastSeen(passage.annotation.id),
    keepToday: (annotation) => keepTodaysWords(session, annotation.id),
    draftEnds: (annotation) => draftEnds(session, annotation, () => selectedSpan(session)),
  };
}

/** What is saved as it was saved; else the words as they stand there now. */
function citableIn(
  session: ArticleSession,
  passage: Passage,
  annotation: Annotation | null,
): Citable {
  const { article, address, text } = session;
  const selectors = () => passage.spans.map((part) => describe(text.text, part));
  const words =
    annotation === null
      ? { text: passage.text, reading: passage.reading, selectors: selectors(), captured: null }
      : citableOf(annotation);
  return { ...words, article, address };
}

/** Keeps a passage with what the reader wrote. @throws RequestError, UnreadArticleError, ChangedPageError: each has its sentence */
export async function savePassage(
  session: ArticleSession,
  passage: Passage,
  edit: Edit,
): Promise<KeptEdit> {
  const { text } = session.text;
  const span = { start: startOf(passage), end: endOf(passage) };
  // What is kept of an article is all of its marks.
  await session.ready;
  return await ask("save-annotation", {
    ...session.whole(),
    text: passage.text,
    reading: passage.reading,
    target: { selectors: passage.spans.map((part) => describe(text, part)) },
    ...edit,
    draftKey: draftKeyOf(session.article.source, span),
  });
}
