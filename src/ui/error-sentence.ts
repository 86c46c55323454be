// A failure in the reader's language. Errors cross between contexts by name (core/model/failure), and what
// has a name here has its sentence in src/_locales; what the browser itself says is shown as it says it.

import { isPrivateView } from "../browser.ts";
import { type Failure, failureOf } from "../core/model/failure.ts";
import { type MessageName, message } from "./message.ts";

/** By the error's name; tests/locales finds an error of ours that is missing here. */
export const SENTENCES: Readonly<Record<string, MessageName>> = {
  ArchiveError: "importArchive",
  BanishedError: "errorBanished",
  BusyServerError: "replicationBusy",
  ChangedPageError: "errorChangedPage",
  ClipboardError: "clipboardRefused",
  ConflictingServerError: "replicationConflicting",
  DatabaseError: "errorLibraryClosed",
  DigestError: "errorDigest",
  DownloadError: "errorDownload",
  EndlessAnswerError: "replicationEndless",
  FailingServerError: "replicationFailing",
  ForbiddenServerError: "replicationForbidden",
  KeptLibraryError: "replicationKeptLibrary",
  MessageError: "errorRefused",
  NewerLibraryError: "errorNewerLibrary",
  NoAddressError: "replicationNoAddress",
  NoAnswerError: "errorNoAnswer",
  NoDatabaseNameError: "replicationNoDatabaseName",
  NoRemoteDatabaseError: "replicationNoDatabase",
  NoRoomError: "replicationNoRoom",
  NoServerAccessError: "replicationNoAccess",
  NoSuchAnnotationError: "errorGone",
  NoSuchCorrectionError: "errorCorrectionGone",
  NoSuchDecisionError: "errorGone",
  NoSuchHistoryError: "errorHistoryGone",
  NoSuchLinkError: "errorLinkGone",
  NoSuchLibraryError: "errorLibraryGone",
  NoSuchListError: "errorListGone",
  NoTextError: "importNoText",
  NotOnPageError: "errorNotOnPage",
  NotSecureError: "replicationNotSecure",
  NotUtf8Error: "importNotUtf8",
  PrivateWindowError: "errorPrivateWindow",
  QuotaExceededError: "errorDiskFull",
  ReplyError: "errorRefused",
  SameDatabaseError: "replicationSameDatabase",
  SlowServerError: "replicationSlow",
  StaleImportError: "importStale",
  StrangeAnswerError: "replicationStrange",
  TooLargeForServerError: "replicationTooLarge",
  TooManyTagsError: "errorTooManyTags",
  UnauthorizedServerError: "replicationUnauthorized",
  UnfinishedImportError: "importUnfinished",
  UnreachableServerError: "replicationUnreachable",
  UnreadArticleError: "errorUnreadArticle",
  UnreadablePageError: "errorUnreadablePage",
};

export function sentenceOf(error: unknown): string {
  const failure = failureOf(error);
  const isBarred = failure.name === "DatabaseError" && isPrivateView();
  return isBarred ? message("errorPrivateLibrary") : sentenceFor(failure);
}

/** The same of an error that was kept, or comes from elsewhere. */
export function sentenceFor({ name, message: said, values }: Failure): string {
  const own = Object.hasOwn(SENTENCES, name) ? SENTENCES[name] : undefined;
  return own === undefined ? said : message(own, ...values);
}
