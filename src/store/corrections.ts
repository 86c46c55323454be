// What the reader said of marks. Kept apart from annotations: a correction needs no saved article.

import type { Correction, CorrectionContent } from "../core/model/correction.ts";
import { laterOf, timeAfter } from "../core/model/iso-moment.ts";
import { nextRevision } from "../core/model/revision.ts";
import { type Database, type WriteTransaction, write } from "./database.ts";
import { sound, soundIn } from "./sound-rows.ts";

type CorrectionStore = ReturnType<typeof correctionsIn>;

const correctionsIn = (transaction: WriteTransaction) => transaction.objectStore("corrections");

/** The correction asked for is not in the library. `message` is a sentence for the reader. */
export class NoSuchCorrectionError extends Error {
  override readonly name = "NoSuchCorrectionError";
  constructor() {
    super("This correction is not in your library any more. Nothing was changed.");
  }
}

/**
 * Keeps a correction; one of the same id is replaced, and lives again if it was taken back.
 * @throws NoSuchCorrectionError where the id belongs to another article's correction, or to a damaged one
 */
export function putCorrection(
  database: Database,
  content: CorrectionContent,
  own: { readonly id: string; readonly now: string },
): Promise<Correction> {
  const { id, now } = own;
  return write(database, async (transaction) => {
    const corrections = correctionsIn(transaction);
    const found = await corrections.get(id);
    const before = sound("corrections", found);
    if (found !== undefined && before?.source !== content.source) throw new NoSuchCorrectionError();
    const correction: Correction = {
      ...content,
      id,
      revision: nextRevision(before?.revision ?? 0),
      created: before?.created ?? (await afterThoseOf(corrections, content.source, now)),
      changed: laterOf(before?.changed ?? now, now),
      removed: null,
    };
    await corrections.put(correction);
    return correction;
  });
}

/** They hold in the order in which they were made, whatever the clock says. */
async function afterThoseOf(
  corrections: CorrectionStore,
  source: string,
  now: string,
): Promise<string> {
  const others = soundIn("corrections", await corrections.index("bySource").getAll(source));
  const last = others.map(({ created }) => created).reduce(laterOf, "");
  return last === "" ? now : timeAfter(last, now);
}

/** Leaves a tombstone. @throws NoSuchCorrectionError */
export function removeCorrection(
  database: Database,
  id: string,
  change: { readonly now: string },
): Promise<Correction> {
  return write(database, async (transaction) => {
    const corrections = correctionsIn(transaction);
    const before = sound("corrections", await corrections.get(id));
    if (before === null) throw new NoSuchCorrectionError();
    const { now } = change;
    const changed = laterOf(before.changed, now);
    const after = { ...before, revision: nextRevision(before.revision), changed, removed: now };
    await corrections.put(after);
    return after;
  });
}

/** Those made on an article, without what was taken back, in the order in which they were made. */
export async function correctionsBySource(
  database: Database,
  source: string,
): Promise<Correction[]> {
  const corrections = await database.getAllFromIndex("corrections", "bySource", source);
  return inForce(corrections).sort((a, b) => a.created.localeCompare(b.created));
}

/** All, without what was taken back, last changed first. */
export async function allCorrections(database: Database): Promise<Correction[]> {
  const corrections = await database.getAll("corrections");
  return inForce(corrections).sort((a, b) => b.changed.localeCompare(a.changed));
}

function inForce(corrections: readonly Correction[]): Correction[] {
  return soundIn("corrections", corrections).filter(({ removed }) => removed === null);
}
