// What a visit to a kept article adds to what was seen of it, and what the reader says of changes.

import { watchPassage } from "../core/alarm/begin-watching.ts";
import { acknowledge, holdOnTo, holdVersion } from "../core/alarm/note-version.ts";
import { noteVisit } from "../core/alarm/note-visit.ts";
import { archiveCopy } from "../core/identity/archive-copy.ts";
import type { Annotation } from "../core/model/annotation.ts";
import type { History, Sighting } from "../core/model/history.ts";
import type { BackgroundRequests } from "../messages/protocol.ts";
import { type BackgroundHandlers, MessageError, type Sender } from "../messages/serve.ts";
import { annotationsByArticle } from "../store/annotations.ts";
import { articlesById } from "../store/articles.ts";
import { type Database, library } from "../store/database.ts";
import { changeHistories, historiesOfArticle, historyById, putVisit } from "../store/histories.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { announce } from "./announce.ts";
import { placeOf, visitedRecord } from "./kept-article.ts";
import { requirePage } from "./require-sender.ts";
import { showChanges, showCounts } from "./toolbar.ts";

type Visit = BackgroundRequests["report-visit"]["input"];

const timeNow = (): string => new Date().toISOString();

/** What is saved on an article, and its histories, those of annotations that have none yet (saved by an older Pressmark) included. */
export async function readWatched(
  database: Database,
  articleId: string,
): Promise<{
  readonly annotations: readonly Annotation[];
  readonly histories: readonly History[];
}> {
  const [annotations, histories] = await Promise.all([
    annotationsByArticle(database, articleId),
    historiesOfArticle(database, articleId),
  ]);
  const known = new Set(histories.map(({ id }) => id));
  const missing = annotations.filter(({ id }) => !known.has(id));
  return { annotations, histories: [...histories, ...missing.map((one) => watchPassage(one))] };
}

async function reportVisit(visit: Visit, sender: Sender): Promise<readonly History[]> {
  const { tabId, isPrivate } = requirePage(sender, visit.address);
  const database = await library();
  const { after, changed, isRetitled } = await withWriteLock(() =>
    noteAndKeep(database, visit, isPrivate),
  );
  await showChanges(tabId, after);
  if (!isPrivate && changed.length > 0) {
    announce("histories-changed", { articleId: visit.articleId, histories: changed });
  }
  // Lists show each annotation under its article's title, and search finds it by that.
  if (isRetitled) announce("annotations-changed", null);
  return changed;
}

async function noteAndKeep(
  database: Database,
  visit: Visit,
  isPrivate: boolean,
): Promise<{
  readonly after: History[];
  readonly changed: readonly History[];
  /** The kept article has another title from now on. */
  readonly isRetitled: boolean;
}> {
  const now = timeNow();
  const { histories } = await readWatched(database, visit.articleId);
  const seen = new Map<string, Sighting>(visit.seen.map(({ id, ...sighting }) => [id, sighting]));
  const { address, source, title, words } = visit;
  const [record] = await articlesById(database, [visit.articleId]);
  const place = record === undefined ? "own" : placeOf(record, visit);
  const copy = archiveCopy([address, source]);
  const noted = noteVisit(
    histories,
    { place, copy, title, words, seen, states: visit.states },
    now,
  );
  const { histories: changed, states } = noted;
  const byId = new Map(changed.map((history) => [history.id, history]));
  const after = histories.map((history) => byId.get(history.id) ?? history);
  let isRetitled = false;
  if (!isPrivate) {
    const article = record === undefined ? null : visitedRecord(record, visit, now);
    if (article !== null || changed.length > 0 || states.length > 0) {
      await putVisit(database, { histories: changed, states, article });
      isRetitled = article !== null && article.title !== record?.title;
    }
  }
  return { after, changed, isRetitled };
}

/** Changes histories under the lock and tells everyone. */
async function change(
  ids: readonly string[],
  work: (history: History, now: string) => History,
): Promise<null> {
  const database = await library();
  const now = timeNow();
  const changed = await withWriteLock(() =>
    changeHistories(database, ids, (history) => work(history, now)),
  );
  for (const articleId of new Set(changed.map((history) => history.articleId))) {
    const histories = changed.filter((history) => history.articleId === articleId);
    announce("histories-changed", { articleId, histories });
  }
  return null;
}

/** The passage's history as it stands when its annotation is of other words from now on. */
export async function historyHolding(
  database: Database,
  annotation: Annotation,
  held: { readonly kept: Sighting; readonly today: Sighting },
  now: string,
): Promise<History> {
  const history = (await historyById(database, annotation.id)) ?? watchPassage(annotation);
  return holdOnTo(history, held, now);
}

async function showBadge(input: BackgroundRequests["show-badge"]["input"], sender: Sender) {
  const { tabId } = requirePage(sender);
  const { articleId, counts } = input;
  await showCounts(tabId, counts);
  if (articleId !== null) {
    await showChanges(tabId, await historiesOfArticle(await library(), articleId));
  }
  return null;
}

type Names = "report-visit" | "show-badge" | "acknowledge-changes" | "hold-version";

export const historyHandlers: Pick<BackgroundHandlers, Names> = {
  "report-visit": reportVisit,
  "show-badge": showBadge,
  "acknowledge-changes": ({ ids, known }) =>
    change(ids, (history, now) => acknowledge(history, known, now)),
  "hold-version": ({ id, version }) =>
    change([id], (history, now) => {
      // What a passage's annotation is found by changes along with it: "change-target" does both.
      if (history.watched === "passage") throw new MessageError("Expected no passage's history");
      return holdVersion(history, version, now);
    }),
};
