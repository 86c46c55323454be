// What the reader saves, changes, removes and brings back: one write under the lock each, of which everyone is told. What is
// moved from library to library stands in place-annotations.ts, what is not saved yet in drafts.ts.

import { sightingOf, watchPassage } from "../core/alarm/begin-watching.ts";
import { stoodAt } from "../core/identity/archive-copy.ts";
import { ownAddress } from "../core/identity/own-address.ts";
import { rememberMarks } from "../core/linking/remember-marks.ts";
import type { Annotation, AnnotationBody } from "../core/model/annotation.ts";
import { libraryOf, placedIn } from "../core/model/library.ts";
import type { AnnotationRequests, KeptEdit } from "../messages/requests/annotations.ts";
import type { Handlers } from "../messages/serve.ts";
import { annotationById, annotationsByArticle } from "../store/annotations.ts";
import { articlesById } from "../store/articles.ts";
import {
  changeTags,
  changeTarget,
  keepAfterRemoval,
  NoSuchAnnotationError,
  putAnnotation,
  setRemoved,
} from "../store/change-annotations.ts";
import { type Database, library } from "../store/database.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { announce, inARow } from "./announce.ts";
import { dropSaved } from "./drafts.ts";
import { historyHolding } from "./histories.ts";
import { editedSince, keepEdit } from "./keep-edit.ts";
import { findArticle, recordFor } from "./kept-article.ts";
import { followColour } from "./last-colour.ts";
import { requireLibrary } from "./libraries.ts";
import { logFailure } from "./log-failure.ts";
import { introducedIn } from "./officials.ts";
import { watchedIn } from "./remember.ts";
import { requirePage, requireView } from "./require-sender.ts";
import { openTabFor } from "./tabs.ts";

type Input<Name extends keyof AnnotationRequests> = AnnotationRequests[Name]["input"];

const timeNow = (): string => new Date().toISOString();

async function saveAnnotation(input: Input<"save-annotation">): Promise<KeptEdit> {
  const database = await library();
  const { kept, article } = await withWriteLock(async () => {
    // Within the lock: a library is dropped under it.
    const { id: standsIn, remote } = await requireLibrary(input.library);
    const now = timeNow();
    const before = await findArticle(database, input);
    const there = before === null ? [] : await annotationsByArticle(database, before.id);
    // Of another library it is another annotation: what is written here is not for those who read there.
    const same = there.find((other) => libraryOf(other) === standsIn && isSameTarget(other, input));
    if (before !== null && same !== undefined) {
      const { body, basedOn } = input;
      return { kept: await keepEdit(database, same.id, { body, basedOn, now }), article: before };
    }
    const article = recordFor(input, before, now);
    const made: Annotation = {
      id: crypto.randomUUID(),
      articleId: article.id,
      revision: 1,
      created: now,
      changed: now,
      removed: null,
      ...input.body,
      text: input.text,
      reading: input.reading,
      target: input.target,
      state: "exact",
    };
    const annotation = placedIn(made, { library: standsIn, author: remote?.name ?? "" });
    await putAnnotation(database, {
      annotation,
      article,
      marks: rememberMarks(article.id, input.marks),
      officials: await introducedIn(database, article, input.marks),
      histories: [
        watchPassage(annotation, stoodAt([input.address, input.article.source], now)),
        ...(await watchedIn(database, article, input, now)),
      ],
    });
    return { kept: { annotation, met: "nothing" } as const, article };
  });
  await forgetDraft(input.draftKey, input.body, kept.annotation);
  announce("annotation-changed", { annotation: kept.annotation, record: article });
  await followColour(input.body, input.basedOn);
  return kept;
}

/** What was saved is saved, even where a full disk keeps its draft from being taken away. Null: there is none. */
async function forgetDraft(
  key: string | null,
  written: AnnotationBody,
  kept: AnnotationBody,
): Promise<void> {
  try {
    if (key !== null) await dropSaved(key, { written, kept });
  } catch (error) {
    logFailure(error);
  }
}

/** The very words at the very place: saved from another tab meanwhile, or once more. */
function isSameTarget(other: Annotation, { text, target, reading }: Input<"save-annotation">) {
  const startOf = ({ selectors }: Annotation["target"]) => selectors[0]?.position.start;
  return (
    other.text === text &&
    other.reading.kind === reading.kind &&
    startOf(other.target) === startOf(target)
  );
}

async function changeAnnotation(input: Input<"change-annotation">): Promise<KeptEdit> {
  const { id, body, basedOn, draftKey } = input;
  const database = await library();
  const kept = await withWriteLock(() => keepEdit(database, id, { body, basedOn, now: timeNow() }));
  await announceChanged(database, kept.annotation);
  await forgetDraft(draftKey, body, kept.annotation);
  await followColour(body, basedOn);
  return kept;
}

async function announceChanged(database: Database, annotation: Annotation): Promise<void> {
  const [record] = await articlesById(database, [annotation.articleId]);
  if (record !== undefined) announce("annotation-changed", { annotation, record });
}

/** Removes or restores under the lock, all or nothing, and tells everyone. */
async function changeRemoved(
  removed: boolean,
  idsIn: (database: Database) => Promise<readonly string[]>,
): Promise<Annotation[]> {
  const database = await library();
  return await announced(database, () =>
    withWriteLock(async () =>
      setRemoved(database, await idsIn(database), { removed, now: timeNow() }),
    ),
  );
}

/** One word for each would drown every tab where the reader changed a thousand. */
const MOST_ANNOUNCED = 40;

async function announced(
  database: Database,
  work: () => Promise<Annotation[]>,
): Promise<Annotation[]> {
  const annotations = await inARow(work, ({ length }) => length > MOST_ANNOUNCED);
  if (annotations.length <= MOST_ANNOUNCED) {
    for (const annotation of annotations) await announceChanged(database, annotation);
  }
  return annotations;
}

/** Tags many under the lock, all or nothing, and tells everyone. */
async function tagAnnotations({ ids, add, remove }: Input<"tag-annotations">): Promise<string[]> {
  const database = await library();
  const changed = await announced(database, () =>
    withWriteLock(() => changeTags(database, ids, { add, remove, now: timeNow() })),
  );
  return changed.map(({ id }) => id);
}

async function changeOneRemoved(removed: boolean, id: string): Promise<Annotation> {
  const [annotation] = await changeRemoved(removed, async () => [id]);
  if (annotation === undefined) throw new NoSuchAnnotationError();
  return annotation;
}

/** Stays where it was edited since the reader saw it. */
async function removeAnnotation(input: Input<"remove-annotation">): Promise<Annotation> {
  const { id, basedOn } = input;
  let edited: Annotation | null = null;
  const [removed] = await changeRemoved(true, async (database) => {
    edited = await editedSince(database, id, basedOn);
    return edited === null ? [id] : [];
  });
  const annotation = removed ?? edited;
  if (annotation === null) throw new NoSuchAnnotationError();
  return annotation;
}

/** Whatever another device said of it. */
async function keepAnnotation(id: string): Promise<Annotation> {
  const database = await library();
  const annotation = await withWriteLock(() => keepAfterRemoval(database, id, { now: timeNow() }));
  await announceChanged(database, annotation);
  return annotation;
}

async function changeWords(input: Input<"change-target">): Promise<Annotation> {
  const { id, text, target, state, today } = input;
  const database = await library();
  const annotation = await withWriteLock(async () => {
    const now = timeNow();
    const before = await annotationById(database, id);
    if (before === null) throw new NoSuchAnnotationError();
    const held = { kept: sightingOf(text, target.selectors), today };
    const history = await historyHolding(database, before, held, now);
    announce("histories-changed", { articleId: before.articleId, histories: [history] });
    return await changeTarget(database, id, { text, target, state, history, now });
  });
  await announceChanged(database, annotation);
  return annotation;
}

async function showAnnotation(id: string): Promise<null> {
  const database = await library();
  const annotation = await annotationById(database, id);
  const [article] = annotation === null ? [] : await articlesById(database, [annotation.articleId]);
  if (annotation === null || article === undefined) throw new NoSuchAnnotationError();
  await openTabFor(id, ownAddress(article));
  return null;
}

export const annotationHandlers = {
  "save-annotation": (input, sender) => {
    requirePage(sender, input.address);
    return saveAnnotation(input);
  },
  "change-annotation": changeAnnotation,
  "remove-annotation": removeAnnotation,
  "keep-annotation": ({ id }) => keepAnnotation(id),
  "restore-annotation": ({ id }) => changeOneRemoved(false, id),
  "remove-article": async ({ articleId }) => {
    const removed = await changeRemoved(true, async (database) =>
      (await annotationsByArticle(database, articleId)).map(({ id }) => id),
    );
    return removed.map(({ id }) => id);
  },
  "remove-annotations": async ({ ids }, sender) => {
    requireView(sender);
    await changeRemoved(true, async () => ids);
    return null;
  },
  "tag-annotations": (input, sender) => {
    requireView(sender);
    return tagAnnotations(input);
  },
  "restore-annotations": async ({ ids }) => {
    await changeRemoved(false, async () => ids);
    return null;
  },
  "change-target": changeWords,
  "show-annotation": ({ id }, sender) => {
    requireView(sender);
    return showAnnotation(id);
  },
} satisfies Partial<Handlers<AnnotationRequests>>;
