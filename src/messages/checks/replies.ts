// Whether a page's answer is shaped as the protocol says. A page's reply comes from a process that a
// hostile page may have taken over, and our views show it and open addresses from it.

import * as v from "valibot";
import {
  type Diagnosis,
  type ExplainedMark,
  SIGNAL_NAMES,
  STOPS,
} from "../../core/model/diagnosis.ts";
import {
  LINK_SAYINGS,
  type LinkReason,
  type LinkRelation,
  type RememberedMark,
} from "../../core/model/link.ts";
import { EVIDENCE_ROLES, MARK_KINDS } from "../../core/model/mark.ts";
import type { PageSummary } from "../requests/page.ts";
import type { LinkedArticle, ShownLink } from "../shown-link.ts";
import { article, counts, MOST_MARKS, pageMark, words } from "./articles.ts";
import { address, type Check, line, offset, text, time, uuid } from "./fields.ts";
import { colour, quantity, reading } from "./readings.ts";

/** A page answered something that is no answer. `message` says where it differs, for the log. */
export class ReplyError extends Error {
  override readonly name = "ReplyError";
}

/** Links are ranked, and the weak ones cut, before they are sent. */
const MOST_LINKS = 20_000;
const MOST_KEYS = 64;

const relation: Check<LinkRelation> = v.picklist([
  "same",
  "excerpt",
  "variant",
  "person",
  "same-figure",
  "differs",
  "updated",
  "bound",
  "rounded",
  "other-definition",
]);

export const rememberedMark: Check<RememberedMark> = v.object({
  articleId: uuid,
  ordinal: offset,
  reading,
  text,
  start: offset,
  end: offset,
  linkKeys: v.pipe(v.array(line), v.maxLength(MOST_KEYS)),
});

const linkedArticle: Check<LinkedArticle> = v.object({
  title: line,
  publisher: line,
  published: v.nullable(line),
  created: time,
  address,
});

const linkReason: Check<LinkReason> = v.object({
  says: v.picklist(LINK_SAYINGS),
  words: v.exactOptional(offset),
  longer: v.exactOptional(v.picklist(["here", "there"])),
  otherSpeaker: v.exactOptional(line),
  otherOffice: v.exactOptional(v.literal(true)),
  figures: v.exactOptional(v.tuple([quantity, quantity])),
  converted: v.exactOptional(v.literal(true)),
});

const shownLink: Check<ShownLink> = v.object({
  index: offset,
  relation,
  reason: linkReason,
  score: v.number(),
  other: v.object({ articleId: uuid, ordinal: offset, text }),
  otherArticle: linkedArticle,
  otherAnnotation: v.nullable(
    v.object({ id: uuid, note: text, colour, library: v.exactOptional(uuid) }),
  ),
  otherRemembered: v.nullable(v.object({ why: v.picklist(["asked", "read"]), when: time })),
});

const pageSummary: Check<PageSummary> = v.object({
  article,
  words,
  counts,
  marks: v.pipe(v.array(pageMark), v.maxLength(MOST_MARKS)),
  links: v.pipe(v.array(shownLink), v.maxLength(MOST_LINKS)),
  articleId: v.nullable(uuid),
});

const MOST_SIGNALS = 100;
const MOST_EVIDENCE = 40;

const diagnosis: Check<Diagnosis> = v.object({
  isArticle: v.boolean(),
  isNews: v.boolean(),
  points: v.number(),
  wanted: v.number(),
  stop: v.nullable(v.picklist(STOPS)),
  signals: v.pipe(
    v.array(v.object({ name: v.picklist(SIGNAL_NAMES), points: v.number() })),
    v.maxLength(MOST_SIGNALS),
  ),
});

const explainedMarks: Check<readonly ExplainedMark[]> = v.pipe(
  v.array(
    v.object({
      kind: v.picklist(MARK_KINDS),
      text,
      evidence: v.pipe(
        v.array(v.object({ role: v.picklist(EVIDENCE_ROLES), text })),
        v.maxLength(MOST_EVIDENCE),
      ),
    }),
  ),
  v.maxLength(MOST_MARKS),
);

function checked<Type>(check: Check<Type>, reply: unknown, what: string): Type {
  const found = v.safeParse(check, reply);
  if (found.success) return found.output;
  const issue = found.issues[0];
  const where = v.getDotPath(issue) ?? "the whole reply";
  throw new ReplyError(`Expected ${what}, found otherwise at ${where}: ${issue.message}`);
}

/** @throws ReplyError for anything but a diagnosis. */
export const checkDiagnosis = (reply: unknown): Diagnosis =>
  checked(diagnosis, reply, "a diagnosis");

/** @throws ReplyError for anything but the reply that "explain-marks" promises. */
export const checkExplainedMarks = (reply: unknown): readonly ExplainedMark[] =>
  checked(explainedMarks, reply, "what marks rest on");

/** @throws ReplyError for anything but the reply that "describe-page" promises. */
export function checkPageSummary(reply: unknown): PageSummary | null {
  return checked(v.nullable(pageSummary), reply, "what a page holds");
}
