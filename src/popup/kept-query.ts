// The words typed into the popup's search, kept for a while: a popup closes at any click beside it. They are for the
// page that the popup stood over; over another it shows that page. Over a private window they are not kept at all,
// since no event tells the background in time that the window is gone; nor where the browser tells no address, since
// all such pages would be one.

import { shortHash } from "../core/linking/words.ts";
import type { AnnotationBody } from "../core/model/annotation.ts";
import { ask } from "../messages/send.ts";

const DRAFT_KEY = "search";
/** Whoever comes back to the article later is told what it is, and what changed, before what was searched for. */
const KEPT_MS = 5 * 60_000;

/** What the popup stands over. */
export interface SearchedOver {
  /** Null: the browser does not tell. */
  readonly address: string | null;
  readonly isPrivate: boolean;
}

/** Tells pages apart and names none; null: nothing is kept over this one. */
const tagOf = ({ address, isPrivate }: SearchedOver): string | null =>
  isPrivate || address === null || address === "" ? null : shortHash(address);

const asBody = (query: string, tag: string): AnnotationBody => ({
  note: query,
  tags: [tag],
  colour: "amber",
});

/** What was typed last over this page, at `now` (ms since 1970); null: nothing, or long ago, or none is kept here. */
export async function keptQuery(over: Promise<SearchedOver>, now: number): Promise<string | null> {
  const tag = tagOf(await over);
  if (tag === null) return null;
  const draft = await ask("read-draft", { key: DRAFT_KEY, writer: null });
  if (draft === null || now - Date.parse(draft.changed) >= KEPT_MS) return null;
  return draft.body.tags.includes(tag) ? draft.body.note : null;
}

export async function keepQuery(query: string, over: Promise<SearchedOver>): Promise<void> {
  const tag = tagOf(await over);
  if (tag === null) return;
  await ask("keep-draft", {
    ...{ key: DRAFT_KEY, writer: null, body: asBody(query, tag), basedOn: null },
  });
}
