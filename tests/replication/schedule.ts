// What three devices and a server go through, as a record that is drawn, printed, shrunk and played again: who writes
// what, when each replicates, what goes wrong meanwhile. run-schedule.ts plays it.

import fc from "fast-check";
import { type Fault, someFaults } from "./faults.ts";

/** Index of a device. */
export type DeviceNumber = 0 | 1 | 2;

/** `which` counts round what the device has then, in the order of its passages. */
export interface OneStep {
  readonly does:
    | "edit-note"
    | "clear-note"
    | "add-tag"
    | "drop-tag"
    | "colour"
    | "remove"
    | "restore"
    | "link";
  readonly device: DeviceNumber;
  readonly which: number;
}

export interface ReplicateStep {
  readonly does: "replicate";
  readonly device: DeviceNumber;
  readonly faults: readonly (Fault | null)[];
  /** The run is ended with this request, as when the browser is closed; null: it goes on. */
  readonly endedAt: number | null;
  /** The next steps do not wait for it. */
  readonly meanwhile: boolean;
}

export type Step =
  | OneStep
  | ReplicateStep
  | { readonly does: "save"; readonly device: DeviceNumber; readonly article: number }
  | { readonly does: "correct"; readonly device: DeviceNumber; readonly article: number }
  /** Of one of two files, which any device may import, and more than once. */
  | { readonly does: "import"; readonly device: DeviceNumber; readonly file: number }
  | { readonly does: "set-clock"; readonly device: DeviceNumber; readonly minutes: number }
  | { readonly does: "restart-server" };

export interface Schedule {
  /** By how many minutes each device's clock is wrong. */
  readonly clocks: readonly [number, number, number];
  readonly steps: readonly Step[];
}

const device = fc.constantFrom<DeviceNumber>(0, 1, 2);
const which = fc.nat(7);
/** Few, so that devices meet on them. */
const article = fc.nat(2);
/** A device without a battery wakes up years behind; most are off by minutes. */
const minutes = fc.oneof(fc.integer({ min: -90, max: 90 }), fc.constantFrom(-3_000_000, 1_000_000));

const onOne = (...names: OneStep["does"][]): fc.Arbitrary<OneStep> =>
  fc.record({ does: fc.constantFrom(...names), device, which });

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("save" as const), device, article }) },
  { weight: 8, arbitrary: onOne("edit-note", "edit-note", "edit-note", "clear-note") },
  { weight: 4, arbitrary: onOne("add-tag", "drop-tag", "colour") },
  { weight: 3, arbitrary: onOne("remove", "remove", "restore") },
  { weight: 2, arbitrary: onOne("link") },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("correct" as const), device, article }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("import" as const), device, file: fc.nat(1) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("set-clock" as const), device, minutes }) },
  { weight: 1, arbitrary: fc.constant({ does: "restart-server" as const }) },
  {
    weight: 9,
    arbitrary: fc.record({
      does: fc.constant("replicate" as const),
      device,
      faults: fc.oneof(fc.constant([]), someFaults),
      endedAt: fc.option(fc.nat(9), { freq: 6 }),
      meanwhile: fc.boolean(),
    }),
  },
);

/** Something is there, and on two devices, before they part ways. */
const BEGINNING: readonly Step[] = [
  { does: "save", device: 0, article: 0 },
  { does: "replicate", device: 0, faults: [], endedAt: null, meanwhile: false },
  { does: "replicate", device: 1, faults: [], endedAt: null, meanwhile: false },
];

/** Most are a few dozens of steps, since what goes wrong needs several devices to have written and replicated. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  clocks: fc.tuple(minutes, minutes, minutes),
  steps: fc
    .array(anyStep, { minLength: 8, maxLength: 48, size: "max" })
    .map((steps) => [...BEGINNING, ...steps]),
});
