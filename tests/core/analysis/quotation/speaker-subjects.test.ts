// Whose verb it is past asides, beside a second subject, and where one clause of saying stands inside another: each row with
// what the rule is for, and what it must leave as it is.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, quotations: readonly string[]];

const CASES: readonly Case[] = [
  [
    "a past that is no other form",
    "The Harbour Board cut its forecast and warned of “chaos.”",
    ["“chaos.” The Harbour Board [The Harbour Board] warned"],
  ],
  [
    "a noun of that form",
    "The pay cut was, the union warned, “chaos.”",
    ["“chaos.” the union [the union] warned"],
  ],
  [
    "an aside on the subject before “said” and another name",
    "Juan Roe, who was not in the room, said Maria Lopez has “no plan.”",
    ["“no plan.” Juan Roe [Juan Roe] said"],
  ],
  [
    "an apposition on both sides of “said”",
    "Juan Roe, a carpenter, said Maria Lopez, his neighbor, was “kind.”",
    ["“kind.” Juan Roe [Juan Roe] said"],
  ],
  [
    "one word between the name after “said” and the words",
    "Sen. Maria Lopez, a freshman from Ohio, said her colleague Juan Roe was “asleep.”",
    ["“asleep.” Maria Lopez [Sen. Maria Lopez] said"],
  ],
  [
    "an inversion between two commas stays one",
    "The plan, said Juan Roe, was “dead.”",
    ["“dead.” Juan Roe [Juan Roe] said"],
  ],
  [
    "an inversion before a colon stays one",
    "Not so fast, said Juan Roe: “Wait.”",
    ["“Wait.” Juan Roe [Juan Roe] said"],
  ],
  [
    "an adverb inside a parenthesis",
    "The radio, Juan Roe later said, described the talks as “tense.”",
    ["“tense.” Juan Roe [Juan Roe] said"],
  ],
  [
    "a name, an age and a calling before “said, adding”",
    "The road is closed, Juan Roe, 54, a retired teacher, said, adding, “It was a river.”",
    ["“It was a river.” Juan Roe [Juan Roe] adding"],
  ],
  [
    "a name behind “and” with a clause of its own",
    "A woman asked for a photo and Juan Roe, the former mayor, said, “Only if you vote.”",
    ["“Only if you vote.” Juan Roe [Juan Roe] said"],
  ],
  [
    "the first of two subjects, each with an apposition",
    "Maria Lopez, the panel’s oldest member, and Juan Roe, its chairman, said the bill was “a scam.”",
    ["“a scam.” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "“and” after a verb begins a clause",
    "Maria Lopez left early, and Juan Roe, her deputy, said it was “over.”",
    ["“over.” Juan Roe [Juan Roe] said"],
  ],
  [
    "a source with what is tied to it, and a name",
    "A source inside the camp and Juan Roe, its chief, said the talks were “over.”",
    ["“over.” A source [A source] said"],
  ],
  [
    "a clause behind a quotation’s own comma",
    "Maria Lopez conceded, saying Juan Roe “ran a better race,” while Roe called her “a worthy rival.”",
    [
      "“ran a better race,” Maria Lopez [Maria Lopez] saying",
      "“a worthy rival.” Juan Roe [Roe] called",
    ],
  ],
  [
    "a title with a mark before the subject",
    "On the radio’s “Sunday Hour,” Juan Roe, a longtime critic, said Maria Lopez’s bill was “dead.”",
    ["“Sunday Hour,” Juan Roe [Juan Roe] said", "“dead.” Juan Roe [Juan Roe] said"],
  ],
  [
    "a clause whose comma stands outside",
    "Maria Lopez conceded, saying Juan Roe “ran well”, while Roe called her “a worthy rival”.",
    ["“ran well” Maria Lopez [Maria Lopez] saying", "“a worthy rival” Juan Roe [Roe] called"],
  ],
  [
    "direct speech between its own verb and another’s",
    "The man swore at her and said, “I will find you,” the prosecutor’s office said.",
    ["“I will find you,” The man [The man] said"],
  ],
  [
    "direct speech behind an adverbial",
    "During the call, he laughed and said, “I will find you,” the sheriff’s office said.",
    ["“I will find you,” he [he] said"],
  ],
  [
    "a paper that reports what it saw",
    "Asked about it, Juan Roe laughed and said, “No comment,” The Ames Herald reported.",
    ["“No comment,” The Ames Herald [The Ames Herald] reported"],
  ],
  [
    "direct speech after a relative verb",
    "“It’s a scam,” Juan Roe told Maria Lopez, who asked: “Why?”",
    ["“It’s a scam,” Juan Roe [Juan Roe] told", "“Why?” Maria Lopez [who] asked"],
  ],
  [
    "direct speech inside what is recalled",
    "The clerk who reported the call recalled that he said, “I will find you,” the sheriff’s office said.",
    ["“I will find you,” he [he] said"],
  ],
  [
    "a verb inside the subject",
    "The clerk who reported the call recalled that the line was “dead.”",
    ["“dead.” The clerk [The clerk] recalled"],
  ],
  [
    "an answer in a letter",
    "The sheriff replied in a letter on Tuesday that he wanted a budget that allows “real policing.”",
    ["“real policing.” The sheriff [The sheriff] replied"],
  ],
  [
    "a verb of speech with “that”",
    "Juan Roe joked that Maria Lopez said the town was “a zoo.”",
    ["“a zoo.” Juan Roe [Juan Roe] joked"],
  ],
  ["a participle that opens the sentence", "Dubbed “the Hammer,” Maria Lopez rose quickly.", []],
  [
    "a participle with its agent",
    "Called “a coward” by Juan Roe, Maria Lopez laughed.",
    ["“a coward” Juan Roe [Juan Roe] Called"],
  ],
  [
    "an imperative in what is said",
    "Blame “the rain,” Juan Roe said.",
    ["“the rain,” Juan Roe [Juan Roe] said"],
  ],
  [
    "an -ing form that opens the sentence acts",
    "Calling it “dead,” Juan Roe left.",
    ["“dead,” Juan Roe [Juan Roe] Calling"],
  ],
  ["a participle that only names", "The set has a pattern called the Roe lattice.", []],
  [
    "a call with an object after a term",
    "The “ten cup problem” is about how levels form a known pattern called the Roe set.",
    [],
  ],
  [
    "a call with nobody after it",
    "“Stop!” Juan Roe called after them.",
    ["“Stop!” Juan Roe [Juan Roe] called"],
  ],
  [
    "a call without an object",
    "“Stop!” a voice called from the crowd.",
    ["“Stop!” a voice [a voice] called"],
  ],
  [
    "a relative pronoun that stands for a description",
    "A retired clerk who suggested the cuts were “cruel” left.",
    ["“cruel” A retired clerk [who] suggested"],
  ],
  [
    "a relative pronoun tied to somebody",
    "The town welcomed the support of a retired clerk who called the cuts “cruel.”",
    ["“cruel.” a retired clerk [who] called"],
  ],
  [
    "a relative pronoun after a name",
    "The town welcomed Maria Lopez, who called the cuts “cruel.”",
    ["“cruel.” Maria Lopez [who] called"],
  ],
  [
    "a contracted “who”",
    "A mother who’d lost her son once asked me, “Is it fair?”",
    ["“Is it fair?” A mother [A mother] asked"],
  ],
  [
    "an -ing form after a verb with its own pronoun",
    "The moderator pressed Maria Lopez on whether she regretted calling Juan Roe “a clown.”",
    ["“a clown.” Maria Lopez [she] calling"],
  ],
  [
    "an -ing form of the main subject",
    "Juan Roe denied ever calling Maria Lopez “a clown.”",
    ["“a clown.” Juan Roe [Juan Roe] denied"],
  ],
  [
    "who is watched",
    "Juan Roe loved watching fans chanting “Go home.”",
    ["“Go home.” fans [fans] chanting"],
  ],
  [
    "a cause outside the sentence’s subject",
    "The choir led the crowd in chants of “Peace.”",
    ["“Peace.” The choir [The choir] chants"],
  ],
  [
    "a question without its asker",
    "Asked what he would say, “Nothing,” Juan Roe said.",
    ["“Nothing,” Juan Roe [Juan Roe] said"],
  ],
  [
    "one mover and the object of what it does",
    "Nine aides briefing Juan Roe said it was “over.”",
    ["“over.” Nine aides [Nine aides] said"],
  ],
  [
    "a fall after what was said",
    "Shares fell 5% after the company warned of “weak” demand.",
    ["“weak” the company [the company] warned"],
  ],
  [
    "a person told by a past participle",
    "A man arrested after the rally said it was “mad.”",
    ["“mad.” A man arrested [A man arrested] said"],
  ],
  [
    "one person and the object of what they do",
    "A lawyer representing Juan Roe said it was “a scam.”",
    ["“a scam.” A lawyer [A lawyer] said"],
  ],
  [
    "a meeting of a town",
    "At a town meeting Juan Roe said it was “a scam.”",
    ["“a scam.” Juan Roe [Juan Roe] said"],
  ],
  [
    "what is affirmed again",
    "Officials have repeatedly reaffirmed the “ironclad” alliance.",
    ["“ironclad” Officials [Officials] reaffirmed"],
  ],
];

describe("subjects of verbs of saying", () => {
  it.each(CASES)("%s", (_, text, quotations) => {
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(quotations);
  });
});
