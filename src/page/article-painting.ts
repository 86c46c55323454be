// What of an article is painted, and in which order: its passages by the reader's switches, what the open card is about, and
// the words that are on trial, each for the ground that it stands on. What they are is the session's.

import type { Settings } from "../core/model/settings.ts";
import type { Span } from "../core/model/span.ts";
import type { ShownLink } from "../messages/shown-link.ts";
import type { ArticleText } from "./article-text.ts";
import type { Grounds } from "./grounds.ts";
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
  private readonly grounds: Grounds;
  private readonly lines: Lines;
  /** One for each ground that something was painted on. */
  private readonly painters = new Map<Ground, Painter>();
  private readonly queue = new PaintQueue((passages) => this.paintMore(passages));

  constructor(article: Paintable, grounds: Grounds, lines: Lines) {
    this.article = article;
    this.grounds = grounds;
    this.lines = lines;
  }

  /** Ends when all that is near the reader is painted, or another painting took its place: see PaintQueue. */
  paint(settings: Settings): Promise<void> {
    this.settings = settings;
    const { passages, text } = this.article;
    const first = this.byGround(this.queue.begin(passages, text));
    const current = this.current();
    for (const [ground, painter] of this.painters) {
      if (!first.has(ground)) painter.paint([], settings.palette);
    }
    for (const [ground, some] of first)
      this.painterOn(ground).paint(this.strokes(some, settings), settings.palette);
    this.point(current);
    return this.queue.end();
  }

  /** By the settings of the last time; nothing where it was never painted, or is closed. */
  paintAgain(): void {
    if (this.settings !== null) void this.paint(this.settings);
  }

  /** Ends soon though the page is never idle. */
  hasten(): Promise<void> {
    return this.queue.hasten();
  }

  /** Paints what of it the reader may see by now, having scrolled, and is not painted yet. */
  follow(): void {
    this.queue.follow();
  }

  /** The same where the page may have moved by itself. */
  followMoved(): void {
    this.queue.followMoved();
  }

  /** Paints all of it at once: the page is printed. */
  paintAll(): void {
    this.queue.paintAll();
  }

  /** Paints again what the page took away. */
  restore(): void {
    const whole = [...this.painters.values()].map((painter) => painter.restore());
    if (whole.includes(false)) this.paintAgain();
  }

  /** Where the page is lighter or darker by now, paints all for that: true. Reads styles. */
  followGrounds(): boolean {
    if (!this.grounds.follow()) return false;
    this.clear();
    this.paintAgain();
    return true;
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
    this.clear();
  }

  private clear(): void {
    for (const painter of this.painters.values()) painter.clear();
    this.painters.clear();
  }

  private painterOn(ground: Ground): Painter {
    const painter = this.painters.get(ground) ?? makePainter(ground, this.lines);
    this.painters.set(ground, painter);
    return painter;
  }

  private paintMore(passages: readonly Passage[]): void {
    const { settings } = this;
    if (settings === null) return;
    for (const [ground, some] of this.byGround(passages))
      this.painterOn(ground).add(this.strokes(some, settings), settings.palette);
  }

  private strokes(passages: readonly Passage[], settings: Settings): readonly Stroke[] {
    const { text, links } = this.article;
    return strokesOf(passages, text, { ...settings, noted: notedElsewhere(links) });
  }

  /** In the order of `passages`; one that goes over to another ground is in pieces. Reads styles: to be asked before any is painted. */
  private byGround(passages: readonly Passage[]): ReadonlyMap<Ground, readonly Passage[]> {
    const groundAt = this.lookUp();
    const parts = new Map<Ground, Passage[]>();
    let only: Ground | null = null;
    for (const { spans } of passages) {
      for (const span of spans) {
        const ground = groundAt(span);
        only ??= ground;
        if (ground !== only) parts.set(ground, []);
      }
    }
    if (only === null) return parts;
    // Nearly always: this runs where nothing is compiled yet.
    if (parts.size === 0) return new Map([[only, passages]]);
    for (const passage of passages) {
      for (const ground of new Set(passage.spans.map(groundAt))) {
        const isOn = (span: Span) => groundAt(span) === ground;
        const spans = passage.spans.filter(isOn);
        const isWhole = spans.length === passage.spans.length;
        const part = parts.get(ground) ?? [];
        part.push(isWhole ? passage : { ...passage, spans });
        parts.set(ground, part);
      }
    }
    return parts;
  }

  /** The ground of a span. Asked in reading order, it looks at each block once. */
  private lookUp(): (span: Span) => Ground {
    const { blocks } = this.article.text;
    const startOf = (at: number) => blocks[at]?.start ?? Number.POSITIVE_INFINITY;
    let index = 0;
    let [from, to] = [0, 0];
    let ground: Ground = "light";
    return ({ start }) => {
      if (start >= from && start < to) return ground;
      while (startOf(index + 1) <= start) index += 1;
      while (index > 0 && startOf(index) > start) index -= 1;
      from = startOf(index);
      to = startOf(index + 1);
      const block = blocks[index];
      if (block !== undefined) ground = this.grounds.of(block.element);
      return ground;
    };
  }

  private paintCurrent(): void {
    if (this.settings !== null) this.point(this.current());
  }

  /** Reads styles, as `byGround` does. */
  private current(): ReadonlyMap<Ground, readonly Range[]> {
    const spans = (this.pointedOut?.evidence ?? []).map(({ span }) => span);
    if (this.outlined !== null) spans.push(this.outlined);
    const parts = new Map<Ground, Range[]>();
    const groundAt = this.lookUp();
    for (const span of spans) {
      const ground = groundAt(span);
      parts.set(ground, [...(parts.get(ground) ?? []), ...this.article.text.toRanges(span)]);
    }
    return parts;
  }

  private point(current: ReadonlyMap<Ground, readonly Range[]>): void {
    for (const [ground, painter] of this.painters) if (!current.has(ground)) painter.point([]);
    for (const [ground, ranges] of current) this.painterOn(ground).point(ranges);
  }
}
