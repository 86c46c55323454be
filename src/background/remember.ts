// Articles that are kept whether or not anything is saved on them: this one at the reader's word, or, where the
// reader chose so, every one that they read; and forgetting them.

import { watchArticle } from "../core/alarm/begin-watching.ts";
import { archiveCopy, stoodAt } from "../core/identity/archive-copy.ts";
import { rememberMarks } from "../core/linking/remember-marks.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { History } from "../core/model/history.ts";
import type { RememberedMark } from "../core/model/link.ts";
import type { Remembered } from "../core/model/remembered.ts";
import type { WholeArticle } from "../messages/page-article.ts";
import type { BackgroundHandlers } from "../messages/serve.ts";
import { readSettings } from "../settings/settings.ts";
import { type Database, library } from "../store/database.ts";
import { historiesOfArticle } from "../store/histories.ts";
import {
  eraseForgotten,
  forgottenBefore,
  putRemembered,
  rememberedById,
  setForgotten,
} from "../store/remembered.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { announce } from "./announce.ts";
import { findArticle, recordFor } from "./kept-article.ts";
import { introducedIn } from "./officials.ts";
import { requirePage, requireView } from "./require-sender.ts";

/**
 * Histories of the article's marks, headline and length, of those that have none yet. A copy adds none to those that there are:
 * what it words otherwise is watched already, as it was worded later.
 */
export async function watchedIn(
  database: Database,
  article: ArticleRecord,
  { article: { title, source }, address, marks, markSelectors }: WholeArticle,
  now: string,
): Promise<History[]> {
  const known = await historiesOfArticle(database, article.id);
  const addresses = [address, source];
  if (archiveCopy(addresses) !== null && known.length > 0) return [];
  const found = marks.flatMap(({ reading, text }, at) => {
    const selectors = markSelectors[at];
    return selectors === undefined ? [] : [{ reading, text, selectors }];
  });
  const newId = () => crypto.randomUUID();
  const { id, words } = article;
  const stood = stoodAt(addresses, now);
  return watchArticle({ id, title, words }, found, { known, newId, stood, now });
}

/** An article that is only read is watched for no change: that would keep three times as much. */
async function remember(read: WholeArticle, why: Remembered["why"]): Promise<Remembered> {
  const database = await library();
  const { remembered, isNew } = await withWriteLock(async () => {
    const now = new Date().toISOString();
    const before = await findArticle(database, read);
    const known = before === null ? null : await rememberedById(database, before.id);
    const isKnown = known !== null && (known.why === why || known.why === "asked");
    if (isKnown && before?.fingerprint.join() === read.fingerprint.join()) {
      return { remembered: known, isNew: false };
    }
    const article = recordFor(read, before, now);
    const marks = rememberMarks(article.id, read.marks);
    const remembered: Remembered = {
      articleId: article.id,
      why: known?.why === "asked" ? "asked" : why,
      when: known?.when ?? now,
      site: new URL(read.address).host,
      marks: marks.length,
      bytes: bytesOf(article, marks),
      forgotten: null,
    };
    const isAsked = remembered.why === "asked";
    await putRemembered(database, {
      remembered,
      article,
      marks,
      officials: isAsked ? await introducedIn(database, article, read.marks) : null,
      histories: isAsked ? await watchedIn(database, article, read, now) : [],
    });
    return { remembered, isNew: true };
  });
  if (isNew) announce("remembered-changed", null);
  return remembered;
}

function bytesOf(article: ArticleRecord, marks: readonly RememberedMark[]): number {
  return new TextEncoder().encode(JSON.stringify([article, marks])).length;
}

/** How long what was forgotten can be brought back. */
const BACK_WITHIN_MS = 10 * 60_000;
/** So that no write holds up the reader's own. */
const ERASED_AT_ONCE = 200;

/** Erases what was forgotten so long ago that nobody takes it back; called whenever the background wakes. */
export async function eraseLongForgotten(): Promise<void> {
  const database = await library();
  const moment = new Date(Date.now() - BACK_WITHIN_MS).toISOString();
  const ids = await forgottenBefore(database, moment);
  for (let from = 0; from < ids.length; from += ERASED_AT_ONCE) {
    const some = ids.slice(from, from + ERASED_AT_ONCE);
    await withWriteLock(() => eraseForgotten(database, some));
  }
}

async function forget(ids: readonly string[], forgotten: boolean): Promise<readonly string[]> {
  const database = await library();
  const now = new Date().toISOString();
  const changed = await withWriteLock(() => setForgotten(database, ids, { forgotten, now }));
  announce("remembered-changed", null);
  return changed;
}

type Names =
  | "keep-article"
  | "remember-article"
  | "forget-articles"
  | "bring-back-articles"
  | "erase-articles";

export const rememberHandlers: Pick<BackgroundHandlers, Names> = {
  "keep-article": (input, sender) => {
    requirePage(sender, input.address);
    return remember(input, "asked");
  },
  "remember-article": async (input, sender) => {
    const { isPrivate } = requirePage(sender, input.address);
    // The choice is for ordinary windows, whatever else is kept of private ones.
    if (isPrivate || !(await readSettings()).rememberRead) return null;
    await remember(input, "read");
    return null;
  },
  "forget-articles": ({ ids }, sender) => {
    requireView(sender);
    return forget(ids, true);
  },
  "bring-back-articles": ({ ids }, sender) => {
    requireView(sender);
    return forget(ids, false);
  },
  "erase-articles": async ({ ids }, sender) => {
    requireView(sender);
    const database = await library();
    await withWriteLock(() => eraseForgotten(database, ids));
    announce("remembered-changed", null);
    return null;
  },
};
