// What finds officials without Pressmark: every person that compromise sees, and a rule that trusts titles.
// wink-nlp names no people.

import { COMPROMISE, readByCompromise } from "../../../bench/peers/compromise.ts";
import type { MarkingPeer, MarkLine } from "../mark-line.ts";

const TITLES =
  "President|Vice President|Prime Minister|Minister|Secretary of State|Secretary|Senator|Sen\\.|Rep\\.|Gov\\.|" +
  "Governor|Mayor|Judge|Justice|General|Gen\\.|Ambassador|Attorney General|Chancellor|Speaker|Director|Chairman";
/** “Prime Minister Ana Toma”: the title, then a name of up to three words. */
const TITLED = new RegExp(`\\b(${TITLES}) (\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,2})`, "gu");

const EDGE_MARKS = /^[\s“"'‘(]+|[\s,.;:!?”"'’)]+$/gu;

export const OFFICIAL_PEERS: readonly MarkingPeer[] = [
  { name: "title rule", find: findByTitle },
  { name: `${COMPROMISE}: all people`, find: findByCompromise },
];

/** Whoever stands once behind a title, wherever the last name stands. */
function findByTitle(text: string): MarkLine[] {
  const officials = new Map<string, { readonly name: string; readonly role: string }>();
  for (const [, role = "", name = ""] of text.matchAll(TITLED)) {
    const last = name.split(" ").at(-1) ?? name;
    const known = officials.get(last);
    if (known === undefined || known.name.length < name.length) officials.set(last, { name, role });
  }
  return [...officials].flatMap(([last, { name, role }]) => {
    const mention = new RegExp(`(?:${escaped(name)}|\\b${escaped(last)})(?!\\p{L})`, "gu");
    return [...text.matchAll(mention)].map(({ index, 0: words }) => ({
      kind: "official",
      start: index,
      end: index + words.length,
      text: words,
      name,
      role,
    }));
  });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

function findByCompromise(text: string): MarkLine[] {
  return readByCompromise(text).people.map(({ start, text: words }) => {
    const name = words.replace(EDGE_MARKS, "");
    const at = start + Math.max(0, words.indexOf(name));
    return { kind: "official", start: at, end: at + name.length, text: name, name, role: null };
  });
}
