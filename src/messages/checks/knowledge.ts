// What the reader knows better, or beside.

import * as v from "valibot";
import type { Correction, CorrectionContent, Verdict } from "../../core/model/correction.ts";
import { isIsoMoment } from "../../core/model/iso-moment.ts";
import type { KnownOfficial, Tenure } from "../../core/model/known-official.ts";
import type { PersonForm } from "../../core/model/person-decision.ts";
import type { KnowledgeRequests } from "../requests/knowledge.ts";
import {
  address,
  type Check,
  type InputChecks,
  line,
  revision,
  text,
  time,
  uuid,
} from "./fields.ts";
import { MOST_PARAGRAPHS, reading, selectorList, span } from "./readings.ts";

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

export const personForm: Check<PersonForm> = v.object({
  name: v.pipe(line, v.nonEmpty()),
  office: v.nullable(line),
});

export const KNOWLEDGE_INPUTS: InputChecks<KnowledgeRequests> = {
  "known-officials": v.object({ surnameKeys }),
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
};
