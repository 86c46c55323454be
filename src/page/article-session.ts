// One article as it is open in this tab: its text, marks, annotations and links, read from the page and
// kept in step with it. Paints; decides nothing about what a mark is.

import { analyze } from "../core/analysis/analyze.ts";
import { applyCorrections } from "../core/analysis/apply-corrections.ts";
import { type MarkReading, readingsOf } from "../core/analysis/readings.ts";
import { describe } from "../core/anchoring/describe.ts";
import { type PreparedText, prepareText } from "../core/anchoring/prepare-text.ts";
import { fingerprintOf } from "../core/identity/fingerprint.ts";
import type { Annotation } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";
import type { Correction } from "../core/model/correction.ts";
import type { History } from "../core/model/history.ts";
import type { KnownOfficial } from "../core/model/known-official.ts";
import { type Mark, type MarkKind, spansOf } from "../core/model/mark.ts";
import type { Selectors } from "../core/model/selector.ts";
import type { Settings } from "../core/model/settings.ts";
import type { Span } from "../core/model/span.ts";
import type {
  MarkCounts,
  OpenedArticle,
  PageSummary,
  ShownLink,
  ShownOwnLink,
} from "../messages/protocol.ts";
import { ask } from "../messages/send.ts";
import { type ArticleText, makeArticleText } from "./article-text.ts";
import { readMetadata } from "./detect/article-metadata.ts";
import { findBody } from "./find-body.ts";
import { groundOf } from "./ground.ts";
import { knownIn, loadBuiltIn } from "./known-officials.ts";
import { type Ground, makePainter, type Painter } from "./painter.ts";
import { endOf, type FoundAnnotation, type Passage, placePassages, startOf } from "./passages.ts";
import { placeCorrections } from "./place-corrections.ts";
import { historyAt, type Sighted, sightingAt, sightMarks } from "./sightings.ts";
import { evidenceStroke, notedElsewhere, outlineStroke, strokesOf } from "./strokes.ts";

export interface ArticleSession {
  readonly article: Article;
  /** Where it was open when it was read; a page can change its address under an open card. */
  readonly address: string;
  readonly text: ArticleText;
  readonly passages: readonly Passage[];
  readonly links: readonly ShownLink[];
  /** Those that the reader drew from the article's annotations. */
  readonly ownLinks: readonly ShownOwnLink[];
  readonly marks: readonly MarkReading[];
  readonly ground: Ground;
  /** Of the article's text, by which a copy of it is known. */
  readonly fingerprint: readonly string[];
  /** What each of `marks` is found by on a later visit, in the same order. */
  markSelectors(): readonly (readonly Selectors[])[];
  summary(): PageSummary;
  /** Tells the background what is here and takes in what is kept of it. */
  open(): Promise<OpenedArticle>;
  /** Takes in an annotation as it is now, and paints. */
  place(annotation: Annotation): void;
  /** Where an annotation stands, one span for each paragraph; none where it is not found. */
  spansOf(annotationId: string): readonly Span[];
  /** As it is kept; null: none of this article's. */
  annotation(id: string): Annotation | null;
  /** Says on the toolbar what the article has and what of it changed. */
  showBadge(): void;
  /** Outlines these words until the next call; null: none. */
  outline(span: Span | null): void;
  /** Takes in what was seen of the article, or what the reader says of it, and paints. */
  takeHistories(histories: readonly History[]): void;
  /** Takes in what the reader says of a mark, and paints; ends when the links are found anew. */
  correct(correction: Correction): Promise<void>;
  /** What the reader said of this mark; null: nothing. */
  correctionOn(passage: Passage): Correction | null;
  /** Paints the words that a passage rests on, until the next call; null: none. */
  pointOut(passage: Passage | null): void;
  readonly pointedOut: Passage | null;
  paint(settings: Settings): void;
  /** The page's nodes were replaced under the same text: finds the ranges anew. */
  repair(text: ArticleText): void;
  /** Paints again what the page took away. */
  restore(): void;
  close(): void;
}

/** The address without what only this visit has. */
/** Where the page is open, without fragment. */
export const currentAddress = (): string => location.href.replace(/#.*$/s, "");

/** The article's text as the page has it now; null: there is none. Changes nothing. */
export function readText(): { readonly text: ArticleText; readonly at: Element } | null {
  const blocks = findBody(document);
  const first = blocks[0];
  if (first === undefined) return null;
  const text = makeArticleText(blocks);
  return text.text === "" ? null : { text, at: first.element };
}

function countsOf(marks: readonly Mark[]): MarkCounts {
  const counts: Record<MarkKind, number> = { quotation: 0, official: 0, claim: 0 };
  for (const mark of marks) counts[mark.kind]++;
  return counts;
}

/** A library that can be read but not written, or not at all, takes nothing from the page. */
function logFailure(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
  console.error("Pressmark could not note what stands on this page", error);
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Reads the page and analyses it; null where there is no text to read. */
export async function openSession(): Promise<ArticleSession | null> {
  const article = readMetadata(document, location.href);
  await loadBuiltIn(article.language);
  const found = readText();
  if (found === null) return null;
  const known = await knownIn(found.text.text, article.language);
  return new Session({ article, text: found.text, ground: groundOf(found.at), known });
}

interface ReadArticle extends Pick<ArticleSession, "article" | "ground"> {
  readonly text: ArticleText;
  readonly known: readonly KnownOfficial[];
}

class Session implements ArticleSession {
  passages: readonly Passage[] = [];
  links: readonly ShownLink[] = [];
  ownLinks: readonly ShownOwnLink[] = [];
  marks: readonly MarkReading[] = [];
  pointedOut: Passage | null = null;
  private outlined: Span | null = null;
  /** As the analysis found them, and as the reader corrected them. */
  private readonly analysed: readonly Mark[];
  private found: readonly Mark[] = [];
  private corrections: readonly Correction[] = [];
  private annotations: readonly Annotation[] = [];
  /** Where each annotation was found, and each mark that is watched. */
  private placed: readonly FoundAnnotation[] = [];
  private sighted: readonly Sighted[] = [];
  private histories: ReadonlyMap<string, History> = new Map();
  private articleId: string | null = null;
  private settings: Settings | null = null;

  readonly article: Article;
  readonly address = currentAddress();
  text: ArticleText;
  readonly ground: Ground;
  readonly fingerprint: readonly string[];
  private readonly prepared: PreparedText;
  private readonly painter: Painter;

  constructor({ article, text, ground, known }: ReadArticle) {
    this.article = article;
    this.text = text;
    this.ground = ground;
    this.painter = makePainter(ground);
    this.prepared = prepareText(text.text);
    this.fingerprint = fingerprintOf(text.text);
    const { language, published } = article;
    this.analysed = analyze({ text: text.text, language, published }, known);
    this.takeCorrections([]);
  }

  summary(): PageSummary {
    return {
      article: this.article,
      words: wordsIn(this.text.text),
      counts: countsOf(this.found),
      marks: this.marks,
      links: this.links,
      articleId: this.articleId,
    };
  }

  async open(): Promise<OpenedArticle> {
    const opened = await this.ask();
    this.links = opened.links;
    this.ownLinks = opened.ownLinks;
    this.articleId = opened.record?.id ?? null;
    if (opened.corrections.length > 0) {
      this.takeCorrections(opened.corrections);
      // What is linked to a mark hangs on who said it and how much; few articles have corrections.
      this.links = (await this.ask()).links;
    }
    this.sighted = sightMarks(this.prepared, opened.histories);
    this.histories = new Map(opened.histories.map((history) => [history.id, history]));
    this.replace(opened.annotations);
    if (this.articleId !== null) this.reportVisit(this.articleId, opened.annotations);
    return opened;
  }

  /** Waited for by nobody: a library that can be read but not written hides nothing that was saved. */
  private reportVisit(articleId: string, annotations: readonly Annotation[]): void {
    const known = new Map(annotations.map(({ id, state }) => [id, state]));
    const ofPassages = this.placed.map(({ id, spans }) => ({
      id,
      ...sightingAt(this.text.text, spans),
    }));
    const ofMarks = this.sighted.map(({ id, text, before, after }) => ({
      id,
      text,
      before,
      after,
    }));
    ask("report-visit", {
      articleId,
      address: this.address,
      title: this.article.title,
      words: wordsIn(this.text.text),
      fingerprint: this.fingerprint,
      states: this.placed
        .filter(({ id, state }) => known.get(id) !== state)
        .map(({ id, state }) => ({ id, state })),
      seen: [...ofPassages, ...ofMarks],
    }).then((histories) => this.takeHistories(histories), logFailure);
  }

  takeHistories(histories: readonly History[]): void {
    const taken = new Map(this.histories);
    for (const history of histories) taken.set(history.id, history);
    this.histories = taken;
    this.passages = this.passages.map((passage) => this.withHistory(passage));
    if (this.settings !== null) this.paint(this.settings);
  }

  private withHistory(passage: Passage): Passage {
    const { annotation, reading } = passage;
    const mark = { start: startOf(passage), end: endOf(passage), kind: reading.kind };
    const history =
      annotation === null
        ? historyAt(this.histories, this.sighted, mark)
        : (this.histories.get(annotation.id) ?? null);
    return { ...passage, history };
  }

  spansOf(annotationId: string): readonly Span[] {
    return this.placed.find(({ id }) => id === annotationId)?.spans ?? [];
  }

  annotation(id: string): Annotation | null {
    return this.annotations.find((annotation) => annotation.id === id) ?? null;
  }

  showBadge(): void {
    ask("show-badge", { articleId: this.articleId, counts: countsOf(this.found) }).catch(
      logFailure,
    );
  }

  outline(span: Span | null): void {
    this.outlined = span;
    if (this.settings !== null) this.paint(this.settings);
  }

  markSelectors(): readonly (readonly Selectors[])[] {
    const { text } = this.text;
    return this.found.map((mark) => spansOf(mark).map((span) => describe(text, span)));
  }

  private ask(): Promise<OpenedArticle> {
    return ask("open-article", {
      address: this.address,
      article: this.article,
      marks: this.marks,
      counts: countsOf(this.found),
      fingerprint: this.fingerprint,
    });
  }

  async correct(correction: Correction): Promise<void> {
    const others = this.corrections.filter((other) => other.id !== correction.id);
    this.takeCorrections(correction.removed === null ? [...others, correction] : others);
    if (this.settings !== null) this.paint(this.settings);
    const { found } = this;
    const { links } = await this.ask();
    if (this.found === found) this.links = links;
  }

  /** The marks are others now, so that links, which count in them, are taken away till they are asked for. */
  private takeCorrections(corrections: readonly Correction[]): void {
    const { text } = this.text;
    this.corrections = corrections;
    this.found = applyCorrections(text, this.analysed, placeCorrections(text, corrections));
    this.marks = readingsOf(text, this.found);
    this.links = [];
    this.replace(this.annotations);
  }

  correctionOn(passage: Passage): Correction | null {
    return this.corrections.find(({ id }) => id === passage.correctedBy) ?? null;
  }

  pointOut(passage: Passage | null): void {
    if (this.pointedOut === null && passage === null) return;
    this.pointedOut = passage;
    if (this.settings !== null) this.paint(this.settings);
  }

  place(annotation: Annotation): void {
    this.articleId = annotation.articleId;
    const others = this.annotations.filter((other) => other.id !== annotation.id);
    this.replace(annotation.removed === null ? [...others, annotation] : others);
    if (this.settings !== null) this.paint(this.settings);
  }

  private replace(annotations: readonly Annotation[]): void {
    this.annotations = annotations;
    const pairs = this.found.flatMap((mark, index) => {
      const reading = this.marks[index];
      return reading === undefined ? [] : [{ mark, reading }];
    });
    const { passages, found } = placePassages(this.prepared, pairs, annotations);
    this.placed = found;
    this.passages = passages.map((passage) => this.withHistory(passage));
  }

  paint(settings: Settings): void {
    this.settings = settings;
    const noted = notedElsewhere(this.links);
    const strokes = strokesOf(this.passages, this.text, { ...settings, noted });
    const pointed = this.pointedOut === null ? [] : [evidenceStroke(this.pointedOut, this.text)];
    const outlined = this.outlined === null ? [] : [outlineStroke(this.outlined, this.text)];
    this.painter.paint([...strokes, ...pointed, ...outlined], settings.palette);
  }

  repair(text: ArticleText): void {
    this.text = text;
    if (this.settings !== null) this.paint(this.settings);
  }

  restore(): void {
    this.painter.restore();
  }

  close(): void {
    // Without settings nothing is painted any more, whoever still holds this session.
    this.settings = null;
    this.painter.clear();
  }
}
