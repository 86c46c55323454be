// One article as it is open in this tab: its text, marks, annotations and links, kept in step with the page.
// Decides nothing about what a mark is; what is painted of it is article-painting's.

import type { MarkReading } from "../core/analysis/readings.ts";
import { prepareText } from "../core/anchoring/prepare-text.ts";
import type { Annotation } from "../core/model/annotation.ts";
import type { Article, ArticleRecord } from "../core/model/article.ts";
import type { Correction } from "../core/model/correction.ts";
import type { History } from "../core/model/history.ts";
import type { Mark } from "../core/model/mark.ts";
import type { Span } from "../core/model/span.ts";
import type { WholeArticle } from "../messages/page-article.ts";
import type { OpenedArticle, SavedHere } from "../messages/requests/articles.ts";
import type { PageSummary } from "../messages/requests/page.ts";
import { ask } from "../messages/send.ts";
import type { ShownLink, ShownOwnLink } from "../messages/shown-link.ts";
import { takeLibraryNames } from "../ui/library-names.ts";
import { ArticlePainting } from "./article-painting.ts";
import { ArticlePassages } from "./article-passages.ts";
import type { Places } from "./article-places.ts";
import type { ArticleScope } from "./article-scopes.ts";
import type { ArticleText } from "./article-text.ts";
import { CorrectedMarks } from "./corrected-marks.ts";
import type { Grounds } from "./grounds.ts";
import type { Ground, Lines } from "./painter.ts";
import type { Passage } from "./passages.ts";
import { currentAddress } from "./read-text.ts";
import { notedElsewhere } from "./strokes.ts";
import { tellCounts, tellVisit } from "./tell-of-article.ts";

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const NOTHING_SAVED: SavedHere = { articleId: "", annotations: "[]", version: "" };

/** What came of opening it. */
export interface Opened {
  /** The annotation that the reader asked to see, else null. */
  readonly scrollTo: string | null;
  /** True where nothing is painted otherwise than it was before. */
  readonly isPainted: boolean;
}

/** What the page was read as. */
export interface ReadArticle
  extends Pick<ArticleSession, "article" | "paragraph" | "text" | "places" | "scope"> {
  readonly grounds: Grounds;
  readonly lines: Lines;
}

export class ArticleSession {
  links: readonly ShownLink[] = [];
  /** Those that the reader drew from the article's annotations. */
  ownLinks: readonly ShownOwnLink[] = [];
  private articleId: string | null = null;
  /** Names what is saved as the background gave it last; null: nothing is. */
  private savedVersion: string | null = null;
  private counted: number | null = null;

  readonly article: Article;
  /** Where it was open when it was read; a page can change its address under an open card. */
  readonly address = currentAddress();
  text: ArticleText;
  places: Places;
  /** The part of the page that is this article; null: all of it. */
  scope: ArticleScope | null;
  /** The first. */
  paragraph: Element;
  private readonly grounds: Grounds;
  /** Of the article's text, by which a copy of it is known. */
  fingerprint: readonly string[] = [];
  /** Ends when all of the text is analysed, and throws what `giveUp` was told. */
  readonly ready: Promise<void>;
  private endReady: () => void = () => undefined;
  /** Ends the wait of whoever wants all of the marks: there will be no more of them. Nothing where all are there. */
  giveUp: (reason: Error) => void = () => undefined;
  isAnalysed = false;
  /** Something was saved, removed or edited here: what was asked for before is older. */
  isChanged = false;
  private readonly corrected: CorrectedMarks;
  private readonly placed: ArticlePassages;
  readonly painting: ArticlePainting;

  /** Of which nothing is analysed yet. */
  constructor({ article, text, paragraph, grounds, lines, places, scope }: ReadArticle) {
    this.article = article;
    this.text = text;
    this.places = places;
    this.scope = scope;
    this.paragraph = paragraph;
    this.grounds = grounds;
    this.painting = new ArticlePainting(this, grounds, lines);
    this.corrected = new CorrectedMarks(text.text);
    this.placed = new ArticlePassages(prepareText(text.text));
    this.replace([]);
    this.ready = new Promise((resolve, reject) => {
      this.endReady = resolve;
      this.giveUp = reject;
    });
    // Most articles are read without anybody waiting for that.
    this.ready.catch(() => undefined);
  }

  /** The analysis has gone on. */
  takeFound(marks: readonly Mark[]): void {
    this.corrected.takeAnalysed(marks);
    this.marksChanged();
  }

  /** The analysis is done. */
  takeAnalysed(marks: readonly Mark[], fingerprint: readonly string[]): void {
    this.fingerprint = fingerprint;
    this.takeFound(marks);
    this.isAnalysed = true;
    this.endReady();
  }

  get passages(): readonly Passage[] {
    return this.placed.all;
  }

  get marks(): readonly MarkReading[] {
    return this.corrected.readings;
  }

  private get words(): number {
    this.counted ??= wordsIn(this.text.text);
    return this.counted;
  }

  /** Whether this is the article of that record, or calls itself so. */
  isOf({ id, source }: Pick<ArticleRecord, "id" | "source">): boolean {
    return this.articleId === id || this.article.source === source;
  }

  summary(): PageSummary {
    return {
      article: this.article,
      words: this.words,
      counts: this.corrected.counts(),
      marks: this.marks,
      links: this.links,
      articleId: this.articleId,
    };
  }

  /** All that is needed to keep it. */
  whole(): WholeArticle {
    return {
      address: this.address,
      article: this.article,
      words: this.words,
      fingerprint: this.fingerprint,
      marks: this.marks,
      markSelectors: this.corrected.selectors(),
    };
  }

  /** Keeps it at the reader's word; its id. @throws what `ready` throws, RequestError */
  async keep(): Promise<string> {
    await this.ready;
    const { articleId } = await ask("keep-article", this.whole());
    this.articleId = articleId;
    return articleId;
  }

  /** Takes in what is saved on it, which may come before the rest. */
  takeSaved(saved: SavedHere): void {
    this.articleId = saved.articleId;
    this.savedVersion = saved.version;
    // What the background reads from the library is sound.
    this.replace(JSON.parse(saved.annotations) as Annotation[]);
  }

  /** Tells the background what is here and takes in what is kept of it. */
  async open(): Promise<Opened> {
    const opened = await this.ask();
    const { saved, record, libraries, scrollTo } = opened;
    takeLibraryNames(libraries);
    this.links = opened.links;
    this.ownLinks = opened.ownLinks;
    const isCorrected = opened.corrections.length > 0;
    if (isCorrected) {
      this.corrected.take(opened.corrections);
      this.marksChanged();
      // What is linked to a mark hangs on who said it and how much; few articles have corrections.
      this.links = (await this.ask()).links;
    }
    const isKnown = saved === "as-known" || (saved === null && this.savedVersion === null);
    if (!isKnown) this.takeSaved(saved ?? NOTHING_SAVED);
    const isOther = this.placed.openHistories(opened.seen);
    this.articleId = record?.id ?? null;
    const isPlain = !isCorrected && !isOther && notedElsewhere(this.links).size === 0;
    return { scrollTo, isPainted: isKnown && isPlain };
  }

  /** Tells the background what stands here today of what is kept; nothing where nothing is. */
  reportVisit(): void {
    const { articleId } = this;
    if (articleId === null) return;
    const { address, words, fingerprint } = this;
    const { source, title } = this.article;
    tellVisit(
      { articleId, address, source, title, words, fingerprint, ...this.placed.sightings() },
      (histories) => this.takeHistories(histories),
    );
  }

  /** Takes in what was seen of the article, or what the reader says of it, and paints where that is to be seen. */
  takeHistories(histories: readonly History[]): void {
    if (this.placed.takeHistories(histories)) this.painting.paintAgain();
  }

  /** Where an annotation stands, one span for each paragraph; none where it is not found. */
  spansOf(annotationId: string): readonly Span[] {
    return this.placed.spansOf(annotationId);
  }

  /** When the words of an annotation were last seen on the page; null: they are not watched. ISO 8601. */
  lastSeen(annotationId: string): string | null {
    return this.placed.lastSeen(annotationId);
  }

  /** As it is kept; null: none of this article's. */
  annotation(id: string): Annotation | null {
    return this.placed.annotation(id);
  }

  /** Says on the toolbar what the article has and what of it changed. */
  showBadge(): void {
    tellCounts({ articleId: this.articleId, counts: this.corrected.counts() });
  }

  private ask(): Promise<OpenedArticle> {
    return ask("open-article", {
      address: this.address,
      article: this.article,
      marks: this.marks,
      counts: this.corrected.counts(),
      fingerprint: this.fingerprint,
      known: this.savedVersion,
    });
  }

  /** Takes in what the reader says of a mark, and paints; ends when the links are found anew. */
  async correct(correction: Correction): Promise<void> {
    this.corrected.takeOne(correction);
    this.marksChanged();
    this.painting.paintAgain();
    const { marks } = this;
    const { links } = await this.ask();
    if (this.marks === marks) this.links = links;
  }

  /** What the reader said of this mark; null: nothing. */
  correctionOn(passage: Passage): Correction | null {
    return this.corrected.correction(passage.correctedBy);
  }

  /** Takes in an annotation as it is now, and paints. */
  place(annotation: Annotation): void {
    this.isChanged = true;
    this.articleId = annotation.articleId;
    const others = this.placed.annotations.filter((other) => other.id !== annotation.id);
    this.replace(annotation.removed === null ? [...others, annotation] : others);
    this.painting.paintAgain();
  }

  /** Links count in the marks, so that they are taken away till they are asked for. */
  private marksChanged(): void {
    this.links = [];
    this.replace(this.placed.annotations);
  }

  private replace(annotations: readonly Annotation[]): void {
    this.placed.place(this.corrected.pairs(), annotations);
  }

  /** The page's nodes were replaced under the same text: finds the ranges anew. */
  repair({
    text,
    paragraph,
    places,
    scope,
  }: Pick<ArticleSession, "text" | "paragraph" | "places" | "scope">): void {
    this.text = text;
    this.paragraph = paragraph;
    this.places = places;
    this.scope = scope;
    this.painting.paintAgain();
  }

  /** Behind most of its text: headlines may have bands of their own. */
  get ground(): Ground {
    return this.grounds.of(this.paragraph);
  }
}
