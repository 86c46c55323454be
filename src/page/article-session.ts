// One article as it is open in this tab: its text, marks, annotations and links, read from the page and
// kept in step with it. Paints; decides nothing about what a mark is.

import { analyze } from "../core/analysis/analyze.ts";
import { applyCorrections } from "../core/analysis/apply-corrections.ts";
import { type MarkReading, readingsOf } from "../core/analysis/readings.ts";
import type { Annotation } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";
import type { Correction } from "../core/model/correction.ts";
import type { KnownOfficial } from "../core/model/known-official.ts";
import type { Mark, MarkKind } from "../core/model/mark.ts";
import type { Settings } from "../core/model/settings.ts";
import type { MarkCounts, OpenedArticle, PageSummary, ShownLink } from "../messages/protocol.ts";
import { ask } from "../messages/send.ts";
import { type ArticleText, makeArticleText } from "./article-text.ts";
import { readMetadata } from "./detect/article-metadata.ts";
import { findBody } from "./find-body.ts";
import { groundOf } from "./ground.ts";
import { knownIn, loadBuiltIn } from "./known-officials.ts";
import { type Ground, makePainter, type Painter } from "./painter.ts";
import { type Passage, type PlacedPassages, placePassages } from "./passages.ts";
import { placeCorrections } from "./place-corrections.ts";
import { evidenceStroke, strokesOf } from "./strokes.ts";

export interface ArticleSession {
  readonly article: Article;
  /** Where it was open when it was read; a page can change its address under an open card. */
  readonly address: string;
  readonly text: ArticleText;
  readonly passages: readonly Passage[];
  readonly links: readonly ShownLink[];
  readonly marks: readonly MarkReading[];
  readonly ground: Ground;
  summary(): PageSummary;
  /** Tells the background what is here and takes in what is kept of it. */
  open(): Promise<OpenedArticle>;
  /** Takes in an annotation as it is now, and paints. */
  place(annotation: Annotation): void;
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
const currentAddress = (): string => location.href.replace(/#.*$/s, "");

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
  marks: readonly MarkReading[] = [];
  pointedOut: Passage | null = null;
  /** As the analysis found them, and as the reader corrected them. */
  private readonly analysed: readonly Mark[];
  private found: readonly Mark[] = [];
  private corrections: readonly Correction[] = [];
  private annotations: readonly Annotation[] = [];
  private articleId: string | null = null;
  private settings: Settings | null = null;

  readonly article: Article;
  readonly address = currentAddress();
  text: ArticleText;
  readonly ground: Ground;
  private readonly painter: Painter;

  constructor({ article, text, ground, known }: ReadArticle) {
    this.article = article;
    this.text = text;
    this.ground = ground;
    this.painter = makePainter(ground);
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
    this.articleId = opened.record?.id ?? null;
    if (opened.corrections.length > 0) {
      this.takeCorrections(opened.corrections);
      // What is linked to a mark hangs on who said it and how much; few articles have corrections.
      this.links = (await this.ask()).links;
    }
    this.reportStates(this.replace(opened.annotations), opened.annotations);
    return opened;
  }

  /** Only what is new; a library that can be read but not written hides nothing that was saved. */
  private reportStates(states: PlacedPassages["states"], annotations: readonly Annotation[]): void {
    const known = new Map(annotations.map(({ id, state }) => [id, state]));
    const changed = states.filter(({ id, state }) => known.get(id) !== state);
    if (changed.length === 0) return;
    ask("report-anchors", { states: changed }).catch((error: unknown) => {
      // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
      console.error("Pressmark could not note where annotations were found", error);
    });
  }

  private ask(): Promise<OpenedArticle> {
    return ask("open-article", {
      address: this.address,
      article: this.article,
      marks: this.marks,
      counts: countsOf(this.found),
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

  private replace(annotations: readonly Annotation[]) {
    this.annotations = annotations;
    const pairs = this.found.flatMap((mark, index) => {
      const reading = this.marks[index];
      return reading === undefined ? [] : [{ mark, reading }];
    });
    const { passages, states } = placePassages(this.text.text, pairs, annotations);
    this.passages = passages;
    return states;
  }

  paint(settings: Settings): void {
    this.settings = settings;
    const strokes = strokesOf(this.passages, this.text, settings.kinds);
    const pointed = this.pointedOut === null ? [] : [evidenceStroke(this.pointedOut, this.text)];
    this.painter.paint([...strokes, ...pointed]);
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
