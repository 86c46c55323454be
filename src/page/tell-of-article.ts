// What the background is told of an open article without being waited for: a library that can be read but not written, or
// not at all, takes nothing from the page and hides nothing that was saved.

import type { History } from "../core/model/history.ts";
import type { ArticleRequests } from "../messages/requests/articles.ts";
import { ask } from "../messages/send.ts";

function logFailure(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
  console.error("Pressmark could not note what stands on this page", error);
}

/** `take` is given those of its histories that are others now. */
export function tellVisit(
  visit: ArticleRequests["report-visit"]["input"],
  take: (histories: readonly History[]) => void,
): void {
  ask("report-visit", visit).then(take, logFailure);
}

/** For the toolbar. */
export function tellCounts(counts: ArticleRequests["show-badge"]["input"]): void {
  ask("show-badge", counts).catch(logFailure);
}
