// The card and the passage that it is open for: opened where the pointer rests, by a key, for selected words; kept
// in step with the marks.

import type { ArticleSession } from "./article-session.ts";
import type { Card } from "./card.tsx";
import { type CardTopic, makeTopic, savePassage, selectionPassage } from "./card-topic.ts";
import { firstInView } from "./next-passage.ts";
import type { PageReading } from "./page-reading.ts";
import { passageAtPoint } from "./passage-at-point.ts";
import { scrollToPassage } from "./passage-box.ts";
import { endOf, movedTo, type Passage, passageLike, passagesAt, startOf } from "./passages.ts";
import { selectedSpan } from "./selection-button.tsx";
import type { Point } from "./watch-pointer.ts";

export class PassageCard {
  /** The passage that the card is open for. */
  current: Passage | null = null;
  /** The text in which it was found last. */
  private text = "";
  private readonly card: Card;
  private readonly reading: PageReading;

  constructor(card: Card, reading: PageReading) {
    this.card = card;
    this.reading = reading;
  }

  open(passage: Passage, by: "pointer" | "key"): void {
    const { session } = this.reading;
    if (session === null) return;
    this.card.open(this.topicOf(session, passage), by);
    this.stands(session, passage);
  }

  private stands(session: ArticleSession, passage: Passage): void {
    this.current = passage;
    this.text = session.text.text;
  }

  /** The card was closed, by whomever. */
  closed(): void {
    this.current = null;
    this.reading.session?.painting.pointOut(null);
  }

  private topicOf(session: ArticleSession, passage: Passage): CardTopic {
    return makeTopic(session, passage, {
      shown: this.reading.shownPassages(),
      show: (other) => this.open(other, "key"),
      colour: this.reading.shown.settings.colour,
      saveTo: this.reading.shown.settings.saveTo,
      // This session, whatever the page shows by then: the passage's offsets count in its text.
      save: (edit) => savePassage(session, passage, edit),
    });
  }

  /** Shows in the open card what is known by now; null: nothing was corrected. */
  renew(correctionId: string | null): void {
    const { session } = this.reading;
    const { current } = this;
    if (session === null || current === null) return;
    const corrected = ({ correctedBy }: Passage) =>
      correctedBy !== null && correctedBy === correctionId;
    // The text may have grown above it.
    const moved = movedTo(session.text.text, current, this.text);
    const like = moved === null ? null : passageLike(session.passages, moved);
    const passage = like ?? session.passages.find(corrected) ?? null;
    // Words that the reader selected are no passage before they are saved.
    if (passage === null && current.markIndex === null) {
      if (moved !== null) this.stands(session, moved);
      return;
    }
    this.card.renew(passage === null ? null : this.topicOf(session, passage));
    if (passage !== null) this.stands(session, passage);
    if (session.painting.pointedOut !== null) session.painting.pointOut(passage);
  }

  /** The pointer rests at `point`. */
  point(point: Point): void {
    const passage = this.card.isHeld ? null : this.passageAt(point);
    if (passage !== null) this.open(passage, "pointer");
  }

  /** The pointer is away from the card, at `point`. */
  leave(point: Point): void {
    if (this.reading.session === null || this.current === null || this.card.isHeld) return;
    if (this.passageAt(point) === null) this.card.close();
  }

  private passageAt(point: Point): Passage | null {
    const { session } = this.reading;
    if (session === null) return null;
    return passageAtPoint(this.reading.shownPassages(), session, point);
  }

  /** Opens it for the selected words, or for what is saved on them. */
  openSelection(): void {
    const { session } = this.reading;
    const span = session === null ? null : selectedSpan(session);
    if (session === null || span === null) return;
    const saved = session.passages.find(
      (passage) =>
        passage.annotation !== null &&
        startOf(passage) === span.start &&
        endOf(passage) === span.end,
    );
    this.open(saved ?? selectionPassage(session, span), "key");
  }

  /** Scrolls to the passage and opens it; false: no article is open. */
  show(passage: Passage): boolean {
    const { session } = this.reading;
    if (session === null) return false;
    scrollToPassage(passage, session.text);
    this.open(passage, "key");
    return true;
  }

  showAnnotation(id: string): boolean {
    const passage = this.reading.session?.passages.find(({ annotation }) => annotation?.id === id);
    return passage === undefined ? false : this.show(passage);
  }

  showMark(index: number): boolean {
    const passage = this.reading.session?.passages.find(({ markIndex }) => markIndex === index);
    return passage === undefined ? false : this.show(passage);
  }

  /** What a key is about: the selected words, the open card, the first mark in view. */
  atHand(): Passage | null {
    const { session } = this.reading;
    const { current } = this;
    if (session === null || current !== null) return current;
    const passages = this.reading.shownPassages();
    const span = selectedSpan(session);
    if (span === null) return firstInView(passages, session.text);
    return passagesAt(passages, span)[0] ?? selectionPassage(session, span);
  }
}
