// What the reader types into the card, kept on every keystroke until it is saved.

import type { AnnotationBody } from "../core/model/annotation.ts";
import { sameBody } from "../core/model/body.ts";
import { ask } from "../messages/send.ts";
import { elsewhere } from "../ui/meanwhile.ts";
import { type CardState, draftKeyIn, noticeOf, type OpenCard } from "./card-state.ts";

/** Typing rests this long before the draft is sent; closing sends it at once. */
const REST_MS = 150;

export class CardDraft {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly card: OpenCard;

  constructor(card: OpenCard) {
    this.card = card;
  }

  write(body: AnnotationBody): void {
    const { card } = this;
    card.update({
      body,
      touched: true,
      notice: card.isOrphan ? (card.state?.notice ?? null) : null,
    });
    if (card.isOrphan) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), REST_MS);
  }

  /** Sends what was typed and not sent yet; ends when it is kept, or the reader was told that it is not. */
  async send(): Promise<void> {
    const { state } = this.card;
    if (this.timer === null || state === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    try {
      const { body, basedOn } = state;
      await ask("keep-draft", { key: draftKeyIn(state), body, basedOn });
    } catch (error) {
      this.card.update({ notice: noticeOf(error) });
    }
  }

  /** Shows what was typed at an earlier time, unless the reader has begun anew. */
  async read(opened: CardState): Promise<void> {
    // A draft that cannot be read is still where it was kept; the card works without it.
    const draft = await ask("read-draft", { key: draftKeyIn(opened) }).catch(() => null);
    const { state } = this.card;
    if (draft === null || state?.opening !== opened.opening || state.touched) return;
    if (draftKeyIn(state) !== draftKeyIn(opened)) return;
    const { body, basedOn } = draft;
    const met =
      state.annotation !== null && basedOn !== null && !sameBody(basedOn, state.annotation);
    const notice = met ? elsewhere("changedElsewhere") : state.notice;
    this.card.update({ body, basedOn, touched: true, notice });
  }
}
