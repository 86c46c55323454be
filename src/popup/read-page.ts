// What stands in the tab that the popup was opened over: an article, or why there is none to show.

import { browser } from "../browser.ts";
import { settingsAt } from "../core/place/settings-at.ts";
import { checkPageSummary, ReplyError } from "../messages/checks/replies.ts";
import type { PageSummary } from "../messages/requests/page.ts";
import { ask, askPage, RequestError } from "../messages/send.ts";
import { ALL_SITES, isGranted, siteOf } from "../settings/access.ts";
import { readSettings } from "../settings/settings.ts";
import { sentenceOf } from "../ui/error-sentence.ts";
import { message } from "../ui/message.ts";
import { hasOwnSettingsPage } from "../ui/use-access.ts";
import type { SearchedOver } from "./kept-query.ts";

/** What the reader can do about a page that has nothing to show, by one control. */
export type Help =
  | "read" // Pressmark took it for no article, or was told to leave it alone
  | "allow" // the reader, or the browser for them, keeps Pressmark from this site
  | "browser-settings" // the browser does not ask the reader: its own settings have the choice
  | "choices" // what was said of the site can be taken back in the page of choices alone
  | "reload"; // the page gave no proper answer, or will not have us

/** A page that something can be said of. */
export interface Place {
  readonly address: string;
  /** Nothing is remembered of it. */
  readonly isPrivate: boolean;
}

export type Page =
  | { readonly is: "loading" }
  | {
      readonly is: "article";
      readonly tabId: number;
      readonly summary: PageSummary;
      readonly place: Place | null;
    }
  | {
      readonly is: "absent";
      /** Null: nothing would help. */
      readonly help: Help | null;
      /** Null: no tab that could be read. */
      readonly tabId: number | null;
      readonly place: Place | null;
      /** For the reader. */
      readonly sentence: string;
    };

interface Tab {
  readonly id: number | null;
  /** Null: the browser does not tell, since Pressmark may not read there. */
  readonly address: string | null;
  readonly isPrivate: boolean;
}

/** A long article on a slow machine is read in two seconds; a page that answers later never will. */
const PATIENCE_MS = 8_000;

/** The tab under the popup, or the one that the popup's address names (`popup.html?tab=7`). */
async function findTab(): Promise<Tab> {
  const named = new URLSearchParams(location.search).get("tab");
  const [tab] =
    named === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(Number(named))];
  return {
    id: tab?.id ?? null,
    address: tab?.url ?? null,
    isPrivate: tab?.incognito === true,
  };
}

/** The page that the popup stands over; nothing that is typed over a private window may outlive it. */
export async function searchedOver(): Promise<SearchedOver> {
  const { address, isPrivate } = await findTab();
  return { address, isPrivate };
}

function patiently<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new ReplyError(`Expected an answer within ${PATIENCE_MS} ms`)),
      PATIENCE_MS,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export type AbsentPage = Extract<Page, { readonly is: "absent" }>;

function absent(help: Help | null, tabId: number | null, sentence: string): AbsentPage {
  return { is: "absent", help, tabId, place: null, sentence };
}

/** No tab, one that is gone, or a page of the browser's own. */
export const closedPage = (tabId: number | null): AbsentPage =>
  absent(null, tabId, message("pageClosed"));

/** Null: no reader code in the tab. */
async function describe(tabId: number): Promise<Page | null> {
  try {
    const summary = checkPageSummary(await patiently(askPage(tabId, "describe-page", null)));
    if (summary === null) return absent(null, tabId, message("pageNoArticle"));
    return { is: "article", tabId, summary, place: null };
  } catch (error) {
    if (error instanceof ReplyError) return absent("reload", tabId, message("pageBroken"));
    if (error instanceof RequestError && error.name !== "NoAnswerError") {
      return absent("reload", tabId, sentenceOf(error));
    }
    // The browser's own error, or silence: nobody listens there.
    return null;
  }
}

/** The address is kept from us: of a page of the browser's own, one that it restricts, or where the reader withholds sites. */
async function unseen(tabId: number): Promise<Page> {
  if (!(await isGranted(ALL_SITES))) return absent(null, tabId, message("pageUnseen"));
  return hasOwnSettingsPage() ? closedPage(tabId) : refusedPage(tabId);
}

/** Whether the browser lets a script of ours into the page, at this moment. */
async function mayEnter(tabId: number): Promise<boolean> {
  try {
    // At once: a page that goes on loading for minutes can be entered as well as any.
    const target = { tabId };
    await browser.scripting.executeScript({ target, func: () => null, injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** Granted, and still closed to us: the browser's store, an error page, a site that it restricts. */
export const refusedPage = (tabId: number): AbsentPage =>
  absent(null, tabId, message(hasOwnSettingsPage() ? "pageRefused" : "pageRefusedInFirefox"));

/** After the reader was asked, or could not be, and nothing was granted. */
export const stillWithheld = (page: AbsentPage): AbsentPage => {
  const chromium = hasOwnSettingsPage();
  const how = message(chromium ? "accessInChromium" : "accessInFirefox");
  return { ...page, help: chromium ? "browser-settings" : "allow", sentence: how };
};

/** Reads the page at the reader's word, whatever the detector thinks of it. */
export async function readAnyway(tabId: number, otherwise: Page): Promise<Page> {
  try {
    await ask("read-tab", { tabId });
  } catch {
    return otherwise;
  }
  return (await describe(tabId)) ?? otherwise;
}

function placeOf({ address, isPrivate }: Tab): Place | null {
  return address !== null && siteOf(address) !== null ? { address, isPrivate } : null;
}

/** The reader wants nothing read here; in a private window nothing new is remembered of a page. */
const neverRead = (tabId: number, isPrivate: boolean): AbsentPage =>
  isPrivate
    ? absent("choices", tabId, message("pageNeverPrivate"))
    : absent("read", tabId, message("pageNever"));

/** Never throws: what goes wrong is a page that is absent, with a sentence that says why. */
export async function readPage(): Promise<Page> {
  const tab = await findTab();
  const place = placeOf(tab);
  const page = await readTabOf(tab);
  return page.is === "loading" ? page : { ...page, place };
}

/** In the order in which it could be changed: what the browser lets us see, what the reader wants, what is there. */
async function readTabOf({ id, address, isPrivate }: Tab): Promise<Page> {
  if (id === null) return closedPage(null);
  if (address === null) return unseen(id);
  const origin = siteOf(address);
  if (origin === null) return closedPage(id);
  const granted = await isGranted([origin]);
  try {
    // Opening the popup lent Pressmark this page, whatever it may see of others.
    if (!(await patiently(mayEnter(id)))) return granted ? refusedPage(id) : withheld(id, address);
  } catch {
    return absent("reload", id, message("pageBroken"));
  }
  const here = settingsAt(await readSettings(), address);
  if (here.wake === "never") return neverRead(id, isPrivate);
  const described = await describe(id);
  if (described !== null) return described;
  // Where the site is withheld, the reader's click is the word to read it.
  if (!granted) return readAnyway(id, withheld(id, address));
  return absent("read", id, message("pageUnread"));
}

const withheld = (tabId: number, address: string): AbsentPage =>
  absent("allow", tabId, message("pageWithheld", new URL(address).hostname));
