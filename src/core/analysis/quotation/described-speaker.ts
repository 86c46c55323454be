// A speaker whom the article does not name and goes on to call "she": "A council spokeswoman said: “…” “…,” she added."

import { type Span, textOf } from "../../model/span.ts";
import type { Attribution } from "./attribute-speaker.ts";
import type { Gender } from "./genders.ts";
import type { Resolved } from "./resolve-mention.ts";
import { genderOfNoun, isPersonNoun } from "./somebody.ts";
import { verbSet } from "./verb-forms.ts";

export interface Described {
  readonly mention: Span;
  readonly name: string;
}

/** The description that a quotation's speaker is known by; null: they have a name. */
export function describedBy(
  { kind, mention }: Attribution,
  { name, named, antecedent }: Resolved,
  before: Described | null,
): Described | null {
  if (named !== null) return null;
  if (kind === "description") return antecedent === null ? { mention, name } : null;
  return antecedent === before?.mention ? before : null;
}

/** Verbs of whoever spoke just now. */
const GOES_ON = verbSet("add continue conclude explain");

/** True where the pronoun of `attribution` may be whoever was described: in the same paragraph, or where the verb goes on. */
export function goesOn(
  text: string,
  { cue, mention }: Attribution,
  described: Described,
  gender: Gender,
): boolean {
  if (!canBe(described.name, gender)) return false;
  if (cue !== null && GOES_ON.has(textOf(text, cue).toLowerCase())) return true;
  return !text.slice(described.mention.end, mention.start).includes("\n");
}

/** "A spokesman | for the council": one person, whose noun ends the phrase before what is tied to it; "the senator" was named before. */
const ONE = /^(?:an?|another|one) /i;
const TIED = / (?:at|close|for|from|in|near|of|on|to|who|whose|with) /;

function canBe(phrase: string, gender: Gender): boolean {
  const noun = phrase.split(TIED)[0]?.split(" ").at(-1)?.toLowerCase() ?? "";
  if (!ONE.test(phrase)) return false;
  return isPersonNoun(noun) && (genderOfNoun(noun) ?? gender) === gender;
}
