// Two readers, each with a library of their own and one that both share, who write, move, copy and take back at random while
// runs are broken off and replies are lost, repeated, delayed and false. In the end the shared database must hold no word that
// was never put there, both readers must have the same in it, and every reader their own words.

import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { mergeCopy } from "../../src/core/merge/merge-copy.ts";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { libraryOf, OWN_LIBRARY } from "../../src/core/model/library.ts";
import { ReplicationError } from "../../src/replication/replication-error.ts";
import { placeAnnotations, takeBackPlacing } from "../../src/store/place-annotations.ts";
import { wordsOf } from "./acknowledged.ts";
import { makeDevice } from "./device.ts";
import { type Fault, someFaults } from "./faults.ts";
import { expectGoodEnd } from "./two-databases-end.ts";
import { deskOf, type Play, type Reader, type TwoReaderStand } from "./two-readers.ts";

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
  /** What its requests meet. */
  readonly faults: readonly (Fault | null)[];
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
    endedAt: fc.option(fc.nat(9), { freq: 6 }),
    faults: fc.oneof(fc.constant([]), someFaults),
  }),
  { minLength: 8, maxLength: 36, size: "max" },
);

const SOURCES = ["https://one.example/a", "https://one.example/b"];

/** @throws Error that says what leaked, was lost or differs */
export async function playTwoLibraries(
  { couch, proxies }: TwoReaderStand,
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
  for (const [at, name] of (["ann", "ben"] as const).entries()) {
    const proxy = proxies[at];
    if (proxy === undefined) throw new Error(`Expected a proxy for ${name}`);
    proxy.planNext([]);
    const own = { ...(await couch.makeDatabase()), server: proxy.origin };
    const device = await makeDevice({ name, remote: own });
    readers.push({ device, proxy, own, deskId: randomUUID(), words: new Map() });
  }
  const play: Play = { couch, readers, desk, shared: new Set(), drawn, newWord };
  let brokenRuns = 0;
  try {
    for (const step of steps) if (!(await playStep(play, step))) brokenRuns += 1;
    await expectGoodEnd(play);
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
  play: Play,
  reader: Reader,
  { where, endedAt, faults }: TwoLibraryStep,
): Promise<boolean> {
  const { device, proxy, deskId } = reader;
  const ending = new AbortController();
  const left = [...faults];
  let asked = 0;
  proxy.plan(() => {
    if (asked++ === endedAt) ending.abort();
    return left.shift() ?? null;
  });
  const at = where === "own" ? {} : { library: deskId, remote: deskOf(play, reader) };
  try {
    await device.replicate({ ...at, signal: ending.signal });
    return true;
  } catch (error) {
    if (!ending.signal.aborted && !(error instanceof ReplicationError)) throw error;
    return false;
  }
}
