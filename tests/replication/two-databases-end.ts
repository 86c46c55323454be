// What must hold once both readers have replicated in quiet: the shared database has no word that nobody put there, both have
// the same in it, and each has their own words.

import { libraryOf } from "../../src/core/model/library.ts";
import { wordsOf } from "./acknowledged.ts";
import type { Couch, TestRemote } from "./couch/couch.ts";
import { deskOf, type Play } from "./two-readers.ts";

/** @throws Error that says what leaked, was lost or differs */
export async function expectGoodEnd(play: Play): Promise<void> {
  await rest(play);
  await expectNoLeak(play);
  await expectOwnWords(play);
  await expectSameDesk(play);
}

const QUIET_ROUNDS = 10;

/** Until neither has anything to send or to hear. */
async function rest(play: Play): Promise<void> {
  for (const { proxy } of play.readers) proxy.planNext([]);
  for (let round = 0; round < QUIET_ROUNDS; round++) {
    let moved = 0;
    for (const reader of play.readers) {
      const { device, deskId } = reader;
      const runs = [
        await device.replicate(),
        await device.replicate({ library: deskId, remote: deskOf(play, reader) }),
      ];
      for (const { received, sent } of runs) moved += received + sent;
    }
    if (moved === 0) return;
  }
  throw new Error(`Expected rest within ${QUIET_ROUNDS} rounds, found readers who still send`);
}

/** The database with every leaf that it has. */
async function textOf(couch: Couch, { database }: TestRemote): Promise<string> {
  const answer = await couch.asAdmin(
    "GET",
    `/${database}/_changes?style=all_docs&include_docs=true&conflicts=true`,
  );
  return JSON.stringify(answer);
}

async function expectNoLeak({ couch, desk, shared, drawn }: Play): Promise<void> {
  const text = await textOf(couch, desk);
  const leaked = [...drawn].filter((word) => !shared.has(word) && text.includes(word));
  if (leaked.length > 0)
    throw new Error(`Expected no private word at the desk, found ${leaked.join(", ")}`);
}

async function expectOwnWords({ readers }: Play): Promise<void> {
  for (const { device, words } of readers) {
    for (const [id, wanted] of words) {
      const row = await device.database.get("annotations", id);
      const found = row === undefined ? [] : wordsOf(row);
      const missing = [...wanted].filter((word) => !found.includes(word));
      if (missing.length > 0) throw new Error(`Expected ${missing.join(", ")} on ${device.name}`);
    }
  }
}

async function expectSameDesk({ readers }: Play): Promise<void> {
  const states = readers.map(async ({ device: { database }, deskId }) => {
    const sent = new Set((await database.getAllKeys("replicas")).map((key) => key.join(" ")));
    const inDesk = async (table: "annotations" | "ownLinks") => {
      const rows = (await database.getAll(table)).filter((row) => libraryOf(row) === deskId);
      // What was taken out before the desk had it stays with who wrote it, as does what links to it.
      const theirs = rows.filter(
        ({ id, removed }) =>
          (removed === null && table === "annotations") || sent.has(`${deskId} ${table}:${id}`),
      );
      return sorted(theirs.map(({ library: _, ...row }) => row));
    };
    return JSON.stringify([await inDesk("annotations"), await inDesk("ownLinks")]);
  });
  const [one, other] = await Promise.all(states);
  if (one !== other) throw new Error(`Expected one desk, found ${one} beside ${other}`);
}

const sorted = (rows: readonly { readonly id: string }[]) =>
  rows
    .map((row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
