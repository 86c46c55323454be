// Tells every page and view what happened, so that all show the same.

import { changeMade } from "../backup/save-changes.ts";
import { browser } from "../browser.ts";
import type { Envelope, Events } from "../messages/protocol.ts";

/** A tab without our script, or no view open: nobody to tell is not a failure. */
const nobody = (): undefined => undefined;

/** Waits for nobody: a tab that hangs must not hold up the answer to a save that is long on the disk. */
export function announce<Name extends keyof Events>(name: Name, event: Events[Name]): void {
  const envelope: Envelope = { to: "everyone", name, input: event };
  // Whatever everyone is told of has changed what a backup holds.
  changeMade();
  void browser.runtime.sendMessage(envelope).catch(nobody);
  void browser.tabs.query({}).then((tabs) => {
    for (const tab of tabs) void announceTo(tab.id ?? null, envelope);
  }, nobody);
}

/** Tells our own views alone, of what no page needs to know and no backup holds. */
export function announceToViews<Name extends keyof Events>(name: Name, event: Events[Name]): void {
  const envelope: Envelope = { to: "everyone", name, input: event };
  void browser.runtime.sendMessage(envelope).catch(nobody);
}

/** Tells the reader code of one tab alone. */
export async function announceTo(tabId: number | null, envelope: Envelope): Promise<void> {
  if (tabId !== null) await browser.tabs.sendMessage(tabId, envelope).catch(nobody);
}
