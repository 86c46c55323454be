// The reader's lists of officials, and whom saved articles introduced: adds ids and times, tells everyone.

import type { ArticleRecord } from "../core/model/article.ts";
import {
  type OfficialsList,
  type StoredOfficial,
  storedOfficials,
} from "../core/model/officials-list.ts";
import { surnameKeys } from "../core/model/surname-keys.ts";
import type { PageMark } from "../messages/page-article.ts";
import type { BackgroundHandlers } from "../messages/serve.ts";
import { type Database, library } from "../store/database.ts";
import { officialsBySurname, putOfficialsList, setListRemoved } from "../store/officials.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { announce } from "./announce.ts";
import { introducedOfficials } from "./introduced-officials.ts";
import { requirePage, requireView } from "./require-sender.ts";

/** Carries out a change under the lock and tells everyone. */
async function change(
  work: (database: Database, now: string) => Promise<OfficialsList>,
): Promise<OfficialsList> {
  const database = await library();
  const list = await withWriteLock(() => work(database, new Date().toISOString()));
  announce("officials-changed", null);
  return list;
}

type Names =
  | "known-officials"
  | "add-officials-list"
  | "remove-officials-list"
  | "restore-officials-list";

export const officialsHandlers: Pick<BackgroundHandlers, Names> = {
  "known-officials": async ({ surnameKeys }, sender) => {
    requirePage(sender);
    return await officialsBySurname(await library(), surnameKeys, null);
  },
  "add-officials-list": ({ name, officials }, sender) => {
    requireView(sender);
    return change((database, now) => {
      const own = { id: crypto.randomUUID(), revision: 1, created: now, changed: now };
      const list = { ...own, name, count: officials.length, removed: null };
      return putOfficialsList(database, list, officials);
    });
  },
  "remove-officials-list": ({ id }, sender) => {
    requireView(sender);
    return change((database, now) => setListRemoved(database, id, { removed: true, now }));
  },
  "restore-officials-list": ({ id }, sender) => {
    requireView(sender);
    return change((database, now) => setListRemoved(database, id, { removed: false, now }));
  },
};

/** Whom the article introduced, as the store keeps them. */
export async function introducedIn(
  database: Database,
  article: ArticleRecord,
  marks: readonly PageMark[],
): Promise<StoredOfficial[]> {
  const names = marks.flatMap(({ reading }) => (reading.kind === "official" ? [reading.name] : []));
  const keys = [...new Set(names.flatMap(surnameKeys))];
  const known = await officialsBySurname(database, keys, article.id);
  const officials = introducedOfficials(marks, article, known);
  return storedOfficials(officials, { from: "article", origin: article.id });
}
