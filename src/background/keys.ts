// The keys of our commands, which the reader may change in the browser at any time.

import { browser } from "../browser.ts";

/** By the command's name; one without a key is left out. */
export async function readKeys(): Promise<Readonly<Record<string, string>>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(
    commands.flatMap(({ name, shortcut }) =>
      name === undefined || shortcut === undefined || shortcut === "" ? [] : [[name, shortcut]],
    ),
  );
}
