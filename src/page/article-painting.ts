// What of an article is painted, and in which order: its passages by the reader's switches, what the open card is about, and
// the words that are on trial. What they are is the session's.

import type { Settings } from "../core/model/settings.ts";
import type { Span } from "../core/model/span.ts";
import type { ShownLink } from "../messages/protocol.ts";
import type { ArticleText } from "./article-text.ts";
import { offsetInView } from "./offset-in-view.ts";
import { type Ground, makePainter, type Painter } from "./painter.ts";
import { type Passage, startOf } from "./passages.ts";
import { notedElsewhere, strokesOf } from "./strokes.ts";

/** The article as it is at the moment. */
export interface Paintable {
  readonly passages: readonly Passage[];
  readonly links: readonly ShownLink[];
  readonly text: ArticleText;
}

/** So many passages are painted in a slice of time, wherever they are. */
const PAINTED_AT_ONCE = 300;

export class ArticlePainting {
  /** Whose words are painted as what a mark rests on; null: none. */
  pointedOut: Passage | null = null;
  private outlined: Span | null = null;
  /** Null: never painted, or closed. */
  private settings: Settings | null = null;
  private readonly article: Paintable;
  private readonly painter: Painter;

  constructor(article: Paintable, ground: Ground) {
    this.article = article;
    this.painter = makePainter(ground);
  }

  /** Ends when all is painted, or another painting took its place. */
  paint(settings: Settings): Promise<void> {
    this.settings = settings;
    const { text, links } = this.article;
    const shown = { ...settings, noted: notedElsewhere(links) };
    const painted = this.painter.paint(
      strokesOf(this.inViewFirst(), text, shown),
      settings.palette,
    );
    this.paintCurrent();
    return painted;
  }

  /** By the settings of the last time; nothing where it was never painted, or is closed. */
  paintAgain(): void {
    if (this.settings !== null) void this.paint(this.settings);
  }

  /** Paints again what the page took away. */
  restore(): void {
    this.painter.restore();
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
    this.painter.clear();
  }

  private inViewFirst(): readonly Passage[] {
    const { passages, text } = this.article;
    if (passages.length <= PAINTED_AT_ONCE) return passages;
    const here = offsetInView(text);
    const first = passages.findIndex((passage) => startOf(passage) >= here);
    return first < 0 ? passages : [...passages.slice(first), ...passages.slice(0, first)];
  }

  private paintCurrent(): void {
    if (this.settings === null) return;
    const spans = (this.pointedOut?.evidence ?? []).map(({ span }) => span);
    if (this.outlined !== null) spans.push(this.outlined);
    this.painter.point(spans.flatMap((span) => this.article.text.toRanges(span)));
  }
}
