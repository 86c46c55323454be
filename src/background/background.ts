// The background's entry: registers every listener at top level, synchronously, so that the browser can
// wake it for any of them. It keeps no state of its own.

import { browser } from "../browser.ts";
import { serveBackground } from "../messages/serve.ts";
import { handlers } from "./handlers.ts";
import { createMenu, MENU_SAVE_SELECTION } from "./menu.ts";
import { addressChanged, forgetTab, readOpenTabs, runCommand, tabLoaded } from "./tabs.ts";
import { showUnread } from "./toolbar.ts";

serveBackground(handlers);

browser.runtime.onInstalled.addListener(() => {
  createMenu();
  void readOpenTabs();
});

browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === "loading") void showUnread(tabId);
  if (change.url !== undefined) void addressChanged(tabId);
  if (change.status === "complete") void tabLoaded(tabId);
});

browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

browser.contextMenus.onClicked.addListener((click, tab) => {
  if (click.menuItemId === MENU_SAVE_SELECTION) void runCommand("save-selection", tab?.id ?? null);
});

browser.commands.onCommand.addListener((command, tab) => {
  void runCommand(command, tab?.id ?? null);
});
