// The background's entry: registers every listener at top level, synchronously, so that the browser can
// wake it for any of them. It keeps no state of its own.

import { saveIfDue } from "../backup/save-changes.ts";
import { browser, openSideView } from "../browser.ts";
import { serveBackground } from "../messages/serve.ts";
import { sessionLog } from "../settings/session-log.ts";
import { keepLogMemory } from "../store/begin-log.ts";
import { announce, hearChanges } from "./announce.ts";
import { endCutOffImport, forgetUnwanted } from "./cut-off-import.ts";
import { handlers } from "./handlers.ts";
import { logFailure } from "./log-failure.ts";
import { commandOf, createMenu, renewMenu } from "./menu.ts";
import { guardPrivateWindows } from "./private-windows.ts";
import { eraseLongForgotten } from "./remember.ts";
import { ALARM, keepReplicating, replicateIfDue, replicationDue } from "./replication.ts";
import { onceInSession } from "./session.ts";
import { addressChanged, forgetTab, readOpenTabs, runCommand, tabLoaded } from "./tabs.ts";
import { showUnread } from "./toolbar.ts";
import { welcomeAfter } from "./welcome.ts";

interface Tab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** Set by build.mjs: false in the builds of tests, which begin in a window of their own. */
declare const __WELCOME__: boolean;

/** The side view is opened at once: after any waiting the browser takes it for no wish of the reader's. */
function follow(command: string, tab: Tab | undefined): void {
  const done =
    command === "open-side" && tab?.windowId !== undefined
      ? openSideView(tab.windowId)
      : runCommand(command, tab?.id ?? null);
  done.catch(logFailure);
}

keepLogMemory(sessionLog);
serveBackground(guardPrivateWindows(handlers));

endCutOffImport().catch(logFailure);
eraseLongForgotten().catch(logFailure);
keepReplicating().catch(logFailure);
hearChanges(replicationDue);
onceInSession(() => {
  saveIfDue().catch(logFailure);
  forgetUnwanted().catch(logFailure);
  // What was written elsewhere meanwhile, and what the end of the browser broke off.
  replicateIfDue().catch(logFailure);
}).catch(logFailure);

browser.runtime.onInstalled.addListener(({ reason }) => {
  createMenu();
  renewMenu().catch(logFailure);
  if (__WELCOME__) welcomeAfter(reason).catch(logFailure);
  readOpenTabs().catch(logFailure);
});

// Also so that the browser wakes the background at its start, and the session begins.
browser.runtime.onStartup.addListener(() => {
  renewMenu().catch(logFailure);
});

browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === "loading") showUnread(tabId).catch(logFailure);
  // Our own pages change their address too, and the browser complains where they are read.
  if (change.url?.startsWith("http") === true) addressChanged(tabId).catch(logFailure);
  if (change.status === "complete") tabLoaded(tabId).catch(logFailure);
});

// The browser's own site settings, changed there or at our word: what they allow now is read at once, and
// what they take away is left at once.
browser.permissions.onAdded.addListener(() => {
  readOpenTabs().catch(logFailure);
});
browser.permissions.onRemoved.addListener(({ origins = [] }) => {
  if (origins.length > 0) announce("access-removed", { origins });
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === ALARM) replicateIfDue().catch(logFailure);
});

browser.tabs.onRemoved.addListener((tabId) => {
  forgetTab(tabId).catch(logFailure);
  endCutOffImport().catch(logFailure);
});

browser.contextMenus.onClicked.addListener((click, tab) => {
  const command = commandOf(click.menuItemId);
  if (command !== null) follow(command, tab);
});

browser.commands.onCommand.addListener((command, tab) => follow(command, tab));
