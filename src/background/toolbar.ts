// What the toolbar button says of a tab: how many marks its article has, or that it is no article.

import { browser } from "../browser.ts";
import { distinctChanges } from "../core/alarm/distinct-changes.ts";
import type { Change, History } from "../core/model/history.ts";
import type { MarkCounts } from "../messages/page-article.ts";
import { counted, formatCount, message } from "../ui/message.ts";

/** A tab may be closed while we speak of it: then there is nothing to show, and nobody to tell. */
async function onTab(show: Promise<unknown>): Promise<void> {
  await show.catch(() => undefined);
}

async function show(tabId: number, title: string, badge: string): Promise<void> {
  await onTab(browser.action.setTitle({ tabId, title }));
  await onTab(browser.action.setBadgeText({ tabId, text: badge }));
}

/** Nothing is known of the tab's page yet. */
export function showUnread(tabId: number): Promise<void> {
  return show(tabId, message("extensionName"), "");
}

export function showNoArticle(tabId: number): Promise<void> {
  return show(tabId, message("toolbarNoArticle"), "");
}

/** The reader told Pressmark to leave this page alone. */
export function showNever(tabId: number): Promise<void> {
  return show(tabId, message("toolbarNever"), "");
}

/** The badge holds four characters at most; beyond 999 it says so. */
const badgeOf = (total: number): string => (total > 999 ? "999+" : String(total));

export async function showCounts(tabId: number, counts: MarkCounts): Promise<void> {
  const { quotation, official, claim } = counts;
  const title = message("toolbarCounts", ...[quotation, official, claim].map(formatCount));
  await onTab(browser.action.setBadgeBackgroundColor({ tabId, color: "#5c626c" }));
  await show(tabId, title, badgeOf(quotation + official + claim));
}

/** In the alarm colour: nobody may alter these without a word. */
const LOUD: readonly Change[] = ["figure", "negation", "name", "quotation"];

/** How much of a kept article reads differently since the reader saved it; leaves the badge alone where nothing does. */
export async function showChanges(tabId: number, histories: readonly History[]): Promise<void> {
  const alarms = distinctChanges(histories).flatMap(({ alarm }) => alarm ?? []);
  if (alarms.length === 0) return;
  const isLoud = alarms.some((alarm) => LOUD.includes(alarm));
  const title = counted("toolbarChanges", alarms.length);
  await onTab(
    browser.action.setBadgeBackgroundColor({ tabId, color: isLoud ? "#b3261e" : "#8a5a00" }),
  );
  await show(tabId, title, `${badgeOf(alarms.length)}!`.slice(-4));
}
