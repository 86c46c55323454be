// What is due once in a session of the browser. The event of its start is not to be relied on: Chromium, killed a moment before, has
// been seen to start without it.

import { browser } from "../browser.ts";

const KEY = "session-begun";

/** At each start of the background; `work` is done at the first of the session. */
export async function onceInSession(work: () => void): Promise<void> {
  const stored = await browser.storage.session.get(KEY);
  if (stored[KEY] === true) return;
  await browser.storage.session.set({ [KEY]: true });
  work();
}
