// Tells every page and view what happened, so that all show the same.

import { changeMade } from "../backup/save-changes.ts";
import { browser } from "../browser.ts";
import type { Events } from "../messages/events.ts";
import type { Envelope } from "../messages/protocol.ts";

/** A tab without our script, or no view open: nobody to tell is not a failure. */
const nobody = (): undefined => undefined;

let hear: () => void = nobody;

/** Calls it at each change of what a backup, or another device, holds. One listener: the entry's. */
export function hearChanges(listener: () => void): void {
  hear = listener;
}

function tellChange(): void {
  changeMade();
  hear();
}

/** Waits for nobody: a tab that hangs must not hold up the answer to a save that is long on the disk. */
export function announce<Name extends keyof Events>(name: Name, event: Events[Name]): void {
  const envelope: Envelope = { to: "everyone", name, input: event };
  // Whatever everyone is told of has changed what a backup holds.
  tellChange();
  void browser.runtime.sendMessage(envelope).catch(nobody);
  void browser.tabs.query({}).then((tabs) => {
    for (const tab of tabs) void announceTo(tab.id ?? null, envelope);
  }, nobody);
}

/** So long after the last of several changes in a row, everyone is told of all of them. */
const AT_REST_MS = 300;

let timer: ReturnType<typeof setTimeout> | undefined;
let running = 0;
let isDue = false;

/**
 * Runs one of several changes that may come in a row: whoever shows the library would else read it anew at each, and
 * a hundred thousand annotations are removed in five hundred of them.
 */
export async function inARow<Value>(
  work: () => Promise<Value>,
  isToBeTold: (value: Value) => boolean,
): Promise<Value> {
  clearTimeout(timer);
  running += 1;
  try {
    const value = await work();
    if (isToBeTold(value)) {
      isDue = true;
      tellChange();
    }
    return value;
  } finally {
    running -= 1;
    if (isDue && running === 0) timer = setTimeout(tellOfAll, AT_REST_MS);
  }
}

function tellOfAll(): void {
  isDue = false;
  announce("annotations-changed", null);
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
