// What the detector and the reader code say of a tab's page, and what becomes of the tab then.

import { checkDiagnosis } from "../messages/checks/replies.ts";
import type { TabRequests } from "../messages/requests/tabs.ts";
import type { Handlers, Sender } from "../messages/serve.ts";
import { library } from "../store/database.ts";
import { announceToViews } from "./announce.ts";
import { hashOf } from "./hash-of.ts";
import { isKeptAt } from "./kept-article.ts";
import { wakeAt } from "./places.ts";
import { requirePage, requireView } from "./require-sender.ts";
import {
  diagnoseTab,
  loadOfficials,
  loadReader,
  pendingAnnotation,
  readFrames,
  readTab,
  runDetector,
  showStored,
} from "./tabs.ts";
import { showNever, showNoArticle } from "./toolbar.ts";

type Input<Name extends keyof TabRequests> = TabRequests[Name]["input"];

/** True where something is kept of the page; a library that cannot be opened must not keep pages unread. */
async function isKept(address: string): Promise<boolean> {
  try {
    return await isKeptAt(await library(), address);
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
    console.error(error);
    return false;
  }
}

/** A page that is no article is read all the same where something is saved on it, or asked for. */
async function reportPage(input: Input<"report-page">, sender: Sender): Promise<null> {
  const page = requirePage(sender, input.address);
  const { tabId } = page;
  const wake = await wakeAt(input.address);
  if (wake === "never") return await leaveAlone(tabId);
  const wanted =
    wake === "always" ||
    input.found === "news" ||
    input.found === "article" ||
    (await pendingAnnotation(tabId)) !== null ||
    (await isKept(input.address));
  if (wanted) {
    await loadReader(page);
    return null;
  }
  if (page.frameId === 0) {
    await showNoArticle(tabId);
    announceToViews("tab-read", { tabId });
  }
  if (input.found === "late") await runDetector(page, "detector-late.js");
  if (input.found === "framed") await readFrames(tabId);
  return null;
}

/** The reader wants nothing read here; what the tab was opened for is shown from what is stored. */
async function leaveAlone(tabId: number): Promise<null> {
  await showNever(tabId);
  announceToViews("tab-read", { tabId });
  const annotationId = await pendingAnnotation(tabId);
  if (annotationId !== null) await showStored(tabId, annotationId);
  return null;
}

/** Where a tab was opened for an annotation and nothing can be read any more, the stored words are shown. */
async function reportNoArticle(sender: Sender): Promise<null> {
  const { tabId } = requirePage(sender);
  await showNoArticle(tabId);
  announceToViews("tab-read", { tabId });
  const annotationId = await pendingAnnotation(tabId);
  if (annotationId !== null) await showStored(tabId, annotationId);
  return null;
}

export const tabHandlers: Handlers<TabRequests> = {
  "report-page": reportPage,
  "report-no-article": (_input, sender) => reportNoArticle(sender),
  "report-never": (_input, sender) => leaveAlone(requirePage(sender).tabId),
  "judge-again": async (_input, sender) => {
    await runDetector(requirePage(sender), "detector.js");
    return null;
  },
  "load-officials": async (_input, sender) => {
    await loadOfficials(requirePage(sender));
    return null;
  },
  "hash-words": ({ words }) => hashOf(words),
  "read-tab": async ({ tabId }, sender) => {
    requireView(sender);
    await readTab(tabId);
    return null;
  },
  "diagnose-tab": async ({ tabId }, sender) => {
    requireView(sender);
    return checkDiagnosis(await diagnoseTab(tabId));
  },
};
