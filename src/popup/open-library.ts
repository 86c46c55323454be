// From the popup to the library's own page.

import { browser, isPrivateView } from "../browser.ts";

/** Opens a place of the library ("library.html#in-and-out") in a tab; out of a private window in a normal one, which can open it. */
export async function openLibrary(place: string): Promise<void> {
  const url = browser.runtime.getURL(place);
  if (!isPrivateView()) {
    await browser.tabs.create({ url });
    return;
  }
  const windows = await browser.windows.getAll({ windowTypes: ["normal"] });
  const normal = windows.find(({ incognito }) => !incognito);
  if (normal?.id === undefined) {
    await browser.windows.create({ url, incognito: false });
    return;
  }
  await browser.tabs.create({ url, windowId: normal.id });
  await browser.windows.update(normal.id, { focused: true });
}
