// Which words the article presents as someone's.

import type { Quotation } from "../../model/mark.ts";
import { textOf } from "../../model/span.ts";
import type { Person } from "../person/person.ts";
import type { ReadText } from "../text/read.ts";
import { attributeSpeakers } from "./attribute-speaker.ts";
import { findPassages } from "./find-marks.ts";
import { readFrames } from "./frame.ts";
import { namesOf } from "./names.ts";

/** The article's direct quotations with their speakers, ordered by start. */
export function findQuotations(read: ReadText, persons: readonly Person[]): Quotation[] {
  const passages = findPassages(read);
  const frames = readFrames(read, passages);
  const names = namesOf(persons);
  const attributions = attributeSpeakers(frames, names, passages.length);
  return passages.flatMap((passage, index): Quotation[] => {
    const a = attributions[index] ?? null;
    return [
      {
        kind: "quotation",
        spans: passage.spans,
        speaker:
          a === null
            ? null
            : { name: a.named?.person.name ?? textOf(read.text, a.mention), mention: a.mention },
        cue: a?.cue ?? null,
        evidence: [],
        confidence: "medium",
      },
    ];
  });
}
