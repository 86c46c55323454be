// Links that the reader draws: adds ids and times, tells everyone.

import type { OwnLink } from "../core/model/own-link.ts";
import type { BackgroundHandlers } from "../messages/serve.ts";
import { type Database, library } from "../store/database.ts";
import { putOwnLink, setOwnLinkRemoved } from "../store/own-links.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { announce } from "./announce.ts";
import { requireView } from "./require-sender.ts";

/** Carries out a change under the lock and tells everyone. */
async function change(
  work: (database: Database, now: string) => Promise<OwnLink>,
): Promise<OwnLink> {
  const database = await library();
  const link = await withWriteLock(() => work(database, new Date().toISOString()));
  announce("own-links-changed", null);
  return link;
}

type Names = "add-own-link" | "remove-own-link" | "restore-own-link";

export const ownLinkHandlers: Pick<BackgroundHandlers, Names> = {
  "add-own-link": async ({ ends, reason }, sender) => {
    requireView(sender);
    const id = crypto.randomUUID();
    const link = await change((database, now) =>
      putOwnLink(database, { ends, reason: reason.trim() }, { id, now }),
    );
    return { link, isNew: link.id === id };
  },
  "remove-own-link": ({ id }, sender) => {
    requireView(sender);
    return change((database, now) => setOwnLinkRemoved(database, id, { removed: true, now }));
  },
  "restore-own-link": ({ id }, sender) => {
    requireView(sender);
    return change((database, now) => setOwnLinkRemoved(database, id, { removed: false, now }));
  },
};
