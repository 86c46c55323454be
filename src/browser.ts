// The one import of webextension-polyfill: the seam that tests replace, and the place where the two
// browsers' differences are named. Listed here is every API that Pressmark uses:
// action, commands, contextMenus, downloads (Firefox, where the reader allows it), i18n, permissions, runtime,
// scripting, storage.local, storage.session, tabs.

export { default as browser } from "webextension-polyfill";

/**
 * True once the extension was updated, reloaded or removed under a running content script. Chromium then
 * takes `runtime.id` away and every call throws; Firefox ends the script itself.
 */
export function isOrphaned(): boolean {
  return globalThis.chrome?.runtime?.id === undefined;
}
