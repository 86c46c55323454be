// One function per request: adds ids and times, calls linking and the store, tells everyone.

import { sightingOf, watchPassage } from "../core/alarm/begin-watching.ts";
import { rememberMarks } from "../core/linking/remember-marks.ts";
import type { Annotation, AnnotationBody } from "../core/model/annotation.ts";
import { libraryOf, placedIn } from "../core/model/library.ts";
import { DEFAULT_SETTINGS } from "../core/model/settings.ts";
import { showOwnLinks } from "../links/show-own-links.ts";
import { checkDiagnosis } from "../messages/checks/replies.ts";
import type { BackgroundRequests } from "../messages/protocol.ts";
import type { KeptEdit } from "../messages/requests/annotations.ts";
import type { OpenedArticle, SavedHere } from "../messages/requests/articles.ts";
import type { BackgroundHandlers, Sender } from "../messages/serve.ts";
import { readLibraryNames } from "../replication/library-states.ts";
import { changeSettings } from "../settings/settings.ts";
import {
  annotationById,
  annotationsByArticle,
  changeTags,
  changeTarget,
  keepAfterRemoval,
  NoSuchAnnotationError,
  putAnnotation,
  setRemoved,
} from "../store/annotations.ts";
import { articlesById } from "../store/articles.ts";
import { correctionsBySource } from "../store/corrections.ts";
import { type Database, library } from "../store/database.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { announce, announceToViews, inARow } from "./announce.ts";
import { correctionHandlers } from "./corrections.ts";
import { dropDraft, dropSaved, keepDraft, readDraft } from "./drafts.ts";
import { linksOfPage } from "./find-links.ts";
import { hashOf } from "./hash-of.ts";
import { historiesWithNew, historyHandlers, historyHolding } from "./histories.ts";
import { editedSince, keepEdit } from "./keep-edit.ts";
import { findArticle, isKeptAt, recordFor } from "./kept-article.ts";
import { readKeys } from "./keys.ts";
import { followColour } from "./last-colour.ts";
import { libraryHandlers, requireLibrary } from "./libraries.ts";
import { logFailure } from "./log-failure.ts";
import { introducedIn, officialsHandlers } from "./officials.ts";
import { ownLinkHandlers } from "./own-links.ts";
import { personHandlers } from "./persons.ts";
import { placingHandlers } from "./place-annotations.ts";
import { placeHandlers, wakeAt } from "./places.ts";
import { allowPrivateWindows } from "./private-windows.ts";
import { rememberHandlers, watchedIn } from "./remember.ts";
import { requirePage, requireView } from "./require-sender.ts";
import {
  diagnoseTab,
  forgetTab,
  loadOfficials,
  loadReader,
  openTabFor,
  pendingAnnotation,
  readFrames,
  readOpenTabs,
  readTab,
  runDetector,
  showStored,
} from "./tabs.ts";
import { showCounts, showNever, showNoArticle } from "./toolbar.ts";

type Input<Name extends keyof BackgroundRequests> = BackgroundRequests[Name]["input"];

const isPrivate = (sender: Sender): boolean => sender.from === "page" && sender.isPrivate;

const timeNow = (): string => new Date().toISOString();

/** True where something is kept of the page; a library that cannot be opened must not keep pages unread. */
async function isKept(address: string): Promise<boolean> {
  try {
    return await isKeptAt(await library(), address);
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
    console.error(error);
    return false;
  }
}

/** A page that is no article is read all the same where something is saved on it, or asked for. */
async function reportPage(input: Input<"report-page">, sender: Sender): Promise<null> {
  const page = requirePage(sender, input.address);
  const { tabId } = page;
  const wake = await wakeAt(input.address);
  if (wake === "never") return await leaveAlone(tabId);
  const wanted =
    wake === "always" ||
    input.found === "news" ||
    input.found === "article" ||
    (await pendingAnnotation(tabId)) !== null ||
    (await isKept(input.address));
  if (wanted) {
    await loadReader(page);
    return null;
  }
  if (page.frameId === 0) {
    await showNoArticle(tabId);
    announceToViews("tab-read", { tabId });
  }
  if (input.found === "late") await runDetector(page, "detector-late.js");
  if (input.found === "framed") await readFrames(tabId);
  return null;
}

/** The reader wants nothing read here; what the tab was opened for is shown from what is stored. */
async function leaveAlone(tabId: number): Promise<null> {
  await showNever(tabId);
  announceToViews("tab-read", { tabId });
  const annotationId = await pendingAnnotation(tabId);
  if (annotationId !== null) await showStored(tabId, annotationId);
  return null;
}

/** Where a tab was opened for an annotation and nothing can be read any more, the stored words are shown. */
async function reportNoArticle(sender: Sender): Promise<null> {
  const { tabId } = requirePage(sender);
  await showNoArticle(tabId);
  announceToViews("tab-read", { tabId });
  const annotationId = await pendingAnnotation(tabId);
  if (annotationId !== null) await showStored(tabId, annotationId);
  return null;
}

async function readSaved(input: Input<"read-saved">, sender: Sender): Promise<SavedHere | null> {
  requirePage(sender, input.address);
  const database = await library();
  const record = await findArticle(database, { ...input, fingerprint: [] });
  return record === null ? null : await savedOn(database, record.id);
}

async function openArticle(input: Input<"open-article">, sender: Sender): Promise<OpenedArticle> {
  const { tabId } = requirePage(sender, input.address);
  const shown = showCounts(tabId, input.counts);
  const database = await library();
  const record = await findArticle(database, input);
  const [saved, corrections, links] = await Promise.all([
    record === null ? null : savedOn(database, record.id),
    correctionsBySource(database, input.article.source),
    linksOfPage(database, input.marks, {
      id: record?.id ?? null,
      published: input.article.published,
    }),
    shown,
  ]);
  const ids = saved?.annotations.map(({ id }) => id) ?? [];
  const ownLinks = await showOwnLinks(database, ids);
  const scrollTo = await pendingAnnotation(tabId);
  if (scrollTo !== null) {
    const wanted = await annotationById(database, scrollTo);
    // The address leads somewhere else today: a home page, another article.
    if (wanted !== null && wanted.articleId !== record?.id) await showStored(tabId, scrollTo);
    else await forgetTab(tabId);
  }
  // Who asks the page now gets an answer once this one has come.
  announceToViews("tab-read", { tabId });
  const isKnown = saved !== null && saved.version === input.known;
  const libraries = await readLibraryNames();
  return {
    ...{ record, corrections, links, ownLinks, libraries, scrollTo },
    saved: isKnown ? "as-known" : saved,
  };
}

async function savedOn(database: Database, articleId: string): Promise<SavedHere> {
  const annotations = await annotationsByArticle(database, articleId);
  const histories = await historiesWithNew(database, articleId, annotations);
  // Not by their revisions: replication joins two edits under the greater one, and a visit writes states without any.
  const version = await hashOf(JSON.stringify([articleId, annotations, histories]));
  return { articleId, annotations, histories, version };
}

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
      histories: [watchPassage(annotation), ...(await watchedIn(database, article, input, now))],
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
  await openTabFor(id, article.addresses.at(-1) ?? article.source);
  return null;
}

export const handlers: BackgroundHandlers = {
  "report-page": reportPage,
  "report-no-article": (_input, sender) => reportNoArticle(sender),
  "report-never": (_input, sender) => leaveAlone(requirePage(sender).tabId),
  "judge-again": async (_input, sender) => {
    await runDetector(requirePage(sender), "detector.js");
    return null;
  },
  "load-officials": async (_input, sender) => {
    await loadOfficials(requirePage(sender));
    return null;
  },
  "read-saved": readSaved,
  "open-article": openArticle,
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
  ...historyHandlers,
  ...correctionHandlers,
  ...officialsHandlers,
  ...personHandlers,
  ...ownLinkHandlers,
  ...rememberHandlers,
  ...libraryHandlers,
  ...placingHandlers,
  "allow-private-windows": async () => {
    await allowPrivateWindows();
    return null;
  },
  "keep-draft": async ({ key, writer, body, basedOn }, sender) => {
    if (body === null) await dropDraft(key, writer);
    else await keepDraft({ key, body, basedOn, changed: timeNow() }, writer, isPrivate(sender));
    return null;
  },
  "read-keys": readKeys,
  "hash-words": ({ words }) => hashOf(words),
  "read-draft": ({ key, writer }, sender) => readDraft(key, writer, isPrivate(sender)),
  ...placeHandlers,
  "change-settings": (input) => withWriteLock(() => changeSettings(input)),
  "reset-settings": async (_input, sender) => {
    requireView(sender);
    const settings = await withWriteLock(() => changeSettings(DEFAULT_SETTINGS));
    // With the rules goes what kept pages unread.
    await readOpenTabs();
    return settings;
  },
  "announce-import": (_input, sender) => {
    requireView(sender);
    announce("library-changed", null);
    return null;
  },
  "read-tab": async ({ tabId }, sender) => {
    requireView(sender);
    await readTab(tabId);
    return null;
  },
  "diagnose-tab": async ({ tabId }, sender) => {
    requireView(sender);
    return checkDiagnosis(await diagnoseTab(tabId));
  },
  "show-annotation": ({ id }, sender) => {
    requireView(sender);
    return showAnnotation(id);
  },
};
