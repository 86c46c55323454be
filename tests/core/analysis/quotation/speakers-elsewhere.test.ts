// Speakers as papers of several countries, interviews and old web pages show them; each rule with what it must not catch.

import { expect, it } from "vitest";
import { quotationsOf } from "./shown-quotations.ts";

const speakers = (text: string): (string | undefined)[] =>
  quotationsOf(text).map(({ speaker }) => speaker?.name);

it.each([
  ["“We shall see.” --Jo Roe", ["Jo Roe"]],
  ["“We shall see.” -- Jo Roe", ["Jo Roe"]],
  ["“We shall see,” said Jo Lu -- and Jo Roe left.", ["Jo Lu"]],
])("reads two hyphens for the dash of a signature: %s", (text, names) => {
  expect(speakers(text)).toEqual(names);
});

it.each([
  ["Full story »The mayor said no", []],
  ["More »One road\nMore »Two roads\n»Three roads", []],
  ["»Wir gehen«, said Jo Roe.", ["Jo Roe"]],
  ["« Nous partons », said Jo Roe.", ["Jo Roe"]],
])("takes no arrow before a link for a quotation: %s", (text, names) => {
  expect(speakers(text)).toEqual(names);
});

it.each([
  [
    "Jo Roe talks of Ben Lu.\nRoe: He tapped my arm and said, “Go.” And I said, “No.”",
    ["Ben Lu", "Jo Roe"],
  ],
  ["Ben Lu waited. Jo Roe came. He said, “Go.”", ["Jo Roe"]],
])("takes nobody for “he” in his own turn: %s", (text, names) => {
  expect(speakers(text)).toEqual(names);
});

it.each([
  ["In a statement signed by its chair, Ada Roe, the party called it “late”.", ["the party"]],
  ["In a statement by Senator Ada Roe, the senator called it “late”.", ["Ada Roe"]],
  ["Ada Roe, the chair, left. “It is late,” the chair said.", ["Ada Roe"]],
])("makes nobody the phrase that follows her name: %s", (text, names) => {
  expect(speakers(text)).toEqual(names);
});

it.each([
  [
    "Ben Roe sang. In a coat of wool, silk and fur, he’d stop, going on to end by saying, “Enough.”",
    ["Ben Roe"],
  ],
  [
    "In a coat of wool, silk and fur, Jo Lu stopped, going on to end by saying, “Enough.”",
    ["Jo Lu"],
  ],
])("takes a pronoun with its auxiliary for the subject: %s", (text, names) => {
  expect(speakers(text)).toEqual(names);
});

it.each([
  ["The trial heard that the plan was “late”.", [undefined]],
  [
    "The trial of a man accused of giving Lu $900 in exchange for tips has heard tapes of “secret talks about a boat.”",
    [undefined],
  ],
  ["One reason may be the rain: “it falls hard.”", [undefined]],
  ["The judge had one answer: “It is late.”", ["The judge"]],
])("takes no hearing, sum or reason for a speaker: %s", (text, names) => {
  expect(speakers(text)).toEqual(names);
});

it.each([
  [
    "“I left,” said Lu.\nRoe’s career began at sea. “I was lucky,” he said. Ben Roe retired.",
    "Ben Roe",
  ],
  ["Ben Roe spoke. Jo Lu’s car was gone. “I go,” he said.", "Ben Roe"],
])("takes the owner that a paragraph begins with for whom it is about: %s", (text, name) => {
  expect(speakers(text).at(-1)).toBe(name);
});

it.each([
  [
    "A guest, Quiria Kim was ill. Quiria, 21, a student, came second. She said: “It hurt.”",
    "Quiria Kim",
  ],
  ["Jo Roe read “The Executive Summary” twice. He said: “It hurt.”", "Jo Roe"],
  ["“The President Okoye I know is kind,” he said.", "he"],
])("tells who is named: %s", (text, name) => {
  expect(speakers(text).at(-1)).toBe(name);
});

it.each([
  [
    "A council spokeswoman said: “No.”\n“It is early,” she added.",
    ["A council spokeswoman", "A council spokeswoman"],
  ],
  ["Ada Roe left. A driver said: “No.” He said: “It was dark.”", ["A driver", "A driver"]],
  [
    "Ben Roe denied it. A friend said: “He is fine.”\n“I am tired,” he said.",
    ["A friend", "Ben Roe"],
  ],
  ["A spokesman said: “No.” Ben Roe was glad. “I am tired,” he added.", ["A spokesman", "Ben Roe"]],
  ["Senator Ben Roe left. The senator said: “No.” He added: “Go.”", ["Ben Roe", "Ben Roe"]],
  ["A spokesman said: “No.” She added: “Go.”", ["A spokesman", "She"]],
  ["The report said: “No.” He added: “Go.”", ["The report", "He"]],
  ["A report said: “No.” He added: “Go.”", ["A report", "He"]],
])("goes on with whoever has no name: %s", (text, names) => {
  expect(speakers(text)).toEqual(names);
});
