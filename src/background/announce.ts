// Tells every page and view what happened, so that all show the same.

import { browser } from "../browser.ts";
import type { Envelope, Events } from "../messages/protocol.ts";

/** A tab without our script, or no view open: nobody to tell is not a failure. */
const nobody = (): undefined => undefined;

export async function announce<Name extends keyof Events>(
  name: Name,
  event: Events[Name],
): Promise<void> {
  const envelope: Envelope = { to: "everyone", name, input: event };
  const tabs = await browser.tabs.query({});
  await Promise.all([
    browser.runtime.sendMessage(envelope).catch(nobody),
    ...tabs.map((tab) => announceTo(tab.id ?? null, envelope)),
  ]);
}

/** Tells the reader code of one tab alone. */
export async function announceTo(tabId: number | null, envelope: Envelope): Promise<void> {
  if (tabId !== null) await browser.tabs.sendMessage(tabId, envelope).catch(nobody);
}
