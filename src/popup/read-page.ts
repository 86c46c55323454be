// What stands in the tab that the popup was opened over: an article, or why there is none to show.

import { browser } from "../browser.ts";
import { settingsAt } from "../core/place/settings-at.ts";
import { checkPageSummary, ReplyError } from "../messages/check-reply.ts";
import type { PageSummary } from "../messages/protocol.ts";
import { ask, askPage, RequestError } from "../messages/send.ts";
import { ALL_SITES, isGranted, siteOf } from "../settings/access.ts";
import { readSettings } from "../settings/settings.ts";
import { sentenceOf } from "../ui/error-sentence.ts";
import { message } from "../ui/message.ts";

/** Why a page has nothing to show. */
export type Absence =
  | "none" // read, and no article
  | "unread" // Pressmark took it for no article and left it alone
  | "never" // the reader wants nothing read here
  | "withheld" // the reader, or the browser for them, keeps Pressmark from this site
  | "closed" // a page of the browser's own, where no extension may read
  | "broken"; // the page gave no answer, or one that makes no sense

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
      readonly why: Absence;
      /** Null: no tab that could be read. */
      readonly tabId: number | null;
      readonly place: Place | null;
      /** What the reader would have to grant, as a match pattern; null: nothing that they could. */
      readonly origin: string | null;
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

/** True where the popup stands over a private window: nothing that is typed there may outlive it. */
export async function isOverPrivateTab(): Promise<boolean> {
  return (await findTab()).isPrivate;
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

type Absent = Extract<Page, { readonly is: "absent" }>;

function absent(why: Absence, tabId: number | null, sentence: string): Absent {
  return { is: "absent", why, tabId, place: null, origin: null, sentence };
}

/** Null: no reader code in the tab. */
async function describe(tabId: number): Promise<Page | null> {
  try {
    const summary = checkPageSummary(await patiently(askPage(tabId, "describe-page", null)));
    if (summary === null) return absent("none", tabId, message("pageNoArticle"));
    return { is: "article", tabId, summary, place: null };
  } catch (error) {
    if (error instanceof ReplyError) return absent("broken", tabId, message("pageBroken"));
    if (error instanceof RequestError && error.name !== "NoAnswerError") {
      return absent("broken", tabId, sentenceOf(error));
    }
    // The browser's own error, or silence: nobody listens there.
    return null;
  }
}

/** The address is kept from us: of a page of the browser's own, or where the reader withholds sites. */
async function unseen(tabId: number): Promise<Page> {
  const everywhere = await isGranted(ALL_SITES);
  return absent("closed", tabId, message(everywhere ? "pageClosed" : "pageUnseen"));
}

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

/** Never throws: what goes wrong is a page that is absent, with a sentence that says why. */
export async function readPage(): Promise<Page> {
  const tab = await findTab();
  const place = placeOf(tab);
  const page = await readTabOf(tab);
  return page.is === "loading" ? page : { ...page, place };
}

async function readTabOf({ id, address }: Tab): Promise<Page> {
  if (id === null) return absent("closed", null, message("pageClosed"));
  if (address !== null && settingsAt(await readSettings(), address).wake === "never") {
    return absent("never", id, message("pageNever"));
  }
  const described = await describe(id);
  if (described !== null) return described;
  if (address === null) return unseen(id);
  const origin = siteOf(address);
  if (origin === null) return absent("closed", id, message("pageClosed"));
  if (!(await isGranted([origin]))) {
    // Opening the popup lent Pressmark this page: the reader's click is the word to read it.
    const sentence = message("pageWithheld", new URL(address).hostname);
    return readAnyway(id, { ...absent("withheld", id, sentence), origin });
  }
  return absent("unread", id, message("pageUnread"));
}
