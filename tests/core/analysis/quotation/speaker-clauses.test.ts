// Whose verb it is where a sentence has several clauses: each row with what the rule is for, and what it must
// leave as it is.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, quotations: readonly string[]];

const CASES: readonly Case[] = [
  [
    "a party tag between commas is nobody",
    "“We go,” Senate Majority Leader Maria Lopez, D-N.Y., said.",
    ["“We go,” Maria Lopez [Senate Majority Leader Maria Lopez] said"],
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
  [
    "whoever says it between two commas, not what the sentence is about",
    "The scheme, said Juan Roe, “was never about saving money.”",
    ["“was never about saving money.” Juan Roe [Juan Roe] said"],
  ],
  [
    "who is told, between two commas",
    "Maria Lopez, the mayor, told Juan Roe, “Stay out of it.”",
    ["“Stay out of it.” Maria Lopez [Maria Lopez] told"],
  ],
  [
    "in somebody's words",
    "The researchers doubted it. In Dr. Maria Lopez’s words, “the tide will decide.”",
    ["“the tide will decide.” Maria Lopez [Dr. Maria Lopez’s] In Dr. Maria Lopez’s words"],
  ],
  [
    "an apposition that is a list",
    "“We meet every week,” Juan Roe, a keen reader of maps, old charts and books, said.",
    ["“We meet every week,” Juan Roe [Juan Roe] said"],
  ],
  [
    "an apposition with a second office",
    "“We meet every week,” Maria Lopez, a fellow at the Harbour Institute in Springvale, Ohio, and co-author of the paper, said in a statement.",
    ["“We meet every week,” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "a source inside something",
    "A source inside the harbour camp, a refugee who asked not to be named, said that the claim is “absolutely not true.”",
    ["“absolutely not true.” A source [A source] said"],
  ],
  [
    "the relative clause of a word that is tied to the subject",
    "The mother of a man who took pills bought online has described how her son was “burning up”.",
    ["“burning up” The mother of a man [The mother of a man] described"],
  ],
  [
    "a clause before the subject",
    "When Juan Roe died in 1952, his obituary, published in the Springvale Star, called him the author of “many books on boats.”",
    ["“many books on boats.” his obituary [his obituary] called"],
  ],
  [
    "two verbs with one subject",
    "During the call, he asked about Juan Roe, called Maria Lopez a “liar” and left.",
    ["“liar” he [he] called"],
  ],
  [
    "an opinion drafted by somebody",
    "An opinion drafted for the port in May 2012, and obtained by the paper, concluded that the firm was “a foreign body”.",
    ["“a foreign body” An opinion [An opinion] concluded"],
  ],
  [
    "a text that says something",
    "The station received a text from her husband, Juan Roe, that said, “I have told you before.”",
    ["“I have told you before.” Juan Roe [Juan Roe] said"],
  ],
  [
    "who shows a letter that says something",
    "Juan Roe released a letter that said he was in “very good health”.",
    ["“very good health” Juan Roe [Juan Roe] said"],
  ],
  [
    "a given name that is an auxiliary",
    "“I was on holiday in France,” said Will Roe, a consultant.",
    ["“I was on holiday in France,” Will Roe [Will Roe] said"],
  ],
  [
    "what a firm views something as",
    "Among those values is privacy, which the firm views as “a fundamental right”.",
    ["“a fundamental right” the firm [the firm] views"],
  ],
  [
    "an apposition without an article before the announcing verb",
    "Juan Roe, chairman of the harbour council, once summed it up with an image. “It is not the wolf at the door.”",
    ["“It is not the wolf at the door.” Juan Roe [Juan Roe]"],
  ],
  [
    "a document is nobody, whatever stands beside it",
    "“This should be met,” says the letter to Secretary Juan Roe. “At once,” the letter adds.",
    [
      "“This should be met,” the letter [the letter] says",
      "“At once,” the letter [the letter] adds",
    ],
  ],
  [
    "even an ally",
    "Even Ostania, its only ally and its lifeline to the sea, said it was “resolutely opposed”.",
    ["“resolutely opposed” Ostania [Ostania] said"],
  ],
  [
    "what somebody calls a thing",
    "It stood in the territory of what the minister called “a sleeping giant”.",
    ["“a sleeping giant” the minister [the minister] called"],
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
