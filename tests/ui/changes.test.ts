import { expect, it } from "vitest";
import { acknowledge } from "../../src/core/alarm/note-version.ts";
import { groupChanges } from "../../src/ui/changes.ts";
import { day, historyOf, QUOTATION } from "../core/alarm/histories.ts";
import { PIER, saved } from "../exchange/examples.ts";

const annotation = saved("It took");
const own = { articleId: PIER.id };
const passage = {
  ...historyOf(["At least 12 died.", "At least 17 died."]),
  ...own,
  id: annotation.id,
};
const figure = { ...historyOf(["12", "17"], { watched: "mark", reading: QUOTATION }), ...own };

it.each([
  ["a saved passage and the figure in it once", [passage, figure], 1],
  ["nothing where the passage was marked as seen", [acknowledge(passage, true, day(3)), figure], 0],
  ["a figure elsewhere", [acknowledge(passage, true, day(3)), { ...figure, ...elsewhere() }], 1],
])("the list of changes tells of %s", (_, histories, count) => {
  const changes = groupChanges(histories, [PIER], [annotation]).flatMap((one) => one.changes);
  expect(changes).toHaveLength(count);
});

function elsewhere() {
  return { ...historyOf(["9", "8"], { watched: "mark", reading: QUOTATION }), ...own };
}
