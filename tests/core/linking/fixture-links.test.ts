// The articles of tests/fixtures tell two events in three newspapers; links.json says what belongs together.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isWithinEdits } from "../../../src/core/linking/edit-distance.ts";
import type { LinkRelation, RememberedMark } from "../../../src/core/model/link.ts";
import { fixturePath } from "../../site/fixtures.ts";
import { fixtureMarks } from "./fixture-marks.ts";
import { type FoundLink, linksBetween } from "./link-articles.ts";

interface Side {
  readonly slug: string;
  readonly text: string;
}

interface Pair {
  readonly about?: string;
  readonly why?: string;
  readonly relation?: LinkRelation;
  readonly optional?: boolean;
  readonly a: Side;
  readonly b: Side;
}

interface Person {
  readonly name: string;
  readonly articles: readonly { readonly slug: string; readonly name: string }[];
}

const expected = JSON.parse(readFileSync(fixturePath("links.json"), "utf8")) as {
  readonly quotations: readonly Pair[];
  readonly figures: readonly Pair[];
  readonly officials: readonly Person[];
  readonly apart: readonly Pair[];
};

const links = linksBetween(fixtureMarks("expected"));

// A quotation over two paragraphs is one mark, of which links.json gives one.
function isSide({ slug, text }: Side, mark: RememberedMark): boolean {
  return mark.articleId === slug && mark.text.split("\n").includes(text);
}

function linksOf({ a, b }: Pair, among: readonly FoundLink[] = links): FoundLink[] {
  return among.filter(
    ({ here, other }) =>
      (isSide(a, here) && isSide(b, other)) || (isSide(b, here) && isSide(a, other)),
  );
}

/** The Beacon spells a name in two ways; which of them is the fullest is not linking's to say. */
const isSpelling = (name: string, given: string) => isWithinEdits(name, given, 1);

const titleOf = ({ about, why, a, b }: Pair): string =>
  `${about ?? why}: ${a.slug} ${a.text.slice(0, 40)} / ${b.slug} ${b.text.slice(0, 40)}`;

function isLinkedRightly(pair: Pair): boolean {
  return linksOf(pair).some(({ relation }) => relation === pair.relation);
}

describe("links between the expected marks of the fixtures", () => {
  it.each(
    expected.quotations
      .filter(({ optional }) => optional !== true)
      .map((pair) => [titleOf(pair), pair] as const),
  )("tell one utterance: %s", (_, pair) => {
    const relations = linksOf(pair).map(({ relation }) => relation);
    const isLonger = linksOf(pair).some(({ here, other }) =>
      `${here.text}${other.text}`.includes("\n"),
    );
    expect(relations).toContain(isLonger && pair.relation === "same" ? "excerpt" : pair.relation);
  });

  it.each(
    expected.officials.flatMap(({ name, articles }) =>
      articles.flatMap((a, at) => articles.slice(at + 1).map((b) => [name, a, b] as const)),
    ),
  )("know %s in two articles", (_, a, b) => {
    const found = links.filter(
      ({ here, other }) =>
        here.articleId === a.slug &&
        other.articleId === b.slug &&
        here.reading.kind === "official" &&
        other.reading.kind === "official" &&
        isSpelling(here.reading.name, a.name) &&
        isSpelling(other.reading.name, b.name),
    );
    expect(found).not.toEqual([]);
  });

  it("know no two officials as one", () => {
    const personOf = ({ articleId, reading }: RememberedMark): string | null => {
      const name = reading.kind === "official" ? reading.name : "";
      const isIn = ({ articles }: Person) =>
        articles.some((one) => one.slug === articleId && isSpelling(name, one.name));
      return expected.officials.find(isIn)?.name ?? null;
    };
    const wrong = links.filter(
      ({ relation, here, other }) => relation === "person" && personOf(here) !== personOf(other),
    );
    expect(wrong).toEqual([]);
  });

  it.each(expected.apart.map((pair) => [titleOf(pair), pair] as const))(
    "leave apart: %s",
    (_, pair) => {
      expect(linksOf(pair)).toEqual([]);
    },
  );

  it("put most figures for one thing side by side, each with the right relation", () => {
    const found = expected.figures.filter((pair) => linksOf(pair).length > 0);
    const right = found.filter(isLinkedRightly);
    expect(found.length).toBeGreaterThanOrEqual(24);
    expect(right.length).toBeGreaterThanOrEqual(24);
  });
});

describe("links between the marks that the analysis finds in the fixtures", () => {
  const found = linksBetween(fixtureMarks("analysis"));
  // Spans may be a word longer or shorter than expected; that is scored elsewhere.
  const isAbout = ({ slug, text }: Side, mark: RememberedMark) =>
    mark.articleId === slug && (mark.text.includes(text) || text.includes(mark.text));
  const isFound = ({ relation, a, b }: Pair) =>
    found.some(
      (link) =>
        link.relation === relation &&
        ((isAbout(a, link.here) && isAbout(b, link.other)) ||
          (isAbout(b, link.here) && isAbout(a, link.other))),
    );

  it("are most of those that are expected", () => {
    expect(expected.quotations.filter(isFound).length).toBeGreaterThanOrEqual(38);
    expect(expected.figures.filter(isFound).length).toBeGreaterThanOrEqual(23);
  });

  it("leave apart what must be", () => {
    const wrong = expected.apart.filter(({ a, b }) =>
      found.some(({ here, other }) => isAbout(a, here) && isAbout(b, other)),
    );
    expect(wrong).toEqual([]);
  });
});
