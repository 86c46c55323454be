// Which words the article presents as someone's.

import type { Quotation } from "../../model/mark.ts";
import type { Person } from "../person/person.ts";
import type { ReadText } from "../text/read.ts";
import { attributeSpeakers } from "./attribute-speaker.ts";
import { findPassages } from "./find-marks.ts";
import { readFrames } from "./frame.ts";
import { type NamedMention, namesOf } from "./names.ts";
import { castOf, resolve } from "./resolve-mention.ts";
import { findNamings, isReported } from "./tell-quotation.ts";

/** The article's direct quotations with their speakers, ordered by start. */
export function findQuotations(read: ReadText, persons: readonly Person[]): Quotation[] {
  const names = namesOf(persons);
  const marked = findPassages(read);
  const namings = findNamings(read, marked, names);
  const passages = marked.filter((_, index) => namings[index] !== true);
  const frames = readFrames(read, passages);
  const attributions = attributeSpeakers(frames, names, passages);
  const cast = castOf(read, persons, names);
  let previous: NamedMention | null = null;
  const quotations: Quotation[] = [];
  for (const [index, passage] of passages.entries()) {
    const a = attributions[index] ?? null;
    if (!isReported(read, passage, { attribution: a, names })) continue;
    const r: ReturnType<typeof resolve> | null = a === null ? null : resolve(cast, a, previous);
    if (r?.named != null) previous = r.named;
    quotations.push({
      kind: "quotation",
      spans: passage.spans,
      speaker: a === null || r === null ? null : { name: r.name, mention: a.mention },
      cue: a?.cue ?? null,
      evidence: [],
      confidence: "medium",
      ...{ how: a?.tie },
    });
  }
  return quotations;
}
