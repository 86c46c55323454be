// What an article's acronyms stand for, where it spells them out: "the National Roads Authority (NRA)".

import { isCapitalAt } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { officeWord, PRIVATE_BODY, PUBLIC_BODY } from "./office-words.ts";

const ACRONYM = /^[A-Z]{2,6}$/;
/** Words before the bracket beyond the letters in it: "of", "and", "the". */
const SMALL_WORDS = 3;

const FOUND = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** The acronyms that the article spells out as a public body's; found once for each text. */
export function publicAcronyms(tokens: readonly Token[]): ReadonlySet<string> {
  const known = FOUND.get(tokens);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (let at = 2; at < tokens.length; at++) {
    const letters = tokens[at]?.text ?? "";
    if (tokens[at - 1]?.text === "(" && ACRONYM.test(letters) && isPublic(tokens, at - 1, letters))
      found.add(letters);
  }
  FOUND.set(tokens, found);
  return found;
}

/** True where the words before the bracket at `bracket` begin with the letters and hold a public word. */
function isPublic(tokens: readonly Token[], bracket: number, letters: string): boolean {
  let isBody = false;
  for (let at = bracket - 1; at >= bracket - letters.length - SMALL_WORDS; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (!isCapitalAt(token.text, 0)) continue;
    const { office } = officeWord(token);
    if ((office & PRIVATE_BODY) !== 0 && (office & PUBLIC_BODY) === 0) return false;
    isBody ||= (office & PUBLIC_BODY) !== 0;
    if (isBody && token.text.charAt(0) === letters.charAt(0)) return true;
  }
  return false;
}
