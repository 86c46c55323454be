import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { COMMANDS, inOrder } from "../../src/ui/key-order.ts";

test("the order names each command of the manifest, as they stand there", () => {
  const manifest = JSON.parse(readFileSync(path.resolve("manifest.json"), "utf8")) as {
    readonly commands: object;
  };
  expect(COMMANDS).toEqual(Object.keys(manifest.commands));
});

test("commands that a browser tells by the alphabet are put in order, an unknown one last", () => {
  const told = ["_execute_action", "later-one", "next-claim", "next-mark", "previous-mark"];
  const names = inOrder(told.map((name) => ({ name }))).map(({ name }) => name);
  expect(names).toEqual([
    ...["_execute_action", "next-mark", "previous-mark", "next-claim"],
    "later-one",
  ]);
});
