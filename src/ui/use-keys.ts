// Which keys do what, as the reader has them in the browser now.

import { useEffect, useState } from "preact/hooks";
import { browser } from "../browser.ts";
import { inOrder } from "./key-order.ts";
import { message } from "./message.ts";

export interface Key {
  /** Of the manifest's commands. */
  readonly name: string;
  readonly description: string;
  /** Empty: none. */
  readonly shortcut: string;
}

async function readKeys(): Promise<readonly Key[]> {
  const commands = await browser.commands.getAll();
  const keys = commands.map(({ name = "", description = "", shortcut = "" }) => ({
    name,
    description: name === "_execute_action" ? message("keyOpenPopup") : description,
    shortcut,
  }));
  return inOrder(keys);
}

/** In the order of `inOrder`; none before the browser has answered. */
export function useKeys(): readonly Key[] {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    const read = () => void readKeys().then(setKeys, () => undefined);
    read();
    // The reader comes back from the browser's own page of keys.
    addEventListener("focus", read);
    return () => removeEventListener("focus", read);
  }, []);
  return keys;
}
