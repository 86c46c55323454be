// For a view that asks for no other settings: hears what the reader calls the colours.

import { useEffect } from "preact/hooks";
import { hearSettings, readSettings } from "../settings/settings.ts";
import { takeColourNames } from "../ui/colour-names.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

export function useToldColours(editor: SavedEditor): void {
  useEffect(() => {
    readSettings().then(takeColourNames, (error: unknown) => editor.tell(alarmOf(error)));
    return hearSettings(takeColourNames);
  }, [editor]);
}
