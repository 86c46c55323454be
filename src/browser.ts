// The one import of webextension-polyfill: the seam that tests replace, and the place where the two
// browsers' differences are named. Listed here is every API that Pressmark uses:
// action, alarms, commands, contextMenus, downloads (Firefox, where the reader allows it), extension, i18n, permissions, runtime,
// scripting, sidebarAction (Firefox), sidePanel (Chrome), storage.local, storage.session, tabs, windows.

import browser from "webextension-polyfill";

export { browser };

/**
 * Opens the side view beside the pages of a window. Both browsers want it called at once, in the very handler of a
 * click or key. @throws the browser's error where it opens none
 */
export async function openSideView(windowId: number): Promise<void> {
  // Chrome's is newer than the polyfill, and Firefox's linter objects to its full name.
  const { sidePanel }: { readonly sidePanel?: typeof chrome.sidePanel } = globalThis.chrome;
  if (sidePanel === undefined) await browser.sidebarAction.open();
  else await sidePanel.open({ windowId });
}

/**
 * True once the extension was updated, reloaded or removed under a running content script. Chromium then
 * takes `runtime.id` away and every call throws; Firefox ends the script itself.
 */
export function isOrphaned(): boolean {
  return globalThis.chrome?.runtime?.id === undefined;
}

/**
 * True in a view of ours that stands in a private window of Firefox, which opens no database there. Chromium shows our views of
 * private windows in normal ones.
 */
export function isPrivateView(): boolean {
  return location.protocol === "moz-extension:" && browser.extension.inIncognitoContext === true;
}
