// Speakers where something stands between them and their words, or speaks in their stead: each row with what the
// rule is for, and what it must leave as it is.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, quotations: readonly string[]];

const CASES: readonly Case[] = [
  [
    "an excuse speaks no more than a plan does",
    "The excuse these leaders use is a blind faith in their luck: “We know best, and we always did.”",
    ["“We know best, and we always did.” nobody"],
  ],
  [
    "nor does “it” that something comes to",
    "Wait, it gets better: “By law, the harbour master signs every page of it.”",
    ["“By law, the harbour master signs every page of it.” nobody"],
  ],
  [
    "the nearest clause where it is a relative one",
    "He said that Juan Roe would win, which he called “a total disaster.”",
    ["“a total disaster.” he [he] called"],
  ],
  [
    "the outer clause elsewhere",
    "He said that Juan Roe called it “a total disaster.”",
    ["“a total disaster.” He [He] said"],
  ],
  [
    "an aside between dashes",
    "Juan Roe held up a sign — which read “Farmers first” — and waved it around, mouthing “thank you” toward the stand.",
    ["“Farmers first” a sign [which] read", "“thank you” Juan Roe [Juan Roe] mouthing"],
  ],
  [
    "words between dashes beside a name",
    "Several said the same, including Maria Lopez — “It is a disgrace for the town” — and Juan Roe, a judge.",
    ["“It is a disgrace for the town” Maria Lopez [Maria Lopez]"],
  ],
  [
    "who asked, whatever the clause after the name holds",
    "Maria Lopez was asked by Juan Roe, who has dismissed the story, “Now, did you not say so yourself?”",
    ["“Now, did you not say so yourself?” Juan Roe [Juan Roe] asked"],
  ],
  [
    "a new clause after the verb's own words",
    "While Maria Lopez calls the plan a “waste of time,” Juan Roe clings to the “harbour first” line.",
    ["“waste of time,” Maria Lopez [Maria Lopez] calls", "“harbour first” Juan Roe [Juan Roe]"],
  ],
  [
    "a sentence that ends with a dotted word",
    "He left the U.S. While Maria Lopez has condemned the plan, the towns who wrote to her on Thursday say they are “concerned.”",
    ["“concerned.” the towns [the towns] say"],
  ],
  [
    "no name broken at a dotted word",
    "“We go,” said U.S. District Judge Maria Lopez.",
    ["“We go,” Maria Lopez [U.S. District Judge Maria Lopez] said"],
  ],
  [
    "a share of people",
    "At least half of voters in each town say the plans are “about right,” the paper found.",
    ["“about right,” half of voters [half of voters] say"],
  ],
  [
    "who is only expected to hear it",
    "Maria Lopez sang. Audiences can expect her to begin with “maybe a little more thunder than usual.”",
    ["“maybe a little more thunder than usual.” nobody"],
  ],
  [
    "the author of a text",
    "A fundraising email sent out by Maria Lopez on Tuesday warned of the fight ahead: “There are 14 votes left.”",
    ["“There are 14 votes left.” Maria Lopez [Maria Lopez] warned"],
  ],
  [
    "a text by nobody in particular",
    "A fundraising email sent out by noon warned: “There are 14 votes left.”",
    ["“There are 14 votes left.” A fundraising email [A fundraising email] warned"],
  ],
  [
    "who was made to say it",
    "The bill prompted his wife Maria Lopez to make a comment that described all boys as “little devils.”",
    ["“little devils.” Maria Lopez [his wife Maria Lopez] described"],
  ],
  [
    "a name that no list knows beside a sign",
    "At a rally in Concord, 14-year-old Quilla Vantoor hoisted a sign that read “Fix it!”",
    ["“Fix it!” 14-year-old Quilla Vantoor [14-year-old Quilla Vantoor] read"],
  ],
  [
    "the subject after an opening -ing form",
    "“I hate it,” Juan Roe said. After calling the plan “dead in the water,” Maria Lopez left for a clinic.",
    [
      "“I hate it,” Juan Roe [Juan Roe] said",
      "“dead in the water,” Maria Lopez [Maria Lopez] calling",
    ],
  ],
  [
    "a description, what is tied to it, and its name",
    "His former partner at the firm, Juan Roe, called him a master. “He could do what nobody else could do.”",
    [
      "“He could do what nobody else could do.” Juan Roe [His former partner at the firm, Juan Roe]",
    ],
  ],
  [
    "a noun of saying after the words",
    "Maria Lopez’s “half the town” comment hurt her. She regrets her “no more boats” remark.",
    [
      "“half the town” Maria Lopez [Maria Lopez’s] comment",
      "“no more boats” Maria Lopez [her] remark",
    ],
  ],
  [
    "a body whose name begins like a participle",
    "The United Harbours Council on Friday pledged to vote against what it called “a clear threat to peace.”",
    ["“a clear threat to peace.” The United Harbours Council [it] called"],
  ],
  [
    "a verb that the antecedent of “it” took for its noun",
    "The firm uses what it calls “dynamic pricing”.",
    ["“dynamic pricing” The firm [it] calls"],
  ],
  [
    "who advises, not whom",
    "Aides advising Maria Lopez said she was “calm”. Voters opposing the plan called it “a sad joke”.",
    ["“calm” Aides [Aides] said", "“a sad joke” Voters [Voters] called"],
  ],
  [
    "a bench, not who sits on it",
    "The bench, comprising Justice Juan Roe and Justice Maria Lopez, observed, “Liberty is not a gift.”",
    ["“Liberty is not a gift.” The bench [The bench] observed"],
  ],
  [
    "a text with two participles",
    "A letter signed by 40 members and addressed to the mayor described the cuts as “cruel”.",
    ["“cruel” A letter [A letter] described"],
  ],
  [
    "banners that are carried",
    "Protesters carrying banners reading “No justice, no peace” marched through the city.",
    ["“No justice, no peace” Protesters carrying banners [Protesters carrying banners] reading"],
  ],
  [
    "a chant of names is no title",
    "The team was met with chants of “Roe, Roe, Roe” and left.",
    ["“Roe, Roe, Roe” nobody"],
  ],
  [
    "what a thing is known as",
    "The programme, known as the “Fresh Start”, and the tax known as “the levy” both ended.",
    [],
  ],
  [
    "who knows it as that",
    "Villagers know the tree as “the old man”.",
    ["“the old man” Villagers [Villagers] know"],
  ],
  [
    "a headline that goes on after its words",
    "‘Naive and trusting’ Maria Lopez gave list to man, court hears",
    [],
  ],
  [
    "a lost comma before a verb of saying",
    "“We go” Maria Lopez said.",
    ["“We go” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "an office with several capitals",
    "“We go,” the Director of Public Prosecutions said.",
    ["“We go,” the Director of Public Prosecutions [the Director of Public Prosecutions] said"],
  ],
  [
    "a noun in -ing before whoever judges it",
    "The council meeting Maria Lopez called “pointless” went on for hours.",
    ["“pointless” Maria Lopez [Maria Lopez] called"],
  ],
  [
    "a noise that one steps out into",
    "Maria Lopez stepped out into shouts of “Traitor!”",
    ["“Traitor!” nobody"],
  ],
  [
    "a verb with a noun in -s that somebody else is asked",
    "The mayor ignored demands to “step aside.”",
    [],
  ],
  ["what one was told to say", "“No comment” was all Maria Lopez was told to say.", []],
  ["what one wanted of another", "“Sorry” was all Maria Lopez wanted him to say.", []],
  [
    "a charge against the one whom it is for",
    "Maria Lopez came to court. For Lopez, the charge was “driving without a licence.”",
    ["“driving without a licence.” nobody"],
  ],
  [
    "an answer that reports nothing",
    "The company did not respond when Juan Roe called the plan “dead.”",
    ["“dead.” Juan Roe [Juan Roe] called"],
  ],
  [
    "a headline about whose plan it was",
    "Maria Lopez: the woman whose plan was “dead”",
    ["“dead” nobody"],
  ],
];

describe("speakers beside asides", () => {
  it.each(CASES)("%s", (_, text, quotations) => {
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(quotations);
  });
});
