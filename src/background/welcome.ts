// The welcome page opens by itself once: after the installation, and not with what updates Pressmark or the browser.

import { browser } from "../browser.ts";

/** `reason`: of runtime.onInstalled. */
export async function welcomeAfter(reason: string): Promise<void> {
  if (reason !== "install") return;
  await browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
}
