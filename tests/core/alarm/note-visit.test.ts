import { describe, expect, it } from "vitest";
import { watchArticle, watchPassage } from "../../../src/core/alarm/begin-watching.ts";
import { noteVisit } from "../../../src/core/alarm/note-visit.ts";
import { describe as describeSpan } from "../../../src/core/anchoring/describe.ts";
import type { Annotation } from "../../../src/core/model/annotation.ts";
import { day, OFFICIAL, QUOTATION, seen } from "./histories.ts";

const TEXT = "Mayor Ada Marsh spoke. “It never leaked,” Marsh said.";
const ARTICLE = { id: "a", title: "Dam holds", words: 400 };

function mark(reading: typeof QUOTATION, words: string, nth = 0) {
  let start = TEXT.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped += 1) start = TEXT.indexOf(words, start + 1);
  const span = { start, end: start + words.length };
  return { reading, text: words, selectors: [describeSpan(TEXT, span)] };
}

const MARKS = [
  mark(OFFICIAL, "Ada Marsh"),
  mark(QUOTATION, "“It never leaked,”"),
  mark(OFFICIAL, "Marsh", 1),
];

function watch(marks: typeof MARKS, known: ReturnType<typeof watchArticle> = []) {
  let last = known.length;
  const newId = () => {
    last += 1;
    return `h${last}`;
  };
  return watchArticle(ARTICLE, marks, { known, newId, now: day(1) });
}

describe("watchArticle", () => {
  it("watches headline, length and each mark with its surroundings", () => {
    const histories = watch(MARKS);
    expect(histories.map(({ watched, versions }) => [watched, versions[0]?.text])).toEqual([
      ["headline", "Dam holds"],
      ["length", "400"],
      ["mark", "Ada Marsh"],
      ["mark", "“It never leaked,”"],
      ["mark", "Marsh"],
    ]);
    expect(histories[3]?.versions[0]?.before).toBe("Mayor Ada Marsh spoke. ");
  });

  it("begins nothing anew that is watched, and one more where there are more of the same words", () => {
    const known = watch(MARKS);
    expect(watch(MARKS, known)).toEqual([]);
    const more = watch([...MARKS, mark(OFFICIAL, "Marsh", 1)], known);
    expect(more.map(({ watched, versions }) => [watched, versions[0]?.text])).toEqual([
      ["mark", "Marsh"],
    ]);
  });
});

describe("noteVisit", () => {
  const histories = watch(MARKS);
  const ids = new Map(histories.map(({ id, versions }) => [versions[0]?.text, id]));
  const idOf = (text: string) => ids.get(text) ?? "";
  const sameWords = new Map(
    histories
      .filter(({ watched }) => watched === "mark")
      .map(({ id, versions }) => [id, seen(versions[0]?.text ?? "")]),
  );
  const visit = { title: "Dam holds", words: 400, isElsewhere: false, seen: sameWords };

  it("adds nothing to a page that is as it was, on the same day", () => {
    expect(noteVisit(histories, visit, day(1, 20))).toEqual([]);
  });

  it("tells what differs, and leaves alone what nobody looked for", () => {
    const changed = new Map([[idOf("“It never leaked,”"), seen("“It leaked,”")]]);
    const noted = noteVisit(histories, { ...visit, seen: changed, title: "Dam leaks" }, day(1, 20));
    expect(noted.map(({ watched, alarm }) => [watched, alarm])).toEqual([
      ["headline", "other"],
      ["mark", "negation"],
    ]);
  });

  it("does not take the words behind a paywall for gone", () => {
    const none = new Map([...sameWords.keys()].map((id) => [id, seen(null)]));
    const teaser = noteVisit(histories, { ...visit, words: 90, seen: none }, day(1, 20));
    expect(teaser.map(({ watched }) => watched)).toEqual(["length"]);
    const cut = noteVisit(histories, { ...visit, words: 380, seen: none }, day(1, 20));
    expect(cut.map(({ watched, alarm }) => [watched, alarm])).toEqual([
      ["length", null],
      ["mark", null],
      ["mark", "gone"],
      ["mark", null],
    ]);
  });

  it("takes another site's headline, length and cuts for no change of the article", () => {
    const seenThere = new Map([...sameWords.keys()].map((id) => [id, seen(null)]));
    seenThere.set(idOf("“It never leaked,”"), seen("“It leaked,”"));
    const there = { ...visit, title: "Mayor defends dam", words: 320, seen: seenThere };
    const noted = noteVisit(histories, { ...there, isElsewhere: true }, day(2));
    expect(noted.map(({ watched, alarm }) => [watched, alarm])).toEqual([["mark", "negation"]]);
    expect(noteVisit(histories, there, day(2)).map(({ watched }) => watched)).toContain("headline");
  });

  it("leaves alone what the reader removed", () => {
    const annotation = { id: "p", articleId: "a", text: "leaked", target: { selectors: [] } };
    const passage = watchPassage({ ...annotation, created: day(1) } as unknown as Annotation);
    const removed = { ...passage, removed: day(2) };
    const gone = { ...visit, seen: new Map([["p", seen(null)]]) };
    expect(noteVisit([passage], gone, day(3))).toMatchObject([{ alarm: "gone" }]);
    expect(noteVisit([removed], gone, day(3))).toEqual([]);
  });
});
