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
  loadAnalysis,
  loadOfficials,
  loadReader,
  type OpenDocument,
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
  if (input.found === "framed") {
    await readFrames(tabId);
    return null;
  }
  const isArticle = wake === "always" || input.found === "news" || input.found === "article";
  if (isArticle || (await isExpected(page, input.address))) {
    // What is kept of a page that is no article may stand in a frame that is a part of it.
    if (!isArticle && input.found === "late" && (await isInFrame(page, input.address))) return null;
    await loadReader(page);
  } else if (page.frameId === 0) {
    await showNoArticle(tabId);
    announceToViews("tab-read", { tabId });
  }
  if (input.found === "late") await runDetector(page, "detector-late.js");
  return null;
}

/** True where the tab was opened for something that was saved there, or something is kept of it. */
async function isExpected({ tabId, frameId }: OpenDocument, address: string): Promise<boolean> {
  const isOpenedFor = frameId === 0 && (await pendingAnnotation(tabId)) !== null;
  return isOpenedFor || (await isKept(address));
}

async function isInFrame({ tabId }: OpenDocument, address: string): Promise<boolean> {
  const addresses = await readFrames(tabId);
  return addresses.some((framed) => framed.replace(/#.*$/s, "") === address);
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
  const { tabId, frameId } = requirePage(sender);
  await showNoArticle(tabId);
  announceToViews("tab-read", { tabId });
  const annotationId = await pendingAnnotation(tabId);
  if (annotationId === null) return null;
  // The frame that they stand in may have had nothing in it yet when the page was judged.
  if (frameId === 0 && (await readFrames(tabId)).length > 0) return null;
  await showStored(tabId, annotationId);
  return null;
}

export const tabHandlers: Handlers<TabRequests> = {
  "report-page": reportPage,
  "report-no-article": (_input, sender) => reportNoArticle(sender),
  "report-never": (_input, sender) => leaveAlone(requirePage(sender).tabId),
  "judge-again": async (_input, sender) => {
    const page = requirePage(sender);
    await runDetector(page, page.frameId === 0 ? "detector.js" : "detector-framed.js");
    return null;
  },
  "load-analysis": async (_input, sender) => {
    await loadAnalysis(requirePage(sender));
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
