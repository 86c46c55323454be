// What each message must look like, field by field. Content scripts run in a process that a hostile page
// may have taken over, so the background believes none of their messages unchecked. The tables are typed
// against the protocol: a request without a check, or a check that differs from its type, fails to compile.

import * as v from "valibot";
import type {
  Annotation,
  AnnotationBody,
  Colour,
  Reading,
  Target,
} from "../core/model/annotation.ts";
import { COLOURS, MOST_MET_TAGS, MOST_OTHER_NOTES } from "../core/model/annotation.ts";
import type { Article, ArticleRecord } from "../core/model/article.ts";
import type { Correction, CorrectionContent, Verdict } from "../core/model/correction.ts";
import { CHANGES, type History, type Sighting, type Version } from "../core/model/history.ts";
import { isIsoMoment } from "../core/model/iso-moment.ts";
import type { KnownOfficial, Tenure } from "../core/model/known-official.ts";
import {
  type LibraryName,
  LONGEST_AUTHOR,
  LONGEST_LIBRARY_NAME,
  MOST_LIBRARIES,
} from "../core/model/library.ts";
import type { Quantity } from "../core/model/mark.ts";
import type { PersonForm } from "../core/model/person-decision.ts";
import type { Remembered } from "../core/model/remembered.ts";
import type { LibraryStatus, Remote } from "../core/model/replication.ts";
import { MOST_REVISION } from "../core/model/revision.ts";
import type { Selectors } from "../core/model/selector.ts";
import type { Span } from "../core/model/span.ts";
import { libraryId, placeChange, ruleName, scope, settingsChange } from "./check-settings.ts";
import {
  type BackgroundRequests,
  type Events,
  type MarkCounts,
  PAGE_COMMANDS,
  type PageMark,
  type PageRequests,
} from "./protocol.ts";

type Check<Type> = v.GenericSchema<unknown, Type>;

/** No field of ours is longer: a passage of 200,000 code units is a book chapter. */
const LONGEST_TEXT = 200_000;
const LONGEST_LINE = 4_000;
/** A live blog of 200,000 words has some ten thousand marks. */
const MOST_MARKS = 20_000;
/** Of one quotation. */
const MOST_PARAGRAPHS = 1_000;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = offset;
const orNull = <Type>(schema: Check<Type>): Check<Type | null> => v.nullable(schema);
export const uuid = v.pipe(v.string(), v.uuid());
export const revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_REVISION));

export const time = v.pipe(v.string(), v.isoTimestamp());

/** Only pages that a content script may run on; keeps javascript: and data: addresses out of links. */
export const address = v.pipe(line, v.regex(/^https?:\/\/[^\s]+$/, "Expected an http(s) address"));

export const quantity: Check<Quantity> = v.object({
  value: v.nullable(v.number()),
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  unit: line,
  hedge: v.picklist(["about", "more-than", "at-least", "less-than", "at-most", "nearly", "none"]),
  vague: v.boolean(),
  pair: v.nullable(v.tuple([v.number(), v.number()])),
});

const confidence = v.picklist(["high", "medium", "low"]);

export const reading: Check<Reading> = v.variant("kind", [
  v.object({
    kind: v.literal("quotation"),
    speaker: v.nullable(line),
    cue: v.nullable(line),
    confidence,
  }),
  v.object({ kind: v.literal("official"), name: line, office: v.nullable(line), confidence }),
  v.object({ kind: v.literal("claim"), quantity, sentence: text, confidence }),
  v.object({ kind: v.literal("highlight") }),
]);

export const colour: Check<Colour> = v.picklist(COLOURS);

const otherNotes = v.pipe(
  v.array(v.object({ note: v.pipe(text, v.nonEmpty()), changed: time })),
  v.nonEmpty(),
  v.maxLength(MOST_OTHER_NOTES),
);
const bodyFields = {
  note: text,
  tags: v.pipe(v.array(line), v.maxLength(MOST_MET_TAGS)),
  colour,
  otherNotes: v.exactOptional(otherNotes),
};
export const body: Check<AnnotationBody> = v.object(bodyFields);
const basedOn = orNull(body);

export const article: Check<Article> = v.object({
  source: address,
  title: line,
  publisher: line,
  published: v.nullable(line),
  byline: v.nullable(line),
  language: v.nullable(line),
});

export const pageMark: Check<PageMark> = v.object({ reading, text, start: offset, end: offset });
const pageMarks = v.pipe(v.array(pageMark), v.maxLength(MOST_MARKS));
export const counts: Check<MarkCounts> = v.object({
  quotation: count,
  official: count,
  claim: count,
});
export const words = count;

export const selectors: Check<Selectors> = v.object({
  quote: v.object({
    type: v.literal("TextQuoteSelector"),
    exact: text,
    prefix: line,
    suffix: line,
  }),
  position: v.object({ type: v.literal("TextPositionSelector"), start: offset, end: offset }),
  textLength: count,
  pairsBefore: v.exactOptional(count),
});

const selectorList = v.pipe(v.array(selectors), v.minLength(1), v.maxLength(MOST_PARAGRAPHS));
const target: Check<Target> = v.object({ selectors: selectorList });

const state = v.picklist(["exact", "moved", "changed", "lost"]);

/** A saved annotation, as it stands in the store. */
export const annotation: Check<Annotation> = v.object({
  id: uuid,
  articleId: uuid,
  library: v.exactOptional(uuid),
  author: v.exactOptional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_AUTHOR))),
  revision,
  created: time,
  changed: time,
  removed: v.nullable(time),
  removedElsewhere: v.exactOptional(time),
  ...bodyFields,
  text,
  reading,
  target,
  state,
});

const verdict: Check<Verdict> = v.variant("is", [
  v.object({ is: v.literal("not-a-quotation") }),
  v.object({ is: v.literal("speaker"), name: v.nullable(v.pipe(line, v.nonEmpty())) }),
  v.object({ is: v.literal("not-an-official") }),
  v.object({
    is: v.literal("official"),
    name: v.pipe(line, v.nonEmpty()),
    office: v.nullable(v.pipe(line, v.nonEmpty())),
  }),
  v.object({ is: v.literal("not-a-claim") }),
  v.object({
    is: v.literal("quantity"),
    value: v.nullable(v.number()),
    low: v.nullable(v.number()),
    high: v.nullable(v.number()),
    unit: line,
  }),
]);

const span: Check<Span> = v.object({ start: offset, end: offset });
const correctionFields = {
  source: address,
  title: line,
  selectors: selectorList,
  reading,
  context: v.object({
    text,
    spans: v.pipe(v.array(span), v.minLength(1), v.maxLength(MOST_PARAGRAPHS)),
  }),
  verdict,
};
const correctionContent: Check<CorrectionContent> = v.object(correctionFields);
export const correction: Check<Correction> = v.object({
  ...correctionFields,
  id: uuid,
  revision,
  created: time,
  changed: time,
  removed: v.nullable(time),
});

const MOST_HASHES = 500;
const fingerprint = v.pipe(v.array(line), v.maxLength(MOST_HASHES));

export const articleRecord: Check<ArticleRecord> = v.object({
  id: uuid,
  revision,
  created: time,
  changed: time,
  removed: v.nullable(time),
  seen: time,
  addresses: v.array(address),
  addressKeys: v.array(line),
  fingerprint,
  words,
  source: address,
  title: line,
  publisher: line,
  published: v.nullable(line),
  byline: v.nullable(line),
  language: v.nullable(line),
});

const wholeArticle = {
  address,
  article,
  words,
  fingerprint,
  marks: pageMarks,
  markSelectors: v.pipe(v.array(selectorList), v.maxLength(MOST_MARKS)),
};

/** That an article is kept whether or not anything is saved on it. */
export const remembered: Check<Remembered> = v.object({
  articleId: uuid,
  why: v.picklist(["asked", "read"]),
  when: time,
  site: line,
  marks: count,
  bytes: count,
  forgotten: v.nullable(time),
});

/** A page that is open every day for years, with another wording each day. */
const MOST_VERSIONS = 5_000;
/** Of one article: its marks, and what the reader saved of it. */
const MOST_HISTORIES = 40_000;
const sightingFields = { text: v.nullable(text), before: line, after: line };
const sighting: Check<Sighting> = v.object(sightingFields);
const version: Check<Version> = v.object({
  ...sightingFields,
  firstSeen: time,
  lastSeen: time,
  acknowledged: v.nullable(time),
});
const changeClass = v.nullable(v.picklist(CHANGES));
export const history: Check<History> = v.pipe(
  v.object({
    id: uuid,
    articleId: uuid,
    watched: v.picklist(["passage", "mark", "headline", "length"]),
    reading: v.nullable(reading),
    selectors: v.pipe(v.array(selectors), v.maxLength(MOST_PARAGRAPHS)),
    versions: v.pipe(v.array(version), v.minLength(1), v.maxLength(MOST_VERSIONS)),
    base: offset,
    current: offset,
    change: changeClass,
    alarm: changeClass,
    revision,
    created: time,
    changed: time,
    removed: v.nullable(time),
  }),
  v.check(
    ({ versions, base, current }) => Math.max(base, current) < versions.length,
    "Expected base and current among the versions",
  ),
);

const failure = v.object({ name: line, message: text, values: v.array(text) });
const remote: Check<Remote> = v.object({
  server: line,
  database: line,
  name: line,
  password: line,
});
const libraryStatus: Check<LibraryStatus> = v.object({
  library: libraryId,
  name: line,
  remote: v.nullable(v.object({ server: line, database: line, name: line })),
  progress: v.nullable(v.object({ received: count, sent: count, left: v.nullable(v.number()) })),
  running: v.boolean(),
  last: v.nullable(time),
  problem: v.nullable(failure),
  next: v.nullable(time),
  unsent: count,
  setAside: count,
});

const libraryStatuses = v.pipe(v.array(libraryStatus), v.maxLength(MOST_LIBRARIES));
const nameOfLibrary = v.pipe(v.string(), v.maxLength(LONGEST_LIBRARY_NAME));
export const libraryName: Check<LibraryName> = v.object({
  library: uuid,
  name: v.pipe(nameOfLibrary, v.minLength(1)),
  database: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
});
const libraryNames: Check<readonly LibraryName[]> = v.pipe(
  v.array(libraryName),
  v.maxLength(MOST_LIBRARIES),
);

/** Sites that a reader chose one by one. */
const MOST_ORIGINS = 10_000;
const draftKey = line;
const draftWriter = orNull(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)));

/** A book of 200,000 words has some ten thousand different capitalised words. */
const MOST_SURNAMES = 20_000;
const surnameKeys = v.pipe(v.array(line), v.maxLength(MOST_SURNAMES));

/** All who ever sat in Congress are twelve thousand. */
const MOST_OFFICIALS = 50_000;
const MOST_SPELLINGS = 50;
const MOST_TENURES = 200;
const moment = v.pipe(line, v.check(isIsoMoment, "Expected a date, month or year"));
const tenure: Check<Tenure> = v.object({
  office: v.pipe(line, v.nonEmpty()),
  of: line,
  from: moment,
  to: v.nullable(moment),
});
export const knownOfficial: Check<KnownOfficial> = v.object({
  name: v.pipe(line, v.nonEmpty()),
  aliases: v.pipe(v.array(line), v.maxLength(MOST_SPELLINGS)),
  tenures: v.pipe(v.array(tenure), v.minLength(1), v.maxLength(MOST_TENURES)),
});
const knownOfficials = v.pipe(v.array(knownOfficial), v.nonEmpty(), v.maxLength(MOST_OFFICIALS));

/** A message holds 64 MiB at most; a library of more is changed in parts. */
const MOST_AT_ONCE = 200_000;
const manyIds = v.pipe(v.array(uuid), v.maxLength(MOST_AT_ONCE));

export const personForm: Check<PersonForm> = v.object({
  name: v.pipe(line, v.nonEmpty()),
  office: v.nullable(line),
});
const ids = v.pipe(v.array(uuid), v.maxLength(MOST_HISTORIES));

type InputChecks<Requests> = {
  readonly [Name in keyof Requests]: Requests[Name] extends { input: infer Input }
    ? Check<Input>
    : never;
};

export const BACKGROUND_INPUTS: InputChecks<BackgroundRequests> = {
  "report-page": v.object({
    found: v.picklist(["news", "article", "none", "late", "framed"]),
    address,
  }),
  "report-no-article": v.null(),
  "report-never": v.null(),
  "judge-again": v.null(),
  "load-officials": v.null(),
  "known-officials": v.object({ surnameKeys }),
  "read-saved": v.object({ address, article }),
  "open-article": v.object({
    ...{ address, article, marks: pageMarks, counts, fingerprint },
    known: orNull(line),
  }),
  "save-annotation": v.object({
    ...wholeArticle,
    text: v.pipe(text, v.nonEmpty()),
    reading,
    target,
    body,
    basedOn,
    draftKey: orNull(draftKey),
    library: libraryId,
  }),
  "keep-article": v.object(wholeArticle),
  "remember-article": v.object(wholeArticle),
  "forget-articles": v.object({ ids: manyIds }),
  "bring-back-articles": v.object({ ids: manyIds }),
  "erase-articles": v.object({ ids: manyIds }),
  "change-annotation": v.object({ id: uuid, body, basedOn, draftKey: orNull(draftKey) }),
  "remove-annotation": v.object({ id: uuid, basedOn }),
  "keep-annotation": v.object({ id: uuid }),
  "restore-annotation": v.object({ id: uuid }),
  "save-correction": v.object({ id: v.nullable(uuid), content: correctionContent }),
  "remove-correction": v.object({ id: uuid }),
  "add-officials-list": v.object({ name: v.pipe(line, v.nonEmpty()), officials: knownOfficials }),
  "remove-officials-list": v.object({ id: uuid }),
  "restore-officials-list": v.object({ id: uuid }),
  "decide-person": v.object({
    says: v.picklist(["one", "two"]),
    one: personForm,
    other: personForm,
  }),
  "remove-person-decision": v.object({ id: uuid }),
  "restore-person-decision": v.object({ id: uuid }),
  "add-own-link": v.object({ ends: v.tuple([uuid, uuid]), reason: line }),
  "remove-own-link": v.object({ id: uuid }),
  "restore-own-link": v.object({ id: uuid }),
  "remove-article": v.object({ articleId: uuid }),
  "remove-annotations": v.object({ ids: manyIds }),
  "tag-annotations": v.object({
    ids: manyIds,
    add: v.pipe(v.array(v.pipe(line, v.nonEmpty())), v.maxLength(MOST_MET_TAGS)),
    remove: v.pipe(v.array(line), v.maxLength(MOST_MET_TAGS)),
  }),
  "move-annotations": v.object({ ids: manyIds, library: libraryId }),
  "copy-annotations": v.object({ ids: manyIds, library: libraryId }),
  "take-back-placing": v.object({ made: manyIds, moved: manyIds }),
  "restore-annotations": v.object({ ids: manyIds }),
  "change-target": v.object({
    id: uuid,
    text: v.pipe(text, v.nonEmpty()),
    target,
    state,
    today: sighting,
  }),
  "report-visit": v.object({
    articleId: uuid,
    address,
    title: line,
    words,
    fingerprint,
    states: v.pipe(v.array(v.object({ id: uuid, state })), v.maxLength(MOST_HISTORIES)),
    seen: v.pipe(v.array(v.object({ id: uuid, ...sightingFields })), v.maxLength(MOST_HISTORIES)),
  }),
  "show-badge": v.object({ articleId: v.nullable(uuid), counts }),
  "acknowledge-changes": v.object({ ids, known: v.boolean() }),
  "hold-version": v.object({ id: uuid, version: offset }),
  "keep-draft": v.object({ key: draftKey, writer: draftWriter, body: orNull(body), basedOn }),
  "allow-private-windows": v.null(),
  "read-keys": v.null(),
  "hash-words": v.object({ words: text }),
  "read-libraries": v.null(),
  "count-annotations": v.object({ library: libraryId }),
  "start-replication": v.object({ library: orNull(libraryId), name: nameOfLibrary, remote }),
  "try-replication": v.object({ remote }),
  "stop-replication": v.object({ library: libraryId }),
  "rename-library": v.object({ library: uuid, name: nameOfLibrary }),
  "restore-libraries": v.object({ libraries: libraryNames }),
  "drop-library": v.object({ library: uuid }),
  "replicate-now": v.object({ library: orNull(libraryId) }),
  "read-draft": v.object({ key: draftKey, writer: draftWriter }),
  "change-settings": settingsChange,
  "reset-settings": v.null(),
  "announce-import": v.null(),
  "change-place": v.object({ address, scope, change: placeChange }),
  "forget-rule": ruleName,
  "forget-place": v.object({ address }),
  "read-tab": v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  "diagnose-tab": v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  "show-annotation": v.object({ id: uuid }),
};

export const PAGE_INPUTS: InputChecks<PageRequests> = {
  "describe-page": v.null(),
  "scroll-to-annotation": v.object({ id: uuid }),
  "scroll-to-mark": v.object({ index: offset }),
  "keep-todays-words": v.object({ id: uuid }),
  "keep-this-article": v.null(),
  "explain-marks": v.null(),
  "run-command": v.object({
    command: v.picklist(PAGE_COMMANDS),
  }),
};

export const EVENT_INPUTS: { readonly [Name in keyof Events]: Check<Events[Name]> } = {
  "annotation-changed": v.object({ annotation, record: articleRecord }),
  "annotations-changed": v.null(),
  "correction-changed": v.object({ correction }),
  "histories-changed": v.object({
    articleId: uuid,
    histories: v.pipe(v.array(history), v.maxLength(MOST_HISTORIES)),
  }),
  "officials-changed": v.null(),
  "persons-changed": v.null(),
  "remembered-changed": v.null(),
  "own-links-changed": v.null(),
  "library-changed": v.null(),
  "access-removed": v.object({ origins: v.pipe(v.array(line), v.maxLength(MOST_ORIGINS)) }),
  "tab-read": v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  "address-changed": v.null(),
  "libraries-changed": libraryStatuses,
  "library-names-changed": libraryNames,
};
