// What the reader wants to hold for a page, a site or everywhere. Pages hear of it by the settings
// themselves; where a page has no reader yet, its tab is looked at anew.

import type { Settings, Wake } from "../core/model/settings.ts";
import { changePlace, forgetPlace } from "../core/place/change-place.ts";
import { settingsAt } from "../core/place/settings-at.ts";
import type { BackgroundHandlers } from "../messages/serve.ts";
import { readSettings, rewriteSettings } from "../settings/settings.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { requireView } from "./require-sender.ts";
import { readOpenTabs } from "./tabs.ts";

/** Whether the reader wants the page read; a storage that cannot be read must not keep pages unread. */
export async function wakeAt(address: string): Promise<Wake> {
  try {
    return settingsAt(await readSettings(), address).wake;
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
    console.error(error);
    return "judged";
  }
}

async function rewrite(change: (settings: Settings) => Settings): Promise<Settings> {
  const settings = await withWriteLock(() => rewriteSettings(change));
  await readOpenTabs();
  return settings;
}

export const placeHandlers: Pick<
  BackgroundHandlers,
  "change-place" | "forget-place" | "forget-rule"
> = {
  "change-place": async ({ address, scope, change }, sender) => {
    requireView(sender);
    const rewritten = (settings: Settings) => changePlace(settings, address, { scope, change });
    // Switches of kinds reach pages that are read already; only reading itself concerns the others.
    return change.wake === undefined
      ? await withWriteLock(() => rewriteSettings(rewritten))
      : await rewrite(rewritten);
  },
  "forget-rule": async ({ scope, place }, sender) => {
    requireView(sender);
    return await rewrite((settings) => ({
      ...settings,
      rules: settings.rules.filter((rule) => rule.scope !== scope || rule.place !== place),
    }));
  },
  "forget-place": async ({ address }, sender) => {
    requireView(sender);
    return await rewrite((settings) => forgetPlace(settings, address));
  },
};
