// A failure in the reader's language. Errors cross between contexts by name (messages/protocol.ts *Failure*), and what
// has a name here has its sentence in src/_locales; what the browser itself says is shown as it says it.

import { type MessageName, message } from "./message.ts";

const SENTENCES: Readonly<Record<string, MessageName>> = {
  BanishedError: "errorBanished",
  NoSuchAnnotationError: "errorGone",
  NoSuchCorrectionError: "errorCorrectionGone",
  NoSuchDecisionError: "errorGone",
  NoSuchHistoryError: "errorHistoryGone",
  NoSuchLinkError: "errorLinkGone",
  NoSuchListError: "errorListGone",
  NotOnPageError: "errorNotOnPage",
  PrivateWindowError: "errorPrivateWindow",
  UnreadArticleError: "errorUnreadArticle",
  UnreadablePageError: "errorUnreadablePage",
};

export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const name = Object.hasOwn(SENTENCES, error.name) ? SENTENCES[error.name] : undefined;
  return name === undefined ? error.message : message(name);
}
