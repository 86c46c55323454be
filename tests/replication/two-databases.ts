// Two readers, each with a library of their own and one that both share, who write, move, copy and take back at random while
// runs are broken off. In the end the shared database must hold no word that was never put there, both readers must have
// the same in it, and every reader their own words.

import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { mergeCopy } from "../../src/core/merge/merge-copy.ts";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { libraryOf, OWN_LIBRARY } from "../../src/core/model/library.ts";
import { ReplicationError } from "../../src/replication/replication-error.ts";
import { placeAnnotations, takeBackPlacing } from "../../src/store/place-annotations.ts";
import { wordsOf } from "./acknowledged.ts";
import type { Couch, TestRemote } from "./couch/couch.ts";
import { type Device, makeDevice } from "./device.ts";

type Where = "own" | "desk";

export interface TwoLibraryStep {
  readonly does:
    | "save"
    | "edit"
    | "tag"
    | "remove"
    | "restore"
    | "link"
    | "correct"
    | "move"
    | "copy"
    | "move-and-take-back"
    | "replicate";
  readonly reader: 0 | 1;
  readonly where: Where;
  /** Counts round what is there, in the order of the passages. */
  readonly which: number;
  /** A run is ended with this request; null: it goes on. */
  readonly endedAt: number | null;
}

export const someSteps: fc.Arbitrary<readonly TwoLibraryStep[]> = fc.array(
  fc.record({
    does: fc.constantFrom<TwoLibraryStep["does"]>(
      ...(["save", "save", "save", "edit", "edit", "tag", "remove", "restore", "link"] as const),
      ...(["correct", "move", "move", "copy", "move-and-take-back"] as const),
      ...(["replicate", "replicate", "replicate", "replicate"] as const),
    ),
    reader: fc.constantFrom<0 | 1>(0, 1),
    where: fc.constantFrom<Where>("own", "desk"),
    which: fc.nat(7),
    endedAt: fc.option(fc.nat(9), { freq: 4 }),
  }),
  { minLength: 8, maxLength: 36, size: "max" },
);

const SOURCES = ["https://one.example/a", "https://one.example/b"];

interface Reader {
  readonly device: Device;
  readonly own: TestRemote;
  /** What this reader's device calls the shared library. */
  readonly deskId: string;
  /** Words that have to be in the reader's own library, by annotation, and still be there in the end. */
  readonly words: Map<string, Set<string>>;
}

interface Play {
  readonly readers: readonly Reader[];
  readonly desk: TestRemote;
  /** Words that somebody put into the shared library. */
  readonly shared: Set<string>;
  readonly drawn: Set<string>;
  readonly newWord: (what: string) => string;
}

/** @throws Error that says what leaked, was lost or differs */
export async function playTwoLibraries(
  couch: Couch,
  steps: readonly TwoLibraryStep[],
): Promise<{ readonly words: number; readonly brokenRuns: number }> {
  const drawn = new Set<string>();
  const newWord = (what: string): string => {
    const word = `${what}-${String(drawn.size + 1).padStart(4, "0")}`;
    drawn.add(word);
    return word;
  };
  const desk = await couch.makeDatabase();
  const readers: Reader[] = [];
  for (const name of ["ann", "ben"]) {
    const own = await couch.makeDatabase();
    const device = await makeDevice({ name, remote: own });
    readers.push({ device, own, deskId: randomUUID(), words: new Map() });
  }
  const play: Play = { readers, desk, shared: new Set(), drawn, newWord };
  let brokenRuns = 0;
  try {
    for (const step of steps) if (!(await playStep(play, step))) brokenRuns += 1;
    await rest(play);
    await expectNoLeak(couch, play);
    await expectOwnWords(play);
    await expectSameDesk(play);
    return { words: drawn.size, brokenRuns };
  } finally {
    for (const { device } of readers) device.close();
  }
}

const libraryAt = ({ deskId }: Reader, where: Where): string =>
  where === "own" ? OWN_LIBRARY : deskId;

/** False where a run was broken off. */
async function playStep(play: Play, step: TwoLibraryStep): Promise<boolean> {
  const reader = play.readers[step.reader];
  if (reader === undefined) throw new Error(`Expected a reader ${step.reader}`);
  if (step.does === "replicate") return await replicate(play, reader, step);
  const { device } = reader;
  const library = libraryAt(reader, step.where);
  if (step.does === "correct") {
    await device.correct(SOURCES[step.which % SOURCES.length] ?? "", play.newWord("speaker"));
    return true;
  }
  if (step.does === "save") {
    const passage = play.newWord("passage");
    const note = play.newWord("note");
    const source = SOURCES[step.which % SOURCES.length] ?? "";
    const row = await device.save(source, passage, { note }, library);
    written(play, reader, row, [note]);
    if (step.where === "desk") play.shared.add(passage);
    return true;
  }
  const rows = (await device.database.getAll("annotations"))
    .filter((row) => libraryOf(row) === library)
    .filter(({ removed }) => (removed !== null) === (step.does === "restore"))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  const row = rows[step.which % Math.max(1, rows.length)];
  if (row !== undefined) await playOnOne(play, reader, { step, row, rows });
  return true;
}

function written({ shared }: Play, reader: Reader, row: Annotation, words: readonly string[]) {
  if (libraryOf(row) === OWN_LIBRARY) {
    const known = reader.words.get(row.id) ?? new Set();
    for (const word of words) known.add(word);
    reader.words.set(row.id, known);
  } else for (const word of words) shared.add(word);
}

async function playOnOne(
  play: Play,
  reader: Reader,
  {
    step,
    row,
    rows,
  }: {
    readonly step: TwoLibraryStep;
    readonly row: Annotation;
    readonly rows: readonly Annotation[];
  },
): Promise<void> {
  const { device } = reader;
  switch (step.does) {
    case "edit": {
      const note = play.newWord("note");
      await device.edit(row.id, { note });
      reader.words.get(row.id)?.delete(row.note);
      return written(play, reader, row, [note]);
    }
    case "tag": {
      const tag = play.newWord("tag");
      await device.edit(row.id, { tags: [...row.tags, tag] });
      return written(play, reader, row, [tag]);
    }
    case "remove":
      return device.remove(row.id);
    case "restore":
      return device.restore(row.id);
    case "link": {
      const all = (await device.database.getAll("annotations")).filter((one) => one.id !== row.id);
      const other = [...rows, ...all].find(({ id }) => id !== row.id);
      if (other === undefined) return;
      const reason = play.newWord("reason");
      const link = await device.link(row.id, other.id, reason);
      if (libraryOf(link) !== OWN_LIBRARY) play.shared.add(reason);
      return;
    }
    default:
      return place(play, reader, { does: step.does, row, where: step.where });
  }
}

async function place(
  play: Play,
  reader: Reader,
  own: {
    readonly does: TwoLibraryStep["does"];
    readonly row: Annotation;
    readonly where: Where;
  },
): Promise<void> {
  const { does, row, where } = own;
  const library = libraryAt(reader, where === "own" ? "desk" : "own");
  const isMove = does !== "copy";
  const now = new Date().toISOString();
  const { database, name } = reader.device;
  const placing = { library, author: name, isMove, now, newId: randomUUID };
  const placed = await placeAnnotations(database, [row.id], placing);
  if (does === "move-and-take-back") {
    const made = placed.map(({ to }) => to);
    const moved = placed.map(({ from }) => from);
    return await takeBackPlacing(database, { made, moved }, { merge: mergeCopy, now });
  }
  for (const { from, to } of placed) {
    const made = await database.get("annotations", to);
    if (made === undefined) throw new Error(`Expected annotation ${to}, found none`);
    written(play, reader, made, wordsOf(made));
    if (library !== OWN_LIBRARY) play.shared.add(made.text);
    // What was in it is looked for where it is now.
    if (isMove) reader.words.delete(from);
  }
}

async function replicate(
  { desk }: Play,
  reader: Reader,
  { where, endedAt }: TwoLibraryStep,
): Promise<boolean> {
  const ending = new AbortController();
  let asked = 0;
  const counting: typeof fetch = (input, init) => {
    if (asked++ === endedAt) ending.abort();
    return fetch(input, init);
  };
  const at = where === "own" ? {} : { library: reader.deskId, remote: desk };
  try {
    await reader.device.replicate({ ...at, fetch: counting, signal: ending.signal });
    return true;
  } catch (error) {
    if (!ending.signal.aborted && !(error instanceof ReplicationError)) throw error;
    return false;
  }
}

const QUIET_ROUNDS = 10;

async function rest({ readers, desk }: Play): Promise<void> {
  for (let round = 0; round < QUIET_ROUNDS; round++) {
    let moved = 0;
    for (const { device, deskId } of readers) {
      const runs = [
        await device.replicate(),
        await device.replicate({ library: deskId, remote: desk }),
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

async function expectNoLeak(couch: Couch, { desk, shared, drawn }: Play): Promise<void> {
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
