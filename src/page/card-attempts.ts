// Tries what the reader asks for in the card, one at a time, and takes the last of it back. A failure is told where the
// reader acted, and the words stay.

import type { Notice } from "../ui/card-subject.ts";
import { whileLong } from "../ui/while-long.ts";
import type { CardDraft } from "./card-draft.ts";
import { type CardState, noticeOf, type OpenCard } from "./card-state.ts";

export class CardAttempts {
  private readonly card: OpenCard;
  private readonly draft: CardDraft;
  /** Takes the last change back; null: there is none. */
  back: (() => Promise<Partial<CardState>>) | null = null;

  constructor(card: OpenCard, draft: CardDraft) {
    this.card = card;
    this.draft = draft;
  }

  /** `done` is told when `work` ended well. Nothing is begun while another is under way. */
  async make(work: () => Promise<Partial<CardState>>, done: Notice | null): Promise<void> {
    const { card, draft } = this;
    if (card.state === null || card.state.busy || card.isOrphan) return;
    const { opening, body } = card.state;
    card.update({ busy: true, notice: null });
    // Kept first: when the request fails and the card is closed, every word is there.
    const asked = draft.send().then(work);
    whileLong(asked, (waits) => {
      const { state } = card;
      if (state?.opening === opening && state.waits !== waits) card.update({ waits });
    });
    try {
      const change = await asked;
      const { state } = card;
      if (state?.opening !== opening) return;
      // A body that an event brought is no typing.
      const isTyping = state.touched && state.body !== body;
      card.update({ busy: false, notice: done, ...change });
      // Words that came while it was saved are a draft of what is saved now.
      if (isTyping) draft.write(card.state.body);
    } catch (error) {
      if (card.state?.opening !== opening) return;
      card.update({ busy: false, notice: noticeOf(error) });
    }
  }

  async undo(): Promise<void> {
    if (this.back !== null) await this.make(this.back, null);
  }
}
