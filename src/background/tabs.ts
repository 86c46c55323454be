// Bringing our scripts into tabs, and tabs to articles.

import { browser } from "../browser.ts";
import { PAGE_COMMANDS, type PageCommand } from "../messages/requests/page.ts";
import { askPage, RequestError } from "../messages/send.ts";
import { announceTo } from "./announce.ts";

/** The page could not be read. `message` is a sentence for the reader. */
export class UnreadablePageError extends Error {
  override readonly name = "UnreadablePageError";
  constructor(cause: unknown) {
    super("The browser lets no extension read this page. Nothing was changed.", { cause });
  }
}

/** A document that is open in a tab: the page itself (frame 0), or one in a frame of it. */
export interface OpenDocument {
  readonly tabId: number;
  readonly frameId: number;
}

const targetOf = ({ tabId, frameId }: OpenDocument) => ({ tabId, frameIds: [frameId] });

/** Loads the reader code into a document; a second time it finds itself there and rests. */
export async function loadReader(open: OpenDocument): Promise<void> {
  const target = targetOf(open);
  await browser.scripting.insertCSS({ target, files: ["highlights.css"] });
  await browser.scripting.executeScript({ target, files: ["reader.js"] });
}

/** Loads the analysis, which reader.js then finds beside itself. */
export async function loadAnalysis(open: OpenDocument): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(open), files: ["analysis.js"] });
}

/** Loads the list of known officials, which reader.js then finds beside itself. */
export async function loadOfficials(open: OpenDocument): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(open), files: ["officials.js"] });
}

/** Runs one of the detectors in a document. */
export async function runDetector(open: OpenDocument, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(open), files: [file] });
}

/**
 * Runs the detector in the frames of the page that we may read; it goes away again where they are another site's. The addresses of those
 * that are articles, with their fragments; the page's own for what is a part of it.
 */
export async function readFrames(tabId: number): Promise<readonly string[]> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ["detector-framed.js"] });
  const judged = await browser.scripting.executeScript({
    target,
    // Runs in the page's process: nothing of this file is there.
    func: () => {
      const { pressmarkJudged: judged } = globalThis as {
        pressmarkJudged?: { readonly address: string; readonly found: string };
      };
      return judged?.found === "news" || judged?.found === "article" ? judged.address : null;
    },
  });
  return judged.flatMap(({ frameId, result }) =>
    frameId !== 0 && typeof result === "string" ? result : [],
  );
}

/** @throws UnreadablePageError where the browser lets no extension in. */
export async function readTab(tabId: number): Promise<void> {
  try {
    await loadReader({ tabId, frameId: 0 });
  } catch (error) {
    throw new UnreadablePageError(error);
  }
}

/** What the detector makes of a tab's page today, not checked yet. @throws UnreadablePageError where no extension may read */
export async function diagnoseTab(tabId: number): Promise<unknown> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["diagnose.js"] });
    const [found] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page's process: nothing of this file is there.
      func: () => (globalThis as { pressmarkDiagnosis?: unknown }).pressmarkDiagnosis,
    });
    return found?.result;
  } catch (cause) {
    throw new UnreadablePageError(cause);
  }
}

/** Runs the detector in the tabs that were open before Pressmark was installed. */
export async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // Discarded tabs, error pages and sites that are withheld refuse: they are read when they are opened.
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: ["detector.js"] })
        .catch(() => undefined);
    }),
  );
}

const isPageCommand = (command: string): command is PageCommand =>
  PAGE_COMMANDS.some((known) => known === command);

/** Passes a key or menu command to the page, reading the page first where it was not read. */
export async function runCommand(command: string, tabId: number | null): Promise<void> {
  if (!isPageCommand(command)) return;
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  try {
    await askPage(id, "run-command", { command });
  } catch (error) {
    if (error instanceof RequestError && error.name !== "NoAnswerError") throw error;
    // No reader code in this tab yet: a key and a menu grant access to it, as a click does.
    await readTab(id);
    await askPage(id, "run-command", { command });
  }
}

/**
 * The tab shows another address in the same document. A reader that is at work there reads the page again;
 * where none is, since the page was no article before, the detector judges it anew once it rests.
 */
export async function addressChanged(tabId: number): Promise<void> {
  await announceTo(tabId, { to: "everyone", name: "address-changed", input: null });
  await browser.scripting
    .executeScript({ target: { tabId }, files: ["detector-again.js"] })
    // Withheld, gone on to another document, or a page of the browser's own: nothing is read there.
    .catch(() => undefined);
}

// What a tab was opened for survives the worker's sleep, but not the browser's end.
const pendingKey = (tabId: number): string => `pending:${tabId}`;

/** Opens an article in a new tab, to be scrolled to one annotation. */
export async function openTabFor(annotationId: string, address: string): Promise<void> {
  const tab = await browser.tabs.create({ url: address });
  if (tab.id !== undefined) await expect(tab.id, annotationId);
}

/** Remembers that the tab is to be scrolled to the annotation when its article opens. */
async function expect(tabId: number, annotationId: string): Promise<void> {
  await browser.storage.session.set({ [pendingKey(tabId)]: annotationId });
}

/** The annotation that the tab was opened for; null: none. */
export async function pendingAnnotation(tabId: number): Promise<string | null> {
  const stored = await browser.storage.session.get(pendingKey(tabId));
  const id = stored[pendingKey(tabId)];
  return typeof id === "string" ? id : null;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(pendingKey(tabId));
}

/** Shows the stored words in place of a page that is gone. */
export async function showStored(tabId: number, annotationId: string): Promise<void> {
  await forgetTab(tabId);
  const url = browser.runtime.getURL(`library.html#annotation=${annotationId}`);
  await browser.tabs.update(tabId, { url });
}

/** A tab opened for an annotation has loaded: an error page runs no script of ours, so it is told here. */
export async function tabLoaded(tabId: number): Promise<void> {
  const annotationId = await pendingAnnotation(tabId);
  if (annotationId === null) return;
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !/^https?:/.test(url)) return;
  const origins = [`${new URL(url).origin}/*`];
  if (!(await browser.permissions.contains({ origins }))) {
    // Withheld: the reader sees the page itself, and whatever this tab shows later is no business of ours.
    await forgetTab(tabId);
    return;
  }
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["detector.js"] });
  } catch {
    await showStored(tabId, annotationId);
  }
}
