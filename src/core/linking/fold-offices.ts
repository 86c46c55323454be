// The offices that articles give one person -> each office once: "President" is "President of France", where the time
// fits. An office said in short is folded into the same office said with its country, place or body.

import { AT_ONCE_DAYS, type DatedOffice } from "./office-standing.ts";
import { PAST } from "./read-office.ts";
import { type OwnedOffice, whoseOffice } from "./whose-office.ts";

/** One office of a person. */
export interface FoldedOffice {
  /** As articles say it most often in full; null: they give none. */
  readonly office: string | null;
  /** The sayings of it, as places in what was handed over, by date; never empty. */
  readonly places: readonly number[];
}

/**
 * The offices of one person, by the date of the first saying. Compares each wording with each, and passes twice over the
 * sayings for each wording that has a fuller one: 8,000 sayings in 60 wordings take some 15 ms of processor time, 2,400
 * that are all worded differently 350 ms.
 */
export function foldOffices(said: readonly DatedOffice[]): readonly FoldedOffice[] {
  const dateAt = (place: number) => said[place]?.published ?? "";
  const order = [...said.keys()].sort((a, b) => dateAt(a).localeCompare(dateAt(b)));
  const wordings = wordingsOf(said, order);
  const held: Held = new Map(wordings.flatMap((one) => one.places.map((place) => [place, one])));
  // What says least goes first: "President" may become "President of France" by way of "French president".
  for (const short of wordings.toSorted((a, b) => sizeOf(a) - sizeOf(b))) {
    const fuller = new Set(wordings.filter((other) => isFuller(other, short)));
    if (fuller.size === 0) continue;
    const effects = new Map(wordings.map((other) => [other, effectOn(other, short)]));
    const effectOf = (other: Wording) => effects.get(other) ?? "none";
    const before = nearestOf(order, held, { short, fuller, dateAt, effectOf });
    const after = nearestOf(order.toReversed(), held, { short, fuller, dateAt, effectOf });
    for (const place of order) {
      const near = nearerOf(before.get(place), after.get(place));
      if (near !== null) held.set(place, near.wording);
    }
  }
  return placesByWording(order, held);
}

/** Which office each saying is of, as far as is known. */
type Held = Map<number, Wording>;

function placesByWording(order: readonly number[], held: Held): readonly FoldedOffice[] {
  const folded = new Map<Wording, number[]>();
  for (const place of order) {
    const wording = held.get(place);
    if (wording === undefined) continue;
    const places = folded.get(wording) ?? [];
    places.push(place);
    folded.set(wording, places);
  }
  return [...folded].map(([{ office }, places]) => ({ office, places }));
}

/** One office in the words of some articles; those that say the same in another order are one. */
interface Wording {
  readonly office: string | null;
  readonly readings: readonly OwnedOffice[];
  readonly places: readonly number[];
}

function wordingsOf(said: readonly DatedOffice[], order: readonly number[]): readonly Wording[] {
  const spelled = new Map<string, { office: string | null; places: number[] }>();
  for (const place of order) {
    const office = said[place]?.office ?? null;
    const key = (office ?? "").toLowerCase();
    const one = spelled.get(key) ?? { office, places: [] };
    one.places.push(place);
    spelled.set(key, one);
  }
  const meant = new Map<
    string,
    { office: string | null; readings: OwnedOffice[]; places: number[] }
  >();
  // The most frequent spelling first: it names the office.
  for (const { office, places } of [...spelled.values()].sort(
    (a, b) => b.places.length - a.places.length,
  )) {
    const reading = office === null ? null : whoseOffice(office);
    const words = reading === null ? [] : [...new Set([...reading.core, ...reading.whose])];
    const key = office === null ? "" : words.sort().join(" ") || office.toLowerCase();
    const one = meant.get(key) ?? { office, readings: [], places: [] };
    if (reading !== null) one.readings.push(reading);
    one.places.push(...places);
    meant.set(key, one);
  }
  return [...meant.values()];
}

const sizeOf = ({ readings: [first] }: Wording): number =>
  first === undefined ? 0 : first.core.size + first.whose.size;

/** Whether `long` is the office of `short` with more said of whose it is. */
function isFuller(long: Wording, short: Wording): boolean {
  return short.readings.some(({ core, whose, isPast }) =>
    long.readings.some(
      (other) =>
        core.size > 0 &&
        isPast === other.isPast &&
        areEqual(core, other.core) &&
        whose.size < other.whose.size &&
        [...whose].every((word) => other.whose.has(word)),
    ),
  );
}

function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

interface Near {
  readonly wording: Wording;
  readonly date: string;
  /** When it was last said, in full or in short. */
  readonly heard: string;
  /** Another office was said of the person since. */
  readonly isParted: boolean;
  readonly days: number;
}

/** For each saying of `short` the last fuller one before it, in the order given, if it may be the same. */
function nearestOf(
  order: readonly number[],
  held: Held,
  search: {
    readonly short: Wording;
    readonly fuller: ReadonlySet<Wording>;
    readonly dateAt: (place: number) => string;
    readonly effectOf: (other: Wording) => Effect;
  },
): ReadonlyMap<number, Near> {
  const { short, fuller, dateAt, effectOf } = search;
  const found = new Map<number, Near>();
  let last: Near | null = null;
  for (const place of order) {
    const wording = held.get(place);
    if (wording === undefined) continue;
    const date = dateAt(place);
    if (fuller.has(wording)) last = { wording, date, heard: date, isParted: false, days: 0 };
    else if (last === null) continue;
    else if (wording !== short) last = afterOther(last, effectOf(wording));
    else if (mayBeSame(last, date)) {
      const near: Near = { ...last, heard: date, days: daysBetween(date, last.date) };
      found.set(place, near);
      last = near;
    }
  }
  return found;
}

/**
 * Six years, the longest term for which presidents and senators are commonly elected: who is not heard of in the office
 * for that long may since hold another of its name.
 */
const TERM_DAYS = 6 * 365.25;

function mayBeSame({ isParted, date, heard }: Near, now: string): boolean {
  if (isParted) return daysBetween(now, date) <= AT_ONCE_DAYS;
  const silent = daysBetween(now, heard);
  // A date that is not known is no hindrance.
  return silent <= TERM_DAYS || !Number.isFinite(silent);
}

/** What another office, said of the person, does to what is said in short after it. */
type Effect = "ends" | "parts" | "none";

function effectOn(other: Wording, short: Wording): Effect {
  if (isLeft(other, short)) return "ends";
  return isAnother(other, short) ? "parts" : "none";
}

/** What is left of `last` once another office was said of the person. */
function afterOther(last: Near, effect: Effect): Near | null {
  if (effect === "ends") return null;
  return effect === "parts" && !last.isParted ? { ...last, isParted: true } : last;
}

function nearerOf(before: Near | undefined, after: Near | undefined): Near | null {
  if (before === undefined || after === undefined) return before ?? after ?? null;
  return after.days < before.days ? after : before;
}

const DAY_MS = 86_400_000;

function daysBetween(a: string, b: string): number {
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

/** "Former president" parts what "president" says after it from what it said before. */
function isLeft(other: Wording, short: Wording): boolean {
  return other.readings.some(({ core, isPast }) => {
    if (!isPast) return false;
    const was = new Set([...core].filter((word) => !PAST.has(word)));
    return short.readings.some((reading) => areEqual(reading.core, was));
  });
}

/** An office that is neither left nor the same in fewer words. */
function isAnother({ readings }: Wording, short: Wording): boolean {
  return (
    readings.length > 0 &&
    readings.every(
      ({ core, isPast }) =>
        !isPast && !short.readings.some((reading) => areEqual(reading.core, core)),
    )
  );
}
