// Whose verb it is where a sentence has several clauses: each row with what the rule is for, and what it must
// leave as it is.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, quotations: readonly string[]];

const CASES: readonly Case[] = [
  [
    "a party tag between commas is nobody",
    "“We go,” Senate Majority Leader Maria Lopez, D-N.Y., said.",
    ["“We go,” Maria Lopez [Leader Maria Lopez] said"],
  ],
  [
    "a bracket and a relative clause before the verb",
    "Minority Leader Juan Roe (R-Ky.), who made the bill a cause of his time as leader, blamed “the enemies of sense.”",
    ["“the enemies of sense.” Juan Roe [Leader Juan Roe] blamed"],
  ],
  [
    "a clock time is no clause",
    "Coach Juan Roe, asked whether the 3:48 barrier would fall next, laughed and said: “Let her rest.”",
    ["“Let her rest.” Juan Roe [Coach Juan Roe] said"],
  ],
  [
    "an adverb of time between auxiliary and verb",
    "Maria Lopez had earlier told reporters: “We go.”",
    ["“We go.” Maria Lopez [Maria Lopez] told"],
  ],
  [
    "who is quoted, not who quotes",
    "Maria Lopez stayed. “We go,” the radio quoted Juan Roe as saying.",
    ["“We go,” Juan Roe [Juan Roe] saying"],
  ],
  [
    "who quotes, where nobody else is named",
    "“We go,” Maria Lopez quoted.",
    ["“We go,” Maria Lopez [Maria Lopez] quoted"],
  ],
  [
    "a name with what is tied to it",
    "Supt. Carol Whitby of Springvale Unified said she would “work with all of them.”",
    ["“work with all of them.” Carol Whitby [Supt. Carol Whitby] said"],
  ],
  [
    "a body with what is tied to it",
    "The board of Springvale Unified said it would “work with all of them.”",
    [
      "“work with all of them.” The board of Springvale Unified [The board of Springvale Unified] said",
    ],
  ],
  [
    "shares cite nothing",
    "Shares fell 10 percent on Tuesday after the shipbuilder lowered its forecast, citing “very weak demand.”",
    ["“very weak demand.” the shipbuilder [the shipbuilder] citing"],
  ],
  [
    "a lead-in that only says when",
    "“We go,” Maria Lopez said. Then, after a long pause: “No. We stay.”",
    ["“We go,” Maria Lopez [Maria Lopez] said", "“No. We stay.” Maria Lopez [Maria Lopez]"],
  ],
  [
    "a lead-in before an attribution",
    "Juan Roe came. For example: “We go,” Maria Lopez told the radio.",
    ["“We go,” Maria Lopez [Maria Lopez] told"],
  ],
  [
    "who is made to say it",
    "The report was widely read, leading Maria Lopez to say that “every cent was spent.”",
    ["“every cent was spent.” Maria Lopez [Maria Lopez] say"],
  ],
  [
    "who goes on to say it",
    "Maria Lopez led the talks and went on to say that “every cent was spent.”",
    ["“every cent was spent.” Maria Lopez [Maria Lopez] say"],
  ],
  [
    "an empty it",
    "It has not helped that Maria Lopez went through slogans, from championing “plain people” to shouting.",
    ["“plain people” Maria Lopez [Maria Lopez] championing"],
  ],
  [
    "a crowd near its noise",
    "Juan Roe spoke near the hall where some 50 protesters had gathered, chanting “no bread, no peace” for hours.",
    ["“no bread, no peace” some 50 protesters [some 50 protesters] chanting"],
  ],
  [
    "somebody who can be heard",
    "“Should there be a list?” a reporter can be heard asking Juan Roe.",
    ["“Should there be a list?” a reporter [a reporter] asking"],
  ],
  [
    "who says at the end what the clause found",
    "The bureau did not find “ties of any weight” aside from a letter, said its head, Maria Lopez, on Monday.",
    ["“ties of any weight” Maria Lopez [its head, Maria Lopez] said"],
  ],
  [
    "a second participle hangs on the same clause",
    "In June, after Maria Lopez fell ill, Juan Roe wrote to her, calling her a friend and telling her, “You are a star!”",
    ["“You are a star!” Juan Roe [Juan Roe] telling"],
  ],
  [
    "an apposition before a verb that can be a noun",
    "Her chief aide, Juan Roe, calls the record a “blueprint” for work.",
    ["“blueprint” Juan Roe [Juan Roe] calls"],
  ],
  [
    "in what somebody called",
    "He fled in 1976, in what Maria Lopez, treasurer of the club, called “hand-to-hand combat.”",
    ["“hand-to-hand combat.” Maria Lopez [Maria Lopez] called"],
  ],
  [
    "an opening participle",
    "In explaining why so many of those “sensible plans” had failed, Maria Lopez frowned.",
    ["“sensible plans” Maria Lopez [Maria Lopez] explaining"],
  ],
  [
    "an order",
    "In the film the officer orders his men to “stand down” and wait.",
    ["“stand down” the officer [the officer] orders"],
  ],
  [
    "a relative clause that has ended",
    "Gov. Maria Lopez, who declared a holiday in May, warned that rain “could bring more floods.”",
    ["“could bring more floods.” Maria Lopez [Gov. Maria Lopez] warned"],
  ],
  [
    "a relative clause that goes on",
    "They met Maria Lopez, who said her rival had called the plan “a mess.”",
    ["“a mess.” Maria Lopez [who] said"],
  ],
  [
    "according to, after a second quotation",
    "Juan Roe “suffered from fears” because of a “campaign of abuse,” according to the complaint.",
    [
      "“suffered from fears” the complaint [the complaint] according to",
      "“campaign of abuse,” the complaint [the complaint] according to",
    ],
  ],
  [
    "a rating is no verb",
    "Maria Lopez, whose approval rating has dipped, brushed off the polls as “fake and silly.”",
    ["“fake and silly.” Maria Lopez [Maria Lopez] brushed"],
  ],
  [
    "a British spelling",
    "Opposition finance spokeswoman Maria Lopez labelled the tax “a mean trick” today.",
    ["“a mean trick” Maria Lopez [spokeswoman Maria Lopez] labelled"],
  ],
];

describe("findQuotations", () => {
  it.each(CASES)("reads clauses: %s", (_name, text, expected) => {
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(expected);
  });

  it("takes no attack in 2012 for a verb", () => {
    const text =
      "Springfield\n\nThe account of the 2012 attacks that it calls “The Long Night” is old.";
    expect(
      quotationsOf(text).map(({ cue }) => cue && text.slice(cue.start, cue.end)),
    ).not.toContain("attacks");
  });
});
