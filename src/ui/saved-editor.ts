// Editing and removing what is saved, for the lists of popup and library: one editor open at a time, its
// words kept as a draft on every keystroke, and the last changes can be taken back, one after another. What else is changed of the library goes
// through `attempt`, so that its sentence and its undo stand where these do. No view in here: a view draws `state` whenever
// it is told.

import type { Annotation, AnnotationBody } from "../core/model/annotation.ts";
import { bodyOf, sameBody } from "../core/model/body.ts";
import type { CitationFormatName } from "../core/model/settings.ts";
import { ask } from "../messages/send.ts";
import type { Notice } from "./card-subject.ts";
import { citableOfSaved } from "./citable.ts";
import { copyCitation } from "./copy-citation.ts";
import { EditorDrafts } from "./editor-drafts.ts";
import { sentenceOf } from "./error-sentence.ts";
import { type Change, type LongChange, type Outcome, quietly } from "./long-change.ts";
import { elsewhere, isWrittenTwice, meetingSentence } from "./meanwhile.ts";
import { message } from "./message.ts";
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

/** A change that can be taken back. */
interface Undoable {
  /** What was said of it. */
  readonly text: string;
  readonly back: LongChange;
}

/** Nobody remembers what more changes were. */
const MOST_UNDOABLE = 20;

function withDone(
  before: readonly Undoable[],
  { notice, back }: { readonly notice: Notice | null; readonly back: LongChange },
): Undoable[] {
  return [...before, { text: notice?.text ?? "", back }].slice(-MOST_UNDOABLE);
}

export class SavedEditor {
  #state: EditorState = CLOSED;
  /** What can be taken back, the last change last. */
  #done: Undoable[] = [];
  /** What was copied last. */
  #copied: Annotation | null = null;
  readonly #drafts = new EditorDrafts((error) => this.tell(alarmOf(error)));
  readonly #show: (state: EditorState) => void;

  constructor(show: (state: EditorState) => void) {
    this.#show = show;
  }

  /** The id of the annotation whose editor is open; null: none is. */
  get editedId(): string | null {
    return this.#state.editing?.annotation.id ?? null;
  }

  /** The id of the annotation whose editor was open when the view was closed; null: none. */
  wasEditing(): Promise<string | null> {
    return this.#drafts.wasOpen();
  }

  /** Opens the editor, with the words that were not saved last time where there are any. */
  async edit(annotation: Annotation): Promise<void> {
    this.#update({ editing: untouched(annotation), notice: null });
    this.#drafts.opened(annotation.id);
    const opened = this.#state.editing;
    const draft = await this.#drafts.read(annotation.id);
    // The reader may have typed meanwhile, or gone on to another.
    if (draft === null || this.#state.editing !== opened) return;
    const { body, basedOn } = draft;
    this.#update({ editing: { annotation, body, basedOn, touched: true } });
    if (isWrittenTwice(draft)) this.tell(elsewhere("noticeTwoDrafts"));
    if (basedOn !== null && !sameBody(basedOn, annotation))
      this.tell(elsewhere("changedElsewhere"));
  }

  write(body: AnnotationBody): void {
    const { editing } = this.#state;
    if (editing === null) return;
    this.#update({ editing: { ...editing, body, touched: true } });
    this.#drafts.keep(editing.annotation.id, body, editing.basedOn);
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
    if (annotation.revision < before.revision) return;
    // Replication joins two changes into one that counts as the last of either did.
    const isKnown = annotation.removed === before.removed && sameBody(before, annotation);
    if (annotation.revision === before.revision && isKnown) return;
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
    if (editing !== null) this.#drafts.keep(editing.annotation.id, null, null);
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
    return await this.#carryOut(work, alarmOf, ({ notice, back }) => {
      // What nothing takes back may rest on what was done before.
      this.#done = back === null ? [] : withDone(this.#done, { notice, back });
      return notice;
    });
  }

  /** Takes the last change back, and offers the one before it. */
  async undo(): Promise<void> {
    const last = this.#done.at(-1);
    if (last === undefined) return;
    const failed = (error: unknown): Notice => ({ ...alarmOf(error), undo: true });
    await this.#carryOut(last.back, failed, ({ notice, back }) => {
      const before = this.#done.slice(0, -1);
      this.#done = back === null ? before : withDone(before, { notice, back });
      const next = before.at(-1);
      if (notice !== null || back !== null || next === undefined) return notice;
      return { tone: "quiet", text: message("noticeUndone", next.text), undo: true };
    });
  }

  /** `failed`, `told`: what to say where it fails, and of what came of it. */
  async #carryOut(
    work: LongChange,
    failed: (error: unknown) => Notice,
    told: (outcome: Outcome) => Notice | null,
  ): Promise<boolean> {
    this.#update({ busy: true, notice: null });
    try {
      // A draft still on its way would come back to life after the save that made it good.
      await this.#drafts.sent();
      const notice = told(await work());
      this.#update({ busy: false, notice });
      return true;
    } catch (error) {
      this.#update({ busy: false, notice: failed(error) });
      return false;
    }
  }

  /** Shows a sentence where this editor's own stand; null: what stands there goes. */
  tell(notice: Notice | null): void {
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
    this.#drafts.opened(null);
  }
}
