// The words of an open editor that are not saved yet, as the background keeps them, and which editor was open.

import type { AnnotationBody, Draft } from "../core/model/annotation.ts";
import type { BackgroundRequests } from "../messages/protocol.ts";
import { ask } from "../messages/send.ts";
import { newDraftWriter } from "./draft-writer.ts";

/** Under which it is kept which editor was open, for a popup that closes while one is. */
const EDITING_KEY = "editing";
const NOTHING: AnnotationBody = { note: "", tags: [], colour: "amber" };

export class EditorDrafts {
  #sending: Promise<unknown> = Promise.resolve();
  readonly #writer = newDraftWriter();
  readonly #onFail: (error: unknown) => void;

  constructor(onFail: (error: unknown) => void) {
    this.#onFail = onFail;
  }

  /** The annotation whose editor is open from now on; null: none is. */
  opened(id: string | null): void {
    const body = id === null ? null : { ...NOTHING, note: id };
    this.#send({ key: EDITING_KEY, writer: null, body, basedOn: null });
  }

  /** The id of the annotation whose editor was open when the view was closed; null: none. */
  async wasOpen(): Promise<string | null> {
    return (await ask("read-draft", { key: EDITING_KEY, writer: null }))?.body.note ?? null;
  }

  /** Null: there is none, or it cannot be read, which was told. */
  async read(key: string): Promise<Draft | null> {
    try {
      return await ask("read-draft", { key, writer: this.#writer });
    } catch (error) {
      this.#onFail(error);
      return null;
    }
  }

  /** Sends a draft at once: a popup may be gone before any pause ends. Null drops it. */
  keep(key: string, body: AnnotationBody | null, basedOn: AnnotationBody | null): void {
    this.#send({ key, writer: this.#writer, body, basedOn });
  }

  #send(draft: BackgroundRequests["keep-draft"]["input"]): void {
    const sent = ask("keep-draft", draft).catch(this.#onFail);
    this.#sending = Promise.all([this.#sending, sent]);
  }

  /** Settled once none is on its way to the background. */
  async sent(): Promise<void> {
    await this.#sending;
  }
}
