// Histories as the tests of this folder need them.

import { beginHistory, noteVersion } from "../../../src/core/alarm/note-version.ts";
import type { Reading } from "../../../src/core/model/annotation.ts";
import type { History, Sighting, Watched } from "../../../src/core/model/history.ts";

export const seen = (text: string | null, before = ""): Sighting => ({ text, before, after: "" });

/** "2031-05-04T09:00:00.000Z" for 4. */
export const day = (number: number, hour = 9): string =>
  new Date(Date.UTC(2031, 4, number, hour)).toISOString();

export const QUOTATION: Reading = {
  kind: "quotation",
  speaker: "Ada Marsh",
  cue: "said",
  confidence: "high",
};
export const OFFICIAL: Reading = {
  kind: "official",
  name: "Ada Marsh",
  office: "mayor",
  confidence: "high",
};

/** Of what was seen on days 1, 2, 3 … */
export function historyOf(
  texts: readonly (string | null)[],
  of: { readonly watched?: Watched; readonly reading?: Reading | null } = {},
): History {
  const { watched = "passage", reading = null } = of;
  const begun = { id: "1", articleId: "a", watched, reading, selectors: [] };
  const [first = "", ...later] = texts;
  const history = beginHistory(begun, seen(first), { stood: day(1), now: day(1) });
  return later.reduce((so, text, at) => noteVersion(so, seen(text), day(at + 2)), history);
}
