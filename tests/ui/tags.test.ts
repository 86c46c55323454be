import { expect, test } from "vitest";
import { MOST_TAGS } from "../../src/core/model/annotation.ts";
import { addTags, tagsIn } from "../../src/ui/tags.ts";

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
  expect(addTags(tags, typed)).toEqual({ tags: expected, left: "" });
});

test("answers the same list where nothing is added, so that nothing is drawn or saved", () => {
  const tags = ["dam"];
  expect(addTags(tags, "Dam").tags).toBe(tags);
});

test("adds as many as an annotation can have, and leaves the rest to be typed on", () => {
  const tags = Array.from({ length: MOST_TAGS - 1 }, (_, at) => `tag ${at}`);
  const added = addTags(tags, "dam, tag 3, flood, pier");
  expect(added).toEqual({ tags: [...tags, "dam"], left: "flood, pier" });
  expect(addTags(added.tags, "flood")).toEqual({ tags: added.tags, left: "flood" });
  const met = [...added.tags, "of", "two", "devices"];
  expect(addTags(met, "flood")).toEqual({ tags: met, left: "flood" });
});

test("reads each tag that was typed once, however many", () => {
  expect(tagsIn(" dam, Dam,, flood ")).toEqual(["dam", "flood"]);
});
