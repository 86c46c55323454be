// The background stopped, as the browser itself does when it wants the memory: whatever was at work in it is at an end, and
// the next message wakes it.

import type { Driver } from "./driver.ts";
import { inFirefoxWindow } from "./firefox-chrome.ts";

export async function stopBackground({ name, browser }: Driver): Promise<void> {
  if (name === "firefox") {
    await inFirefoxWindow(
      browser,
      `await extension.terminateBackground({
        ignoreDevToolsAttached: true, disableResetIdleForTest: true
      });`,
    );
    return;
  }
  const target = browser.targets().find((one) => one.type() === "service_worker");
  const worker = await target?.worker();
  // It may rest already, or stop by itself while it is being closed.
  await worker?.close().catch((error: unknown) => {
    if (!String(error).includes("No session with given id")) throw error;
  });
}
