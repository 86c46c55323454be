// What each step of a schedule does on its device, and what of it the reader may count on from then on: on what stood there
// no more once it is asked to be changed, on what is new once that is answered. Between the two they may count on neither.

import type { Annotation } from "../../src/core/model/annotation.ts";
import { type Acknowledged, wordsOf } from "./acknowledged.ts";
import { fileToImport } from "./file-to-import.ts";
import type { OneStep, Step } from "./schedule.ts";
import type { ScheduledDevice } from "./scheduled-device.ts";

export interface Playing {
  readonly device: ScheduledDevice;
  readonly acknowledged: Acknowledged;
  /** A word that was never written before. */
  readonly newWord: (what: string) => string;
  /** Told of each step that nobody answered. */
  readonly unanswered: () => void;
}

const SOURCES = ["https://one.example/a", "https://one.example/b", "https://two.example/c"];
const sourceOf = (article: number): string => SOURCES[article] ?? "";

/** What a reader writes: everything but replicating, clocks and the server. */
export type WritingStep = Extract<Step, { does: "save" | "correct" | "import" }> | OneStep;

export async function playWriting(playing: Playing, step: WritingStep): Promise<void> {
  try {
    await play(playing, step);
  } catch (error) {
    if (!playing.device.isUnanswered(error)) throw error;
    playing.unanswered();
  }
}

async function play(playing: Playing, step: WritingStep): Promise<void> {
  const { device, acknowledged, newWord } = playing;
  switch (step.does) {
    case "save": {
      const note = newWord("note");
      const { id } = await device.save(sourceOf(step.article), newWord("passage"), { note });
      return acknowledged.written(id, note);
    }
    case "correct":
      await device.correct(sourceOf(step.article), newWord("speaker"));
      return;
    case "import":
      return playImport(playing, step.file);
    default:
      return playOnOne(playing, step);
  }
}

async function playImport({ device, acknowledged }: Playing, file: number): Promise<void> {
  await device.import(file);
  const ids = new Set(fileToImport(file).map(({ row }) => row.id));
  for (const row of (await device.annotations()).filter(({ id }) => ids.has(id))) {
    for (const word of wordsOf(row)) acknowledged.written(row.id, word);
  }
}

async function playOnOne(playing: Playing, step: OneStep): Promise<void> {
  const rows = [...(await playing.device.annotations())];
  // By what was saved: ids are drawn, and a schedule must choose the same ones when it is played again.
  rows.sort((a, b) => (a.text < b.text ? -1 : 1));
  const row = rows[step.which % Math.max(1, rows.length)];
  if (row === undefined || (row.removed === null) === (step.does === "restore")) return;
  if (step.does !== "link") return ON_ONE[step.does](playing, row);
  const other = rows[(step.which + 1) % rows.length];
  if (other === undefined || other.id === row.id) return;
  await playing.device.link(row.id, other.id, playing.newWord("reason"));
}

const notesOf = (row: Annotation): readonly string[] => wordsOf({ ...row, tags: [] });

type Play = (playing: Playing, row: Annotation) => Promise<void>;

const ON_ONE: Readonly<Record<Exclude<OneStep["does"], "link">, Play>> = {
  async "edit-note"({ device, acknowledged, newWord }, row) {
    const note = newWord("note");
    acknowledged.replaced(row.id, notesOf(row));
    await device.edit(row, { note });
    acknowledged.written(row.id, note);
  },
  async "clear-note"({ device, acknowledged }, row) {
    acknowledged.replaced(row.id, notesOf(row));
    await device.edit(row, { note: "" });
  },
  async "add-tag"({ device, acknowledged, newWord }, row) {
    const tag = newWord("tag");
    await device.edit(row, { tags: [...row.tags, tag] });
    acknowledged.written(row.id, tag);
  },
  async "drop-tag"({ device, acknowledged }, row) {
    acknowledged.replaced(row.id, row.tags.slice(0, 1));
    await device.edit(row, { tags: row.tags.slice(1) });
  },
  async colour({ device }, row) {
    await device.edit(row, { colour: row.colour === "rose" ? "green" : "rose" });
  },
  async remove({ device, acknowledged }, row) {
    acknowledged.removed(row.id, wordsOf(row));
    await device.remove(row);
  },
  async restore({ device }, row) {
    await device.restore(row.id);
  },
};
