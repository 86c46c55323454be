// Articles, and what was seen of them, in a shared library: the others are told which article it is and how it reads, not how
// and when this reader came to it; and what this reader's own Pressmark read is not replaced by what others say of it.

import { addressKeys } from "../identity/address-key.ts";
import { publicAddress } from "../identity/public-address.ts";
import type { ArticleRecord } from "../model/article.ts";
import { dayOf, momentOf } from "../model/day.ts";
import type { History, Version } from "../model/history.ts";
import { laterOf } from "../model/iso-moment.ts";
import { nextRevision } from "../model/revision.ts";
import { isSameJson } from "./canonical-json.ts";
import { type Fields, fieldsOf, type ReplicaDocument, type ReplicatedRow } from "./document.ts";
import { TABLE_RULES } from "./tables.ts";

export type OpenTable = "articles" | "histories";

export const isOpenTable = (table: string): table is OpenTable =>
  table === "articles" || table === "histories";

/**
 * The row without its own dates: an article under the one address that is everybody's, a history with the day on which each
 * wording was first seen. The other dates are put in by `toldForm`.
 */
export function openForm(table: OpenTable, row: ReplicatedRow): ReplicatedRow {
  const open =
    table === "articles" ? openArticle(row as ArticleRecord) : openHistory(row as History);
  return { ...open, revision: 1, created: "", changed: "", removed: null };
}

function openArticle(article: ArticleRecord): ArticleRecord {
  const source = publicAddress(article.source);
  return { ...article, source, addresses: [source], addressKeys: addressKeys([source]), seen: "" };
}

function openHistory(history: History): History {
  const ofDay = new Map<string, number>();
  const versions = history.versions.map((version) => {
    const day = dayOf(version.firstSeen);
    const at = ofDay.get(day) ?? 0;
    ofDay.set(day, at + 1);
    // What followed on one day keeps its order.
    const firstSeen = momentOf(day, at);
    const acknowledged = version.acknowledged === null ? null : firstSeen;
    return { ...version, firstSeen, lastSeen: firstSeen, acknowledged };
  });
  return { ...history, versions };
}

/**
 * The row as it is told to the others: of each register what the document has, but where this device reads otherwise than it
 * did when it last said so (`said`; null: not known, then than the document has). Else two devices to which a page reads
 * differently would write over each other for ever. `now` is told to the day, and only where something else is new.
 */
export function toldForm(
  table: OpenTable,
  row: ReplicatedRow,
  {
    before,
    said,
    now,
  }: {
    readonly before: ReplicaDocument | null;
    readonly said: ReplicatedRow | null;
    readonly now: string;
  },
): ReplicatedRow {
  const mine = openForm(table, row);
  const day = momentOf(dayOf(now), 0);
  const fresh = {
    revision: 1,
    created: day,
    changed: day,
    ...(table === "articles" && { seen: day }),
  };
  if (before === null) return { ...mine, ...fresh };
  const agreed = fieldsOf(before.row);
  const { registers, join, derive } = TABLE_RULES[table];
  const last = fieldsOf(said ?? before.row);
  let told = join(fieldsOf(mine), agreed);
  for (const { read, write } of Object.values(registers)) {
    const value = read(fieldsOf(mine));
    told = write(told, isSameJson(value, read(last)) ? read(agreed) : value);
  }
  const whole = { ...derive(told), ...timesOf(agreed) };
  if (isSameJson(whole, agreed)) return before.row;
  const revision = nextRevision(Number(agreed.revision));
  const changed = laterOf(String(agreed.changed), day);
  // The fields of the table's own rows, all of them.
  return { ...whole, revision, changed } as unknown as ReplicatedRow;
}

function timesOf({ revision, created, changed, seen, removed }: Fields): Fields {
  return { revision, created, changed, removed, ...(seen === undefined ? {} : { seen }) };
}

/** The record as it is here once `arrived` is taken in; `own` null: there was none. */
export function hereForm(
  table: OpenTable,
  arrived: ReplicatedRow,
  own: ReplicatedRow | null,
): ReplicatedRow {
  return table === "articles"
    ? articleHere(arrived as ArticleRecord, own as ArticleRecord | null)
    : historyHere(arrived as History, own as History | null);
}

/** Where this reader opened it, or had it in a library of their own: then `addresses` says where. */
export const isOwnReading = ({ addresses }: ArticleRecord): boolean => addresses.length > 0;

function articleHere(arrived: ArticleRecord, own: ArticleRecord | null): ArticleRecord {
  if (own === null || !isOwnReading(own)) {
    return { ...arrived, addresses: [], addressKeys: addressKeys([arrived.source]) };
  }
  return {
    ...own,
    published: own.published ?? arrived.published,
    byline: own.byline ?? arrived.byline,
    language: own.language ?? arrived.language,
  };
}

/** Every wording that is known anywhere, with this reader's own dates where they saw it themselves. */
function historyHere(arrived: History, own: History | null): History {
  if (own === null) return arrived;
  const seen = new Map(own.versions.map((version) => [version.text, version]));
  const versions = arrived.versions
    .map((version) => seenHere(version, seen.get(version.text)))
    .sort((a, b) => (a.firstSeen === b.firstSeen ? 0 : a.firstSeen < b.firstSeen ? -1 : 1));
  const placeOf = (at: number): number =>
    versions.findIndex(({ text }) => text === arrived.versions[at]?.text);
  return {
    ...arrived,
    ...{ versions, base: placeOf(arrived.base), current: placeOf(arrived.current) },
    created: own.created,
    changed: laterOf(own.changed, arrived.changed),
    revision: Math.max(own.revision, arrived.revision),
  };
}

function seenHere(arrived: Version, own: Version | undefined): Version {
  if (own === undefined) return arrived;
  const isFirst = dayOf(own.firstSeen) <= dayOf(arrived.firstSeen);
  const { acknowledged } = arrived;
  return {
    ...arrived,
    firstSeen: isFirst ? own.firstSeen : arrived.firstSeen,
    lastSeen: laterOf(own.lastSeen, arrived.firstSeen),
    acknowledged: acknowledged === null ? null : (own.acknowledged ?? acknowledged),
  };
}

/** Two records of one page, of which `kept` stays: what this reader read themselves, where they did. */
export function oneArticle(kept: ArticleRecord, other: ArticleRecord): ArticleRecord {
  if (!isOwnReading(other)) return kept;
  if (!isOwnReading(kept)) return { ...other, id: kept.id };
  return {
    ...kept,
    addresses: [...new Set([...other.addresses, ...kept.addresses])],
    addressKeys: [...new Set([...kept.addressKeys, ...other.addressKeys])],
    seen: laterOf(kept.seen, other.seen),
  };
}
