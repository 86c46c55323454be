// What the reader types into the card, kept on every keystroke until it is saved.

import type { AnnotationBody } from "../core/model/annotation.ts";
import { sameBody } from "../core/model/body.ts";
import { ask } from "../messages/send.ts";
import { newDraftWriter } from "../ui/draft-writer.ts";
import { elsewhere, isWrittenTwice } from "../ui/meanwhile.ts";
import { type CardState, draftKeyIn, noticeOf, type OpenCard } from "./card-state.ts";

/** Typing rests this long before the draft is sent; closing sends it at once. */
const REST_MS = 150;

export class CardDraft {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly card: OpenCard;
  private readonly writer = newDraftWriter();

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

  /** The passage was saved in another tab: what is typed goes on under its key, and no more under this one. */
  async follow(state: CardState, key: string): Promise<void> {
    if (!state.touched) return await this.read(state);
    this.write(state.body);
    if (!(await this.send())) return;
    // What cannot be dropped is kept twice.
    const dropped = { key, writer: this.writer, body: null, basedOn: null };
    await ask("keep-draft", dropped).catch(() => null);
  }

  /** Sends what was typed and not sent yet; false: it is not kept, and the reader was told so. */
  async send(): Promise<boolean> {
    const { state } = this.card;
    if (this.timer === null || state === null) return true;
    clearTimeout(this.timer);
    this.timer = null;
    try {
      const { body, basedOn } = state;
      const { writer } = this;
      await ask("keep-draft", { key: draftKeyIn(state), writer, body, basedOn });
      return true;
    } catch (error) {
      this.card.update({ notice: noticeOf(error) });
      return false;
    }
  }

  /** Shows what was typed at an earlier time, unless the reader has begun anew. */
  async read(opened: CardState): Promise<void> {
    // A draft that cannot be read is still where it was kept; the card works without it.
    const place = { key: draftKeyIn(opened), writer: this.writer };
    const draft = await ask("read-draft", place).catch(() => null);
    const { state } = this.card;
    if (draft === null || state?.opening !== opened.opening || state.touched) return;
    if (draftKeyIn(state) !== draftKeyIn(opened)) return;
    const { body, basedOn } = draft;
    const met =
      state.annotation !== null && basedOn !== null && !sameBody(basedOn, state.annotation);
    const beside = isWrittenTwice(draft) ? elsewhere("noticeTwoDrafts") : state.notice;
    const notice = met ? elsewhere("changedElsewhere") : beside;
    this.card.update({ body, basedOn, touched: true, notice });
  }
}
