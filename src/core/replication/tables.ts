// Of each table that travels: which of its fields are changed together (a register, of which the last change holds), which
// of them are the reader's work, and how all other fields of two records become one.

import { changeBetween } from "../alarm/change-between.ts";
import type { History, Version } from "../model/history.ts";
import { laterOf } from "../model/iso-moment.ts";
import { sortedSet } from "./canonical-json.ts";
import type { Fields, ReplicatedTable } from "./document.ts";
import { uniteVersions } from "./unite-versions.ts";

/** What is changed as one. `read` gives a JSON-safe value, and `write` the fields with that value in them. */
export interface Register {
  readonly read: (row: Fields) => unknown;
  readonly write: (row: Fields, value: unknown) => Fields;
}

export interface TableRules {
  readonly registers: Readonly<Record<string, Register>>;
  /** Names of the registers that hold the reader's work: a removal that did not see them is not in force. */
  readonly work: readonly string[];
  /** Whether the reader can remove such a record; of others `removed` is each device's own. */
  readonly isRemovable: boolean;
  /** Whether it has notes and tags. */
  readonly hasWords: boolean;
  /** The fields of both that have no time: commutative, associative, idempotent. */
  readonly join: (a: Fields, b: Fields) => Fields;
  /** What follows from the other fields. */
  readonly derive: (row: Fields) => Fields;
}

/** These fields, always changed together. */
function fields(...names: readonly string[]): Register {
  return {
    read: (row) => names.map((name) => row[name]),
    write: (row, value) => {
      const values = value as readonly unknown[];
      return { ...row, ...Object.fromEntries(names.map((name, at) => [name, values[at]])) };
    },
  };
}

const earlierOf = (a: string, b: string): string => (b < a ? b : a);
const textIn = (row: Fields, name: string): string => row[name] as string;
const listIn = (row: Fields, name: string): readonly string[] => row[name] as readonly string[];

/** What every record has. `articleId` only ever goes from one article to another of the same page, the smaller id. */
function joinOwn(a: Fields, b: Fields): Fields {
  const articleId =
    a.articleId === undefined
      ? {}
      : { articleId: earlierOf(textIn(a, "articleId"), textIn(b, "articleId")) };
  return {
    ...b,
    ...a,
    ...articleId,
    revision: Math.max(Number(a.revision), Number(b.revision)),
    created: earlierOf(textIn(a, "created"), textIn(b, "created")),
    changed: laterOf(textIn(a, "changed"), textIn(b, "changed")),
  };
}

/** `author` is written once: of two, which no Pressmark makes, the same one everywhere. */
function joinAnnotations(a: Fields, b: Fields): Fields {
  const authors = [a.author, b.author].filter((author) => typeof author === "string").sort();
  return { ...joinOwn(a, b), ...(authors.length === 0 ? {} : { author: authors[0] }) };
}

/** `addresses` ends with the one where the article is opened again; the others have no order. */
function joinArticles(a: Fields, b: Fields): Fields {
  return {
    ...joinOwn(a, b),
    removed: null,
    seen: laterOf(textIn(a, "seen"), textIn(b, "seen")),
    addresses: sortedSet(listIn(a, "addresses"), listIn(b, "addresses")),
    addressKeys: sortedSet(listIn(a, "addressKeys"), listIn(b, "addressKeys")),
  };
}

const place: Register = {
  // Without any address it is where it says it is.
  read: (row) => listIn(row, "addresses").at(-1) ?? row.source,
  write: (row, value) => {
    const others = sortedSet(listIn(row, "addresses")).filter((address) => address !== value);
    return { ...row, addresses: [...others, value] };
  },
};

const versionsIn = (row: Fields): readonly Version[] => row.versions as readonly Version[];

/** Points at a version, which is known by its words: its index differs from device to device. */
function pointer(name: "base" | "current"): Register {
  return {
    read: (row) => versionsIn(row)[Number(row[name])]?.text ?? null,
    write: (row, value) => ({
      ...row,
      [name]: Math.max(
        0,
        versionsIn(row).findIndex(({ text }) => text === value),
      ),
    }),
  };
}

/** Which versions the reader knows of. */
const known: Register = {
  read: (row) =>
    versionsIn(row).flatMap(({ text, acknowledged }) =>
      acknowledged === null ? [] : [[text, acknowledged]],
    ),
  write: (row, value) => {
    const times = new Map(value as readonly [string | null, string][]);
    const versions = versionsIn(row).map((version) => ({
      ...version,
      acknowledged: times.get(version.text) ?? null,
    }));
    return { ...row, versions };
  },
};

function judged(row: Fields): Fields {
  const { watched, reading, versions, base, current } = row as unknown as History;
  const [held, today] = [versions[base], versions[current]];
  if (held === undefined || today === undefined) return row;
  const change = changeBetween({ watched, reading }, held, today);
  return { ...row, change, alarm: today.acknowledged === null ? change : null };
}

const same = (row: Fields): Fields => row;
const reader = { isRemovable: true, hasWords: false, join: joinOwn, derive: same };

export const TABLE_RULES: Readonly<Record<ReplicatedTable, TableRules>> = {
  articles: {
    registers: {
      source: fields("source"),
      page: fields("title", "publisher", "published", "byline", "language"),
      text: fields("words", "fingerprint"),
      place,
    },
    work: [],
    isRemovable: false,
    hasWords: false,
    join: joinArticles,
    derive: same,
  },
  annotations: {
    ...reader,
    join: joinAnnotations,
    registers: {
      colour: fields("colour"),
      passage: fields("text", "target"),
      reading: fields("reading"),
      state: fields("state"),
    },
    work: ["colour", "passage"],
    hasWords: true,
  },
  histories: {
    registers: {
      subject: fields("watched", "reading", "selectors"),
      known,
      base: pointer("base"),
      current: pointer("current"),
    },
    work: [],
    isRemovable: false,
    hasWords: false,
    join: (a, b) => ({
      ...joinOwn(a, b),
      removed: null,
      versions: uniteVersions(versionsIn(a), versionsIn(b)),
    }),
    derive: judged,
  },
  ownLinks: {
    ...reader,
    registers: { ends: fields("ends"), reason: fields("reason") },
    work: ["ends", "reason"],
  },
  corrections: {
    ...reader,
    registers: {
      place: fields("source", "title", "selectors", "reading", "context"),
      verdict: fields("verdict"),
    },
    work: ["verdict"],
  },
  personDecisions: {
    ...reader,
    registers: { verdict: fields("says", "one", "other", "personKeys") },
    work: ["verdict"],
  },
};
