// What the reader can ask for in the card: to save, to remove, to correct, to move the ends; and to take the last of it
// back.

import type { Annotation, AnnotationBody } from "../core/model/annotation.ts";
import { bodyOf, withOtherNotes } from "../core/model/body.ts";
import type { Verdict } from "../core/model/correction.ts";
import type { CitationFormatName } from "../core/model/settings.ts";
import type { KeptEdit } from "../messages/requests/annotations.ts";
import { ask } from "../messages/send.ts";
import type { EndsAction } from "../ui/card-ends.tsx";
import type { Notice } from "../ui/card-subject.ts";
import { copyCitation } from "../ui/copy-citation.ts";
import { libraryToSaveIn } from "../ui/library-names.ts";
import { elsewhere, meetingSentence } from "../ui/meanwhile.ts";
import { type MessageName, message } from "../ui/message.ts";
import { CardAttempts } from "./card-attempts.ts";
import type { CardDraft } from "./card-draft.ts";
import {
  type CardState,
  draftKeyIn,
  noticeOf,
  type OpenCard,
  withAnnotation,
} from "./card-state.ts";

const undoable = (name: MessageName): Notice => ({
  tone: "quiet",
  text: message(name),
  undo: true,
});

export class CardRequests {
  private readonly card: OpenCard;
  private readonly draft: CardDraft;
  private readonly attempts: CardAttempts;

  constructor(card: OpenCard, draft: CardDraft) {
    this.card = card;
    this.draft = draft;
    this.attempts = new CardAttempts(card, draft);
  }

  /** What a removal or a change of the words leaves in the card. */
  private kept(annotation: Annotation): Partial<CardState> {
    const { state } = this.card;
    return state === null ? {} : withAnnotation(state, annotation);
  }

  /** What a save leaves: the fields show what is kept, with what it met. */
  private saved({ annotation, met }: KeptEdit, written: AnnotationBody): Partial<CardState> {
    const { state } = this.card;
    const sentence = meetingSentence(met);
    const notice =
      sentence === null ? {} : { notice: { tone: "quiet" as const, text: sentence, undo: false } };
    const { otherNotes = [] } = annotation;
    const kept = {
      annotation,
      ...notice,
      touched: false,
      body: bodyOf(annotation),
      basedOn: bodyOf(annotation),
    };
    if (state === null || !state.touched || state.body === written) return kept;
    // What is being typed goes on from what was written; other wordings are told by the notice.
    const body = withOtherNotes(state.body, otherNotes);
    return { ...kept, touched: true, body, basedOn: withOtherNotes(written, otherNotes) };
  }

  async save(): Promise<void> {
    await this.keep(null);
  }

  /** Keeps the wording that the reader settled on, and can take that back. */
  async choose(body: AnnotationBody): Promise<void> {
    const { card, draft } = this;
    if (card.state === null || card.state.busy || card.isOrphan) return;
    const before = card.state.body;
    draft.write(body);
    await this.keep(before);
  }

  /** `before`: what taking it back puts there; null: nothing does. */
  private async keep(before: AnnotationBody | null): Promise<void> {
    const { state } = this.card;
    if (state === null) return;
    const { topic, annotation, body, basedOn, library } = state;
    const draftKey = draftKeyIn(state);
    const work = async () => {
      const edit = { body, basedOn };
      const kept =
        annotation === null
          ? await topic.save({ ...edit, library: libraryToSaveIn(library) })
          : await ask("change-annotation", { id: annotation.id, ...edit, draftKey });
      const { id } = kept.annotation;
      if (before !== null) this.attempts.back = () => this.putBack(id, before, kept.annotation);
      return this.saved(kept, body);
    };
    // The button itself says "Saved".
    await this.attempts.make(work, before === null ? null : undoable("noticeNoteSettled"));
  }

  /** What is saved next goes there, too. */
  chooseLibrary(library: string): void {
    const { card } = this;
    if (card.isOrphan) return;
    card.update({ library });
    // In this card it holds, whether or not it can be kept for the next.
    ask("change-settings", { saveTo: library }).catch((error: unknown) =>
      card.update({ notice: noticeOf(error) }),
    );
  }

  private async putBack(
    id: string,
    body: AnnotationBody,
    basedOn: Annotation,
  ): Promise<Partial<CardState>> {
    const edit = { id, body, basedOn: bodyOf(basedOn), draftKey: null };
    return this.kept((await ask("change-annotation", edit)).annotation);
  }

  /** What the reader meant by it is to save: so it is done. */
  async allowPrivate(): Promise<void> {
    await ask("allow-private-windows", null);
    await this.save();
  }

  async remove(): Promise<void> {
    const annotation = this.card.state?.annotation ?? null;
    if (annotation === null) return;
    const { id } = annotation;
    this.attempts.back = async () => this.kept(await ask("restore-annotation", { id }));
    const work = async () => {
      const after = await ask("remove-annotation", { id, basedOn: bodyOf(annotation) });
      const notice = after.removed === null ? { notice: elsewhere("noticeNotRemoved") } : {};
      return { ...this.kept(after), ...notice };
    };
    await this.attempts.make(work, undoable("noticeRemoved"));
  }

  /** It stays, though it was removed on another device. */
  async keepIt(): Promise<void> {
    const id = this.card.state?.annotation?.id;
    if (id === undefined) return;
    const work = async () => this.kept(await ask("keep-annotation", { id }));
    await this.attempts.make(work, elsewhere("noticeKeptIt"));
  }

  async acknowledge(known: boolean): Promise<void> {
    const id = this.card.state?.topic.history?.id;
    if (id === undefined) return;
    const say = (is: boolean) => async () => {
      await ask("acknowledge-changes", { ids: [id], known: is });
      return {};
    };
    this.attempts.back = say(!known);
    await this.attempts.make(say(known), known ? undoable("noticeKnown") : null);
  }

  /** A mark that is not saved has a history only: its today's version is the one to hold on to. */
  async keepToday(): Promise<void> {
    const { state } = this.card;
    if (state === null) return;
    const { annotation, topic } = state;
    const { history } = topic;
    const work = async () => {
      if (annotation !== null) {
        const undoes = await topic.keepToday(annotation);
        this.attempts.back = async () => this.kept(await undoes());
      } else if (history !== null) {
        const { id, base, current } = history;
        await ask("hold-version", { id, version: current });
        this.attempts.back = async () => {
          await ask("hold-version", { id, version: base });
          return {};
        };
      }
      return {};
    };
    await this.attempts.make(work, undoable("noticeKept"));
  }

  async moveEnds(action: EndsAction): Promise<void> {
    const { card } = this;
    const { annotation, topic, ends } = card.state ?? { annotation: null, topic: null, ends: null };
    if (annotation === null || topic === null) return;
    switch (action.is) {
      case "begin":
        return card.update({ ends: topic.draftEnds(annotation), notice: null });
      case "move":
        return card.update({ ends: ends?.move(action.edge, action.step) ?? null });
      case "select":
        return card.update({ ends: ends?.select() ?? null });
      case "drop":
        ends?.drop();
        return card.update({ ends: null });
      case "keep": {
        if (ends === null) return;
        const work = async () => {
          const undoes = await ends.keep();
          this.attempts.back = async () => this.kept(await undoes());
          return { ends: null };
        };
        await this.attempts.make(work, undoable("noticeEndsKept"));
      }
    }
  }

  /** The mark as it is then comes by `Card.renew`: other marks of the page may change with it. */
  async correct(verdict: Verdict | null): Promise<void> {
    const topic = this.card.state?.topic;
    if (topic === undefined) return;
    const work = async () => {
      const undoes = await topic.correct(verdict);
      this.attempts.back = async () => {
        await undoes();
        return {};
      };
      return {};
    };
    await this.attempts.make(
      work,
      undoable(verdict === null ? "noticeTakenBack" : "noticeCorrected"),
    );
  }

  /** Copies the words with their source; `format` null: in the form that was chosen last. */
  async copy(format: CitationFormatName | null): Promise<void> {
    const { card } = this;
    if (card.state === null || card.state.busy || card.isOrphan) return;
    const { opening, topic, annotation } = card.state;
    // The save button stays as it is: nothing of the annotation is being changed.
    const tell = (notice: Notice) => {
      if (card.state?.opening === opening) card.update({ notice });
    };
    try {
      const copiedAs = await copyCitation(topic.cite(annotation), format);
      tell({ tone: "quiet", text: message("noticeCopied"), undo: false, copiedAs });
    } catch (error) {
      tell(noticeOf(error));
    }
  }

  undo(): Promise<void> {
    return this.attempts.undo();
  }
}
