// What the reader chose for everywhere; places.ts has what holds at one place.

import { DEFAULT_SETTINGS } from "../core/model/settings.ts";
import type { SettingsRequests } from "../messages/requests/settings.ts";
import type { Handlers } from "../messages/serve.ts";
import { changeSettings } from "../settings/settings.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { readKeys } from "./keys.ts";
import { allowPrivateWindows } from "./private-windows.ts";
import { requireView } from "./require-sender.ts";
import { readOpenTabs } from "./tabs.ts";

type Names = "change-settings" | "reset-settings" | "allow-private-windows" | "read-keys";

export const settingsHandlers: Pick<Handlers<SettingsRequests>, Names> = {
  "change-settings": (input) => withWriteLock(() => changeSettings(input)),
  "reset-settings": async (_input, sender) => {
    requireView(sender);
    const settings = await withWriteLock(() => changeSettings(DEFAULT_SETTINGS));
    // With the rules goes what kept pages unread.
    await readOpenTabs();
    return settings;
  },
  "allow-private-windows": async () => {
    await allowPrivateWindows();
    return null;
  },
  "read-keys": readKeys,
};
