// The greater part of the library's code comes once the first rows are drawn, or at once where the address names another page:
// what is loaded and compiled before them holds them up.

import { useLayoutEffect, useState } from "preact/hooks";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

type Rest = typeof import("./rest.ts");

let loaded: Rest | null = null;

/** Loads it at the first call alone. @throws the browser's error where the extension was taken away */
export async function loadRest(): Promise<Rest> {
  loaded ??= await import("./rest.ts");
  return loaded;
}

/** Null: not loaded yet. */
export const loadedRest = (): Rest | null => loaded;

/** Loads it where it is not yet, and draws the view anew then; null until then. */
export function useRest(editor: SavedEditor): Rest | null {
  const [rest, setRest] = useState(loaded);
  useLayoutEffect(() => {
    loadRest().then(setRest, (error: unknown) => editor.tell(alarmOf(error)));
  }, [editor]);
  return rest;
}
