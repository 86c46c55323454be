// Names made of words that look like adverbs, verbs or participles.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, quotations: readonly string[]];

const CASES: readonly Case[] = [
  [
    "a surname in -ly before its verb",
    "Megan Kelly was there. “We go,” Kelly said. In May, Kelly wrote that it was “over.”",
    ["“We go,” Megan Kelly [Kelly] said", "“over.” Megan Kelly [Kelly] wrote"],
  ],
  [
    "between commas",
    "Joe Donnelly was there. The plan, Donnelly said, was “a mess.”",
    ["“a mess.” Joe Donnelly [Donnelly] said"],
  ],
  [
    "a given name in -ly that opens the sentence, before an aside",
    "Emily Reilly, a lawyer, said she was “proud.”",
    ["“proud.” Emily Reilly [Emily Reilly] said"],
  ],
  [
    "a given name in -ly, with an age",
    "Beverly Lane, 54, a nurse, says she wants “the other guy.”",
    ["“the other guy.” Beverly Lane [Beverly Lane] says"],
  ],
  [
    "a surname in -ing that opens the sentence, before an aside",
    "Dan Manning stayed. Manning, a former clerk, said the rule was “dead.”",
    ["“dead.” Dan Manning [Manning] said"],
  ],
  [
    "a surname in -ed after the clause of another",
    "Omar Ahmed stayed. Asked by the paper, Ahmed said he was “ready.”",
    ["“ready.” Omar Ahmed [Ahmed] said"],
  ],
  [
    "an adverb that opens the sentence is still one",
    "Privately, Juan Roe said it was “over.” Finally Juan Roe called it “dead.”",
    ["“over.” Juan Roe [Juan Roe] said", "“dead.” Juan Roe [Juan Roe] called"],
  ],
];

describe("findQuotations", () => {
  it.each(CASES)("knows a name from another word: %s", (_name, text, expected) => {
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(expected);
  });
});
