// What the reader does to annotations. Every write is one transaction over article, annotation and marks, and
// answers only when it is durable (database.ts, `write`).

import { type Annotation, type AnnotationBody, MOST_TAGS } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { sameBody, withBody } from "../core/model/body.ts";
import type { History } from "../core/model/history.ts";
import { laterOf } from "../core/model/iso-moment.ts";
import type { RememberedMark } from "../core/model/link.ts";
import type { StoredOfficial } from "../core/model/officials-list.ts";
import { nextRevision } from "../core/model/revision.ts";
import { TooManyTagsError } from "../core/model/too-many-tags.ts";
import { type Database, type WriteTransaction, write } from "./database.ts";
import { journal } from "./journal.ts";
import { putArticleWithMarks } from "./put-article.ts";
import { putHistories } from "./put-histories.ts";
import { articleIn, sound } from "./sound-rows.ts";

/** The annotation asked for is not in the library. `message` is a sentence for the reader. */
export class NoSuchAnnotationError extends Error {
  override readonly name = "NoSuchAnnotationError";
  constructor() {
    super("This is not in your library any more. Nothing was changed.");
  }
}

/**
 * Keeps a new annotation with its article, with what is watched from now on, and, in place of those kept
 * before, the article's marks and officials.
 */
export function putAnnotation(
  database: Database,
  kept: {
    readonly annotation: Annotation;
    readonly article: ArticleRecord;
    readonly marks: readonly RememberedMark[];
    /** Whom the article introduced. */
    readonly officials: readonly StoredOfficial[];
    readonly histories: readonly History[];
  },
): Promise<Annotation> {
  return write(database, async (transaction) => {
    await Promise.all([
      putArticleWithMarks(transaction, kept),
      transaction.objectStore("annotations").add(kept.annotation),
      journal(transaction, kept.annotation.id),
      putHistories(transaction, kept.histories),
    ]);
    return kept.annotation;
  });
}

async function revise(
  transaction: WriteTransaction,
  id: string,
  change: (annotation: Annotation) => Partial<Annotation>,
): Promise<Annotation> {
  const before = await standing(transaction, id);
  return await replace(transaction, before, { ...before, ...change(before) });
}

async function standing(transaction: WriteTransaction, id: string): Promise<Annotation> {
  const before = sound("annotations", await transaction.objectStore("annotations").get(id));
  if (before === null) throw new NoSuchAnnotationError();
  return before;
}

async function replace(
  transaction: WriteTransaction,
  before: Annotation,
  made: Annotation,
): Promise<Annotation> {
  const { id } = before;
  const revision = nextRevision(before.revision);
  // A clock that was set back makes no change an older one: of two copies the later change is kept.
  const after = { ...made, revision, changed: laterOf(before.changed, made.changed) };
  await transaction.objectStore("annotations").put(after);
  await journal(transaction, id);
  return after;
}

/**
 * Puts in place of what the reader wrote what `merge` makes of it as it stands; its own argument back: nothing is to be
 * changed. A tombstone is lifted. Both as it was and as it is. @throws NoSuchAnnotationError
 */
export function changeBody(
  database: Database,
  id: string,
  change: {
    /** Called within the transaction: nobody else writes between what it is shown and what it answers. */
    readonly merge: (standing: Annotation) => AnnotationBody;
    readonly now: string;
  },
): Promise<{ readonly before: Annotation; readonly after: Annotation }> {
  const { merge, now } = change;
  return write(database, async (transaction) => {
    const before = await standing(transaction, id);
    const body = merge(before);
    if (body === before) return { before, after: before };
    const made = { ...withBody(before, body), removed: null, changed: now };
    const after = await replace(transaction, before, made);
    if (before.removed !== null) await setOthersRemoved(transaction, [after], now);
    return { before, after };
  });
}

/** Within a write: puts this in place of what the reader wrote. @throws NoSuchAnnotationError */
export async function setBodyWithin(
  transaction: WriteTransaction,
  id: string,
  { body, now }: { readonly body: AnnotationBody; readonly now: string },
): Promise<void> {
  const before = await standing(transaction, id);
  if (sameBody(before, body)) return;
  await replace(transaction, before, { ...withBody(before, body), changed: now });
}

/**
 * Adds and takes away tags on several, all or nothing; the answer has those that are other than before. Ids
 * that are not in the library are passed over.
 * @throws TooManyTagsError where one would have more than a reader gives
 */
export function changeTags(
  database: Database,
  ids: readonly string[],
  change: {
    readonly add: readonly string[];
    readonly remove: readonly string[];
    readonly now: string;
  },
): Promise<Annotation[]> {
  const { add, remove, now } = change;
  return write(database, async (transaction) => {
    const changed: Annotation[] = [];
    for (const id of ids) {
      const before = sound("annotations", await transaction.objectStore("annotations").get(id));
      if (before === null) continue;
      const left = before.tags.filter((tag) => !remove.includes(tag));
      const tags = [...left, ...add.filter((tag) => !left.includes(tag))];
      if (tags.join("\n") === before.tags.join("\n")) continue;
      if (tags.length > Math.max(MOST_TAGS, before.tags.length))
        throw new TooManyTagsError(MOST_TAGS);
      changed.push(await revise(transaction, id, () => ({ tags, changed: now })));
    }
    return changed;
  });
}

/** The annotation's passage is another one from now on. @throws NoSuchAnnotationError */
export function changeTarget(
  database: Database,
  id: string,
  change: Pick<Annotation, "text" | "target" | "state"> & {
    readonly history: History;
    readonly now: string;
  },
): Promise<Annotation> {
  const { text, target, state, history, now } = change;
  return write(database, async (transaction) => {
    await putHistories(transaction, [history]);
    return await revise(transaction, id, () => ({ text, target, state, changed: now }));
  });
}

/**
 * Sets or lifts the tombstones of several, all or nothing, and of their histories. An article of which nothing
 * is left, and which is not remembered, gets one too, so that its marks are linked no more; restoring brings it back.
 * @throws NoSuchAnnotationError
 */
export function setRemoved(
  database: Database,
  ids: readonly string[],
  change: { readonly removed: boolean; readonly now: string },
): Promise<Annotation[]> {
  return write(database, (transaction) => setRemovedWithin(transaction, ids, change));
}

/** The same within a write. */
export async function setRemovedWithin(
  transaction: WriteTransaction,
  ids: readonly string[],
  change: { readonly removed: boolean; readonly now: string },
): Promise<Annotation[]> {
  const { now } = change;
  const removed = change.removed ? now : null;
  const annotations: Annotation[] = [];
  for (const id of ids) {
    const before = await standing(transaction, id);
    const made = { ...withoutRemoval(before), removed, changed: now };
    annotations.push(await replace(transaction, before, made));
  }
  await setOthersRemoved(transaction, annotations, now);
  return annotations;
}

/** The reader knows that it was removed on another device, and wants it to stay. @throws NoSuchAnnotationError */
export function keepAfterRemoval(
  database: Database,
  id: string,
  { now }: { readonly now: string },
): Promise<Annotation> {
  return write(database, async (transaction) => {
    const before = await standing(transaction, id);
    return await replace(transaction, before, { ...withoutRemoval(before), changed: now });
  });
}

const withoutRemoval = ({ removedElsewhere: _, ...annotation }: Annotation): Annotation =>
  annotation;

/** Sets or lifts what hangs on these: the tombstones of their histories and of their articles. */
async function setOthersRemoved(
  transaction: WriteTransaction,
  annotations: readonly Annotation[],
  now: string,
): Promise<void> {
  const histories = transaction.objectStore("histories");
  for (const { id, removed } of annotations) {
    const history = sound("histories", await histories.get(id));
    if (history !== null) await histories.put({ ...history, removed });
  }
  for (const articleId of new Set(annotations.map((annotation) => annotation.articleId))) {
    await setArticleRemoved(transaction, articleId, now);
  }
}

async function setArticleRemoved(
  transaction: WriteTransaction,
  articleId: string,
  now: string,
): Promise<void> {
  const left = await transaction.objectStore("annotations").index("byArticle").getAll(articleId);
  const articles = transaction.objectStore("articles");
  const article = articleIn(await articles.get(articleId));
  const remembered = await transaction.objectStore("remembered").get(articleId);
  const isWanted = remembered !== undefined && remembered.forgotten === null;
  const removed = !isWanted && left.every((other) => other.removed !== null) ? now : null;
  if (article === null || (article.removed === null) === (removed === null)) return;
  const revision = nextRevision(article.revision);
  const changed = laterOf(article.changed, now);
  await articles.put({ ...article, removed, revision, changed });
}
