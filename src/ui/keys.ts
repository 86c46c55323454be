// The keys that the reader's browser has for our commands today, for tooltips: a reader may have changed any of them.

import { ask } from "../messages/send.ts";
import { message } from "./message.ts";

/** By the command's name as in the manifest ("next-mark"). */
let keys: Readonly<Record<string, string>> = {};

/** Asks for them anew; whoever is drawn afterwards tells them. A browser that does not answer leaves what was known. */
export async function loadKeys(): Promise<void> {
  keys = await ask("read-keys", null).catch(() => keys);
}

/** "Save (Alt+Shift+S)"; the words alone where the command has no key. */
export function withKey(words: string, command: string): string {
  const key = keys[command];
  return key === undefined ? words : message("withKey", words, key);
}
