// The words typed into the popup's search, kept for a while: a popup closes at any click beside it. Over a private
// window they are not kept at all, since no event tells the background in time that the window is gone.

import type { AnnotationBody } from "../core/model/annotation.ts";
import { ask } from "../messages/send.ts";

const DRAFT_KEY = "search";
/** Whoever opens the popup after lunch begins anew. */
const KEPT_MS = 30 * 60_000;

const asBody = (query: string): AnnotationBody => ({ note: query, tags: [], colour: "amber" });

/** What was typed last, at `now` (ms since 1970); null: nothing, or long ago, or the window is private. */
export async function keptQuery(isPrivate: Promise<boolean>, now: number): Promise<string | null> {
  if (await isPrivate) return null;
  const draft = await ask("read-draft", { key: DRAFT_KEY, writer: null });
  if (draft === null || now - Date.parse(draft.changed) >= KEPT_MS) return null;
  return draft.body.note;
}

export async function keepQuery(query: string, isPrivate: Promise<boolean>): Promise<void> {
  if (await isPrivate) return;
  await ask("keep-draft", {
    ...{ key: DRAFT_KEY, writer: null, body: asBody(query), basedOn: null },
  });
}
