// The reader's unsaved words: each editor's kept apart, and joined for whoever opens the passage next.

import { holdsWords, mergeDrafts } from "../core/merge/merge-drafts.ts";
import type { AnnotationBody, Draft } from "../core/model/annotation.ts";
import { sameBody } from "../core/model/body.ts";
import type { AnnotationRequests } from "../messages/requests/annotations.ts";
import type { Handlers, Sender } from "../messages/serve.ts";
import type { DraftRow } from "../store/drafts.ts";
import { readerAtWork } from "../store/write-lock.ts";
import { draftPlace } from "./draft-places.ts";

const isEmpty = (body: AnnotationBody): boolean => body.note === "" && body.tags.length === 0;

/** Drafts of saved annotations stand under their id: that a note was emptied is a change to keep. */
const IS_SAVED = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const LOCK = "pressmark-drafts";

/** One after the other: what several tabs wrote is read, joined and kept without another coming between. */
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(LOCK, work);

/** Each editor writes its own: two tabs that write on one passage would else write over each other. */
const rowOf = (draft: Draft, writer: string | null): DraftRow => ({
  key: draft.key,
  writer: writer ?? "",
  draft,
});

/**
 * Keeps the draft, or drops it when nothing is written in it and nothing was. `writer` null: there is one for all.
 * @throws the browser's error when there is no room
 */
export async function keepDraft(
  draft: Draft,
  writer: string | null,
  isPrivate: boolean,
): Promise<void> {
  const { key, body } = draft;
  if (isEmpty(body) && !IS_SAVED.test(key)) return dropDraft(key, writer);
  await inTurn(async () => {
    const place = await draftPlace(isPrivate);
    await place.change({ put: rowOf(draft, writer), remove: [] });
  });
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
  return await inTurn(async () => {
    const place = await draftPlace(isPrivate);
    const rows = await place.under(key);
    const merged = mergeDrafts(rows.map(({ draft }) => draft));
    const others = rows.filter((row) => row.writer !== (writer ?? ""));
    if (merged === null || others.length === 0) return merged;
    await place.change({ put: rowOf(merged, writer), remove: others });
    return merged;
  });
}

/** What this editor wrote is not wanted. */
export async function dropDraft(key: string, writer: string | null): Promise<void> {
  await drop(key, (row) => row.writer === (writer ?? ""));
}

/** Drops every draft under `key` whose words are in what was saved, as it was written or as it stands now. */
export async function dropSaved(
  key: string,
  saved: { readonly written: AnnotationBody; readonly kept: AnnotationBody },
): Promise<void> {
  await drop(
    key,
    ({ draft: { body } }) => sameBody(body, saved.written) || holdsWords(saved.kept, body),
  );
}

/** Looks first: most editors close without a word, and nothing is written then. */
async function drop(key: string, isUnwanted: (row: DraftRow) => boolean): Promise<void> {
  await inTurn(async () => {
    for (const isPrivate of [false, true]) {
      const place = await draftPlace(isPrivate);
      const remove = (await place.under(key)).filter(isUnwanted);
      if (remove.length > 0) await place.change({ put: null, remove });
    }
  });
}

const isPrivate = (sender: Sender): boolean => sender.from === "page" && sender.isPrivate;

export const draftHandlers = {
  "keep-draft": async ({ key, writer, body, basedOn }, sender) => {
    readerAtWork();
    if (body === null) await dropDraft(key, writer);
    else {
      const changed = new Date().toISOString();
      await keepDraft({ key, body, basedOn, changed }, writer, isPrivate(sender));
    }
    return null;
  },
  "read-draft": ({ key, writer }, sender) => {
    readerAtWork();
    return readDraft(key, writer, isPrivate(sender));
  },
} satisfies Partial<Handlers<AnnotationRequests>>;
