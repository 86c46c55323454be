// Quotations that the page sets apart: block quotes, tweets, pull quotes, transcripts; and what announces them.

import { expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

it.each<[name: string, text: string, quotations: readonly string[]]>([
  [
    "a tweet below its announcement",
    "Maria Lopez wrote on X:\n\n“We never give up. #go”\n\nIt rained.",
    ["“We never give up. #go” Maria Lopez [Maria Lopez] wrote"],
  ],
  [
    "a tweet that is signed",
    "It rained.\n\n“We never give up.”\n\n— Maria Lopez (@lopez) May 5, 2020",
    ["“We never give up.” Maria Lopez [Maria Lopez]"],
  ],
  [
    "a pull quote with the name below",
    "It rained.\n\n“We never give up.”\n\nMaria Lopez, mayor of Springfield\n\nIt snowed.",
    ["“We never give up.” Maria Lopez [Maria Lopez]"],
  ],
  [
    "a heading below a quotation",
    "“We go,” Juan Roe said.\n\n“We never give up.”\n\nRelated Stories\n\nIt snowed.",
    ["“We go,” Juan Roe [Juan Roe] said", "“We never give up.” Juan Roe [Juan Roe]"],
  ],
  [
    "a pull quote that repeats the text",
    "“We never give up,” Maria Lopez said.\n\n“We never give up.”\n\nIt snowed.",
    [
      "“We never give up,” Maria Lopez [Maria Lopez] said",
      "“We never give up.” Maria Lopez [Maria Lopez]",
    ],
  ],
  ["a block quote without marks", "The ruling reads:\n\nA town cannot sell its well.", []],
  [
    "words quoted in a transcript without marks",
    "ROE: Why wait?\n\nLOPEZ: Well, I said “we must go” last week.",
    ["“we must go” LOPEZ [I] said"],
  ],
  [
    "a first person elsewhere",
    "Maria Lopez came. Last week I said “we must go” to them.",
    ["“we must go” I [I] said"],
  ],
  [
    "a letter",
    "In a letter to staff, Maria Lopez called the plan “a mess.”",
    ["“a mess.” Maria Lopez [Maria Lopez] called"],
  ],
  [
    "testimony",
    "In testimony before the panel, Maria Lopez described it as “a mess.”",
    ["“a mess.” Maria Lopez [Maria Lopez] described"],
  ],
  [
    "a statement",
    "The statement said the plan was “a mess.”",
    ["“a mess.” The statement [The statement] said"],
  ],
  ["a colon", "Lopez: ‘I will not go’", ["‘I will not go’ Lopez [Lopez]"]],
  [
    "a single-quoted headline with its speaker",
    "Mayor ‘will not go’ over £5m bill, minister says",
    ["‘will not go’ minister [minister] says"],
  ],
  [
    "a mark that is never closed",
    "Maria Lopez said: “We go. It is late.\n\nShe left. “It was dark,” she said.",
    ["“We go. It is late. Maria Lopez [Maria Lopez] said", "“It was dark,” Maria Lopez [she] said"],
  ],
])("reads %s", (_name, text, expected) => {
  expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(expected);
});
