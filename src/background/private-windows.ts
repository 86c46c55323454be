// In a private window nothing is recorded unless the reader asks for it: then, until the browser ends, what the
// reader saves there is kept. What was seen of pages there is never kept (histories.ts), and drafts live in
// memory alone (drafts.ts).

import { browser } from "../browser.ts";
import type { BackgroundRequests } from "../messages/protocol.ts";
import type { BackgroundHandlers, Sender } from "../messages/serve.ts";

/** A private window's page asked to keep something. `message` is a sentence for the reader. */
export class PrivateWindowError extends Error {
  override readonly name = "PrivateWindowError";
  constructor() {
    super("This is a private window, and Pressmark keeps nothing from it unless you ask.");
  }
}

/** Requests that leave something behind. */
const RECORDING = [
  "save-annotation",
  "keep-article",
  "change-annotation",
  "remove-annotation",
  "restore-annotation",
  "keep-annotation",
  "change-target",
  "acknowledge-changes",
  "hold-version",
  "save-correction",
  "remove-correction",
] as const satisfies readonly (keyof BackgroundRequests)[];

/** In memory only: the next start of the browser asks anew. */
const ALLOWED_KEY = "private-windows-allowed";

export async function allowPrivateWindows(): Promise<void> {
  await browser.storage.session.set({ [ALLOWED_KEY]: true });
}

async function isAllowed(): Promise<boolean> {
  const stored = await browser.storage.session.get(ALLOWED_KEY);
  return stored[ALLOWED_KEY] === true;
}

/** @throws PrivateWindowError for a page of a private window, unless the reader asked to keep what is saved there */
export async function requireRecording(sender: Sender): Promise<void> {
  if (sender.from === "page" && sender.isPrivate && !(await isAllowed())) {
    throw new PrivateWindowError();
  }
}

/** The handlers, those that leave something behind refusing private windows. */
export function guardPrivateWindows(handlers: BackgroundHandlers): BackgroundHandlers {
  const guarded = RECORDING.map((name) => [name, guard(handlers[name])] as const);
  // What each is called with and answers is unchanged.
  return { ...handlers, ...(Object.fromEntries(guarded) as Partial<BackgroundHandlers>) };
}

type Handler = (input: never, sender: Sender) => unknown;

function guard(handler: Handler): Handler {
  return async (input, sender) => {
    await requireRecording(sender);
    return await handler(input, sender);
  };
}
