// Any library that the store could hold: every kind of record, with the worst that text can be.

import fc from "fast-check";
import type { Annotation, Reading } from "../../src/core/model/annotation.ts";
import { COLOURS } from "../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../src/core/model/article.ts";
import type { Correction, Verdict } from "../../src/core/model/correction.ts";
import { CHANGES, type History, type Version } from "../../src/core/model/history.ts";
import type { KnownOfficial } from "../../src/core/model/known-official.ts";
import { OWN_LIBRARY } from "../../src/core/model/library.ts";
import type { RememberedMark } from "../../src/core/model/link.ts";
import type { Quantity } from "../../src/core/model/mark.ts";
import type { OfficialsList, StoredOfficial } from "../../src/core/model/officials-list.ts";
import type { OwnLink } from "../../src/core/model/own-link.ts";
import type { PersonDecision } from "../../src/core/model/person-decision.ts";
import type { Remembered } from "../../src/core/model/remembered.ts";
import type { Selectors } from "../../src/core/model/selector.ts";
import {
  CITATION_FORMAT_NAMES,
  DEFAULT_SETTINGS,
  LONGEST_COLOUR_NAME,
  type Settings,
} from "../../src/core/model/settings.ts";
import { type Row, TABLE_NAMES, TABLES, type TableName } from "../../src/exchange/tables.ts";

/** Halves of emoji, whole ones, Arabic, line breaks of every kind, what other formats would read as theirs. */
const HARD = [
  "\ud83d",
  "\udea2",
  "🚢",
  "👩‍👩‍👧",
  "مرحبا",
  "\u202e",
  "\n",
  "\r\n",
  "\u2028",
  "\0",
  "\ufeff",
  '"',
  "\\",
  "</script><img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
  "=1+1",
  "]]>",
  "---",
  "{",
  "}",
  "[",
  ",",
];
export const hardText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HARD), fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 5,
  })
  .map((parts) => parts.join(""));
const filled = hardText.map((text) => `${text}a`);

const uuid = fc.uuid();
const time = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const offset = fc.nat(1_000_000);
const numeral = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value));
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const address = hardText.map((text) => `https://paper.example/${text.replace(/\s/g, "")}`);
const own = {
  id: uuid,
  revision: fc.integer({ min: 1, max: 1000 }),
  created: time,
  changed: time,
  removed: orNull(time),
};
const confidence = fc.constantFrom("high", "medium", "low");
const span = fc.record({ start: offset, end: offset });

const quantity: fc.Arbitrary<Quantity> = fc.record({
  value: orNull(numeral),
  low: orNull(numeral),
  high: orNull(numeral),
  unit: hardText,
  hedge: fc.constantFrom("about", "none", "nearly"),
  vague: fc.boolean(),
  pair: orNull(fc.tuple(numeral, numeral)),
});

const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({
    kind: fc.constant("quotation"),
    speaker: orNull(hardText),
    cue: orNull(hardText),
    confidence,
  }),
  fc.record({
    kind: fc.constant("official"),
    name: hardText,
    office: orNull(hardText),
    confidence,
  }),
  fc.record({ kind: fc.constant("claim"), quantity, sentence: hardText, confidence }),
  fc.record({ kind: fc.constant("highlight") }),
);

const selectors: fc.Arbitrary<Selectors> = fc.record(
  {
    quote: fc.record({
      type: fc.constant("TextQuoteSelector"),
      exact: hardText,
      prefix: hardText,
      suffix: hardText,
    }),
    position: fc.record({
      type: fc.constant("TextPositionSelector"),
      start: offset,
      end: offset,
    }),
    textLength: offset,
    pairsBefore: fc.nat(10),
  },
  { requiredKeys: ["quote", "position", "textLength"] },
);
const selectorList = fc.array(selectors, { minLength: 1, maxLength: 3 });

const article: fc.Arbitrary<ArticleRecord> = fc.record({
  ...own,
  source: address,
  title: hardText,
  publisher: hardText,
  published: orNull(hardText),
  byline: orNull(hardText),
  language: orNull(hardText),
  addresses: fc.array(address, { maxLength: 3 }),
  seen: time,
  words: offset,
  addressKeys: fc.array(hardText, { maxLength: 2 }),
  fingerprint: fc.array(hardText, { maxLength: 2 }),
});

const annotation: fc.Arbitrary<Annotation> = fc.record(
  {
    ...own,
    articleId: uuid,
    library: uuid,
    author: filled,
    removedElsewhere: time,
    note: hardText,
    tags: fc.array(hardText, { maxLength: 3 }),
    colour: fc.constantFrom(...COLOURS),
    otherNotes: fc.array(fc.record({ note: filled, changed: time }), {
      minLength: 1,
      maxLength: 3,
    }),
    text: hardText,
    reading,
    target: fc.record({ selectors: selectorList }),
    state: fc.constantFrom("exact", "moved", "changed", "lost"),
  },
  {
    requiredKeys: [
      ...["id", "articleId", "revision", "created", "changed", "removed", "note", "tags"],
      ...["colour", "text", "reading", "target", "state"],
    ] as (keyof Annotation)[],
  },
);

const mark: fc.Arbitrary<RememberedMark> = fc.record({
  articleId: uuid,
  ordinal: fc.nat(500),
  reading,
  text: hardText,
  start: offset,
  end: offset,
  linkKeys: fc.array(hardText, { maxLength: 3 }),
});

const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ is: fc.constant("not-a-quotation") }),
  fc.record({ is: fc.constant("speaker"), name: orNull(filled) }),
  fc.record({ is: fc.constant("official"), name: filled, office: orNull(filled) }),
  fc.record({
    is: fc.constant("quantity"),
    value: orNull(numeral),
    low: orNull(numeral),
    high: orNull(numeral),
    unit: hardText,
  }),
);

const correction: fc.Arbitrary<Correction> = fc.record({
  ...own,
  source: address,
  title: hardText,
  selectors: selectorList,
  reading,
  context: fc.record({ text: hardText, spans: fc.array(span, { minLength: 1, maxLength: 2 }) }),
  verdict,
});

const knownOfficial: fc.Arbitrary<KnownOfficial> = fc.record({
  name: filled,
  aliases: fc.array(hardText, { maxLength: 2 }),
  tenures: fc.array(
    fc.record({
      office: filled,
      of: hardText,
      from: fc.constantFrom("2029", "2029-04", "2029-04-30"),
      to: orNull(fc.constantFrom("2031", "2031-02-28")),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

const officialsList: fc.Arbitrary<OfficialsList> = fc.record({
  ...own,
  name: hardText,
  count: offset,
});

const storedOfficial: fc.Arbitrary<StoredOfficial> = fc.record({
  from: fc.constantFrom("list", "article"),
  origin: uuid,
  ordinal: fc.nat(500),
  official: knownOfficial,
  surnameKeys: fc.array(hardText, { maxLength: 2 }),
});

const personForm = fc.record({ name: filled, office: orNull(hardText) });
const personDecision: fc.Arbitrary<PersonDecision> = fc.record({
  ...own,
  says: fc.constantFrom("one", "two"),
  one: personForm,
  other: personForm,
  personKeys: fc.array(hardText, { maxLength: 3 }),
});

const ownLink: fc.Arbitrary<OwnLink> = fc.record(
  { ...own, library: uuid, ends: fc.tuple(uuid, uuid), reason: hardText },
  { requiredKeys: ["id", "revision", "created", "changed", "removed", "ends", "reason"] },
);

const version: fc.Arbitrary<Version> = fc.record({
  text: orNull(hardText),
  before: hardText,
  after: hardText,
  firstSeen: time,
  lastSeen: time,
  acknowledged: orNull(time),
});
const change = orNull(fc.constantFrom(...CHANGES));
const history: fc.Arbitrary<History> = fc
  .record({
    ...own,
    articleId: uuid,
    watched: fc.constantFrom("passage", "mark", "headline", "length"),
    reading: orNull(reading),
    selectors: fc.array(selectors, { maxLength: 2 }),
    versions: fc.array(version, { minLength: 1, maxLength: 3 }),
    base: fc.nat(2),
    current: fc.nat(2),
    change,
    alarm: change,
  })
  .map((drawn) => {
    const { length } = drawn.versions;
    return { ...drawn, base: drawn.base % length, current: drawn.current % length };
  });

const remembered: fc.Arbitrary<Remembered> = fc.record({
  articleId: uuid,
  why: fc.constantFrom("asked", "read"),
  when: time,
  site: hardText,
  marks: offset,
  bytes: offset,
  forgotten: orNull(time),
});

/** One for each table: a table without one does not compile. */
const RECORDS: Readonly<Record<TableName, fc.Arbitrary<object>>> = {
  articles: article,
  annotations: annotation,
  marks: mark,
  corrections: correction,
  officialsLists: officialsList,
  officials: storedOfficial,
  personDecisions: personDecision,
  ownLinks: ownLink,
  histories: history,
  remembered,
};

const colourName = hardText.map((text) => text.slice(0, LONGEST_COLOUR_NAME));
export const settingsOf: fc.Arbitrary<Settings> = fc.record({
  kinds: fc.constant(DEFAULT_SETTINGS.kinds),
  palette: fc.constantFrom("press", "orchard", "ink"),
  paintSaved: fc.boolean(),
  rules: fc.constant([]),
  selectionButton: fc.boolean(),
  rememberRead: fc.boolean(),
  colour: fc.constantFrom(...COLOURS),
  colourNames: fc.record({
    amber: colourName,
    blue: colourName,
    green: colourName,
    rose: colourName,
    violet: colourName,
  }),
  saveTo: fc.oneof(fc.constant(OWN_LIBRARY), fc.uuid()),
  citation: fc.constantFrom(...CITATION_FORMAT_NAMES),
});

export type Library = Readonly<Record<TableName, readonly Row[]>>;

/** Keys are distinct, and so are the articles' addresses: the store keeps one article for each. */
export const library: fc.Arbitrary<Library> = fc.record(
  Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      fc.uniqueArray(RECORDS[name] as fc.Arbitrary<Row>, {
        maxLength: 4,
        selector: (row) =>
          JSON.stringify(name === "articles" ? row.source : TABLES[name].keyOf(row)),
      }),
    ]),
  ),
) as fc.Arbitrary<Library>;
