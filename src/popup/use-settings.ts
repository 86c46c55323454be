// The reader's settings as they stand, here and wherever else they are changed.

import { useEffect, useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type Settings } from "../core/model/settings.ts";
import { hearSettings, readSettings } from "../settings/settings.ts";
import { takeColourNames } from "../ui/colour-names.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

export function useSettings(editor: SavedEditor): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const take = (read: Settings) => {
      takeColourNames(read);
      setSettings(read);
    };
    readSettings().then(take, (error: unknown) => editor.tell(alarmOf(error)));
    return hearSettings(take);
  }, [editor]);
  return settings;
}
