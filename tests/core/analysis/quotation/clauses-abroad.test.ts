// Sentences as agencies and papers of many countries build them: delayed verbs, datelines, participles, who is apposed
// to what. Each row with what the rule is for, and what it must leave as it is.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, quotations: readonly string[]];

const CASES: readonly Case[] = [
  [
    "a party tag after a name with its office, in a clause of its own",
    "The plan was dead when Senate leader Maria Lopez, R-Ky., called it “a slush fund.”",
    ["“a slush fund.” Maria Lopez [leader Maria Lopez] called"],
  ],
  [
    "the same behind “but”",
    "But its path was clouded at once when Minority Leader Maria Lopez, R-Ky., called it “a slush fund.”",
    ["“a slush fund.” Maria Lopez [Leader Maria Lopez] called"],
  ],
  [
    "a dateline with a colon says nothing",
    "SUVA: Fiji's supervisor of elections, Juan Roe, has brushed aside the calls, telling a meeting the parties behind them had produced “not one shred” of evidence.",
    ["“not one shred” Juan Roe [Fiji's supervisor of elections, Juan Roe] telling"],
  ],
  ["a speaker's label in capitals does", "LOPEZ: “We go.”", ["“We go.” LOPEZ [LOPEZ]"]],
  [
    "a bracket between an attribution and its participle",
    "Members should own up early, Leader of the House Maria Lopez said on Wednesday (Aug 2), adding that it was “no court of morals”.",
    ["“no court of morals” Maria Lopez [Maria Lopez] adding"],
  ],
  [
    "a description between a comma and its verb goes on with a participle",
    "Prices will fall, analysts at the bank wrote, warning that rates were “too high”.",
    ["“too high” analysts at the bank [analysts at the bank] warning"],
  ],
  [
    "who charged it, not those who opposed it",
    "Maria Lopez charged that those who opposed the curfew had “blood on their hands”.",
    ["“blood on their hands” Maria Lopez [Maria Lopez] charged"],
  ],
  [
    "a charge that somebody calls something",
    "Juan Roe smiled, uttering charges that Maria Lopez called “pure nonsense.”",
    ["“pure nonsense.” Maria Lopez [Maria Lopez] called"],
  ],
  [
    "what was said is somebody else's to judge",
    "Juan Roe says he will name an envoy, a step the Conservative leader dismissed as “another closed-door process”.",
    ["“another closed-door process” the Conservative leader [the Conservative leader] dismissed"],
  ],
  [
    "the clause of one's own statement",
    "Juan Roe said the mayor had called the plan “another closed-door process”.",
    ["“another closed-door process” Juan Roe [Juan Roe] said"],
  ],
  [
    "with somebody calling it so",
    "A row broke out over the libraries, with one campaigner branding the cuts “cultural vandalism”.",
    ["“cultural vandalism” one campaigner [one campaigner] branding"],
  ],
  [
    "with somebody, and a participle of the main clause",
    "Juan Roe stood there with a colleague on Monday, calling the cuts “cultural vandalism”.",
    ["“cultural vandalism” Juan Roe [Juan Roe] calling"],
  ],
  [
    "with somebody, to somewhere",
    "Juan Roe walked, with two aides, to the podium, calling the cuts “cultural vandalism”.",
    ["“cultural vandalism” Juan Roe [Juan Roe] calling"],
  ],
  [
    "with somebody who listens",
    "Juan Roe spoke, with Maria Lopez, the mayor, listening, calling the cuts “vandalism”.",
    ["“vandalism” Juan Roe [Juan Roe] calling"],
  ],
  ["in the eyes of the law", "In the eyes of the law, “possession” is theft.", []],
  ["for whom a film is so", "For Juan Roe, the film was “Jaws.”", ["“Jaws.” nobody"]],
  [
    "a regret",
    "Juan Roe has one regret: “I never learned to swim.”",
    ["“I never learned to swim.” Juan Roe [Juan Roe]"],
  ],
  [
    "an apposition that is over",
    "Juan Roe said the plan, a bill that Maria Lopez wrote, was “daft.”",
    ["“daft.” Juan Roe [Juan Roe] said"],
  ],
  [
    "an office and its holder before the verb at the end",
    "The government had “not quite explained” the link, the court's vice president, Maria Lopez, said.",
    ["“not quite explained” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "the same, told to somebody",
    "The army had “no choice” but to leave, the defence minister, Maria Lopez, told reporters.",
    ["“no choice” Maria Lopez [Maria Lopez] told"],
  ],
  [
    "spoke of",
    "Maria Lopez, its president, spoke of “a turning point.”",
    ["“a turning point.” Maria Lopez [Maria Lopez] spoke"],
  ],
  ["spoke, and no more", "Maria Lopez spoke at the “Old Fort” on Monday.", []],
  [
    "in somebody's opinion",
    "In the opinion of Maria Lopez, head of the party, it was “a call to war”.",
    ["“a call to war” Maria Lopez [Maria Lopez] In the opinion of"],
  ],
  [
    "for somebody, that is",
    "For Maria Lopez, the former chief, that is “regime change.”",
    ["“regime change.” Maria Lopez [Maria Lopez] For"],
  ],
  [
    "for somebody, somebody else said",
    "For Maria Lopez, a driver said, that was “the end.”",
    ["“the end.” a driver [a driver] said"],
  ],
  [
    "late on a day",
    "Maria Lopez late Tuesday described as “a threat” the decision to print maps.",
    ["“a threat” Maria Lopez [Maria Lopez] described"],
  ],
  [
    "said so before a colon",
    "Not so fast, said county chairwoman Maria Lopez: “We have the staff.”",
    ["“We have the staff.” Maria Lopez [county chairwoman Maria Lopez] said"],
  ],
  [
    "who was not impressed",
    "Not impressed was the league's Maria Lopez, deputy leader of the party: “Words, words.”",
    ["“Words, words.” Maria Lopez [the league's Maria Lopez]"],
  ],
  [
    "went on",
    "“He and the others,” Maria Lopez went on, “came with a horn.”",
    [
      "“He and the others,” Maria Lopez [Maria Lopez] went",
      "“came with a horn.” Maria Lopez [Maria Lopez] went",
    ],
  ],
  ["went on a trip", "Maria Lopez went on a “sentimental” trip.", []],
  [
    "held that",
    "The tribunal held that the ban was the “only lawful” course.",
    ["“only lawful” The tribunal [The tribunal] held"],
  ],
  ["held a thing", "The tribunal held a “mock” trial.", []],
  ["held that day", "A rally was held that day under the slogan “No more.”", ["“No more.” nobody"]],
  [
    "what is judged after another quotation is no speaker",
    "Analyst Maria Lopez, who rates the stock “hold,” called the guidance “dismal.”",
    ["“hold,” Maria Lopez [who] rates", "“dismal.” Maria Lopez [Analyst Maria Lopez] called"],
  ],
  [
    "a clause of circumstance ends with its quotation",
    "When Maria Lopez told a paper that the party saw the mine as “a trough”, its secretary, Juan Roe, called her “a bogeyman”.",
    ["“a trough” Maria Lopez [Maria Lopez] told", "“a bogeyman” Juan Roe [Juan Roe] called"],
  ],
  [
    "a clause of circumstance before its quotation",
    "When Maria Lopez left the hall, “We go,” Juan Roe called.",
    ["“We go,” Juan Roe [Juan Roe] called"],
  ],
  [
    "deplored",
    "The head of the union, Maria Lopez, deplored “a democratic vice”.",
    ["“a democratic vice” Maria Lopez [Maria Lopez] deplored"],
  ],
  [
    "a governor of another state",
    "Ohio governor Maria Lopez and a man met. “Go,” the Texas governor said. “Stay,” the Ohio governor said.",
    [
      "“Go,” the Texas governor [the Texas governor] said",
      "“Stay,” Maria Lopez [the Ohio governor] said",
    ],
  ],
  [
    "a president of another nation",
    "French President Maria Lopez called. “Go,” the Turkish president said.",
    ["“Go,” the Turkish president [the Turkish president] said"],
  ],
  [
    "the verb that ends a headline",
    "‘It is a disgrace’: International Court of Justice rules",
    ["‘It is a disgrace’ International Court of Justice [International Court of Justice]"],
  ],
  [
    "who was asked answers",
    "The radio asked Maria Lopez whether she had called.\n\n“No. I wrote.”",
    ["“No. I wrote.” Maria Lopez [Maria Lopez]"],
  ],
  [
    "who was asked for a thing says nothing of it",
    "The radio asked Maria Lopez for a song.\n\n“No. I wrote.”",
    ["“No. I wrote.” nobody"],
  ],
  [
    "who was never asked",
    "Juan Roe never asked Maria Lopez why she left.\n\n“I did not care.”",
    ["“I did not care.” Juan Roe [Juan Roe]"],
  ],
  [
    "who tells of asking",
    "Juan Roe said he asked Maria Lopez why she left.\n\n“She cried.”",
    ["“She cried.” Juan Roe [Juan Roe] said"],
  ],
  [
    "who listens to words behind a colon",
    "Juan Roe described the “farce” in court, where Maria Lopez listened: “It costs too much.”",
    ["“farce” Juan Roe [Juan Roe] described", "“It costs too much.” Juan Roe [Juan Roe] described"],
  ],
  [
    "who asks goes on to ask",
    "Juan Roe asked Maria Lopez about the figures.\n\n“Where did the money go?”",
    ["“Where did the money go?” Juan Roe [Juan Roe]"],
  ],
  [
    "a count before a clause makes no survey of it",
    "It grows, according to a study of 27 towns that its authors describe as “a very late call”.",
    ["“a very late call” its authors [its authors] describe"],
  ],
  [
    "a party tag before the verb is nobody",
    "Rep. Maria Lopez, D-Mich., appeared to suggest that Rep. Juan Roe, R-N.C., had used a “prop” there.",
    ["“prop” Maria Lopez [Rep. Maria Lopez] suggest"],
  ],
  [
    "of a country of two islands",
    "Prime Minister Maria Lopez of St. Vincent and the Grenadines, whose roof went, vowed to “get up and rebuild”.",
    ["“get up and rebuild” Maria Lopez [Prime Minister Maria Lopez] vowed"],
  ],
  [
    "whom somebody called something is no speaker of what stands before",
    "Juan Roe, who told a crowd that Maria Lopez had “given us far more than we give,” called her “a friend.”",
    ["“given us far more than we give,” Juan Roe [who] told", "“a friend.” Juan Roe [who] told"],
  ],
  [
    "a storm roars, and says nothing",
    "Storm Beryl roared ashore as an “extremely dangerous” storm on Monday, the weather bureau said, with high winds.",
    ["“extremely dangerous” the weather bureau [the weather bureau] said"],
  ],
  [
    "words of the clause before the colon's",
    "But when Juan Roe accused him of backing “amnesty” on television, the mayor could not resist: “He speaks no Spanish.”",
    ["“amnesty” Juan Roe [Juan Roe] accused", "“He speaks no Spanish.” the mayor [the mayor]"],
  ],
  [
    "lodged",
    "The ambassador, Maria Lopez, lodged “solemn representations” over it.",
    ["“solemn representations” Maria Lopez [Maria Lopez] lodged"],
  ],
  [
    "a time between who and the verb",
    "Juan Roe laughed at Maria Lopez, who the night before had repeated “it is all fiction” there.",
    ["“it is all fiction” Maria Lopez [who] repeated"],
  ],
];

describe("clauses as papers of many countries build them", () => {
  it.each(CASES)("%s", (_name, text, quotations) => {
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(quotations);
  });
});
