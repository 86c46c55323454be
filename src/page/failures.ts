// Why nothing is marked on a page that should be read. What the reader is told of it stands in src/_locales, by the
// error's name (ui/error-sentence).

/** Reading failed in the middle. */
export class UnreadArticleError extends Error {
  override readonly name = "UnreadArticleError";
  constructor() {
    super("Reading the page failed");
  }
}

/** The page's text became another while somebody waited for all of its marks. */
export class ChangedPageError extends Error {
  override readonly name = "ChangedPageError";
  constructor() {
    super("The page's text changed before it was read");
  }
}

/** The page removed our node twice. */
export class BanishedError extends Error {
  override readonly name = "BanishedError";
  constructor() {
    super("The page removed our host twice");
  }
}

/** Into the extension's own console, which is its log; the page goes on. */
export function logFailure(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: see above
  console.error("Pressmark could not read this page", error);
}
