// What pages that nobody tuned the rules on get wrong: whose words they are, nobody's, and no quotation at all; each
// rule with the sentences in which it must not fire.

import { describe, expect, it } from "vitest";
import { quotationsOf } from "./shown-quotations.ts";

const speakersOf = (text: string): (string | null)[] =>
  quotationsOf(text).map(({ speaker }) => speaker?.name ?? null);

const lastOf = (text: string): string | null => speakersOf(text).at(-1) ?? null;

describe("a pronoun with its auxiliary", () => {
  it.each([
    ["is nobody in particular: you", "If you’ve asked yourself “Will this ever fit?”, wait.", null],
    ["the same, before its verb", "You'll see the hat and wonder, “Will this ever fit?”", null],
    ["is a pronoun: I", "I’d start by asking, “How is it fried?”", "I"],
    ["is a pronoun: they", "They've been asking, “Where is it?”", "They"],
    ["is whom it goes back to", "Juan Roe left. He’d told us, “It is over.”", "Juan Roe"],
    ["leaves names alone", "D’Arcy Roe asked, “Where is it now?”", "D’Arcy Roe"],
  ])("%s", (_name, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe("somebody without a name, who speaks in a paragraph of their own", () => {
  const before = "Maria Lopez chairs the board.\n\n";
  it.each([
    ["A nurse at the port said she had not slept.", "A nurse"],
    ["One teacher from Ames wrote that it had rained for weeks.", "One teacher"],
    ["A 60-year-old woman said she had seen it.", "A 60-year-old woman"],
    ["One voter told the radio that it was late. She had walked for an hour.", "One voter"],
  ])("is she: %s", (sentence, speaker) => {
    expect(lastOf(`${before}${sentence} “I am tired of it all,” she said.`)).toBe(speaker);
  });

  it.each([
    "A man said that it was late.",
    "A report said she had not slept.",
    "A company said that it was late.",
    "A nurse asked how she felt.",
    "A nurse was hurt in the crash.",
    "The nurse said that it was late.",
    "Nurses said that it was late.",
    "A nurse who knows Maria Lopez said it was late.",
    "A lawyer for the board said she would appeal.",
    "A judge ruled that she had to pay.",
    "A critic of the board said she should go.",
    "It rained. A nurse said that it was late.",
    "A nurse said that it was late. Maria Lopez laughed.",
  ])("is not she: %s", (sentence) => {
    expect(lastOf(`${before}${sentence} “I am tired of it all,” she said.`)).toBe("Maria Lopez");
  });

  it("is not surely she", () => {
    const text = `${before}A nurse said that it was late. “I am tired of it all,” she said.`;
    expect(quotationsOf(text).at(-1)?.confidence).toBe("medium");
  });
});

describe("whoever is talked about does not speak", () => {
  it.each([
    "Maria Lopez was described as “kind to everyone in town”.",
    "Maria Lopez was found guilty of “selling fish without any licence”.",
    "Maria Lopez was convicted of “selling fish without any licence”.",
    "Maria Lopez has been accused of “selling fish without any licence”.",
    "Maria Lopez pleaded guilty to “selling fish without any licence”.",
    "Maria Lopez pleads not guilty to “selling fish without any licence”.",
    "Sales rose, which means the town can “pay for all of it”.",
  ])("%s", (text) => {
    expect(speakersOf(text)).toEqual([null]);
  });

  it.each([
    ["Maria Lopez pleaded: “Do not sell the fish.”", "Maria Lopez"],
    ["Maria Lopez pleaded with them not to “sell all of the fish”.", "Maria Lopez"],
    ["Maria Lopez found it “worse than anyone had thought”.", "Maria Lopez"],
    ["Maria Lopez was praised by Juan Roe as “kind to everyone”.", "Juan Roe"],
    ["Maria Lopez said she was guilty of “nothing but love”.", "Maria Lopez"],
    ["Maria Lopez was tired and said the plan was “dead and gone”.", "Maria Lopez"],
    ["The letter, which says the plan is “dead and gone”, is new.", "The letter"],
  ])("but others do: %s", (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe("whose words they are", () => {
  it.each([
    [
      "both halves that one verb parts",
      "“If I see a hat,” Juan Roe, also a reader of maps, old charts and books says, “and it is red, I go.”",
      ["Juan Roe", "Juan Roe"],
    ],
    [
      "the second half with a verb of its own",
      "“If I see a hat,” Juan Roe said, and Maria Lopez asked, “Is it red?”",
      ["Juan Roe", "Maria Lopez"],
    ],
    [
      "whoever is named with “by”, whatever governs the clause",
      "Young voters told the radio that they know men who hate being called “soft” by Maria Lopez.",
      ["Maria Lopez"],
    ],
    [
      "the governing verb’s, where “by” names no speaker",
      "Juan Roe said that the town was called “dull” by mistake.",
      ["Juan Roe"],
    ],
    [
      "the people of a name, not the name",
      "Maria Lopez’s first two guests differed: “Is it late?” he asked.",
      ["he"],
    ],
    ["an owner without the ’s", "It was, in Acme’s words, a “place to be free.”", ["Acme"]],
  ])("%s", (_name, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe("the whole of a subject", () => {
  it.each([
    ["a name with a dot", "“We are full,” Roe.com said in a statement.", "Roe.com"],
    ["no name across a full stop", "It rained. Acme said it was “full.”", "Acme"],
    ["a share of people", "Over 42% of respondents said it was “full.”", "42% of respondents"],
    [
      "a count behind its article",
      "“No deal,” the two firms’ lawyers said.",
      "the two firms’ lawyers",
    ],
    ["the people outside", "Protesters outside chanted “four more years.”", "Protesters"],
    ["critics such as somebody", "Critics such as Juan Roe say it is “dead.”", "Critics"],
    [
      "critics such as two",
      "Critics such as Juan Roe and Maria Lopez say it is “dead.”",
      "Critics",
    ],
    ["no critics of another kind", "As such, Juan Roe says it is “dead.”", "Juan Roe"],
    ["the same between commas", "Critics, such as Juan Roe, say it is “dead.”", "Critics"],
    [
      "an office before an aside on what one is known for",
      "The actor, best known for his role in “The Long Night,” said he was “in shock.”",
      "The actor",
    ],
    [
      "the name behind such an aside",
      "Best known for a film, Juan Roe said he was “in shock.”",
      "Juan Roe",
    ],
    ["one of many, who writes", "Fans were quick, with one writing: “It is unfair.”", "one"],
  ])("%s", (_name, text, speaker) => {
    expect(lastOf(text)).toBe(speaker);
  });
});

describe("whoever speaks for, or knows, somebody named is somebody else", () => {
  it.each([
    ["A spokesman for harbour chief Juan Roe said", "A spokesman for harbour chief Juan Roe"],
    ["Aides to the harbour chief Juan Roe said", "Aides to the harbour chief Juan Roe"],
    ["A friend of Juan Roe and Maria Lopez said", "A friend of Juan Roe and Maria Lopez"],
    ["The clerk, a friend of Juan Roe and Maria Lopez, said", "The clerk"],
    ["The mayor of Ames Juan Roe said", "Juan Roe"],
    ["President of the board Juan Roe said", "Juan Roe"],
    ["Ames mayor Juan Roe said", "Juan Roe"],
    ["A post by the journalist Juan Roe said", "Juan Roe"],
    ["The clerk, Juan Roe, a friend of Maria Lopez, said", "Juan Roe"],
  ])("%s", (subject, speaker) => {
    expect(speakersOf(`${subject} it was “dead on arrival.”`)).toEqual([speaker]);
  });
});

describe("what ends a sentence of attribution", () => {
  it.each([
    ["“Dear all, we are leaving,” the letter began.", "the letter"],
    ["“Stop being so loud,” one reply began – and the firm gave in.", "one reply"],
    ["“I am proud,” the caption read.", "the caption"],
    ["The town was “not ready for it”, the report found.", "the report"],
    ["The town was “not ready for it”, an inquiry has found.", "an inquiry"],
  ])("%s", (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it.each([
    "“The Wall,” the band played.",
    "“The Wall of Sound,” the new film, opened.",
    "After the “big storm,” the town recovered.",
    "The town had a “storm plan”, the key was found.",
  ])("is no attribution: %s", (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });
});

describe("words judged", () => {
  it.each([
    ["Juan Roe’s win, hailed as “a dream” by his coach, was his first.", "his coach"],
    ["He called it “a dream” by the sea.", "He"],
    ["He said men who call him “a fool” were gone.", "men"],
    ["He said he wondered who had called it “a dream.”", "He"],
    ["He is fond of his critics, who wonder whether it is “a dream.”", "his critics"],
  ])("%s", (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it("are nobody’s by mistake", () => {
    expect(speakersOf("Maria Lopez was called “a fool to us all” by mistake.")).toEqual([null]);
  });
});

describe("a title that nobody is said to have said", () => {
  it.each([
    "“All the Mayors of the Red River Towns.” Elkhart Press, 4 May 2020.",
    "[3] “A Report on the Ports of the South,” Elkhart Press (2016).",
    "In her book “A Garden of Sand: The Rise of the Town that Sank,” Maria Lopez wrote of loss.",
    "The firm has another name, “Red Lake Moving and Storage.”",
    "A shop with, let’s say, “charm.”",
    "“The Long Night” star Maria Lopez left.",
  ])("is no quotation: %s", (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it.each([
    "“We Lost It All That Night,” Maria Lopez said.",
    "Maria Lopez wrote: “All the Mayors of This Town Have Failed.”",
    "“Never Again,” author Maria Lopez said.",
    "Maria Lopez gave her name. “It is Maria with an accent,” she said.",
    "“We lost all the mayors of the red river towns.” It rained.",
  ])("is one: %s", (text) => {
    expect(quotationsOf(text)).toHaveLength(1);
  });
});

describe("a line in marks below somebody’s words", () => {
  const before = "“It was the worst of days,” Maria Lopez said.\n";
  it.each([
    ["medium", "“… prevent the sale of the port to the town”\nIt rained."],
    ["high", "“They cannot stop the sale of the port.”\nIt rained."],
    ["high", "“They cannot stop the sale of the port” to the town.\nIt rained."],
  ])("is %s: %s", (confidence, line) => {
    expect(quotationsOf(before + line).at(-1)?.confidence).toBe(confidence);
  });
});
