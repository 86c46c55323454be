import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../../src/core/analysis/quotation/find-quotations.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";
import { textOf } from "../../../../src/core/model/span.ts";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, quotations: readonly string[]];

const SPEAKERS: readonly Case[] = [
  [
    "after, subject first",
    "“We go,” Maria Lopez said.",
    ["“We go,” Maria Lopez [Maria Lopez] said"],
  ],
  ["after, verb first", "“We go,” said Maria Lopez.", ["“We go,” Maria Lopez [Maria Lopez] said"]],
  [
    "after a question",
    "“Do we go?” Maria Lopez asked.",
    ["“Do we go?” Maria Lopez [Maria Lopez] asked"],
  ],
  [
    "after a comma outside the marks",
    "“We go”, said Maria Lopez.",
    ["“We go” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "before, with a comma",
    "Maria Lopez said, “We go.”",
    ["“We go.” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "before, with a colon",
    "Maria Lopez told reporters: “We go.”",
    ["“We go.” Maria Lopez [Maria Lopez] told"],
  ],
  [
    "in the middle",
    "“We go,” Maria Lopez said, “and we stay.”",
    ["“We go,” Maria Lopez [Maria Lopez] said", "“and we stay.” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "according to",
    "The plan was “badly made,” according to Maria Lopez.",
    ["“badly made,” Maria Lopez [Maria Lopez] according to"],
  ],
  [
    "a long phrase between name and verb",
    "Maria Lopez, the mayor of Springfield, Ohio, said: “We go.”",
    ["“We go.” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "an office before the name",
    "“We go,” said the mayor of Springfield, Maria Lopez.",
    ["“We go,” Maria Lopez [the mayor of Springfield, Maria Lopez] said"],
  ],
  [
    "a spokesman is not whom he speaks for",
    "“We go,” a spokesman for Maria Lopez said.",
    ["“We go,” a spokesman for Maria Lopez [a spokesman for Maria Lopez] said"],
  ],
  [
    "a body",
    "“We go,” the council said in a statement.",
    ["“We go,” the council [the council] said"],
  ],
  [
    "an unlisted verb after a name",
    "“We go,” Maria Lopez thundered.",
    ["“We go,” Maria Lopez [Maria Lopez] thundered"],
  ],
  [
    "words inside an indirect statement",
    "Maria Lopez said the plan had “failed badly” in May.",
    ["“failed badly” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "the outer of two speakers",
    "Maria Lopez said her rival had called the plan “a mess.”",
    ["“a mess.” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "a gerund hangs on the main clause",
    "Maria Lopez issued a statement calling the plan “a mess.”",
    ["“a mess.” Maria Lopez [Maria Lopez] calling"],
  ],
  [
    "what stands between subject and verb",
    "Protesters in the streets chanted: “Go home now!”",
    ["“Go home now!” Protesters in the streets [Protesters in the streets] chanted"],
  ],
  [
    "a passive verb's agent",
    "The plan was called “a mess” by Maria Lopez.",
    ["“a mess” Maria Lopez [Maria Lopez] called"],
  ],
  [
    "an attribution at the end of the sentence",
    "The plan would be “a mess” for the city, Maria Lopez said.",
    ["“a mess” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "a claim of somebody's",
    "Critics laughed at Maria Lopez's claim that the plan was “a triumph.”",
    ["“a triumph.” Maria Lopez [Maria Lopez's] claim"],
  ],
  [
    "a dateline",
    "SPRINGFIELD (AP) — Maria Lopez has left, saying that “nothing works.”",
    ["“nothing works.” Maria Lopez [Maria Lopez] saying"],
  ],
  [
    "a signature",
    "“We should all go home.” — Maria Lopez",
    ["“We should all go home.” Maria Lopez [Maria Lopez]"],
  ],
];

const ACROSS: readonly Case[] = [
  [
    "goes on in the next sentence",
    "“We go,” Maria Lopez said. “It is late.”",
    ["“We go,” Maria Lopez [Maria Lopez] said", "“It is late.” Maria Lopez [Maria Lopez]"],
  ],
  [
    "goes on in the next paragraph",
    "“We go,” Maria Lopez said.\n\n“It is late and dark.”",
    ["“We go,” Maria Lopez [Maria Lopez] said", "“It is late and dark.” Maria Lopez [Maria Lopez]"],
  ],
  [
    "is announced by the sentence before",
    "Maria Lopez was angry. “Nobody asked us at all.”",
    ["“Nobody asked us at all.” Maria Lopez [Maria Lopez]"],
  ],
  [
    "is one quotation over several paragraphs",
    "“We go.\n\n“It is late,” Maria Lopez said.",
    ["“We go. / “It is late,” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "resolves she",
    "Maria Lopez met John Smith. “We go,” she said.",
    ["“We go,” Maria Lopez [she] said"],
  ],
  [
    "resolves he past a woman",
    "John Smith met Maria Lopez. “We go,” he said.",
    ["“We go,” John Smith [he] said"],
  ],
  [
    "resolves who",
    "They met Maria Lopez, who called it “a waste.”",
    ["“a waste.” Maria Lopez [who] called"],
  ],
  [
    "resolves a surname",
    "Maria Lopez came.\n\n“We go,” Lopez said.",
    ["“We go,” Maria Lopez [Lopez] said"],
  ],
  [
    "resolves a description",
    "Maria Lopez, a former strategist, met Sen. John Smith. “We go,” the former strategist said. “No,” the senator said.",
    ["“We go,” Maria Lopez [the former strategist] said", "“No,” John Smith [the senator] said"],
  ],
  [
    "resolves it to the body",
    "The council condemned what it called “a breach.”",
    ["“a breach.” The council [it] called"],
  ],
  [
    "spells an acronym out",
    "The National Water Board (NWB) met.\n\n“We go,” the NWB said.",
    ["“We go,” The National Water Board [the NWB] said"],
  ],
  [
    "reads a transcript",
    "“SMITH: Why do we wait?\n\n“LOPEZ: Because we must.”",
    ["“SMITH: Why do we wait? SMITH [SMITH]", "“LOPEZ: Because we must.” LOPEZ [LOPEZ]"],
  ],
];

const UNUSUAL: readonly Case[] = [
  [
    "a pronoun with its auxiliary",
    "Juan Roe is cross. He’s claiming that the vote is “a big, big joke.”",
    ["“a big, big joke.” Juan Roe [He’s] claiming"],
  ],
  [
    "per a document",
    "Guests may not park “on the lawn or near the well,” per the club’s charter.",
    ["“on the lawn or near the well,” the club’s charter [the club’s charter] per"],
  ],
  [
    "the people who see it so",
    "The town may try a ferry, an option seen by sailors as “a slow boat to nowhere at all.”",
    ["“a slow boat to nowhere at all.” sailors [sailors] seen"],
  ],
  [
    "a poll, not the shares of people in it",
    "In a Harbour Times poll, 75 percent of drivers said “most of the bridges” were old.",
    ["“most of the bridges” a Harbour Times poll [a Harbour Times poll] said"],
  ],
  [
    "a ruling",
    "“A town cannot sell its well,” said the ruling.",
    ["“A town cannot sell its well,” the ruling [the ruling] said"],
  ],
  [
    "as a memo put it",
    "The rule asks for a “lawful source of sand and stone,” as a ministry memo put it.",
    ["“lawful source of sand and stone,” a ministry memo [a ministry memo] put"],
  ],
  [
    "a mother of three",
    "The mother of three replied, “It is a gift.”",
    ["“It is a gift.” The mother of three [The mother of three] replied"],
  ],
  [
    "a pronoun for some of many",
    "Some said “we must all leave this town.”",
    ["“we must all leave this town.” Some [Some] said"],
  ],
  [
    "past a rival after a preposition",
    "In recent weeks, Maria Lopez has gone after Juan Roe as a “man who would sell the moon.”",
    ["“man who would sell the moon.” Maria Lopez [Maria Lopez]"],
  ],
];

const NO_SPEAKER: readonly Case[] = [
  [
    "a thing that is judged",
    "Springfield\n\nThe plan is “dead on arrival” now.",
    ["“dead on arrival” nobody"],
  ],
  [
    "a thing before a verb of judgement",
    "Springfield\n\nAfter a long summer the effort called the bridge “a very costly toy for boys.”",
    ["“a very costly toy for boys.” nobody"],
  ],
  [
    "what a prediction was about",
    "The paper stood by its prediction that Maria Lopez would be “by far the best mayor.”",
    ["“by far the best mayor.” nobody"],
  ],
  [
    "what a place is known as",
    "Springfield\n\nThe hills, many of them widely known as “the old grey ladies of the north,” are bare.",
    ["“the old grey ladies of the north,” nobody"],
  ],
];

const LEFT_ALONE: readonly (readonly [name: string, text: string])[] = [
  ["a programme", "Maria Lopez spoke on NBC’s “Meet the Nation.”"],
  ["a programme that is told", "Maria Lopez told “Fox & Neighbors” of her plan."],
  ["a film", "She starred in the film “Rainy Days.”"],
  ["a list of films", "He had roles in “Rainy Days,” “Sunny Nights” and “Snow.”"],
  ["a book", "Jo Roe, author of “The Long Winter,” left the room."],
  ["what a thing is called", "One new application called “Marble” hides code."],
  ["a nickname", "Robert “Bobby” Roe left the room."],
  ["a nickname behind the name", "Premier Ada Roe ‘Zuzi’ said that it was late."],
  ["a defined term", "The use of so-called “dark pools” grew."],
  ["a single-quoted term", "The ‘dark pool’ grew.\n\nThe ‘dark pool’ shrank."],
  ["a scare quote", "The “experts” left the room."],
  ["a term that the article explains", "Dealers pay into a “float” each month."],
];

describe("findQuotations", () => {
  it.each([...SPEAKERS, ...ACROSS, ...UNUSUAL, ...NO_SPEAKER])(
    "attributes: %s",
    (_name, text, expected) => {
      expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(expected);
    },
  );

  it.each(LEFT_ALONE)("leaves alone: %s", (_name, text) => {
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual([]);
  });

  it("finds the same names without a list of persons", () => {
    const text = "“We go,” said Maria Lopez. Lopez said: “Now.”";
    const quotations = findQuotations(read(text), []);
    expect(quotations.map((quotation) => show(text, quotation))).toEqual([
      "“We go,” Maria Lopez [Maria Lopez] said",
      "“Now.” Lopez [Lopez] said",
    ]);
  });

  it("shows the words that it rests on, in order", () => {
    const text = "Maria Lopez came. “We go,” Lopez said.";
    const [quotation] = quotationsOf(text);
    expect(quotation?.evidence.map(({ role, span }) => `${role}: ${textOf(text, span)}`)).toEqual([
      "name: Maria Lopez",
      "speaker: Lopez",
      "cue: said",
    ]);
  });

  it.each([
    ["high", "“We go,” Maria Lopez said."],
    ["medium", "The council said it was “a very large waste of all our time.”"],
    ["low", "Springfield\n\nThe plan is “dead on arrival” now."],
  ])("is %s of %j", (confidence, text) => {
    expect(quotationsOf(text).map((quotation) => quotation.confidence)).toEqual([confidence]);
  });

  it.each([
    [
      "de",
      "„Wir gehen jetzt alle nach Hause“, sagte Maria Lopez. Das „Bild“ hing schief.",
      "„Wir gehen jetzt alle nach Hause“",
    ],
    [
      "fr",
      "« Nous partons tous demain matin », a dit Maria Lopez.",
      "« Nous partons tous demain matin »",
    ],
    ["ja", "彼女は「私たちは明日の朝に出発します」と言った。", "「私たちは明日の朝に出発します」"],
  ])("finds quotations in %s without a speaker", (language, text, expected) => {
    const words = read(text, language);
    const quotations = findQuotations(words, []);
    expect(quotations.map(({ spans: [span] }) => span && textOf(text, span))).toEqual([expected]);
    expect(quotations.map(({ speaker }) => speaker)).toEqual([null]);
  });

  // What is quadratic takes minutes on this, and the runner ends it; times stand in the bench.
  it.each(["“", "'", "Roe ", "the word and said he ", "“A b.” ", "he said “a b” ", "a: “b” "])(
    "reads nothing but %j to its end",
    (piece) => {
      const text = piece.repeat(320_000 / piece.length);
      const spans = findQuotations(read(text), []).flatMap((quotation) => quotation.spans);
      expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    },
  );
});
