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

/** The plural's apostrophe is a possessive's too. */
const ROBERTS: readonly Case[] = [
  [
    "his wife",
    "Jan Roberts came. “No,” said Roberts’ wife, Ada Roe.",
    ["“No,” Ada Roe [Roberts’ wife, Ada Roe] said"],
  ],
  [
    "his full name's wife",
    "“No,” said Jan Roberts' wife, Ada Roe.",
    ["“No,” Ada Roe [Jan Roberts' wife, Ada Roe] said"],
  ],
  [
    "his lawyer",
    "Jan Roberts came. “No,” Roberts’ lawyer said.",
    ["“No,” Roberts’ lawyer [Roberts’ lawyer] said"],
  ],
  [
    "his words",
    "Jan Roberts came. In Roberts’ words, it is “late.”",
    ["“late.” Jan Roberts [Roberts’] In Roberts’ words"],
  ],
  [
    "his claim",
    "Jan Roberts came. Nobody heard of Roberts’ claim that it was “late.”",
    ["“late.” Jan Roberts [Roberts’] claim"],
  ],
  [
    "his remark",
    "Jan Roberts came. Nobody liked Roberts’ “too late” remark.",
    ["“too late” Jan Roberts [Roberts’] remark"],
  ],
  ["he himself", "Jan Roberts came. 'No,' said Roberts.", ["'No,' Jan Roberts [Roberts] said"]],
];

/** Letters behind a name are no part of it. */
const LETTERS: readonly Case[] = [
  [
    "before an aside",
    "Ada Roe QC, prosecuting, said it was “late.”",
    ["“late.” Ada Roe [Ada Roe QC] said"],
  ],
  [
    "before the verb",
    "Judge Ada Roe KC said it was “late.”",
    ["“late.” Ada Roe [Judge Ada Roe KC] said"],
  ],
  ["behind it", "“No,” said Ada Roe MBE, who left.", ["“No,” Ada Roe [Ada Roe MBE] said"]],
  ["of learning", "Ada Roe, PhD, said it was “late.”", ["“late.” Ada Roe [Ada Roe] said"]],
  ["a question's label", "Q: What did they say?\nA: “Stand by.”", ["“Stand by.” they [they] say"]],
];

/** Names that no list knows, told by whose kin they bear. */
const KIN: readonly Case[] = [
  ["before the verb", "His sister, Kiki, said it was “late.”", ["“late.” Kiki [Kiki] said"]],
  [
    "behind the verb",
    "“No,” said Jan Roe’s eldest son, Bekzat.",
    ["“No,” Bekzat [Jan Roe’s eldest son, Bekzat] said"],
  ],
  [
    "she again",
    "Jan Roe came. His sister, Kiki, told me that he was “ill.”\n“He needs help,” she said.",
    ["“ill.” Kiki [Kiki] told", "“He needs help,” Kiki [she] said"],
  ],
  [
    "who is none",
    "Jan Roe came with his wife, Reuters reported. “No,” he said.",
    ["“No,” Jan Roe [he] said"],
  ],
  ["a town", "Jan Roe came from his home, Ames. “No,” he said.", ["“No,” Jan Roe [he] said"]],
];

describe("findQuotations", () => {
  it.each([...ROBERTS, ...LETTERS, ...KIN])(
    "knows whose words they are: %s",
    (_name, text, expected) => {
      expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(expected);
    },
  );

  it.each(CASES)("knows a name from another word: %s", (_name, text, expected) => {
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(expected);
  });
});
