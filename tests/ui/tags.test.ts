import { expect, test } from "vitest";
import { addTags } from "../../src/ui/tags.ts";

test.each([
  { name: "adds at the end", tags: ["dam"], typed: "flood", expected: ["dam", "flood"] },
  {
    name: "trims, and joins inner space",
    tags: [],
    typed: "  war   crimes ",
    expected: ["war crimes"],
  },
  { name: "parts at commas", tags: [], typed: "dam, flood,,", expected: ["dam", "flood"] },
  {
    name: "keeps no double, whatever its case",
    tags: ["Dam"],
    typed: "dam, DAM",
    expected: ["Dam"],
  },
  {
    name: "tells accents apart",
    tags: ["resume"],
    typed: "résumé",
    expected: ["resume", "résumé"],
  },
  { name: "adds nothing for blanks", tags: ["dam"], typed: " , ", expected: ["dam"] },
])("$name", ({ tags, typed, expected }) => {
  expect(addTags(tags, typed)).toEqual(expected);
});

test("answers the same list where nothing is added, so that nothing is drawn or saved", () => {
  const tags = ["dam"];
  expect(addTags(tags, "Dam")).toBe(tags);
});
