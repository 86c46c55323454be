// The reader's settings, in storage.local: every context hears of a change at once, and they hold even
// where the database cannot be opened. Written by the background alone.

import * as v from "valibot";
import { browser } from "../browser.ts";
import { DEFAULT_SETTINGS, type Settings } from "../core/model/settings.ts";
import { settings as settingsCheck } from "../messages/checks/settings.ts";

const KEY = "settings";

/** What is stored, or the defaults where nothing, or nothing readable, is. */
function parse(stored: unknown): Settings {
  const checked = v.safeParse(settingsCheck, stored);
  return checked.success ? checked.output : DEFAULT_SETTINGS;
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

/** Replaces the named settings. @throws the browser's error when storage is full. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return rewriteSettings((settings) => ({ ...settings, ...change }));
}

/** Puts `rewrite`'s answer in the place of what holds. @throws the browser's error when storage is full. */
export async function rewriteSettings(
  rewrite: (settings: Settings) => Settings,
): Promise<Settings> {
  const settings = rewrite(await readSettings());
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `hear` with the new settings at each change, until the returned function is called. */
export function hearSettings(hear: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change !== undefined) hear(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
