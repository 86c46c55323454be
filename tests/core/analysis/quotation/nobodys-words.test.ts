// Who does not speak: photographers in credits, an "it" that stands for nothing; and whose words a pull quote repeats.

import { describe, expect, it } from "vitest";
import { quotationsOf } from "./shown-quotations.ts";

const speakersOf = (text: string): (string | null)[] =>
  quotationsOf(text).map(({ speaker }) => speaker?.name ?? null);

describe("a photographer in a credit is not whom a pronoun stands for", () => {
  it.each([
    "Paul Lu / AFP",
    "Paul Lu/AP",
    "Photograph: Paul Lu/Reuters",
    "Photo by Paul Lu",
    "(AP Photo/Paul Lu)",
    "Credit: Paul Lu/The Elkhart Times",
    "Paul Lu via Acme Images",
  ])("%s", (credit) => {
    const text = `Mayor Donald Roe came on Monday. ${credit}\n“I regret this and will mend it,” he said.`;
    expect(speakersOf(text)).toEqual(["Donald Roe"]);
  });
});

it("does not try every way to cut a long word after a slash into agencies", () => {
  const text = `Ada Okoye/${"A".repeat(68)}! left. `.repeat(300);
  expect(quotationsOf(`${text}“We will not pay,” she said.`)).toHaveLength(1);
});

describe("whoever is named beside what looks like a credit speaks", () => {
  it.each([
    "The town heard from Ada Okoye via Zoom.",
    "A video by Ada Okoye was shown.",
    "Ada Okoye/Mary Lu won the race.",
    "Mary Lu/Ada Okoye won the race. Ada Okoye left.",
  ])("%s", (before) => {
    expect(speakersOf(`${before} “We will not pay,” Okoye said.`)).toEqual(["Ada Okoye"]);
  });
});

describe("an it that stands for what follows", () => {
  it.each([
    ["It is hard to say what “fair” means here.", null],
    ["It would be good to know why they say “no” to that.", "they"],
    ["It is going to call the plan “dead on arrival”.", "It"],
    ["It was forced to admit that “mistakes were made by all”.", "It"],
    ["It was right to call the plan “dead on arrival”.", "It"],
  ])("%s", (text, speaker) => {
    const [found = null] = speakersOf(text);
    expect(found).toBe(speaker);
  });
});

describe("whoever speaks is", () => {
  it.each([
    [
      "the subject of “was quoted as saying”",
      "“We will not pay,” Ada Okoye was quoted as saying.",
      "Ada Okoye",
    ],
    [
      "the same past an apposition and whoever quotes",
      "“We will not pay,” Ada Okoye, the clerk, was quoted by the radio as saying.",
      "Ada Okoye",
    ],
    [
      "whom a clause of who is about, not what she fled",
      "“We lost it all,” a woman who had fled the village told the radio.",
      "a woman",
    ],
    [
      "who a message is from",
      "The message from Ada Okoye was simple: “Stay home on Sunday.”",
      "Ada Okoye",
    ],
  ])("%s", (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe("a headline", () => {
  it.each([
    ["Mayor calls fire ‘a disgrace’", "Mayor"],
    ["Okoye vows to ‘fight on’", "Ada Okoye"],
    ["‘We lost it all’: survivors tell of night", null],
  ])("%s", (headline, speaker) => {
    const [first] = quotationsOf(`${headline}\nIt rained.\n“It did,” Ada Okoye said.`);
    expect(first?.speaker?.name ?? null).toBe(speaker);
    expect(first?.spans[0]?.end).toBeLessThanOrEqual(headline.length);
  });

  it.each([
    ["Harbour plan’s ‘Heavy Heart’", "It rained. “It is with a heavy heart,” Ada Okoye said."],
    ["‘Heavy heart’ over harbour", "It rained. “It is with a heavy heart,” Ada Okoye said."],
  ])("quotes what is said below: %s", (headline, body) => {
    expect(speakersOf(`${headline}\n${body}`)).toEqual(["Ada Okoye", "Ada Okoye"]);
  });

  it.each([
    // A name, other words, one word, and a line of the body.
    ["‘Marlow House’ for sale", "It rained. “I saw Marlow House,” Ada Okoye said."],
    ["Harbour plan’s ‘heavy hand’", "It rained. “It is with a heavy heart,” Ada Okoye said."],
    ["Harbour plan’s ‘heart’", "It rained. “It is with a heavy heart,” Ada Okoye said."],
    ["Harbour", "It was a ‘heavy heart’ plan. “It is with a heavy heart,” Ada Okoye said."],
  ])("quotes nothing else: %s", (headline, body) => {
    expect(speakersOf(`${headline}\n${body}`)).toEqual(["Ada Okoye"]);
  });

  it.each([
    "“Nine Lives”: a film of cats",
    "‘Quiet quitting’: doing the least that a job asks for",
    "“We are young”: what the band sang in May.",
  ])("is left alone where it names or explains: %s", (line) => {
    expect(quotationsOf(`${line}\nIt rained.`)).toEqual([]);
  });
});

describe("whoever hears the words does not say them", () => {
  it.each([
    "Ada Okoye laughed. “Are you ready?” Ada Okoye was asked.",
    "Asked on air whether the plan was “unfit,” Ada Okoye left.",
    "“Do you trust him?” Ada Okoye asked. “No!” came the reply.",
  ])("%s", (text) => {
    expect(speakersOf(text).at(-1)).toBeNull();
  });

  it("says what follows the question", () => {
    expect(speakersOf("Asked about the “plan,” Ada Okoye said it was “dead.”").at(-1)).toBe(
      "Ada Okoye",
    );
  });
});

describe("a pull quote", () => {
  it("has the speaker of the words that it repeats", () => {
    const text =
      "The plan failed.\n“We will not pay for this twice”\nIt rained.\n" +
      "The mayor left.\n“Whatever they say, we will not pay for this twice,” said Ada Okoye.";
    expect(speakersOf(text)).toEqual(["Ada Okoye", "Ada Okoye"]);
  });

  it("has none where it is longer than any", () => {
    const words = "a".concat(" a".repeat(60));
    const text = `It rained.\n“B ${words}”\nIt rained.\n“B ${words},” said Ada Okoye.`;
    expect(speakersOf(text)).toEqual([null, "Ada Okoye"]);
  });

  it("has none where only a phrase is the same", () => {
    const text =
      "The plan failed.\n“We will not pay, ever”\nIt rained.\n" +
      "The mayor left.\n“Whatever they say, we will not pay for this twice,” said Ada Okoye.";
    expect(speakersOf(text)).toEqual([null, "Ada Okoye"]);
  });
});
