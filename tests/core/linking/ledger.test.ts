import { describe, expect, it } from "vitest";
import { onOneScale, standings } from "../../../src/core/linking/ledger.ts";
import { ledgerHeading } from "../../../src/core/linking/ledger-heading.ts";
import type { ClaimReading } from "../../../src/core/linking/quantity-topic.ts";
import { claim } from "./readings.ts";

function figure(value: number, text: string, sentence: string, unit = "person") {
  const { reading } = claim({ value, unit }, text, sentence);
  return { reading: reading as ClaimReading, text };
}

const on = (published: string | null, mark: ReturnType<typeof figure>) => ({ ...mark, published });
const dead = (value: number) =>
  figure(value, `${value} people`, `The landslide at Ervig killed ${value} people.`);

describe("how figures of a ledger stand", () => {
  it("is said of each to the one before, and of the first nothing", () => {
    const told = [
      on("2031-03-07", dead(40)),
      on("2031-03-07", dead(40)),
      on("2031-03-09", dead(57)),
      on("2031-03-10", dead(48)),
    ];
    expect(standings(told)).toEqual([null, "same-figure", "updated", "differs"]);
  });

  it("says nothing of time where no date is known", () => {
    expect(standings([on(null, dead(40)), on(null, dead(57))])).toEqual([null, "differs"]);
  });

  it("is nothing for no figure", () => {
    expect(standings([])).toEqual([]);
  });

  it("is told of figures in two units, which share one scale and keep what they say", () => {
    const burnt = (value: number, unit: string) =>
      figure(value, `${value} ${unit}s`, `The fire at Ervig burned ${value} ${unit}s.`, unit);
    const told = [burnt(1200, "acre"), burnt(485, "hectare"), burnt(900, "hectare")];
    expect(standings(told.map((one) => on("2031-03-07", one)))).toEqual([
      null,
      "same-figure",
      "differs",
    ]);
    const scaled = onOneScale(told.map(({ reading }) => reading.quantity));
    expect(scaled.map(({ unit }) => unit)).toEqual(["acre", "acre", "acre"]);
    expect(scaled.map(({ value }) => Math.round(value ?? 0))).toEqual([1200, 1200, 2224]);
  });

  it("leaves a figure that counts by another word where it is", () => {
    const [, families] = onOneScale([
      dead(40).reading.quantity,
      { ...dead(12).reading.quantity, unit: "family" },
    ]);
    expect(families).toMatchObject({ value: 12, unit: "family" });
  });
});

const nameOf = (unit: string) => `${unit}s`;

describe("the heading of a ledger", () => {
  it("is what a figure counts, in the words that the others share", () => {
    const heading = ledgerHeading(
      [
        figure(
          1.5e6,
          "More than 1.5 million people",
          "More than 1.5 million people have fled the Ondra valley, the ministry said.",
        ),
        figure(1.7e6, "1.7 million", "The agency now says that 1.7 million have fled the valley."),
        figure(2e6, "two million people", "Some two million people on the move are a burden."),
      ],
      nameOf,
    );
    expect(heading).toBe("people have fled the Ondra valley");
  });

  it("ends with what the others count too, and says where most of them say it is", () => {
    const heading = ledgerHeading(
      [
        figure(40, "40 people", "At Ervig 40 people lost their homes nearly a week ago."),
        figure(57, "57 people", "The mayor said 57 people lost homes at Ervig in March."),
        figure(48, "48", "Of 48 nothing more is known."),
      ],
      nameOf,
    );
    expect(heading).toBe("people lost homes at Ervig");
  });

  it("puts the noun before where the articles leave it out", () => {
    const heading = ledgerHeading(
      [
        figure(1.7e6, "1.7 million", "It says 1.7 million have fled the valley.", "villager"),
        figure(1.9e6, "1.9 million", "By night 1.9 million had fled.", "villager"),
      ],
      nameOf,
    );
    expect(heading).toBe("villagers had fled");
  });

  it("ends with a word that says something, and before the next thought", () => {
    const heading = ledgerHeading(
      [
        figure(
          31,
          "31 bridges",
          "The storm closed 31 bridges in the county of the Dunes and of the Marsh and more.",
          "bridge",
        ),
        figure(44, "44 bridges", "In all 44 bridges in the county: a record.", "bridge"),
      ],
      nameOf,
    );
    expect(heading).toBe("bridges in the county");
  });

  it.each([
    ["$4 billion", "Repairs will cost $4 billion in public money.", "in public money"],
    [
      "41 percent",
      "It says 41 percent of households have no power.",
      "of households have no power",
    ],
  ])("keeps what follows %s", (text, sentence, words) => {
    const mark = figure(4, text, sentence, "dollar");
    expect(ledgerHeading([mark, mark], nameOf)).toBe(`dollars ${words}`);
  });

  it("is nothing where the sentences share no word beside the figure", () => {
    const one = figure(31, "31 bridges", "The storm closed 31 bridges.", "bridge");
    expect(ledgerHeading([one], nameOf)).toBeNull();
    expect(ledgerHeading([], nameOf)).toBeNull();
  });

  it("comes to an end with a hostile sentence", () => {
    const mark = figure(1, "1 ", "1 a ".repeat(200_000));
    expect(ledgerHeading([mark, mark], nameOf)).toBeTypeOf("object");
  });
});
