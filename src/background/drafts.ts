// The reader's unsaved words. They live in storage.local and not in the library, so that a library that
// cannot be opened does not take them along.

import * as v from "valibot";
import { browser } from "../browser.ts";
import { holdsWords, mergeDrafts } from "../core/merge/merge-drafts.ts";
import type { AnnotationBody, Draft } from "../core/model/annotation.ts";
import { sameBody } from "../core/model/body.ts";
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

/** Each editor writes its own: two tabs that write on one passage would else write over each other. */
const placeOf = (key: string, writer: string | null): string =>
  writer === null ? PREFIX + key : `${PREFIX + key}\n${writer}`;

const LOCK = "pressmark-drafts";

/** One after the other: what several tabs wrote is read, joined and kept without another coming between. */
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(LOCK, work);

/**
 * Keeps the draft, or drops it when nothing is written in it and nothing was. `writer` null: there is one for all.
 * @throws the browser's error when storage is full.
 */
export async function keepDraft(
  draft: Draft,
  writer: string | null,
  isPrivate: boolean,
): Promise<void> {
  const { key, body } = draft;
  if (isEmpty(body) && !IS_SAVED.test(key)) return dropDraft(key, writer);
  await inTurn(() => areaOf(isPrivate).set({ [placeOf(key, writer)]: draft }));
}

/** All that are kept under `key` in this area, by their places. */
async function draftsIn(
  area: typeof browser.storage.local,
  key: string,
): Promise<ReadonlyMap<string, Draft>> {
  const stored = await area.get(null);
  const drafts = new Map<string, Draft>();
  for (const [place, value] of Object.entries(stored)) {
    if (place !== PREFIX + key && !place.startsWith(placeOf(key, ""))) continue;
    const checked = v.safeParse(draftCheck, value);
    if (checked.success) drafts.set(place, checked.output);
  }
  return drafts;
}

/**
 * What is kept under `key`, by whomever it was written, joined to one that is `writer`'s from now on; null: none, or none
 * that can be read.
 */
export async function readDraft(
  key: string,
  writer: string | null,
  isPrivate: boolean,
): Promise<Draft | null> {
  const area = areaOf(isPrivate);
  return await inTurn(async () => {
    const drafts = await draftsIn(area, key);
    const merged = mergeDrafts([...drafts.values()]);
    const place = placeOf(key, writer);
    const others = [...drafts.keys()].filter((each) => each !== place);
    if (merged === null || others.length === 0) return merged;
    await area.set({ [place]: merged });
    await area.remove(others);
    return merged;
  });
}

/** What this editor wrote is not wanted. */
export async function dropDraft(key: string, writer: string | null): Promise<void> {
  await inTurn(async () => {
    for (const isPrivate of [false, true]) await areaOf(isPrivate).remove(placeOf(key, writer));
  });
}

/** Drops every draft under `key` whose words are in what was saved, as it was written or as it stands now. */
export async function dropSaved(
  key: string,
  saved: { readonly written: AnnotationBody; readonly kept: AnnotationBody },
): Promise<void> {
  const isSaved = ({ body }: Draft): boolean =>
    sameBody(body, saved.written) || holdsWords(saved.kept, body);
  await inTurn(async () => {
    for (const isPrivate of [false, true]) {
      const area = areaOf(isPrivate);
      const places = [...(await draftsIn(area, key))].flatMap(([place, draft]) =>
        isSaved(draft) ? [place] : [],
      );
      if (places.length > 0) await area.remove(places);
    }
  });
}
