// What a schedule counts on where a background was stopped before it answered an edit: on neither what was there, nor what
// is new, whichever of the two the disk has.

import { expect, it } from "vitest";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { makeAcknowledged } from "./acknowledged.ts";
import { type Playing, playWriting } from "./play-steps.ts";
import type { ScheduledDevice } from "./scheduled-device.ts";

const UNANSWERED = new Error("the background was stopped");

/** A device with one annotation, whose words are "before", and which answers no edit. */
function playingOn(fails: Error): Playing & { readonly row: Annotation } {
  const row = {
    ...{ id: "a", text: "passage", note: "before", tags: ["tag-before"], removed: null },
  } as unknown as Annotation;
  const device = {
    annotations: async () => [row],
    edit: () => Promise.reject(fails),
    remove: () => Promise.reject(fails),
    isUnanswered: (error: unknown) => error === UNANSWERED,
  } as unknown as ScheduledDevice;
  const acknowledged = makeAcknowledged();
  acknowledged.written(row.id, "before");
  acknowledged.written(row.id, "tag-before");
  return {
    device,
    acknowledged,
    newWord: (what) => `${what}-new`,
    unanswered: () => undefined,
    row,
  };
}

it.each([
  ["kept", "note-new"],
  ["not kept", "before"],
])("an edit that was %s is nothing lost", async (_, note) => {
  const playing = playingOn(UNANSWERED);
  await playWriting(playing, { does: "edit-note", device: 0, which: 0 });
  expect(playing.acknowledged.missingIn([{ ...playing.row, note }])).toEqual([]);
});

it("what the edit did not concern is counted on as before", async () => {
  const playing = playingOn(UNANSWERED);
  await playWriting(playing, { does: "edit-note", device: 0, which: 0 });
  expect(playing.acknowledged.missingIn([{ ...playing.row, tags: [] }])).toHaveLength(1);
});

it.each([null, "2031-04-02T08:00:00.000Z"])("a removal may be done or not: %s", async (removed) => {
  const playing = playingOn(UNANSWERED);
  await playWriting(playing, { does: "remove", device: 0, which: 0 });
  expect(playing.acknowledged.missingIn([{ ...playing.row, removed }])).toEqual([]);
});

it("any other failure fails the schedule", async () => {
  const playing = playingOn(new Error("a fault of ours"));
  const edit = playWriting(playing, { does: "edit-note", device: 0, which: 0 });
  await expect(edit).rejects.toThrow("a fault of ours");
});
