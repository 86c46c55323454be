import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../src/core/model/annotation.ts";
import type { ReplicaDocument } from "../../../src/core/replication/document.ts";
import { merge } from "../../../src/core/replication/merge.ts";
import { stamp, stampGone } from "../../../src/core/replication/stamp.ts";
import { ANNOTATION, play, type Story, story } from "./arbitrary-document.ts";

const annotationIn = ({ row }: ReplicaDocument): Annotation => row as Annotation;
const BEGIN = stamp(null, { table: "annotations", row: ANNOTATION, id: "begin" });

/** The reader changes the annotation; `day` is what their clock says. */
function change(document: ReplicaDocument, fields: Partial<Annotation>, day = 1): ReplicaDocument {
  const changed = `2031-06-${String(day).padStart(2, "0")}T10:00:00.000Z`;
  const row = { ...annotationIn(document), changed, ...fields };
  return stamp(document, { table: "annotations", row, id: JSON.stringify(fields) });
}

function chosen(document: ReplicaDocument, note: string): ReplicaDocument {
  const { otherNotes: _settled, ...row } = annotationIn(document);
  return stamp(document, { table: "annotations", row: { ...row, note }, id: `chosen ${note}` });
}

const texts = (document: ReplicaDocument): string[] => {
  const { note, otherNotes = [] } = annotationIn(document);
  return [note, ...otherNotes.map((other) => other.note)].sort();
};

/** Ids of all notes that were written, of those that somebody saw and replaced, and of those that are left. */
function notesOf(told: Story) {
  const idsIn = ({ notes }: ReplicaDocument) => notes.map(({ id }) => id);
  const written: string[] = [];
  const replaced: string[] = [];
  const documents = play(told, (event, before, after) => {
    if (event.is !== "change") return;
    written.push(...idsIn(after));
    replaced.push(...idsIn(before).filter((id) => !idsIn(after).includes(id)));
  });
  return { written, replaced, last: idsIn(documents.reduce(merge)) };
}

describe("two documents of one record", () => {
  it("make one, whichever comes first", () => {
    fc.assert(
      fc.property(story, (told) => {
        const [a, b] = play(told) as [ReplicaDocument, ReplicaDocument];
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it("are by one of those who are said to have written it, the same one everywhere", () => {
    const author = fc.option(fc.constantFrom("ann", "ben", "Cem", "", "é"), { nil: undefined });
    fc.assert(
      fc.property(fc.tuple(author, author, author), (authors) => {
        const [a, b, c] = authors.map((one) => {
          const row = one === undefined ? ANNOTATION : { ...ANNOTATION, author: one };
          return stamp(null, { table: "annotations", row, id: "begin" });
        }) as [ReplicaDocument, ReplicaDocument, ReplicaDocument];
        const all = annotationIn(merge(merge(a, b), c));
        expect(annotationIn(merge(c, merge(b, a)))).toEqual(all);
        expect(annotationIn(merge(a, merge(b, c)))).toEqual(all);
        expect(annotationIn(merge(merge(b, c), merge(a, c)))).toEqual(all);
        const said = authors.filter((one) => one !== undefined);
        expect(said).toEqual(said.length === 0 ? [] : expect.arrayContaining([all.author]));
        expect(Object.hasOwn(all, "author")).toBe(said.length > 0);
      }),
    );
  });

  it("keep the author whom nobody meddled with through whatever is changed", () => {
    fc.assert(
      fc.property(story, (told) => {
        if (told.table !== "annotations") return;
        const row = { ...ANNOTATION, author: "ann" };
        for (const document of play({ ...told, row })) {
          expect(annotationIn(document).author).toBe("ann");
        }
      }),
    );
  });

  it("make one with a third, however they are grouped", () => {
    fc.assert(
      fc.property(story, (told) => {
        const [a, b, c] = play(told) as [ReplicaDocument, ReplicaDocument, ReplicaDocument];
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it("stay as they are when one comes again", () => {
    fc.assert(
      fc.property(story, (told) => {
        const [a, b] = play(told) as [ReplicaDocument, ReplicaDocument];
        expect(merge(a, a)).toEqual(a);
        const both = merge(a, b);
        expect(merge(both, b)).toEqual(both);
        expect(merge(a, both)).toEqual(both);
      }),
    );
  });

  it("leave a row that is no change of the reader's", () => {
    fc.assert(
      fc.property(story, (told) => {
        const [a, b] = play(told) as [ReplicaDocument, ReplicaDocument];
        const both = merge(a, b);
        expect(stamp(both, { table: both.table, row: both.row, id: "again" })).toBe(both);
      }),
    );
  });

  it("keep every note that nobody replaced who saw it", () => {
    fc.assert(
      fc.property(story, (told) => {
        fc.pre(told.table === "annotations");
        const { written, replaced, last } = notesOf(told);
        expect(last).toEqual(
          expect.arrayContaining(written.filter((id) => !replaced.includes(id))),
        );
      }),
    );
  });
});

describe("fields", () => {
  it("are merged one by one", () => {
    const one = change(BEGIN, { colour: "green" });
    const other = change(BEGIN, { state: "moved", tags: ["harbour", "pier"] });
    const both = annotationIn(merge(one, other));
    expect(both).toMatchObject({ colour: "green", state: "moved", tags: ["harbour", "pier"] });
  });

  it("have the last change, by the clock where neither saw the other", () => {
    const one = change(BEGIN, { colour: "green" }, 2);
    const other = change(BEGIN, { colour: "blue" }, 3);
    expect(annotationIn(merge(one, other)).colour).toBe("blue");
  });

  it("have the last change, whatever the clock says, where one saw the other", () => {
    const first = change(BEGIN, { colour: "green" }, 20);
    const second = change(first, { colour: "blue" }, 3);
    expect(annotationIn(merge(first, second)).colour).toBe("blue");
  });
});

describe("tags", () => {
  it("that were added on two devices are both kept", () => {
    const one = change(BEGIN, { tags: ["harbour", "strike"] }, 2);
    const other = change(BEGIN, { tags: ["harbour", "pier"] }, 3);
    expect(annotationIn(merge(one, other)).tags).toEqual(["harbour", "strike", "pier"]);
  });

  it("are taken away where they were seen", () => {
    const one = change(BEGIN, { tags: [] }, 2);
    const other = change(BEGIN, { tags: ["harbour", "pier"] }, 3);
    expect(annotationIn(merge(one, other)).tags).toEqual(["pier"]);
  });

  it("that differ in case alone are one, and go together", () => {
    const both = merge(change(BEGIN, { tags: ["War"] }, 2), change(BEGIN, { tags: ["war"] }, 3));
    expect(annotationIn(both).tags).toEqual(["War"]);
    expect(annotationIn(change(both, { tags: [] }, 4)).tags).toEqual([]);
  });
});

describe("notes", () => {
  it("that were written on two devices are both kept, the last first", () => {
    const both = merge(
      change(BEGIN, { note: "Ask the port" }, 2),
      change(BEGIN, { note: "Doubtful" }, 3),
    );
    expect(annotationIn(both)).toMatchObject({
      note: "Doubtful",
      otherNotes: [{ note: "Ask the port", changed: "2031-06-02T10:00:00.000Z" }],
    });
  });

  it("that say the same are one", () => {
    const both = merge(
      change(BEGIN, { note: "Doubtful" }, 2),
      change(BEGIN, { note: "Doubtful" }, 3),
    );
    expect(texts(both)).toEqual(["Doubtful"]);
  });

  it("that were replaced where they were seen are gone", () => {
    const first = change(BEGIN, { note: "Ask the port" });
    const second = change(first, { note: "The port answered" });
    expect(texts(merge(second, first))).toEqual(["The port answered"]);
  });

  it("are still two where two devices chose differently", () => {
    const both = merge(
      change(BEGIN, { note: "Ask the port" }),
      change(BEGIN, { note: "Doubtful" }),
    );
    const one = chosen(both, "Ask the port");
    const other = chosen(both, "Doubtful");
    expect(texts(one)).toEqual(["Ask the port"]);
    expect(texts(merge(one, other))).toEqual(["Ask the port", "Doubtful"]);
  });

  it("that were emptied give way to one that was written", () => {
    const both = merge(change(BEGIN, { note: "" }, 9), change(BEGIN, { note: "Doubtful" }, 2));
    expect(texts(both)).toEqual(["Doubtful"]);
  });

  it("that the reader put beside each other themselves are two elsewhere, too", () => {
    const changed = "2031-06-02T10:00:00.000Z";
    const two = change(BEGIN, { note: "Doubtful", otherNotes: [{ note: "first", changed }] });
    expect(texts(merge(BEGIN, two))).toEqual(["Doubtful", "first"]);
  });
});

describe("a removal", () => {
  const removed = "2031-06-05T10:00:00.000Z";
  const gone = change(BEGIN, { removed });

  it("holds where nothing was written meanwhile", () => {
    expect(annotationIn(merge(BEGIN, gone)).removed).toBe(removed);
  });

  const edits: readonly Partial<Annotation>[] = [
    { note: "Doubtful" },
    { tags: ["harbour", "pier"] },
    { colour: "green" },
    { text: "mend it" },
  ];
  it.each(edits)("gives way to what was written elsewhere meanwhile, and says so: %o", (edit) => {
    for (const day of [1, 9]) {
      const both = annotationIn(merge(change(BEGIN, edit, day), gone));
      expect(both).toMatchObject({ ...edit, removed: null, removedElsewhere: removed });
    }
  });

  it("does not give way to how well the passage was found", () => {
    expect(annotationIn(merge(change(BEGIN, { state: "lost" }, 9), gone)).removed).toBe(removed);
  });

  it("is told no more once the reader keeps the annotation", () => {
    const both = merge(change(BEGIN, { note: "Doubtful" }), gone);
    const { removedElsewhere: _told, ...row } = annotationIn(both);
    const kept = stamp(both, { table: "annotations", row, id: "kept" });
    expect(annotationIn(merge(kept, gone))).toMatchObject({ removed: null, note: "Doubtful" });
    expect(annotationIn(merge(kept, gone))).not.toHaveProperty("removedElsewhere");
  });

  it("holds when the reader removes what was kept", () => {
    const both = merge(change(BEGIN, { note: "Doubtful" }), gone);
    const again = "2031-06-12T10:00:00.000Z";
    const after = change(both, { removed: again }, 12);
    expect(annotationIn(merge(after, both)).removed).toBe(again);
    expect(annotationIn(merge(after, both))).not.toHaveProperty("removedElsewhere");
  });

  it("is lifted by bringing the annotation back", () => {
    const back = change(gone, { removed: null }, 1);
    expect(annotationIn(merge(back, gone)).removed).toBeNull();
  });

  it("is what becomes of a record that is gone for good", () => {
    const now = "2031-06-30T10:00:00.000Z";
    expect(annotationIn(merge(stampGone(BEGIN, now), BEGIN)).removed).toBe(now);
    expect(stampGone(gone, now)).toBe(gone);
  });
});
