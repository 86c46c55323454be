// Whom "he" and "she" stand for: each row with what the rule is for.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, speaker: string];

const CASES: readonly Case[] = [
  [
    "nobody whom the quotation itself names",
    "Maria Lopez chairs the board. Anna Roe is its clerk.\n\nMaria Lopez voted no.\n\n“Anna Roe never understood it,” she said.",
    "Maria Lopez",
  ],
  [
    "nobody whom the quotation before names",
    "Maria Lopez voted no. “Anna Roe never understood it.” She added: “It is late.”",
    "Maria Lopez",
  ],
  [
    "whom the sentence before is about, not who helps to name something in it",
    "Donald Vance runs. Paul Roe is his manager.\n\nIn the Vance release, Roe described it “as a start”.\n\n“We will do it,” he vowed.",
    "Paul Roe",
  ],
  [
    "a head of the phrase, not a name before it",
    "Bernhard Lu owns a site.\n\nLu Executive Director Paul Roe answered that much is missing.\n\n“We count,” he said.",
    "Paul Roe",
  ],
  [
    "whoever the sentence before calls he, not whom he names",
    "Paul Roe rose. He said that the town had waited for Donald Vance.\n\n“No longer,” he said.",
    "Paul Roe",
  ],
  [
    "a name before the he of its own sentence",
    "Donald Vance lost. Paul Roe agreed that the rules are old, but he said that it should wait.\n\n“There is no hurry,” he said.",
    "Paul Roe",
  ],
  [
    "a she past a name of another",
    "Maria Lopez won. She would rather see the money go to Anna Roe than to the port.\n\n“It is a start,” she said.",
    "Maria Lopez",
  ],
  [
    "a he past whoever was a she before, whatever the name tells",
    "Juan Roe came with Wren Okoye.\n\nWren Okoye spoke first. “He is tired,” she said. He smiled. “I am not,” he said.",
    "Juan Roe",
  ],
  [
    "a he to whoever was only guessed to be a she",
    "It was hot around Robin Okoye and Sasha Lu. “No,” she said.\n\nJuan Roe came late.\n\nRobin Okoye laughed. “Not now,” he said.",
    "Robin Okoye",
  ],
  [
    "whom a title stands for, not whom its sentence names after it",
    "Norland’s President Juan Roe met Ostland Premier Paul Lu.\n\nThe Norland President praised Paul Lu. “We agree,” he said.",
    "Juan Roe",
  ],
  [
    "the one before where a description tells nothing of who it is",
    "“It is late,” Wren Okoye said.\n\nThe veteran leader blamed Robin Lu. “We tried,” she said.",
    "Wren Okoye",
  ],
  [
    "whom a judge jails",
    "“It is late,” Wren Okoye said.\n\nThe judge jailed Robin Lu. “I tried,” she said.",
    "Robin Lu",
  ],
  ["no he to a woman", "The chairwoman met Juan Roe. “We tried,” he said.", "Juan Roe"],
  [
    "a guest on somebody’s show",
    "Juan Roe spoke on Monday. On Paul Lu’s show, he said it was “late”.",
    "Juan Roe",
  ],
  [
    "whoever gives a speech",
    "Juan Roe spoke on Monday. In Paul Lu’s last speech, he said it was “late”.",
    "Paul Lu",
  ],
  [
    "who is asked by somebody without a name",
    "Maria Lopez wept. “Are you sorry?” the lawyer asked. “I am,” she said.",
    "Maria Lopez",
  ],
  [
    "who is told by somebody without a name",
    "“It is late,” the driver told Maria Lopez. “I know,” she said.",
    "Maria Lopez",
  ],
  [
    "the driver who goes on",
    "Maria Lopez wept. “It is late,” the driver said. “I know,” she said.",
    "the driver",
  ],
  [
    "a name apposed to a description",
    "“It is late,” Wren Okoye said.\n\nThe veteran leader, Robin Lu, left. “We tried,” she said.",
    "Robin Lu",
  ],
  [
    "a name that a description gives",
    "“It is late,” said the veteran leader known as Robin.\n\nNor was it, she said, “a win”.\n\nIn her letter, Robin said more.",
    "Robin",
  ],
  [
    "no title of a thing",
    "Wren Okoye won.\n\nThe old bridge closed under Robin Lu. “We tried,” she said.",
    "Robin Lu",
  ],
];

describe("findQuotations", () => {
  it.each(CASES)("resolves %s", (_name, text, speaker) => {
    expect(quotationsOf(text).at(-1)?.speaker?.name).toBe(speaker);
  });

  it("keeps the mention, whoever it stands for", () => {
    const text = "Maria Lopez voted no.\n\n“Anna Roe never understood it,” she said.";
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual([
      "“Anna Roe never understood it,” Maria Lopez [she] said",
    ]);
  });
});
