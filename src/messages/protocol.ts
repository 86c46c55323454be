// Every message that crosses between contexts, by direction: per name an input and a reply. A request
// answers with a Result; an event (events.ts) with nothing. Each area of requests/ has its checks in checks/, joined by
// check.ts, where a missing one fails to compile.

import type { Failure } from "../core/model/failure.ts";
import type { AnnotationRequests } from "./requests/annotations.ts";
import type { ArticleRequests } from "./requests/articles.ts";
import type { KnowledgeRequests } from "./requests/knowledge.ts";
import type { LibraryRequests } from "./requests/libraries.ts";
import type { SettingsRequests } from "./requests/settings.ts";
import type { TabRequests } from "./requests/tabs.ts";

/** From a page or one of our own views to the background. */
export interface BackgroundRequests
  extends TabRequests,
    ArticleRequests,
    AnnotationRequests,
    KnowledgeRequests,
    LibraryRequests,
    SettingsRequests {}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** What is really sent; `to` keeps a request to the background from being answered by a view. */
export interface Envelope {
  readonly to: "background" | "page" | "everyone";
  readonly name: string;
  readonly input: unknown;
}
