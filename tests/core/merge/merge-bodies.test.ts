import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetingOf } from "../../../src/core/merge/meeting-of.ts";
import { mergeBodies } from "../../../src/core/merge/merge-bodies.ts";
import type { Annotation, AnnotationBody } from "../../../src/core/model/annotation.ts";
import { allNotes, bodyOf, sameBody, withOtherNotes } from "../../../src/core/model/body.ts";
import { foldTag } from "../../../src/core/model/fold-tag.ts";
import { SAVED } from "../../ui/gallery/examples.ts";

const THEN = "2031-04-01T08:00:00.000Z";
const EARLIER = "2031-03-01T08:00:00.000Z";

type Written = Partial<AnnotationBody>;

const body = (written: Written): AnnotationBody => ({
  note: "",
  tags: [],
  colour: "amber",
  ...written,
});

const others = (...notes: string[]) => notes.map((note) => ({ note, changed: EARLIER }));
const then = (note: string) => ({ note, changed: THEN });

interface Case {
  readonly says: string;
  readonly base: Written | null;
  readonly earlier: Written;
  readonly later: Written;
  readonly merged: Written;
}

const CASES: readonly Case[] = [
  {
    says: "replaces what nobody else changed",
    base: { note: "Ask when.", tags: ["pier"], colour: "blue" },
    earlier: { note: "Ask when.", tags: ["pier"], colour: "blue" },
    later: { note: "Ask whom.", tags: ["harbour"], colour: "rose" },
    merged: { note: "Ask whom.", tags: ["harbour"], colour: "rose" },
  },
  {
    says: "takes each field from the side that changed it",
    base: { note: "Ask when.", tags: ["pier"], colour: "blue" },
    earlier: { note: "Ask whom.", tags: ["pier"], colour: "blue" },
    later: { note: "Ask when.", tags: ["pier", "storm"], colour: "rose" },
    merged: { note: "Ask whom.", tags: ["pier", "storm"], colour: "rose" },
  },
  {
    says: "keeps both wordings where both changed the note, the later as the note",
    base: { note: "Ask when." },
    earlier: { note: "Ask when it closed." },
    later: { note: "Ask whom." },
    merged: { note: "Ask whom.", otherNotes: [then("Ask when it closed.")] },
  },
  {
    says: "keeps one where both wrote the same",
    base: { note: "" },
    earlier: { note: "Ask whom." },
    later: { note: "Ask whom." },
    merged: { note: "Ask whom." },
  },
  {
    says: "keeps words against an emptied note, whichever came first",
    base: { note: "Ask when." },
    earlier: { note: "Ask when it closed." },
    later: { note: "" },
    merged: { note: "Ask when it closed." },
  },
  {
    says: "keeps words against a note that was emptied before",
    base: { note: "Ask when." },
    earlier: { note: "" },
    later: { note: "Ask when it closed." },
    merged: { note: "Ask when it closed." },
  },
  {
    says: "adds and removes tags against what both began from",
    base: { tags: ["pier", "storm"] },
    earlier: { tags: ["storm", "harbour"] },
    later: { tags: ["Pier", "levy"] },
    merged: { tags: ["harbour", "Pier", "levy"] },
  },
  {
    says: "takes a tag once, whatever its case",
    base: { tags: [] },
    earlier: { tags: ["War crimes"] },
    later: { tags: ["war crimes"] },
    merged: { tags: ["war crimes"] },
  },
  {
    says: "keeps the reader's new order of tags",
    base: { tags: ["a", "b"] },
    earlier: { tags: ["a", "b"] },
    later: { tags: ["b", "a"] },
    merged: { tags: ["b", "a"] },
  },
  {
    says: "takes nothing to be gone where nobody knows what the draft was made from",
    base: null,
    earlier: { note: "Ask when.", tags: ["pier"], colour: "blue" },
    later: { note: "Ask whom.", tags: ["storm"], colour: "rose" },
    merged: {
      note: "Ask whom.",
      tags: ["pier", "storm"],
      colour: "rose",
      otherNotes: [then("Ask when.")],
    },
  },
  {
    says: "lets a wording go that the reader settled, and keeps one that came meanwhile",
    base: { note: "A", otherNotes: others("B") },
    earlier: { note: "A", otherNotes: others("B", "C") },
    later: { note: "B" },
    merged: { note: "B", otherNotes: others("C") },
  },
  {
    says: "keeps the wording that was chosen beside one that was edited meanwhile",
    base: { note: "A", otherNotes: others("B") },
    earlier: { note: "B" },
    later: { note: "A, at length", otherNotes: others("B") },
    merged: { note: "A, at length", otherNotes: [then("B")] },
  },
  {
    says: "brings a wording back when settling it is taken back",
    base: { note: "B" },
    earlier: { note: "B" },
    later: { note: "A", otherNotes: others("B") },
    merged: { note: "A", otherNotes: others("B") },
  },
];

describe("two edits of one annotation", () => {
  test.each(CASES)("$says", ({ base, earlier, later, merged }) => {
    const from = base === null ? null : body(base);
    expect(mergeBodies(from, { ...body(earlier), changed: THEN }, body(later))).toEqual(
      body(merged),
    );
  });
});

const word = fc.constantFrom("", "pier", "storm", "harbour", "levy");
const someBody: fc.Arbitrary<AnnotationBody> = fc
  .record({
    note: word,
    tags: fc.uniqueArray(fc.constantFrom("a", "A", "b", "c", "C"), { selector: foldTag }),
    colour: fc.constantFrom("amber", "blue", "rose"),
    otherNotes: fc.uniqueArray(fc.record({ note: word, changed: fc.constant(EARLIER) }), {
      selector: ({ note }) => note,
    }),
  })
  .map(({ otherNotes, ...rest }) =>
    withOtherNotes(
      rest,
      otherNotes.filter(({ note }) => note !== "" && note !== rest.note),
    ),
  );
const dated = someBody.map((each) => ({ ...each, changed: THEN }));

test("says the same when it is made once more of its own result", () => {
  fc.assert(
    fc.property(fc.option(someBody), dated, someBody, (base, earlier, later) => {
      const once = mergeBodies(base, earlier, later);
      const again = mergeBodies(base, { ...once, changed: "2031-05-01T08:00:00.000Z" }, later);
      expect(again).toEqual(once);
    }),
    { numRuns: 2_000 },
  );
});

test("has each wording and each tag once, and no empty list of wordings", () => {
  fc.assert(
    fc.property(fc.option(someBody), dated, someBody, (base, earlier, later) => {
      const { note, tags, otherNotes } = mergeBodies(base, earlier, later);
      const notes = [note, ...(otherNotes ?? []).map((other) => other.note)];
      expect(new Set(notes).size).toBe(notes.length);
      expect(new Set(tags.map(foldTag)).size).toBe(tags.length);
      expect(otherNotes?.length).not.toBe(0);
    }),
    { numRuns: 2_000 },
  );
});

test("has the same wordings and tags whichever of two that nobody saw together came first", () => {
  fc.assert(
    fc.property(fc.option(someBody), dated, dated, (base, one, other) => {
      const words = (merged: AnnotationBody) => [
        new Set(allNotes(merged).split("\n\n")),
        new Set(merged.tags.map(foldTag)),
      ];
      const [there, here] = [bodyOf(one), bodyOf(other)];
      expect(words(mergeBodies(base, other, there))).toEqual(words(mergeBodies(base, one, here)));
    }),
    { numRuns: 2_000 },
  );
});

/** One save by an editor that was opened `ago` saves before, of what it does with the fields. */
interface Save {
  readonly ago: number;
  readonly note: "write" | "add" | "leave" | "empty" | "take" | "join" | "drop";
  readonly tag: "add" | "remove" | "leave";
}

const saves: fc.Arbitrary<Save[]> = fc.array(
  fc.record({
    ago: fc.nat({ max: 4 }),
    note: fc.constantFrom("write", "add", "leave", "empty", "take", "join", "drop"),
    tag: fc.constantFrom("add", "remove", "leave"),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What the editor saves; every word that is written is written once only. */
function edited(base: AnnotationBody, { note, tag }: Save, name: string): AnnotationBody {
  const { otherNotes: [first, ...rest] = [] } = base;
  const tags = {
    add: [...base.tags, `tag-${name}`],
    remove: base.tags.slice(1),
    leave: base.tags,
  }[tag];
  const with_ = (words: string) => ({ ...base, tags, note: words });
  switch (note) {
    case "write":
      return with_(`word-${name}.`);
    case "add":
      return with_(`${base.note} word-${name}.`);
    case "empty":
      return with_("");
    case "take":
      return first === undefined ? with_(base.note) : withOtherNotes(with_(first.note), rest);
    case "join":
      return first === undefined
        ? with_(base.note)
        : withOtherNotes(with_(`${base.note} ${first.note}`), rest);
    case "drop":
      return withOtherNotes(with_(base.note), rest);
    default:
      return with_(base.note);
  }
}

const WORDS = /word-\d+\.|tag-\d+/g;
/** The wordings of the note, each as a whole, and the tags. */
const textsOf = ({ note, otherNotes = [], tags }: AnnotationBody): readonly string[] => [
  note,
  ...otherNotes.map((other) => other.note),
  ...tags,
];
const wordsOf = (texts: readonly string[]): readonly string[] => texts.join(" ").match(WORDS) ?? [];

/** Takes out the words of each text that this save took away, or another one meanwhile; adds those that it wrote. */
function follow(
  wanted: Set<string>,
  texts: Readonly<Record<"base" | "later" | "standing", readonly string[]>>,
): void {
  const { base, later, standing } = texts;
  const gone = base.filter((text) => !later.includes(text) || !standing.includes(text));
  for (const word of wordsOf(gone)) wanted.delete(word);
  for (const word of wordsOf(later.filter((text) => !base.includes(text)))) wanted.add(word);
}

test("loses no word and no tag that nobody who saw it took away, in any order of saves", () => {
  fc.assert(
    fc.property(saves, (all) => {
      const states: AnnotationBody[] = [body({})];
      const wanted = new Set<string>();
      for (const [at, save] of all.entries()) {
        const base = states.at(-1 - Math.min(save.ago, states.length - 1)) ?? body({});
        const standing = states.at(-1) ?? body({});
        const later = edited(base, save, String(at));
        follow(wanted, {
          base: textsOf(base),
          later: textsOf(later),
          standing: textsOf(standing),
        });
        const changed = new Date(Date.parse(THEN) + at * 1_000).toISOString();
        states.push(mergeBodies(base, { ...standing, changed }, later));
      }
      const there = new Set(wordsOf(textsOf(states.at(-1) ?? body({}))));
      expect([...wanted].filter((word) => !there.has(word))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

const [ANNOTATION] = SAVED;
if (ANNOTATION === undefined) throw new Error("Expected an example");
const standing = (written: Written, removed: string | null = null): Annotation => ({
  ...ANNOTATION,
  ...body(written),
  removed,
});

describe("what a save met", () => {
  test.each([
    ["nothing", standing({ note: "a" }), body({ note: "b" }), standing({ note: "b" })],
    [
      "joined",
      standing({ tags: ["x"] }),
      body({ note: "b" }),
      standing({ note: "b", tags: ["x"] }),
    ],
    [
      "two-notes",
      standing({ note: "c" }),
      body({ note: "b" }),
      standing({ note: "b", otherNotes: others("c") }),
    ],
    ["note-kept", standing({ note: "c" }), body({ note: "" }), standing({ note: "c" })],
    ["removal", standing({ note: "a" }, THEN), body({ note: "b" }), standing({ note: "b" })],
  ] as const)("%s", (met, before, written, kept) => {
    expect(meetingOf(before, written, kept)).toBe(met);
  });
});

test("two bodies differ by any wording of the note", () => {
  const [one, other] = [body({ note: "a" }), body({ note: "a", otherNotes: others("b") })];
  expect(sameBody(one, other)).toBe(false);
  expect(sameBody(other, body({ note: "a", otherNotes: [then("b")] }))).toBe(true);
});
