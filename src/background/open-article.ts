// What is known of the article that a tab has open: what is saved on it, corrected in it, linked to it.

import { partSteady } from "../core/alarm/part-steady.ts";
import type { Annotation } from "../core/model/annotation.ts";
import { showOwnLinks } from "../links/show-own-links.ts";
import type { ArticleRequests, OpenedArticle, SavedHere } from "../messages/requests/articles.ts";
import type { Handlers, Sender } from "../messages/serve.ts";
import { readLibraryNames } from "../replication/library-states.ts";
import { annotationById, annotationsByArticle } from "../store/annotations.ts";
import { correctionsBySource } from "../store/corrections.ts";
import { library } from "../store/database.ts";
import { announceToViews } from "./announce.ts";
import { linksOfPage } from "./find-links.ts";
import { hashOf } from "./hash-of.ts";
import { readWatched } from "./histories.ts";
import { findArticle } from "./kept-article.ts";
import { requirePage } from "./require-sender.ts";
import { forgetTab, pendingAnnotation, showStored } from "./tabs.ts";
import { showCounts } from "./toolbar.ts";

type Input<Name extends keyof ArticleRequests> = ArticleRequests[Name]["input"];

async function readSaved(input: Input<"read-saved">, sender: Sender): Promise<SavedHere | null> {
  requirePage(sender, input.address);
  const database = await library();
  const record = await findArticle(database, { ...input, fingerprint: [] });
  if (record === null) return null;
  return await savedHere(record.id, await annotationsByArticle(database, record.id));
}

async function openArticle(input: Input<"open-article">, sender: Sender): Promise<OpenedArticle> {
  const { tabId } = requirePage(sender, input.address);
  const shown = showCounts(tabId, input.counts);
  const database = await library();
  const record = await findArticle(database, input);
  const [watched, corrections, links] = await Promise.all([
    record === null ? null : readWatched(database, record.id),
    correctionsBySource(database, input.article.source),
    linksOfPage(database, input.marks, {
      id: record?.id ?? null,
      published: input.article.published,
    }),
    shown,
  ]);
  const annotations = watched?.annotations ?? [];
  const ids = annotations.map(({ id }) => id);
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
  const saved = record === null ? null : await savedHere(record.id, annotations);
  const isKnown = saved !== null && saved.version === input.known;
  const { told: histories, steady } = partSteady(watched?.histories ?? []);
  const libraries = await readLibraryNames();
  return {
    ...{ record, corrections, links, ownLinks, libraries, scrollTo },
    saved: isKnown ? "as-known" : saved,
    seen: { histories, steady },
  };
}

async function savedHere(
  articleId: string,
  annotations: readonly Annotation[],
): Promise<SavedHere> {
  const text = JSON.stringify(annotations);
  // Not by their revisions: replication joins two edits under the greater one, and a visit writes states without any.
  return { articleId, annotations: text, version: await hashOf(`${articleId} ${text}`) };
}

export const openingHandlers: Pick<Handlers<ArticleRequests>, "read-saved" | "open-article"> = {
  "read-saved": readSaved,
  "open-article": openArticle,
};
