// What the background tells after the first painting makes another one only where a passage then looks otherwise.

import { describe, expect, it } from "vitest";
import { describe as describeSpan } from "../../src/core/anchoring/describe.ts";
import { prepareText } from "../../src/core/anchoring/prepare-text.ts";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { ArticlePassages } from "../../src/page/article-passages.ts";
import { day, historyOf } from "../core/alarm/histories.ts";

const TEXT = "The pier closed after a gale, and the ferry stayed in port.";
const GALE = "a gale";

function placedWith(id: string): ArticlePassages {
  const start = TEXT.indexOf(GALE);
  const annotation: Annotation = {
    ...{ id, articleId: "a", revision: 1, created: day(1), changed: day(1), removed: null },
    ...{ text: GALE, note: "", tags: [], colour: "amber", state: "exact" },
    reading: { kind: "highlight" },
    target: { selectors: [describeSpan(TEXT, { start, end: start + GALE.length })] },
  };
  const passages = new ArticlePassages(prepareText(TEXT));
  passages.place([], [annotation]);
  return passages;
}

describe("what was seen of a passage that is painted already", () => {
  it("makes it another where the words changed", () => {
    const history = historyOf(["a storm", GALE]);
    const passages = placedWith(history.id);
    expect(passages.openHistories({ histories: [history], steady: [] })).toBe(true);
    expect(passages.all[0]?.history).toBe(history);
  });

  it("leaves it as it is where they did not", () => {
    const passages = placedWith("steady");
    const steady = [{ lastSeen: day(4), ids: ["steady"] }];
    expect(passages.openHistories({ histories: [], steady })).toBe(false);
    expect(passages.lastSeen("steady")).toBe(day(4));
  });
});
