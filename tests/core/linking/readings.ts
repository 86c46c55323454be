// Makes the readings that the tests of linking compare.

import type { LinkableMark } from "../../../src/core/linking/rank-links.ts";
import type { Reading } from "../../../src/core/model/annotation.ts";
import type { RememberedMark } from "../../../src/core/model/link.ts";
import type { Quantity } from "../../../src/core/model/mark.ts";

export function quotation(speaker: string | null = null): Reading {
  return { kind: "quotation", speaker, cue: null, confidence: "high" };
}

export function official(name: string, office: string | null = null): Reading {
  return { kind: "official", name, office, confidence: "high" };
}

const PLAIN: Omit<Quantity, "value" | "unit"> = {
  low: null,
  high: null,
  hedge: "none",
  vague: false,
  pair: null,
};

type GivenQuantity = Pick<Quantity, "value" | "unit"> & Partial<Quantity>;

export function claim(quantity: GivenQuantity, text: string, sentence: string): LinkableMark {
  return {
    reading: { kind: "claim", quantity: { ...PLAIN, ...quantity }, sentence, confidence: "high" },
    text,
  };
}

export function remembered({ reading, text }: LinkableMark, ordinal = 0): RememberedMark {
  return {
    articleId: "elsewhere",
    ordinal,
    reading,
    text,
    start: 0,
    end: text.length,
    linkKeys: [],
  };
}
