// The reader's unsaved words. They live in storage.local and not in the library, so that a library that
// cannot be opened does not take them along.

import * as v from "valibot";
import { browser } from "../browser.ts";
import type { AnnotationBody, Draft } from "../core/model/annotation.ts";
import { body as bodyCheck } from "../messages/check.ts";

const PREFIX = "draft:";

const draftCheck: v.GenericSchema<unknown, Draft> = v.object({
  key: v.string(),
  body: bodyCheck,
  // Earlier versions of Pressmark kept none.
  basedOn: v.optional(v.nullable(bodyCheck), null),
  changed: v.string(),
});

const isEmpty = (body: AnnotationBody): boolean => body.note === "" && body.tags.length === 0;

/** Drafts of saved annotations stand under their id: that a note was emptied is a change to keep. */
const IS_SAVED = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A private window's drafts live in memory: nothing of it is on the disk. */
const areaOf = (isPrivate: boolean) =>
  isPrivate ? browser.storage.session : browser.storage.local;

/** Keeps the draft, or drops it when nothing is written in it and nothing was. @throws the browser's error when storage is full. */
export async function keepDraft(draft: Draft, isPrivate: boolean): Promise<void> {
  const { key, body } = draft;
  if (isEmpty(body) && !IS_SAVED.test(key)) return dropDraft(key);
  await areaOf(isPrivate).set({ [PREFIX + key]: draft });
}

/** The draft kept under `key`; null: none, or none that can be read. */
export async function readDraft(key: string, isPrivate: boolean): Promise<Draft | null> {
  const stored = await areaOf(isPrivate).get(PREFIX + key);
  const checked = v.safeParse(draftCheck, stored[PREFIX + key]);
  return checked.success ? checked.output : null;
}

export async function dropDraft(key: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + key);
  await browser.storage.session.remove(PREFIX + key);
}
