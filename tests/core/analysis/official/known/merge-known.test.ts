import { describe, expect, it } from "vitest";
import { analyze } from "../../../../../src/core/analysis/analyze.ts";
import { mergeKnown } from "../../../../../src/core/analysis/official/known/merge-known.ts";
import type { KnownOfficial, Tenure } from "../../../../../src/core/model/known-official.ts";

function tenure(office: string, from: string, to: string | null = null): Tenure {
  return { office, of: "Ruritania", from, to };
}

function person(name: string, aliases: readonly string[], ...tenures: Tenure[]): KnownOfficial {
  return { name, aliases, tenures };
}

const NONE = { listed: [], builtIn: [], introduced: [] };

describe("mergeKnown", () => {
  it("keeps the reader's own first, then the built-in list, then whom articles introduced", () => {
    const merged = mergeKnown({
      listed: [person("Ada Holt", [], tenure("mayor", "2010"))],
      builtIn: [person("Rudolf Elphberg", [], tenure("king", "2010"))],
      introduced: [person("Mara Quell", [], tenure("harbour commissioner", "2024-03-07"))],
    });
    expect(merged.map(({ name }) => name)).toEqual(["Ada Holt", "Rudolf Elphberg", "Mara Quell"]);
  });

  it.each([
    ["the same name", "Rudolf Elphberg", []],
    ["an alias", "Rudolf V", ["Rudolf Elphberg"]],
    ["no accents", "Rudólf Elphberg", []],
  ])(
    "joins a person of two lists by %s, with the tenures of both in order",
    (_by, name, aliases) => {
      const merged = mergeKnown({
        ...NONE,
        listed: [person(name, aliases, tenure("senator", "2001", "2009"))],
        builtIn: [
          person("Rudolf Elphberg", [], tenure("president", "2009"), tenure("envoy", "2017")),
        ],
      });
      expect(merged).toHaveLength(1);
      expect(merged[0]?.name).toBe(name);
      expect(merged[0]?.tenures.map(({ office }) => office)).toEqual([
        "senator",
        "president",
        "envoy",
      ]);
    },
  );

  it("believes a list rather than an article: the list knows when the office ended", () => {
    const listed = [person("Mara Quell", [], tenure("mayor", "2001", "2005"))];
    const introduced = [person("Mara Quell", [], tenure("mayor", "2003-02-01"))];
    expect(mergeKnown({ ...NONE, listed, introduced })).toEqual(listed);
  });

  it("joins what several articles said of one person", () => {
    const introduced = [
      person("Mara Quell", [], tenure("transport minister", "2024-03-07")),
      person("Mara Quell", [], tenure("harbour commissioner", "2021-05-01")),
    ];
    const offices = mergeKnown({ ...NONE, introduced })[0]?.tenures.map(({ office }) => office);
    expect(offices).toEqual(["harbour commissioner", "transport minister"]);
  });

  it("lets the analysis name an introduced official without a title", () => {
    const introduced = [
      { name: "Mara Quell", aliases: [], tenures: [{ ...tenure("mayor", "2024-03-07"), of: "" }] },
    ];
    const text = "The pier was closed on Monday. Mara Quell said it would open by June.";
    const marks = analyze(
      { text, language: "en", published: "2024-06-02" },
      mergeKnown({ ...NONE, introduced }),
    );
    const officials = marks.flatMap((mark) => (mark.kind === "official" ? [mark] : []));
    expect(officials.map(({ span, office }) => [text.slice(span.start, span.end), office])).toEqual(
      [["Mara Quell", "mayor"]],
    );
  });
});
