// Rows that a failing disk or a stray hand damaged: they are set aside wherever rows are read, so that the rest
// stays usable. Looked at is what every list and page needs of a row; all else was checked when it came in. Refused:
// the schemas of messages/checks here, which take as long as reading the rows does.

import type { ArticleRecord } from "../core/model/article.ts";
import type { Schema } from "./schema.ts";

type Guard = (value: unknown) => boolean;

const text: Guard = (value) => typeof value === "string";
const number: Guard = (value) => Number.isFinite(value);
const orNull =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value);
const orAbsent =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);

/** An object whose fields are what these say; others may be there. */
function shape(fields: Readonly<Record<string, Guard>>): Guard {
  const guards = Object.entries(fields);
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    const row = value as Readonly<Record<string, unknown>>;
    return guards.every(([name, guard]) => guard(row[name]));
  };
}

const READINGS: Readonly<Record<string, Guard>> = {
  quotation: shape({ speaker: orNull(text) }),
  official: shape({ name: text, office: orNull(text) }),
  claim: shape({ quantity: shape({ unit: text, hedge: text }), sentence: text }),
  highlight: () => true,
};

const reading: Guard = (value) => {
  const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind;
  return (
    typeof kind === "string" && Object.hasOwn(READINGS, kind) && READINGS[kind]?.(value) === true
  );
};

const selectors = listOf(
  shape({
    quote: shape({ exact: text, prefix: text, suffix: text }),
    position: shape({ start: number, end: number }),
  }),
);

/** What records that the reader makes have in common. */
const own = { id: text, revision: number, created: text, changed: text, removed: orNull(text) };
const form = shape({ name: text, office: orNull(text) });
const named = shape({
  name: text,
  aliases: listOf(text),
  tenures: listOf(shape({ office: text })),
});
const version = shape({
  text: orNull(text),
  before: text,
  after: text,
  firstSeen: text,
  lastSeen: text,
});

const hasItsVersions: Guard = (value) => {
  const { versions, base, current } = value as Schema["histories"]["value"];
  return versions[base] !== undefined && versions[current] !== undefined;
};

const history = shape({
  ...own,
  articleId: text,
  watched: text,
  reading: orNull(reading),
  selectors,
  versions: listOf(version),
  base: number,
  current: number,
});

const COLUMNS = [
  ...["articles", "kinds", "colours", "states", "outlets", "whos", "tagStarts", "rowTags"],
  ...["months", "published", "changed", "termStarts", "postings", "libraries", "authors"],
];

const NAMES = ["articleIds", "outletNames", "whoNames", "tagNames", "libraryIds", "authorNames"];

const listsOfDigest = (guard: Guard, names: readonly string[]): Readonly<Record<string, Guard>> =>
  Object.fromEntries(names.map((name) => [name, guard]));

/** Of each store that holds what is the reader's, or was made from it. */
const GUARDS = {
  articles: shape({
    ...own,
    source: text,
    title: text,
    publisher: text,
    published: orNull(text),
    seen: text,
    addresses: listOf(text),
    addressKeys: listOf(text),
    fingerprint: listOf(text),
  }),
  annotations: shape({
    ...own,
    library: orAbsent(text),
    author: orAbsent(text),
    removedElsewhere: orAbsent(text),
    articleId: text,
    text,
    note: text,
    tags: listOf(text),
    otherNotes: orAbsent(listOf(shape({ note: text, changed: text }))),
    reading,
    target: shape({ selectors }),
  }),
  corrections: shape({
    ...own,
    source: text,
    title: text,
    selectors,
    reading,
    context: shape({ text, spans: listOf(shape({ start: number, end: number })) }),
    verdict: shape({ is: text }),
  }),
  officialsLists: shape({ ...own, name: text, count: number }),
  personDecisions: shape({ ...own, says: text, one: form, other: form, personKeys: listOf(text) }),
  ownLinks: shape({ ...own, library: orAbsent(text), ends: listOf(text), reason: text }),
  histories: (row: unknown) => history(row) && hasItsVersions(row),
  remembered: shape({
    articleId: text,
    why: text,
    when: text,
    site: text,
    marks: number,
    bytes: number,
    forgotten: orNull(text),
  }),
  marks: shape({
    articleId: text,
    ordinal: number,
    reading,
    text,
    start: number,
    end: number,
    linkKeys: listOf(text),
  }),
  officials: shape({ from: text, origin: text, ordinal: number, official: named }),
  digest: shape({
    digest: shape({
      count: number,
      ids: text,
      terms: text,
      ...listsOfDigest(Array.isArray, NAMES),
      ...listsOfDigest(ArrayBuffer.isView, COLUMNS),
    }),
  }),
} satisfies Partial<Record<keyof Schema, Guard>>;

export type CheckedStore = keyof typeof GUARDS;

type RowOf<Store extends CheckedStore> = Schema[Store]["value"];

const isChecked = (store: string): store is CheckedStore => Object.hasOwn(GUARDS, store);

/** True where it has what every list and page needs of it; of a store that is not checked, always. */
export function isSound(store: string, row: unknown): boolean {
  return !isChecked(store) || GUARDS[store](row);
}

/** The row, or null where it is damaged or there is none. */
export function sound<Store extends CheckedStore>(
  store: Store,
  row: RowOf<Store> | undefined,
): RowOf<Store> | null {
  return row !== undefined && isSound(store, row) ? row : null;
}

/** Those that are there and not damaged. */
export function soundIn<Store extends CheckedStore>(
  store: Store,
  rows: readonly (RowOf<Store> | undefined)[],
): RowOf<Store>[] {
  return rows.filter((row): row is RowOf<Store> => row !== undefined && isSound(store, row));
}

/**
 * An article's record, its damaged fields made good where its id and address are left: what is saved on it must not
 * go out of sight with it. Null: there is none, or not even these are left.
 */
export function articleIn(row: ArticleRecord | undefined): ArticleRecord | null {
  if (row === undefined || isSound("articles", row)) return row ?? null;
  const left: { readonly [Field in keyof ArticleRecord]?: unknown } = row;
  const { id, source } = left;
  if (typeof id !== "string" || typeof source !== "string") return null;
  const keep = <Value>(name: keyof ArticleRecord, guard: Guard, otherwise: Value): Value =>
    guard(left[name]) ? (left[name] as Value) : otherwise;
  return {
    id,
    source,
    title: keep("title", text, source),
    publisher: keep("publisher", text, ""),
    published: keep<string | null>("published", text, null),
    byline: keep<string | null>("byline", text, null),
    language: keep<string | null>("language", text, null),
    revision: keep("revision", number, 1),
    created: keep("created", text, NEVER),
    changed: keep("changed", text, NEVER),
    removed: keep<string | null>("removed", text, null),
    seen: keep("seen", text, NEVER),
    words: keep("words", number, 0),
    addresses: keep<readonly string[]>("addresses", listOf(text), [source]),
    addressKeys: keep<readonly string[]>("addressKeys", listOf(text), []),
    fingerprint: keep<readonly string[]>("fingerprint", listOf(text), []),
  };
}

/** Before any visit, so that the next one is later. */
const NEVER = new Date(0).toISOString();

/** Those that `articleIn` can give. */
export function articlesIn(rows: readonly (ArticleRecord | undefined)[]): ArticleRecord[] {
  return rows.map(articleIn).filter((record) => record !== null);
}
