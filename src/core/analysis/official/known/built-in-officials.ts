// Which persons a reader of the news knows as officials without being told: the list that comes with
// Pressmark. Meant to be bundled apart from the analysis and loaded when first needed. An article names
// some dozens of four thousand: a page reads their lines alone, since all would hold it up for 100 ms.

import type { KnownOfficial } from "../../../model/known-official.ts";
import { surnameKeysIn } from "../../../model/surname-keys.ts";
import { parseOfficials, readOfficial } from "./parse-officials.ts";
import { SHEETS } from "./sheets.ts";
import { SURNAME_INDEX } from "./surname-index.ts";

/**
 * The officials whose surname `text` has as a capitalised word, in the order of the list; more than it
 * means, since "May" and "King" are surnames. The analysis finds with them what it finds with all. Takes
 * some milliseconds for an article.
 */
export function officialsNamedIn(text: string): readonly KnownOfficial[] {
  const starts = new Set<number>();
  for (const key of surnameKeysIn(text)) for (const start of startsOf(key)) starts.add(start);
  if (starts.size === 0) return [];
  return [...starts].sort((a, b) => a - b).flatMap(officialAt);
}

/** Where the lines of a key's bearers begin; none: it is no official's. */
function startsOf(key: string): readonly number[] {
  // "Constructor" may begin a sentence.
  return Object.hasOwn(SURNAME_INDEX, key) ? (SURNAME_INDEX[key] ?? []) : [];
}

/** The official whose line begins at `start` in the joined sheets; joining them would copy 400 KB for some dozens of lines. */
function officialAt(start: number): KnownOfficial[] {
  let from = start;
  for (const sheet of SHEETS.values()) {
    if (from < sheet.length) {
      const section = sheet.lastIndexOf("\n# ", from) + 3;
      const line = sheet.slice(from, sheet.indexOf("\n", from));
      return [readOfficial(line, sheet.slice(section, sheet.indexOf("\n", section)))];
    }
    // The newline that joins two sheets.
    from -= sheet.length + 1;
  }
  return [];
}

let officials: readonly KnownOfficial[] | null = null;

/**
 * All of them, the same array at every call, sheet by sheet; read at the first, in some 100 ms: not for a
 * page. A spelling belongs to one person only. Public knowledge compiled by the Pressmark developers, MIT.
 */
export function builtInOfficials(): readonly KnownOfficial[] {
  officials ??= [...SHEETS].flatMap(([name, sheet]) => parseOfficials(name, sheet));
  return officials;
}
