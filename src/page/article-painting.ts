// What of an article is painted, and in which order: its passages by the reader's switches, what the open card is about, and
// the words that are on trial. What they are is the session's.

import type { Settings } from "../core/model/settings.ts";
import type { Span } from "../core/model/span.ts";
import type { ShownLink } from "../messages/shown-link.ts";
import type { ArticleText } from "./article-text.ts";
import { PaintQueue } from "./paint-queue.ts";
import { type Ground, type Lines, makePainter, type Painter, type Stroke } from "./painter.ts";
import type { Passage } from "./passages.ts";
import { notedElsewhere, strokesOf } from "./strokes.ts";

/** The article as it is at the moment. */
export interface Paintable {
  readonly passages: readonly Passage[];
  readonly links: readonly ShownLink[];
  readonly text: ArticleText;
}

export class ArticlePainting {
  /** Whose words are painted as what a mark rests on; null: none. */
  pointedOut: Passage | null = null;
  private outlined: Span | null = null;
  /** Null: never painted, or closed. */
  private settings: Settings | null = null;
  private readonly article: Paintable;
  private painter: Painter;
  private readonly lines: Lines;
  private readonly queue = new PaintQueue((passages) => this.paintMore(passages));

  constructor(article: Paintable, ground: Ground, lines: Lines) {
    this.article = article;
    this.lines = lines;
    this.painter = makePainter(ground, lines);
  }

  /** Ends when all is painted, or another painting took its place. */
  paint(settings: Settings): Promise<void> {
    this.settings = settings;
    const { passages, text } = this.article;
    const first = this.queue.begin(passages, text);
    this.painter.paint(this.strokes(first, settings), settings.palette);
    this.paintCurrent();
    return this.queue.end();
  }

  /** By the settings of the last time; nothing where it was never painted, or is closed. */
  paintAgain(): void {
    if (this.settings !== null) void this.paint(this.settings);
  }

  /** Ends soon though the page is never idle: see PaintQueue. */
  hasten(): Promise<void> {
    return this.queue.hasten();
  }

  /** Paints what of it the reader may see by now and is not painted yet. */
  follow(): void {
    this.queue.follow();
  }

  /** Paints all of it at once: the page is printed. */
  paintAll(): void {
    this.queue.paintAll();
  }

  /** Paints again what the page took away. */
  restore(): void {
    if (!this.painter.restore()) this.paintAgain();
  }

  /** The page's ground is another: paints all in its colours. */
  takeGround(ground: Ground): void {
    this.painter.clear();
    this.painter = makePainter(ground, this.lines);
    this.paintAgain();
  }

  /** Outlines these words until the next call; null: none. */
  outline(span: Span | null): void {
    this.outlined = span;
    this.paintCurrent();
  }

  /** Paints the words that a passage rests on, until the next call; null: none. */
  pointOut(passage: Passage | null): void {
    if (this.pointedOut === null && passage === null) return;
    this.pointedOut = passage;
    this.paintCurrent();
  }

  /** Without settings nothing is painted any more, whoever still holds the session. */
  close(): void {
    this.settings = null;
    this.queue.stop();
    this.painter.clear();
  }

  private paintMore(passages: readonly Passage[]): void {
    const { settings } = this;
    if (settings !== null) this.painter.add(this.strokes(passages, settings), settings.palette);
  }

  private strokes(passages: readonly Passage[], settings: Settings): Iterable<Stroke> {
    const { text, links } = this.article;
    return strokesOf(passages, text, { ...settings, noted: notedElsewhere(links) });
  }

  private paintCurrent(): void {
    if (this.settings === null) return;
    const spans = (this.pointedOut?.evidence ?? []).map(({ span }) => span);
    if (this.outlined !== null) spans.push(this.outlined);
    this.painter.point(spans.flatMap((span) => this.article.text.toRanges(span)));
  }
}
