// Where drafts are kept: a private window's in memory, since nothing of it is on the disk; all others in their database, and
// where the browser opens none, in storage.local until it does.

import * as v from "valibot";
import { browser } from "../browser.ts";
import type { Draft } from "../core/model/annotation.ts";
import { body as bodyCheck } from "../messages/checks/annotations.ts";
import {
  changeDrafts,
  type DraftChanges,
  type DraftRow,
  draftsDatabase,
  draftsUnder,
} from "../store/drafts.ts";

export interface DraftPlace {
  /** Those that can be read. */
  under(key: string): Promise<readonly DraftRow[]>;
  /** @throws the browser's error when there is no room */
  change(changes: DraftChanges): Promise<void>;
}

export async function draftPlace(isPrivate: boolean): Promise<DraftPlace> {
  if (isPrivate) return inArea(browser.storage.session);
  try {
    const database = await draftsDatabase(beforeTheDatabase);
    return {
      under: async (key) => (await draftsUnder(database, key)).filter(isSound),
      change: (changes) => changeDrafts(database, changes),
    };
  } catch {
    // Told where it matters: nothing can be saved either.
    return inArea(browser.storage.local);
  }
}

const draftCheck: v.GenericSchema<unknown, Draft> = v.object({
  key: v.string(),
  body: bodyCheck,
  // Earlier versions of Pressmark kept none.
  basedOn: v.optional(v.nullable(bodyCheck), null),
  changed: v.string(),
});

const isSound = ({ draft }: DraftRow): boolean => v.is(draftCheck, draft);

const PREFIX = "draft:";

type Area = typeof browser.storage.local;

const nameOf = ({ key, writer }: Pick<DraftRow, "key" | "writer">): string =>
  writer === "" ? PREFIX + key : `${PREFIX + key}\n${writer}`;

function inArea(area: Area): DraftPlace {
  return {
    under: async (key) => (await rowsIn(area)).filter((row) => row.key === key),
    async change({ put, remove }) {
      if (put !== null) await area.set({ [nameOf(put)]: put.draft });
      if (remove.length > 0) await area.remove(remove.map(nameOf));
    },
  };
}

async function rowsIn(area: Area): Promise<DraftRow[]> {
  const stored = await area.get(null);
  return Object.entries(stored).flatMap(([name, value]) => {
    if (!name.startsWith(PREFIX)) return [];
    const [key = "", writer = ""] = name.slice(PREFIX.length).split("\n");
    const checked = v.safeParse(draftCheck, value);
    return checked.success ? [{ key, writer, draft: checked.output }] : [];
  });
}

const beforeTheDatabase = {
  read: () => rowsIn(browser.storage.local),
  drop: async () => {
    const rows = await rowsIn(browser.storage.local);
    await browser.storage.local.remove(rows.map(nameOf));
  },
};
