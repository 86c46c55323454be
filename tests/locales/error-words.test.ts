import { expect, test, vi } from "vitest";
import { SENTENCES } from "../../src/ui/error-sentence.ts";
import { errorClasses, sentencesInErrors } from "./error-words.ts";
import { sources } from "./read-locales.ts";

// Asked for nothing here; the polyfill wants an extension around it.
vi.mock("../../src/browser.ts", () => ({ browser: {} }));

/** Classes that no reader is ever told of, with why. */
const NEVER_TOLD: Readonly<Record<string, string>> = {
  EncodingError: "Caught by who tries another encoding; told as NotUtf8Error.",
  FieldError: "Caught by the reader of the file, which hands its fault on.",
  FileError: "Caught by the reader of the file, which hands its fault on.",
  OfficialsSyntaxError: "Of a list that is built in; a test reads them all.",
  ReplicationError: "Abstract.",
  RequestError: "Goes by the name of what went wrong on the other side.",
  ValuedError: "Abstract.",
};

/** What they say is for whoever develops; the reader has the sentence of their name. */
const SAID_BY_NAME = new Set(["MessageError", "ReplyError"]);

const code = sources(/(?<!\.d)\.tsx?$/);
const classes = code.flatMap((source) =>
  errorClasses(source).map((name) => ({ file: source.file, name })),
);

test("classes of errors and the words they are made with are found", () => {
  const file = "lost.ts";
  const text = `
    class LostError extends Error {}
    class DeepError extends LostError { name = "DeepError"; }
    class Other extends Thing {}
    throw new LostError("It is lost.");
    throw new LostError(far ? \`It is \${n} away\` : "cancelled", { cause });
    throw new DeepError([{ is: "empty" }]);`;
  expect(errorClasses({ file, text })).toEqual(["LostError", "DeepError"]);
  expect(sentencesInErrors({ file, text }, new Set(["LostError", "DeepError"]))).toEqual([
    "LostError: It is lost.",
    "LostError: It is ",
  ]);
});

test("every error of ours has its sentence in the reader's language, or is never told", () => {
  const untold = classes.filter(
    ({ name }) => !Object.hasOwn(SENTENCES, name) && !Object.hasOwn(NEVER_TOLD, name),
  );
  expect(untold).toEqual([]);
});

test("no error of ours is excused without need", () => {
  const names = new Set(classes.map(({ name }) => name));
  const excused = Object.keys(NEVER_TOLD).filter(
    (name) => !names.has(name) || Object.hasOwn(SENTENCES, name),
  );
  expect(excused).toEqual([]);
});

test("no error that a reader may be told of is made with a sentence in the code", () => {
  const names = new Set(classes.map(({ name }) => name).filter((name) => !SAID_BY_NAME.has(name)));
  names.delete("EncodingError");
  names.delete("OfficialsSyntaxError");
  const found = code.flatMap((source) =>
    sentencesInErrors(source, names).map((words) => `${source.file}: ${words}`),
  );
  expect(found).toEqual([]);
});
