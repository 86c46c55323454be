// Documents as devices make them: one record, changed on several devices that hear of each other now and then.

import fc from "fast-check";
import { COLOURS } from "../../../src/core/model/annotation.ts";
import type {
  ReplicaDocument,
  ReplicatedRow,
  ReplicatedTable,
} from "../../../src/core/replication/document.ts";
import { merge } from "../../../src/core/replication/merge.ts";
import { stamp, stampGone } from "../../../src/core/replication/stamp.ts";
import { PIER, saved } from "../../exchange/examples.ts";

export const ANNOTATION = saved("We will mend it", { note: "first", tags: ["harbour"] });

/** Clocks differ, stand still and go back: a handful of moments is enough for all of it. */
const moment = fc
  .integer({ min: 0, max: 6 })
  .map((second) => `2031-05-0${second + 1}T08:00:00.000Z`);
const word = fc.constantFrom("one", "two", "three", "");

export type Change = (row: ReplicatedRow) => ReplicatedRow;

const some = (changes: fc.Arbitrary<object>): fc.Arbitrary<Change> =>
  changes.map((change) => (row) => ({ ...row, ...change }) as ReplicatedRow);

const annotationChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(word, moment).map(
    ([note, changed]): Change =>
      (row) => {
        const { otherNotes: _settled, ...rest } = row as typeof ANNOTATION;
        return { ...rest, note, changed };
      },
  ),
  some(
    fc.record({ tags: fc.uniqueArray(fc.constantFrom("a", "A", "b", "harbour")), changed: moment }),
  ),
  some(fc.record({ colour: fc.constantFrom(...COLOURS), changed: moment })),
  some(fc.record({ state: fc.constantFrom("exact", "moved", "lost") })),
  some(fc.record({ removed: fc.option(moment, { nil: null }), changed: moment })),
  fc.constant<Change>((row) => {
    const { removedElsewhere: _told, ...rest } = row as typeof ANNOTATION;
    return rest;
  }),
);

const articleChange: fc.Arbitrary<Change> = fc.oneof(
  some(fc.record({ title: word, changed: moment })),
  some(fc.record({ seen: moment, words: fc.nat(9) })),
  fc.constantFrom("a", "b", "c").map(
    (end): Change =>
      (row) => {
        const { addresses, ...rest } = row as typeof PIER;
        const address = `https://paper.example/${end}`;
        return { ...rest, addresses: [...addresses.filter((one) => one !== address), address] };
      },
  ),
);

const version = fc.record({
  text: fc.option(word, { nil: null }),
  before: word,
  after: word,
  firstSeen: moment,
  lastSeen: moment,
  acknowledged: fc.option(moment, { nil: null }),
});
const HISTORY: ReplicatedRow = {
  id: "4fd3bd6a-3d3e-4b9b-9d3e-5b0f7d1a2c11",
  articleId: PIER.id,
  watched: "passage",
  reading: null,
  selectors: [],
  versions: [
    {
      text: "one",
      before: "",
      after: "",
      firstSeen: PIER.created,
      lastSeen: PIER.created,
      acknowledged: null,
    },
  ],
  base: 0,
  current: 0,
  change: null,
  alarm: null,
  revision: 1,
  created: PIER.created,
  changed: PIER.created,
  removed: null,
};
const historyChange: fc.Arbitrary<Change> = fc
  .record({
    versions: fc.uniqueArray(version, { selector: ({ text }) => text, minLength: 1, maxLength: 3 }),
    base: fc.nat(),
    current: fc.nat(),
    changed: moment,
  })
  .map(
    ({ versions, base, current, changed }): Change =>
      (row) =>
        ({
          ...(row as typeof HISTORY),
          ...({ versions, changed } as object),
          base: base % versions.length,
          current: current % versions.length,
        }) as ReplicatedRow,
  );

const LINK: ReplicatedRow = {
  id: "0b7bb4c4-0f0e-4df5-8b0c-9f3f6f7d2a10",
  revision: 1,
  created: PIER.created,
  changed: PIER.created,
  removed: null,
  ends: [ANNOTATION.id, "5e2d5d6e-3d29-4a9b-8d8a-0b9d6f7d2a11"],
  reason: "",
};
const linkChange: fc.Arbitrary<Change> = fc.oneof(
  some(fc.record({ reason: word, changed: moment })),
  some(fc.record({ removed: fc.option(moment, { nil: null }), changed: moment })),
);

const CASES: readonly (readonly [ReplicatedTable, ReplicatedRow, fc.Arbitrary<Change>])[] = [
  ["annotations", ANNOTATION, annotationChange],
  ["articles", PIER, articleChange],
  ["histories", HISTORY, historyChange],
  ["ownLinks", LINK, linkChange],
];

/** What happens on one device: a change of the row, its loss, or the document of another device. */
export type Event =
  | { readonly is: "change"; readonly device: number; readonly change: Change }
  | { readonly is: "gone"; readonly device: number; readonly now: string }
  | { readonly is: "hear"; readonly device: number; readonly from: number };

export const DEVICES = 3;
const device = fc.nat(DEVICES - 1);

export interface Story {
  readonly table: ReplicatedTable;
  readonly row: ReplicatedRow;
  readonly events: readonly Event[];
}

export const story: fc.Arbitrary<Story> = fc.oneof(
  ...CASES.map(([table, row, change]) =>
    fc.record({
      table: fc.constant(table),
      row: fc.constant(row),
      events: fc.array(
        fc.oneof(
          {
            weight: 4,
            arbitrary: fc.record({ is: fc.constant("change" as const), device, change }),
          },
          {
            weight: 1,
            arbitrary: fc.record({ is: fc.constant("gone" as const), device, now: moment }),
          },
          {
            weight: 3,
            arbitrary: fc.record({ is: fc.constant("hear" as const), device, from: device }),
          },
        ),
        { maxLength: 14 },
      ),
    }),
  ),
);

/** Calls `hear` after each event with the device's document before and after it. */
export function play(
  { table, row, events }: Story,
  hear: (event: Event, before: ReplicaDocument, after: ReplicaDocument) => void = () => undefined,
): ReplicaDocument[] {
  const first = stamp(null, { table, row, id: "first" });
  const documents = Array.from({ length: DEVICES }, () => first);
  for (const [at, event] of events.entries()) {
    const before = documents[event.device] ?? first;
    const after = next(event, before, documents[event.is === "hear" ? event.from : 0] ?? first, at);
    documents[event.device] = after;
    hear(event, before, after);
  }
  return documents;
}

function next(
  event: Event,
  own: ReplicaDocument,
  other: ReplicaDocument,
  at: number,
): ReplicaDocument {
  if (event.is === "hear") return merge(own, other);
  if (event.is === "gone") return stampGone(own, event.now);
  return stamp(own, { table: own.table, row: event.change(own.row), id: `id${at}` });
}
