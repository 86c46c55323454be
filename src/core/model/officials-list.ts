// Officials whom the reader's library knows: from lists that the reader added, and from articles that were
// saved. The built-in list is not among them (core/analysis/official/known).

import type { KnownOfficial } from "./known-official.ts";
import { surnameKeys } from "./surname-keys.ts";

/** A list that the reader added, without its officials, which are stored one by one. */
export interface OfficialsList {
  /** Random UUID, stable for ever. */
  readonly id: string;
  /** As the reader named it; at first the file's name. */
  readonly name: string;
  /** How many officials it has. */
  readonly count: number;
  /** Grows by one with each change. */
  readonly revision: number;
  /** ISO 8601 with milliseconds, UTC. */
  readonly created: string;
  readonly changed: string;
  /** When it was removed (a tombstone, so that it can be taken back), else null. */
  readonly removed: string | null;
}

/** One official of a list or an article. */
export interface StoredOfficial {
  readonly from: "list" | "article";
  /** Id of the list or the article. */
  readonly origin: string;
  /** Among those of the same origin, from 0. */
  readonly ordinal: number;
  readonly official: KnownOfficial;
  /** Of every spelling (surname-keys.ts): what an article's words are looked up by. */
  readonly surnameKeys: readonly string[];
}

/** Those whose surnames an article has. */
export interface OfficialsOfReader {
  /** From the reader's own lists. */
  readonly listed: readonly KnownOfficial[];
  /** From saved articles that named them with an office. */
  readonly introduced: readonly KnownOfficial[];
}

/** Each official with its place and the keys that it is found by. */
export function storedOfficials(
  officials: readonly KnownOfficial[],
  { from, origin }: Pick<StoredOfficial, "from" | "origin">,
): StoredOfficial[] {
  return officials.map((official, ordinal) => {
    const keys = [official.name, ...official.aliases].flatMap(surnameKeys);
    return { from, origin, ordinal, official, surnameKeys: [...new Set(keys)] };
  });
}
