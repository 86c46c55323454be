import { beforeEach, expect, test, vi } from "vitest";
import type { AnnotationBody } from "../../src/core/model/annotation.ts";
import { CLOSED, type EditorState, SavedEditor } from "../../src/ui/saved-editor.ts";
import { SAVED } from "./gallery/examples.ts";

interface Asked {
  readonly name: string;
  readonly input: unknown;
}

const asked: Asked[] = [];
let answer: (name: string, input: unknown) => unknown = () => null;

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
const TYPED: AnnotationBody = { note: "typed", tags: [], colour: "rose" };

const namesAsked = () => asked.map(({ name }) => name);

beforeEach(() => {
  asked.length = 0;
  answer = () => null;
  state = CLOSED;
});

test("opens with the words that were not saved last time", async () => {
  answer = (name) => (name === "read-draft" ? { key: FIRST.id, body: TYPED, changed: "" } : null);
  await editor().edit(FIRST);
  expect(state.editing?.body).toEqual(TYPED);
});

test("lets no late draft overwrite what is typed", async () => {
  const one = editor();
  answer = (name) => (name === "read-draft" ? { key: FIRST.id, body: TYPED, changed: "" } : null);
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
  expect(asked).toEqual([
    { name: "keep-draft", input: { key: FIRST.id, body: { ...TYPED, note: "a" } } },
    { name: "keep-draft", input: { key: FIRST.id, body: { ...TYPED, note: "ab" } } },
  ]);
});

test("saves what was written last, also within one gesture", async () => {
  const one = editor();
  await one.edit(FIRST);
  one.write(TYPED);
  await one.save();
  expect(asked).toContainEqual({
    name: "change-annotation",
    input: { id: FIRST.id, body: TYPED, draftKey: FIRST.id },
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
  answer = () => null;
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
  const { note, tags, colour } = FIRST;
  expect(asked.at(-1)).toEqual({
    name: "change-annotation",
    input: { id: FIRST.id, body: { note, tags, colour }, draftKey: FIRST.id },
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
