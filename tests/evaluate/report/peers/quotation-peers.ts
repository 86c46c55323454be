// What finds quotations without Pressmark: a regular expression, the "X said" rule on top of it, and
// compromise. Written here to be simple and strong for their kind, not to lose.

import { COMPROMISE, readByCompromise } from "../../../bench/peers/compromise.ts";
import type { MarkingPeer, MarkLine } from "../mark-line.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * “so it is,” or "so it is" or ``so it is'': from one double mark to the next of whatever shape, or to the
 * end of the paragraph. Asking for a closing mark after an opening one loses what is typed carelessly.
 */
const QUOTED = /(?:[“”"]|``|'')[^“”"\n]*?\S(?:[“”"]|''|$)/gm;

const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}|[Hh]e|[Ss]he|[Tt]hey)`;
const SAID =
  "(?:said|says|told|tells|added|adds|wrote|writes|asked|tweeted|continued|explained|replied|argued|called|warned|noted)";
/** ” said Ana Toma. ” he said. ” Toma, the minister, told the Courier. */
const SAID_AFTER = new RegExp(
  String.raw`^,?\s*(?:${SAID}\s+(${NAME})|(${NAME})(?:,[^,\n]{1,50},)?\s+${SAID})\b`,
  "u",
);
/** Ana Toma said in Merrow on Monday: “ */
const SAID_BEFORE = new RegExp(
  String.raw`(${NAME})(?:,[^,\n]{1,50},)?\s+${SAID}\b[^\n“”"]{0,60}$`,
  "u",
);
/** How much of the text on either side the rule looks at. */
const REACH = 140;

export const QUOTATION_PEERS: readonly MarkingPeer[] = [
  { name: "regular expression", find: (text) => quotedIn(text).map((place) => mark(place, null)) },
  {
    name: "“X said” rule",
    find: (text) => quotedIn(text).map((place) => mark(place, saidBy(text, place))),
  },
  { name: COMPROMISE, find: findByCompromise },
];

function quotedIn(text: string): Place[] {
  return [...text.matchAll(QUOTED)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

function mark(place: Place, mention: (Place & { readonly name: string }) | null): MarkLine {
  const speaker =
    mention === null
      ? null
      : { name: mention.name, mention: { start: mention.start, end: mention.end } };
  return { kind: "quote", start: place.start, end: place.end, speaker };
}

function saidBy(text: string, { start, end }: Place): (Place & { readonly name: string }) | null {
  const after = SAID_AFTER.exec(text.slice(end, end + REACH));
  const named = after?.[1] ?? after?.[2];
  if (after !== null && named !== undefined) {
    const at = end + after[0].indexOf(named);
    return { name: named, start: at, end: at + named.length };
  }
  const from = Math.max(0, start - REACH);
  const before = SAID_BEFORE.exec(text.slice(from, start));
  if (before?.[1] === undefined) return null;
  const at = from + before.index;
  return { name: before[1], start: at, end: at + before[1].length };
}

/** It names no speakers: the person nearest in the same paragraph is what a user of it would take. */
function findByCompromise(text: string): MarkLine[] {
  const { quotations, people } = readByCompromise(text);
  return quotations.map((quotation) => {
    const near = people
      .filter(({ start, end }) => end <= quotation.start || start >= quotation.end)
      .filter((person) => !text.slice(...between(person, quotation)).includes("\n"))
      .sort((a, b) => gap(a, quotation) - gap(b, quotation))[0];
    return mark(quotation, near === undefined ? null : { ...near, name: near.text });
  });
}

function between(a: Place, b: Place): [number, number] {
  return [Math.min(a.end, b.end), Math.max(a.start, b.start)];
}

function gap(a: Place, b: Place): number {
  const [from, to] = between(a, b);
  return to - from;
}
