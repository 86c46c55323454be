import { beforeEach, expect, test, vi } from "vitest";
import type { AnnotationBody } from "../../src/core/model/annotation.ts";
import { drawLink } from "../../src/ui/change-saved.ts";
import { CLOSED, type EditorState, SavedEditor } from "../../src/ui/saved-editor.ts";
import { SAVED } from "./gallery/examples.ts";

interface Asked {
  readonly name: string;
  readonly input: unknown;
}

const asked: Asked[] = [];
type Answer = (name: string, input: unknown) => unknown;
let answer: Answer = () => null;

vi.mock("../../src/messages/send.ts", () => ({
  ask: async (name: string, input: unknown) => {
    asked.push({ name, input });
    return answer(name, input);
  },
}));
vi.mock("../../src/browser.ts", async () => ({
  browser: (await import("./gallery/fake-browser.ts")).default,
}));

let state: EditorState = CLOSED;
const editor = () =>
  new SavedEditor((next) => {
    state = next;
  });
const [FIRST] = SAVED;
if (FIRST === undefined) throw new Error("Expected an example");
const { note, tags, colour } = FIRST;
const STOOD: AnnotationBody = { note, tags, colour };
const TYPED: AnnotationBody = { note: "typed", tags: [], colour: "rose" };

/** As the background answers where nothing was changed elsewhere, and each save and removal is carried out. */
const background: Answer = (name, input) => {
  if (name === "remove-annotation") return { ...FIRST, removed: "2031-04-02T08:00:00.000Z" };
  if (name !== "change-annotation") return null;
  const { body } = input as { readonly body: AnnotationBody };
  return { annotation: { ...FIRST, ...body, revision: 2 }, met: "nothing" };
};
/** The same, with a draft that was kept. */
const withDraft =
  (basedOn: AnnotationBody | null): Answer =>
  (name, input) =>
    name === "read-draft"
      ? { key: FIRST.id, body: TYPED, basedOn, changed: "" }
      : background(name, input);

const namesAsked = () => asked.map(({ name }) => name);

beforeEach(() => {
  asked.length = 0;
  answer = background;
  state = CLOSED;
});

test("opens with the words that were not saved last time", async () => {
  answer = withDraft(STOOD);
  await editor().edit(FIRST);
  expect(state.editing?.body).toEqual(TYPED);
});

test("lets no late draft overwrite what is typed", async () => {
  const one = editor();
  answer = withDraft(STOOD);
  const opening = one.edit(FIRST);
  one.write({ ...TYPED, note: "typed now" });
  await opening;
  expect(state.editing?.body.note).toBe("typed now");
});

test("keeps a draft at each change", async () => {
  const one = editor();
  await one.edit(FIRST);
  asked.length = 0;
  one.write({ ...TYPED, note: "a" });
  one.write({ ...TYPED, note: "ab" });
  const writer = expect.stringMatching(/^[0-9a-f]{32}$/);
  const own = { key: FIRST.id, writer, basedOn: STOOD };
  expect(asked).toEqual([
    { name: "keep-draft", input: { ...own, body: { ...TYPED, note: "a" } } },
    { name: "keep-draft", input: { ...own, body: { ...TYPED, note: "ab" } } },
  ]);
});

test("saves what was written last, also within one gesture", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.write(TYPED);
  await one.save();
  expect(asked).toContainEqual({
    name: "change-annotation",
    input: { id: FIRST.id, body: TYPED, basedOn: STOOD, draftKey: FIRST.id },
  });
  expect(state.editing).toBeNull();
  expect(state.notice?.undo).toBe(true);
});

test("waits for drafts on their way, which would outlive the save", async () => {
  const one = editor();
  await one.edit(FIRST);
  let arrive: (value: null) => void = () => undefined;
  answer = (name) => (name === "keep-draft" ? new Promise((resolve) => (arrive = resolve)) : null);
  one.write(TYPED);
  const saving = one.save();
  await Promise.resolve();
  expect(namesAsked()).not.toContain("change-annotation");
  answer = background;
  arrive(null);
  await saving;
  expect(namesAsked()).toContain("change-annotation");
});

test("takes an edit back", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.write(TYPED);
  await one.save();
  await one.undo();
  expect(asked.at(-1)).toEqual({
    name: "change-annotation",
    input: { id: FIRST.id, body: STOOD, basedOn: TYPED, draftKey: FIRST.id },
  });
});

test("takes a removal back", async () => {
  const one = editor();
  await one.remove(FIRST);
  expect(state.notice?.undo).toBe(true);
  await one.undo();
  expect(asked.at(-1)).toEqual({ name: "restore-annotation", input: { id: FIRST.id } });
  expect(state.notice).toBeNull();
});

test("takes several changes back, the last first, and says which one is next", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.write(TYPED);
  await one.save();
  await one.remove(FIRST);
  await one.undo();
  expect(asked.at(-1)?.name).toBe("restore-annotation");
  expect(state.notice).toMatchObject({ text: expect.stringContaining("Saved."), undo: true });
  await one.undo();
  expect(asked.at(-1)).toMatchObject({ name: "change-annotation", input: { body: STOOD } });
  expect(state.notice).toBeNull();
  asked.length = 0;
  await one.undo();
  expect(asked).toEqual([]);
});

test("offers an undo that failed once more", async () => {
  const one = editor();
  await one.remove(FIRST);
  answer = () => Promise.reject(new Error("no room"));
  await one.undo();
  expect(state.notice).toMatchObject({ tone: "alarm", undo: true });
  answer = background;
  asked.length = 0;
  await one.undo();
  expect(namesAsked()).toEqual(["restore-annotation"]);
});

test("takes nothing back beyond a change that nothing takes back", async () => {
  const one = editor();
  await one.remove(FIRST);
  await one.attempt({ work: async () => null, done: "Done.", back: null });
  asked.length = 0;
  await one.undo();
  expect(asked).toEqual([]);
});

test("keeps the words in the field when they cannot be saved, and says why", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.write(TYPED);
  answer = (name) => {
    if (name === "change-annotation") throw new Error("Could not save: the disk is full.");
    return null;
  };
  await one.save();
  expect(state.editing?.body).toEqual(TYPED);
  expect(state.notice).toEqual({
    tone: "alarm",
    text: "Could not save: the disk is full.",
    undo: false,
  });
});

const CHANGED = { ...FIRST, note: "written elsewhere", revision: FIRST.revision + 1 };

test("goes on from what was saved elsewhere as long as nothing is written", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.hear(CHANGED);
  expect(state.editing?.body.note).toBe("written elsewhere");
  expect(state.editing?.basedOn?.note).toBe("written elsewhere");
  expect(state.notice).toBeNull();
});

test("keeps what is being written, says that it was changed elsewhere, and saves against where it began", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.write(TYPED);
  one.hear(CHANGED);
  expect(state.editing?.body).toEqual(TYPED);
  expect(state.notice?.text).toContain("changed elsewhere");
  await one.save();
  expect(asked).toContainEqual({
    name: "change-annotation",
    input: { id: FIRST.id, body: TYPED, basedOn: STOOD, draftKey: FIRST.id },
  });
});

test("hears a change that replication joined with another, which has no greater revision", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.hear({ ...CHANGED, revision: FIRST.revision });
  expect(state.editing?.body.note).toBe("written elsewhere");
  one.write(TYPED);
  one.hear({ ...CHANGED, note: "and again", revision: FIRST.revision });
  expect(state.editing?.body).toEqual(TYPED);
  expect(state.notice?.text).toContain("changed elsewhere");
});

test("says that a draft of last week meets other words by now", async () => {
  answer = withDraft({ ...STOOD, note: "as it was last week" });
  await editor().edit(FIRST);
  expect(state.editing?.basedOn?.note).toBe("as it was last week");
  expect(state.notice?.text).toContain("changed elsewhere");
});

test("says what a save met, and takes it back to what stood there", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.write(TYPED);
  one.hear(CHANGED);
  const otherNotes = [{ note: CHANGED.note, changed: CHANGED.changed }];
  const kept = { ...CHANGED, ...TYPED, otherNotes };
  answer = (name) => (name === "change-annotation" ? { annotation: kept, met: "two-notes" } : null);
  await one.save();
  expect(state.notice?.text).toContain("both wordings");
  await one.undo();
  expect(asked.at(-1)?.input).toMatchObject({
    body: { ...STOOD, note: CHANGED.note },
    basedOn: { ...TYPED, otherNotes },
  });
});

test("brings back what was removed elsewhere while it is written in", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.write(TYPED);
  one.hear({ ...CHANGED, removed: "2031-04-02T08:00:00.000Z" });
  await vi.waitFor(() => expect(state.notice?.text).toContain("It is back"));
  expect(asked.at(-1)).toEqual({ name: "restore-annotation", input: { id: FIRST.id } });
  expect(state.editing?.body).toEqual(TYPED);
});

test("closes where it was removed elsewhere and nothing is written", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.hear({ ...CHANGED, removed: "2031-04-02T08:00:00.000Z" });
  expect(state.editing).toBeNull();
});

test("removes nothing that was changed since it was shown, and says so", async () => {
  answer = (name) => (name === "remove-annotation" ? CHANGED : null);
  await editor().remove(FIRST);
  expect(asked.at(-1)?.input).toEqual({ id: FIRST.id, basedOn: STOOD });
  expect(state.notice).toMatchObject({ tone: "quiet", undo: false });
  expect(state.notice?.text).toContain("Not removed");
});

test.each([
  ["is taken back", true, ["add-own-link", "remove-own-link"]],
  ["that was there already stays", false, ["add-own-link"]],
])("a link that was drawn %s", async (_, isNew, names) => {
  answer = (name) => (name === "add-own-link" ? { link: { id: "l" }, isNew } : null);
  const drawing = editor();
  expect(await drawLink(drawing, { from: "a", to: "b", reason: "" })).toBe(true);
  expect(state.notice).toMatchObject({ undo: isNew });
  await drawing.undo();
  expect(namesAsked()).toEqual(names);
});
