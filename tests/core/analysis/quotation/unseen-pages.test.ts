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

describe("a title that nobody is said to have said", () => {
  it.each([
    "“All the Mayors of the Red River Towns.” Elkhart Press, 4 May 2020.",
    "[3] “A Report on the Ports of the South,” Elkhart Press (2016).",
    "In her book “A Garden of Sand: The Rise of the Town that Sank,” Maria Lopez wrote of loss.",
    "The firm has another name, “Red Lake Moving and Storage.”",
    "A shop with, let’s say, “charm.”",
  ])("is no quotation: %s", (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it.each([
    "“We Lost It All That Night,” Maria Lopez said.",
    "Maria Lopez wrote: “All the Mayors of This Town Have Failed.”",
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
