// Why nothing is marked on a page that should be read; told to the reader who asks.

/** Reading failed in the middle. `message` is a sentence for the reader. */
export class UnreadArticleError extends Error {
  override readonly name = "UnreadArticleError";
  constructor() {
    super("Pressmark could not read this page. The page is as it was, and what you saved is kept.");
  }
}

/** The page removed our node twice. `message` is a sentence for the reader. */
export class BanishedError extends Error {
  override readonly name = "BanishedError";
  constructor() {
    super(
      "This page removes Pressmark's card, so Pressmark rests here until you load the page again. What you saved is kept.",
    );
  }
}
