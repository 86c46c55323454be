import { expect, test } from "vitest";
import { foldTerm } from "../../../src/core/search/terms.ts";

test.each([
  { term: "Évora", expected: "evora" },
  { term: "E\u0301vora", expected: "evora" },
  { term: "ŁÓDŹ", expected: "lodz" },
  { term: "Straße", expected: "strasse" },
  { term: "Ærø", expected: "aero" },
  { term: "ﬁre", expected: "fire" },
  { term: "1,5", expected: "1,5" },
])("$term is found as $expected", ({ term, expected }) => {
  expect(foldTerm(term)).toBe(expected);
});
