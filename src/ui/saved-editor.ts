// Editing and removing what is saved, for the lists of popup and library: one editor open at a time, its
// words kept as a draft on every keystroke, and the last change can be taken back. No view in here: a view
// draws `state` whenever it is told.

import type { Annotation, AnnotationBody, Draft } from "../core/model/annotation.ts";
import { bodyOf, sameBody } from "../core/model/body.ts";
import { type Correction, contentOf } from "../core/model/correction.ts";
import type { History } from "../core/model/history.ts";
import type { CitationFormatName } from "../core/model/settings.ts";
import { ask } from "../messages/send.ts";
import type { Notice } from "./card-subject.ts";
import { citableOfSaved } from "./citable.ts";
import { copyCitation } from "./copy-citation.ts";
import { sentenceOf } from "./error-sentence.ts";
import { elsewhere, meetingSentence } from "./meanwhile.ts";
import { counted, message } from "./message.ts";
import { readOne } from "./read-saved.ts";

export interface Editing {
  /** As it is now. */
  readonly annotation: Annotation;
  readonly body: AnnotationBody;
  /** What the reader's words were made from; null: a draft that does not say. */
  readonly basedOn: AnnotationBody | null;
  /** True once the reader wrote something that is not saved. */
  readonly touched: boolean;
}

export interface EditorState {
  /** Null: no editor is open. */
  readonly editing: Editing | null;
  readonly notice: Notice | null;
  readonly busy: boolean;
}

export const CLOSED: EditorState = { editing: null, notice: null, busy: false };

/** Under which it is kept which editor was open, for a popup that closes while one is. */
const EDITING_KEY = "editing";
const NOTHING: AnnotationBody = { note: "", tags: [], colour: "amber" };

const untouched = (annotation: Annotation): Editing => {
  const body = bodyOf(annotation);
  return { annotation, body, basedOn: body, touched: false };
};

/** The sentence of an error, as a notice. */
export function alarmOf(error: unknown): Notice {
  const text = sentenceOf(error);
  // Of a page in a private window, through the popup over it.
  const allowPrivate = error instanceof Error && error.name === "PrivateWindowError";
  return { tone: "alarm", text, undo: false, ...(allowPrivate ? { allowPrivate } : {}) };
}

export interface Change {
  readonly work: () => Promise<unknown>;
  /** What to say when it is done; null: nothing. */
  readonly done: string | null;
  /** What takes it back; null: nothing does. */
  readonly back: (() => Promise<unknown>) | null;
}

/** What came of a change whose extent is known only at its end. */
export interface Outcome {
  readonly notice: Notice | null;
  /** What takes it back; null: nothing does. */
  readonly back: LongChange | null;
}

export type LongChange = () => Promise<Outcome>;

/** Of what is done nothing is said, and nothing takes it back. */
const quietly =
  (work: () => Promise<unknown>): LongChange =>
  async () => {
    await work();
    return { notice: null, back: null };
  };

export class SavedEditor {
  #state: EditorState = CLOSED;
  #back: LongChange | null = null;
  /** What was copied last. */
  #copied: Annotation | null = null;
  /** Drafts on their way to the background. */
  #sending: Promise<unknown> = Promise.resolve();
  readonly #show: (state: EditorState) => void;

  constructor(show: (state: EditorState) => void) {
    this.#show = show;
  }

  /** The id of the annotation whose editor is open; null: none is. */
  get editedId(): string | null {
    return this.#state.editing?.annotation.id ?? null;
  }

  /** The id of the annotation whose editor was open when the view was closed; null: none. */
  async wasEditing(): Promise<string | null> {
    return (await ask("read-draft", { key: EDITING_KEY }))?.body.note ?? null;
  }

  /** Opens the editor, with the words that were not saved last time where there are any. */
  async edit(annotation: Annotation): Promise<void> {
    this.#update({ editing: untouched(annotation), notice: null });
    this.#keep(EDITING_KEY, { ...NOTHING, note: annotation.id }, null);
    const opened = this.#state.editing;
    const draft = await this.#readDraft(annotation.id);
    // The reader may have typed meanwhile, or gone on to another.
    if (draft === null || this.#state.editing !== opened) return;
    const { body, basedOn } = draft;
    this.#update({ editing: { annotation, body, basedOn, touched: true } });
    if (basedOn !== null && !sameBody(basedOn, annotation))
      this.tell(elsewhere("changedElsewhere"));
  }

  write(body: AnnotationBody): void {
    const { editing } = this.#state;
    if (editing === null) return;
    this.#update({ editing: { ...editing, body, touched: true } });
    this.#keep(editing.annotation.id, body, editing.basedOn);
  }

  async save(): Promise<void> {
    const { editing, busy } = this.#state;
    if (editing === null || busy) return;
    const { annotation, body, basedOn } = editing;
    const isKept = await this.#change({ annotation, body, basedOn, done: message("noticeSaved") });
    if (isKept) this.#close();
  }

  /** Keeps the wording of the note that the reader settled on. */
  async choose(annotation: Annotation, body: AnnotationBody): Promise<void> {
    const basedOn = bodyOf(annotation);
    await this.#change({ annotation, body, basedOn, done: message("noticeNoteSettled") });
  }

  /** The annotation was changed, here or elsewhere: an editor that is open for it goes on from there. */
  hear(annotation: Annotation): void {
    const { editing, busy } = this.#state;
    if (editing === null || editing.annotation.id !== annotation.id) return;
    const before = editing.annotation;
    if (annotation.revision <= before.revision) return;
    if (!editing.touched) {
      if (annotation.removed === null) this.#update({ editing: untouched(annotation) });
      else this.#close();
      return;
    }
    this.#update({ editing: { ...editing, annotation } });
    // Its own request says what it met.
    if (busy) return;
    if (annotation.removed !== null) void this.#bringBack(annotation.id);
    else if (!sameBody(before, annotation)) this.tell(elsewhere("changedElsewhere"));
  }

  /** Closes the editor and forgets what was typed. */
  cancel(): void {
    const { editing } = this.#state;
    if (editing !== null) this.#keep(editing.annotation.id, null, null);
    this.#close();
  }

  async remove(annotation: Annotation): Promise<void> {
    const { id } = annotation;
    await this.attemptLong(async () => {
      const after = await ask("remove-annotation", { id, basedOn: bodyOf(annotation) });
      if (after.removed === null) return { notice: elsewhere("noticeNotRemoved"), back: null };
      const notice: Notice = { tone: "quiet", text: message("noticeRemoved"), undo: true };
      return { notice, back: quietly(() => ask("restore-annotation", { id })) };
    });
  }

  /** It stays, though it was removed on another device. */
  async keep({ id }: Annotation): Promise<void> {
    await this.attempt({
      work: () => ask("keep-annotation", { id }),
      done: message("noticeKeptIt"),
      back: null,
    });
  }

  /** Copies it with its source; `format` null: in the form that was chosen last. */
  async copy({ id }: Annotation, format: CitationFormatName | null): Promise<void> {
    try {
      const saved = await readOne(id);
      if (saved === null) throw new Error(message("notInLibrary"));
      const copiedAs = await copyCitation(citableOfSaved(saved), format);
      this.#copied = saved.annotation;
      this.tell({ tone: "quiet", text: message("noticeCopied"), undo: false, copiedAs });
    } catch (error) {
      this.tell(alarmOf(error));
    }
  }

  /** Copies what was copied last once more, in another form. */
  async copyAs(format: CitationFormatName): Promise<void> {
    if (this.#copied !== null) await this.copy(this.#copied, format);
  }

  /** The reader knows of these changes, or takes that back. */
  async acknowledge(ids: readonly string[], known: boolean): Promise<void> {
    await this.attempt({
      work: () => ask("acknowledge-changes", { ids, known }),
      done: known ? message("noticeKnown") : null,
      back: known ? () => ask("acknowledge-changes", { ids, known: false }) : null,
    });
  }

  /** Of a mark, headline or length the reader holds on to this version from now on. */
  async holdVersion({ id, base }: History, version: number): Promise<void> {
    await this.attempt({
      work: () => ask("hold-version", { id, version }),
      done: message("noticeKept"),
      back: () => ask("hold-version", { id, version: base }),
    });
  }

  /** Removes all that is saved on one article. */
  async removeArticle(articleId: string): Promise<void> {
    this.#update({ busy: true, notice: null });
    try {
      await this.#sending;
      const ids = await ask("remove-article", { articleId });
      this.#back = quietly(() => ask("restore-annotations", { ids }));
      const text = counted("noticeArticleRemoved", ids.length);
      this.#update({ busy: false, notice: { tone: "quiet", text, undo: true } });
    } catch (error) {
      this.#update({ busy: false, notice: alarmOf(error) });
    }
  }

  /** The mark is again as Pressmark read it. */
  async takeBack(correction: Correction): Promise<void> {
    const { id } = correction;
    await this.attempt({
      work: () => ask("remove-correction", { id }),
      done: message("noticeTakenBack"),
      back: () => ask("save-correction", { id, content: contentOf(correction) }),
    });
  }

  /** Carries out a change. True when it was done; else its sentence is shown, and what was typed stays. */
  async attempt({ work, done, back }: Change): Promise<boolean> {
    return await this.attemptLong(async () => {
      await work();
      const notice: Notice | null =
        done === null ? null : { tone: "quiet", text: done, undo: back !== null };
      return { notice, back: back === null ? null : quietly(back) };
    });
  }

  /** The same for one that says itself what came of it. */
  async attemptLong(work: LongChange): Promise<boolean> {
    this.#update({ busy: true, notice: null });
    try {
      // A draft still on its way would come back to life after the save that made it good.
      await this.#sending;
      const { notice, back } = await work();
      this.#back = back;
      this.#update({ busy: false, notice });
      return true;
    } catch (error) {
      this.#update({ busy: false, notice: alarmOf(error) });
      return false;
    }
  }

  async undo(): Promise<void> {
    const work = this.#back;
    if (work !== null) await this.attemptLong(work);
  }

  /** Shows a sentence where this editor's own stand. */
  tell(notice: Notice): void {
    this.#update({ notice });
  }

  #update(change: Partial<EditorState>): void {
    this.#state = { ...this.#state, ...change };
    this.#show(this.#state);
  }

  /** True when it was kept. What it met is said, and it can be taken back. */
  async #change(
    edit: Pick<Editing, "annotation" | "body" | "basedOn"> & { readonly done: string },
  ): Promise<boolean> {
    const { annotation, body, basedOn, done } = edit;
    const { id } = annotation;
    return await this.attemptLong(async () => {
      const kept = await ask("change-annotation", { id, body, basedOn, draftKey: id });
      const before = {
        id,
        body: bodyOf(annotation),
        basedOn: bodyOf(kept.annotation),
        draftKey: id,
      };
      const text = meetingSentence(kept.met) ?? done;
      return {
        notice: { tone: "quiet", text, undo: true },
        back: quietly(() => ask("change-annotation", before)),
      };
    });
  }

  /** What the reader is writing in was removed elsewhere: the words outlive that. */
  async #bringBack(id: string): Promise<void> {
    await this.attemptLong(async () => {
      await ask("restore-annotation", { id });
      return { notice: elsewhere("noticeBroughtBack"), back: null };
    });
  }

  #close(): void {
    this.#update({ editing: null });
    this.#keep(EDITING_KEY, null, null);
  }

  async #readDraft(key: string): Promise<Draft | null> {
    try {
      return await ask("read-draft", { key });
    } catch (error) {
      this.tell(alarmOf(error));
      return null;
    }
  }

  /** Sends a draft at once: a popup may be gone before any pause ends. Null drops it. */
  #keep(key: string, body: AnnotationBody | null, basedOn: AnnotationBody | null): void {
    const sent = ask("keep-draft", { key, body, basedOn }).catch((error: unknown) => {
      this.tell(alarmOf(error));
    });
    this.#sending = Promise.all([this.#sending, sent]);
  }
}
