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
  return watchArticle(ARTICLE, marks, { known, newId, stood: day(1), now: day(1) });
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
  const visit = {
    ...({ place: "own", copy: null } as const),
    ...{ title: "Dam holds", words: 400, seen: sameWords, states: [] },
  };
  const note = (...noted: Parameters<typeof noteVisit>) => noteVisit(...noted).histories;

  it("adds nothing to a page that is as it was, on the same day", () => {
    expect(note(histories, visit, day(1, 20))).toEqual([]);
  });

  it("tells what differs, and leaves alone what nobody looked for", () => {
    const changed = new Map([[idOf("“It never leaked,”"), seen("“It leaked,”")]]);
    const noted = note(histories, { ...visit, seen: changed, title: "Dam leaks" }, day(1, 20));
    expect(noted.map(({ watched, alarm }) => [watched, alarm])).toEqual([
      ["headline", "other"],
      ["mark", "negation"],
    ]);
  });

  it("does not take the words behind a paywall for gone", () => {
    const none = new Map([...sameWords.keys()].map((id) => [id, seen(null)]));
    const teaser = note(histories, { ...visit, words: 90, seen: none }, day(1, 20));
    expect(teaser.map(({ watched }) => watched)).toEqual(["length"]);
    const cut = note(histories, { ...visit, words: 380, seen: none }, day(1, 20));
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
    const noted = note(histories, { ...there, place: "elsewhere" }, day(2));
    expect(noted.map(({ watched, alarm }) => [watched, alarm])).toEqual([["mark", "negation"]]);
    expect(note(histories, there, day(2)).map(({ watched }) => watched)).toContain("headline");
  });

  it("leaves alone what the reader removed", () => {
    const annotation = { id: "p", articleId: "a", text: "leaked", target: { selectors: [] } };
    const passage = watchPassage({ ...annotation, created: day(1) } as unknown as Annotation);
    const removed = { ...passage, removed: day(2) };
    const gone = { ...visit, seen: new Map([["p", seen(null)]]) };
    expect(note([passage], gone, day(3))).toMatchObject([{ alarm: "gone" }]);
    expect(note([removed], gone, day(3))).toEqual([]);
  });

  describe("of a page that has not all of the article", () => {
    const lost = [{ id: "p", state: "lost" }] as const;
    const none = new Map([...sameWords.keys()].map((id) => [id, seen(null)]));
    const cut = { ...visit, seen: none, states: lost };

    it.each([
      ["a part under another address of the site", "variant", 300, false],
      ["nearly all of it there", "variant", 380, true],
      ["another paper's print, however long", "elsewhere", 420, false],
      [
        "the article's own page before a paywall: what the popup says of it is true",
        "own",
        90,
        true,
      ],
    ] as const)("is a passage lost that is not in %s", (_name, place, words, isLost) => {
      const { states } = noteVisit(histories, { ...cut, place, words }, day(2));
      expect(states).toEqual(isLost ? lost : []);
    });

    it("keeps what is found in it", () => {
      const found = {
        ...visit,
        place: "variant",
        words: 90,
        states: [{ id: "p", state: "moved" }],
      };
      expect(noteVisit(histories, found as typeof visit, day(2)).states).toEqual(found.states);
    });

    it("tells nothing of the article's length, under another address", () => {
      const noted = note(histories, { ...cut, place: "variant", words: 90 }, day(1, 20));
      expect(noted).toEqual([]);
    });

    it("has not all where the article has grown since the reader saved of it", () => {
      const grown = note(histories, { ...visit, words: 2000 }, day(2));
      const now = histories.map((one) => grown.find(({ id }) => id === one.id) ?? one);
      const stub = note(now, { ...cut, words: 600 }, day(3));
      expect(stub.map(({ watched }) => watched)).toEqual(["headline", "length"]);
    });
  });

  describe("of a copy in an archive", () => {
    const states = [{ id: idOf("“It never leaked,”"), state: "changed" }] as const;
    const other = new Map([[idOf("“It never leaked,”"), seen("“It leaked,”")]]);
    const copied = { ...visit, place: "variant", seen: other, title: "Dam leaks", states } as const;

    it("says nothing where nobody knows from when it is", () => {
      const noted = noteVisit(histories, { ...copied, copy: { made: null } }, day(9));
      expect(noted).toEqual({ histories: [], states: [] });
    });

    it("older than what was seen, is a version without an alarm", () => {
      const noted = noteVisit(histories, { ...copied, copy: { made: day(-400) } }, day(9));
      expect(noted.states).toEqual([]);
      expect(noted.histories.map(({ watched, change }) => [watched, change])).toEqual([
        ["headline", null],
        ["length", null],
        ["mark", null],
      ]);
      expect(noted.histories[0]?.versions.map(({ text, firstSeen }) => [text, firstSeen])).toEqual([
        ["Dam leaks", day(-400)],
        ["Dam holds", day(1)],
      ]);
    });

    it("later than what was seen, tells what differed then", () => {
      const noted = noteVisit(histories, { ...copied, copy: { made: day(4) } }, day(9));
      expect(noted.states).toEqual(states);
      expect(noted.histories.map(({ watched, alarm }) => [watched, alarm])).toContainEqual([
        "mark",
        "negation",
      ]);
    });

    it("that says it is of tomorrow is of today", () => {
      const noted = noteVisit(histories, { ...copied, copy: { made: day(400) } }, day(9));
      expect(noted.histories[0]?.versions.at(-1)?.lastSeen).toBe(day(9));
    });
  });
});
