// What CSL-JSON may hold, transcribed from schemas/input/csl-data.json of citation-style-language/schema at commit
// 00412663cee29f630e8a112abf751fce6c9c1748 (JSON Schema, draft 07): its fields by the type that they have there, and no
// other field. Written down, since no package of npm ships the file. Left out: EDTF strings as dates, which the file
// allows and Pressmark does not write.

import * as v from "valibot";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const TYPES =
  words(`article article-journal article-magazine article-newspaper bill book broadcast chapter classic
  collection dataset document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case
  legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`);

const NAMES =
  words(`author chair collection-editor compiler composer container-author contributor curator director
  editor editorial-director executive-producer interviewer illustrator organizer original-author performer producer
  recipient reviewed-author translator`);

const DATES = words("accessed available-date container event-date issued original-date submitted");

const TEXTS =
  words(`abstract annote archive archive-place archive_collection archive_location authority call-number
  citation-label collection-title container-title container-title-short dimensions division DOI event event-place genre
  ISAN ISBN ISCI ISMN ISRC ISSN ISWC journalAbbreviation jurisdiction keyword language medium note original-publisher
  original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-title
  scale section shortTitle source status title title-short translated-title translated-title-short URL version
  year-suffix`);

const TEXTS_OR_NUMBERS =
  words(`chapter-number citation-number collection-number edition first-reference-note-number
  issue locator number number-of-pages number-of-volumes page page-first part printing supplement volume`);

const textOrNumber = v.union([v.string(), v.number()]);
const loose = v.union([v.string(), v.number(), v.boolean()]);

const name = v.strictObject({
  family: v.exactOptional(v.string()),
  given: v.exactOptional(v.string()),
  "dropping-particle": v.exactOptional(v.string()),
  "non-dropping-particle": v.exactOptional(v.string()),
  suffix: v.exactOptional(v.string()),
  "comma-suffix": v.exactOptional(loose),
  "static-ordering": v.exactOptional(loose),
  literal: v.exactOptional(v.string()),
  "parse-names": v.exactOptional(loose),
});

const dateParts = v.pipe(v.array(textOrNumber), v.minLength(1), v.maxLength(3));

const date = v.strictObject({
  "date-parts": v.exactOptional(v.pipe(v.array(dateParts), v.minLength(1), v.maxLength(2))),
  season: v.exactOptional(textOrNumber),
  circa: v.exactOptional(loose),
  literal: v.exactOptional(v.string()),
  raw: v.exactOptional(v.string()),
});

const each = <Schema extends v.GenericSchema>(fields: readonly string[], schema: Schema) =>
  Object.fromEntries(fields.map((field) => [field, v.exactOptional(schema)]));

/** The list that a CSL-JSON file is. */
export const CSL_DATA = v.array(
  v.strictObject({
    ...each(NAMES, v.array(name)),
    ...each(DATES, date),
    ...each(TEXTS, v.string()),
    ...each(TEXTS_OR_NUMBERS, textOrNumber),
    type: v.picklist(TYPES),
    id: textOrNumber,
    categories: v.exactOptional(v.array(v.string())),
    custom: v.exactOptional(v.record(v.string(), v.unknown())),
  }),
);
