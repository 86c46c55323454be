// The field in brackets behind each name of a list of ministers: "The cabinet has Ada Okoye (Works) and Ben Carr (Trade)".

import type { PersonMention } from "../person/person.ts";
import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import { type Token, tokenIndexAt } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import type { FoundOffice } from "./office-before.ts";
import { OTHER_CALLING, officeWord } from "./office-words.ts";
import { PORTFOLIOS } from "./offices.ts";

/** Words of the longest field: "Lands, Public Works, Housing and Urban Development". */
const LONGEST_FIELD = 9;

interface NamedField {
  /** Indexes of tokens: of the name, of the first word in brackets, and of the bracket that closes. */
  readonly name: number;
  readonly from: number;
  readonly to: number;
}

/**
 * For each mention, ordered by start, the field in brackets behind it; null where it is in no list of at least two
 * portfolios near which a cabinet or a ministry is named. "Ada Okoye (Health), Ben Carr (Arts)" alone are as often
 * reporters; jerseys, ages, parties and places are no portfolios.
 */
export function portfoliosOfLists(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
): readonly (FoundOffice | null)[] {
  const fields = fieldsBehind(tokens, mentions);
  const offices: (FoundOffice | null)[] = fields.map(() => null);
  for (let first = 0, next = 1; first < fields.length; first = next, next++) {
    while (isNextInList(tokens, fields[next - 1], fields[next])) next++;
    const list = fields.slice(first, next).filter((field) => field !== null);
    if (isOfMinisters(tokens, list))
      list.forEach((field, index) => {
        offices[first + index] = officeOf(field);
      });
  }
  return offices;
}

function fieldsBehind(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
): (NamedField | null)[] {
  return mentions.map(({ start, end }) => {
    const at = tokenIndexAt(tokens, start);
    let after = at;
    while ((tokens[after]?.start ?? Number.POSITIVE_INFINITY) < end) after++;
    const to = tokens[after]?.text === "(" ? fieldEnd(tokens, after + 1) : -1;
    return to < 0 ? null : { name: at, from: after + 1, to };
  });
}

/** Index of the bracket that closes a field of capitals; -1: none does. */
function fieldEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at <= from + LONGEST_FIELD; at++) {
    const text = tokens[at]?.text ?? "";
    if (text === ")") return at > from ? at : -1;
    if (!isCapitalAt(text, 0) && (at === from || !isOneOf(", & and for of", text))) return -1;
  }
  return -1;
}

/** Words between a bracket and the next name: ", and Dr." */
const LONGEST_LINK = 4;

function isNextInList(
  tokens: readonly Token[],
  field: NamedField | null | undefined,
  next: NamedField | null | undefined,
): boolean {
  if (!field || !next || next.name - field.to > LONGEST_LINK + 1) return false;
  const link = tokens.slice(field.to + 1, next.name);
  return (
    isOneOf(", ; and", link[0]?.text ?? "") &&
    link.every(({ text }) => isMarkOf(",;.", text) || text === "and" || isCapitalAt(text, 0))
  );
}

/** Words before and behind a list in which its cabinet is named. */
const REACH = 150;
const REACH_BEHIND = 12;
const OF_GOVERNMENT = wordSet(
  "cabinet minister ministerial ministers ministries ministry portfolio portfolios secretaries",
);

function isOfMinisters(tokens: readonly Token[], list: readonly NamedField[]): boolean {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (list.filter((field) => isPortfolio(tokens, field)).length < 2) return false;
  // "the ministry told the reporters Ada Okoye (Health) and Ben Carr (Trade)"; "Reporters" can be taken for a given name.
  const lead = tokens.slice(Math.max(0, first.name - 1), first.name + 1);
  if (lead.some((token) => (officeWord(token).office & OTHER_CALLING) !== 0)) return false;
  const near = [
    ...tokens.slice(Math.max(0, first.name - REACH), first.name),
    ...tokens.slice(last.to, last.to + REACH_BEHIND),
  ];
  return near.some(({ key }) => OF_GOVERNMENT.hasKey(key));
}

const isPortfolio = (tokens: readonly Token[], { from, to }: NamedField): boolean =>
  tokens.slice(from, to).some(({ key, text }) => PORTFOLIOS.hasKey(key) && isCapitalAt(text, 0));

const officeOf = ({ from, to }: NamedField): FoundOffice => ({
  from,
  to,
  strength: 2,
  serves: null,
  bare: false,
  plural: false,
  otherCalling: false,
});
