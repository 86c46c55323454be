// From a row of the popup to the words themselves.

import { browser } from "../browser.ts";
import type { Annotation } from "../core/model/annotation.ts";
import { ask, askPage } from "../messages/send.ts";
import type { ShownLink } from "../messages/shown-link.ts";
import { openLibrary } from "./open-library.ts";

/** The stored words with what surrounded them, in the library. */
export async function showStored(id: string): Promise<void> {
  await openLibrary(`library.html#annotation=${id}`);
}

/**
 * Scrolls the page to the annotation where it stands under the popup; else opens its article.
 * `tabId` is null where its article is not under the popup.
 * @throws RequestError, or the browser's own error, when nothing could be opened.
 */
export async function openAnnotation(annotation: Annotation, tabId: number | null): Promise<void> {
  const { id } = annotation;
  if (tabId === null) await ask("show-annotation", { id });
  else if (!(await askPage(tabId, "scroll-to-annotation", { id }))) await showStored(id);
}

/** Opens the other side of a link at the reader's annotation, or its article where there is none. */
export async function openOther(link: ShownLink): Promise<void> {
  const { otherAnnotation, otherArticle } = link;
  if (otherAnnotation !== null) await ask("show-annotation", { id: otherAnnotation.id });
  else await browser.tabs.create({ url: otherArticle.address });
}
