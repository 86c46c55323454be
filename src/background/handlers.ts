// One function per request: adds ids and times, calls linking and the store, tells everyone.

import type { Annotation } from "../core/model/annotation.ts";
import type { Article, ArticleRecord } from "../core/model/article.ts";
import { showOwnLinks } from "../links/show-own-links.ts";
import type { BackgroundRequests, OpenedArticle } from "../messages/protocol.ts";
import type { BackgroundHandlers, Sender } from "../messages/serve.ts";
import { changeSettings } from "../settings/settings.ts";
import {
  annotationById,
  annotationsByArticle,
  changeBody,
  NoSuchAnnotationError,
  putAnnotation,
  putStates,
  setRemoved,
} from "../store/annotations.ts";
import { articleByAddress, articleBySource, articlesById } from "../store/articles.ts";
import { correctionsBySource } from "../store/corrections.ts";
import { type Database, library } from "../store/database.ts";
import { announce } from "./announce.ts";
import { correctionHandlers } from "./corrections.ts";
import { dropDraft, keepDraft, readDraft } from "./drafts.ts";
import { linksOfPage, rememberMarks } from "./find-links.ts";
import { introducedIn, officialsHandlers } from "./officials.ts";
import { ownLinkHandlers } from "./own-links.ts";
import { personHandlers } from "./persons.ts";
import { requirePage, requireView } from "./require-sender.ts";
import {
  forgetTab,
  loadOfficials,
  loadReader,
  openTabFor,
  pendingAnnotation,
  readTab,
  showStored,
} from "./tabs.ts";
import { showCounts, showNoArticle } from "./toolbar.ts";
import { withWriteLock } from "./write-lock.ts";

type Input<Name extends keyof BackgroundRequests> = BackgroundRequests[Name]["input"];

const timeNow = (): string => new Date().toISOString();

/**
 * The kept article that is open, by the name it gives itself, else by where it was open before: there only
 * under the same title, since an address like /live shows another article every day.
 */
async function findArticle(
  database: Database,
  { source, title }: Article,
  address: string,
): Promise<ArticleRecord | null> {
  const named = await articleBySource(database, source);
  if (named !== null) return named;
  const placed = await articleByAddress(database, address);
  return placed?.title === title ? placed : null;
}

/** True where something is kept of the page; a library that cannot be opened must not keep pages unread. */
async function isKept(address: string): Promise<boolean> {
  try {
    return (await articleByAddress(await library(), address)) !== null;
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
    console.error(error);
    return false;
  }
}

/** A page that is no article is read all the same where something is saved on it, or asked for. */
async function reportPage(input: Input<"report-page">, sender: Sender): Promise<null> {
  const { tabId } = requirePage(sender, input.address);
  const wanted =
    input.kind !== "none" ||
    (await pendingAnnotation(tabId)) !== null ||
    (await isKept(input.address));
  if (wanted) await loadReader(tabId);
  else await showNoArticle(tabId);
  return null;
}

/** Where a tab was opened for an annotation and nothing can be read any more, the stored words are shown. */
async function reportNoArticle(sender: Sender): Promise<null> {
  const { tabId } = requirePage(sender);
  await showNoArticle(tabId);
  const annotationId = await pendingAnnotation(tabId);
  if (annotationId !== null) await showStored(tabId, annotationId);
  return null;
}

async function openArticle(input: Input<"open-article">, sender: Sender): Promise<OpenedArticle> {
  const { tabId } = requirePage(sender, input.address);
  await showCounts(tabId, input.counts);
  const database = await library();
  const record = await findArticle(database, input.article, input.address);
  const annotations = record === null ? [] : await annotationsByArticle(database, record.id);
  const corrections = await correctionsBySource(database, input.article.source);
  const links = await linksOfPage(database, input.marks, {
    id: record?.id ?? null,
    published: input.article.published,
  });
  const scrollTo = await pendingAnnotation(tabId);
  if (scrollTo !== null) {
    const wanted = await annotationById(database, scrollTo);
    // The address leads somewhere else today: a home page, another article.
    if (wanted !== null && wanted.articleId !== record?.id) await showStored(tabId, scrollTo);
    else await forgetTab(tabId);
  }
  const ownLinks = await showOwnLinks(
    database,
    annotations.map(({ id }) => id),
  );
  return { record, annotations, corrections, links, ownLinks, scrollTo };
}

/** The article's record as it stands after this save. */
function recordFor(
  input: Input<"save-annotation">,
  before: ArticleRecord | null,
  now: string,
): ArticleRecord {
  const { article, address, words } = input;
  const addresses = [...new Set([...(before?.addresses ?? []), address])];
  return {
    ...article,
    id: before?.id ?? crypto.randomUUID(),
    revision: (before?.revision ?? 0) + 1,
    created: before?.created ?? now,
    changed: now,
    removed: null,
    addresses,
    seen: now,
    words,
  };
}

async function saveAnnotation(input: Input<"save-annotation">): Promise<Annotation> {
  const database = await library();
  const now = timeNow();
  const { annotation, article } = await withWriteLock(async () => {
    const before = await findArticle(database, input.article, input.address);
    const article = recordFor(input, before, now);
    const annotation: Annotation = {
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
    await putAnnotation(database, {
      annotation,
      article,
      marks: rememberMarks(article.id, input.marks),
      officials: await introducedIn(database, article, input.marks),
    });
    return { annotation, article };
  });
  if (input.draftKey !== null) await dropDraft(input.draftKey);
  announce("annotation-changed", { annotation, record: article });
  return annotation;
}

/** Carries out a change under the lock and tells everyone. */
async function change(
  work: (database: Database, now: string) => Promise<Annotation>,
): Promise<Annotation> {
  const database = await library();
  const annotation = await withWriteLock(() => work(database, timeNow()));
  const [record] = await articlesById(database, [annotation.articleId]);
  if (record !== undefined) announce("annotation-changed", { annotation, record });
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
  "load-officials": async (_input, sender) => {
    await loadOfficials(requirePage(sender).tabId);
    return null;
  },
  "open-article": openArticle,
  "save-annotation": (input, sender) => {
    requirePage(sender, input.address);
    return saveAnnotation(input);
  },
  "change-annotation": async ({ id, body, draftKey }) => {
    const annotation = await change((database, now) => changeBody(database, id, { body, now }));
    if (draftKey !== null) await dropDraft(draftKey);
    return annotation;
  },
  "remove-annotation": ({ id }) =>
    change((database, now) => setRemoved(database, id, { removed: true, now })),
  "restore-annotation": ({ id }) =>
    change((database, now) => setRemoved(database, id, { removed: false, now })),
  ...correctionHandlers,
  ...officialsHandlers,
  ...personHandlers,
  ...ownLinkHandlers,
  "report-anchors": async ({ states }) => {
    const database = await library();
    await withWriteLock(() => putStates(database, states));
    return null;
  },
  "keep-draft": async ({ key, body }) => {
    if (body === null) await dropDraft(key);
    else await keepDraft(key, body, timeNow());
    return null;
  },
  "read-draft": ({ key }) => readDraft(key),
  "change-settings": (input) => withWriteLock(() => changeSettings(input)),
  "read-tab": async ({ tabId }, sender) => {
    requireView(sender);
    await readTab(tabId);
    return null;
  },
  "show-annotation": ({ id }, sender) => {
    requireView(sender);
    return showAnnotation(id);
  },
};
