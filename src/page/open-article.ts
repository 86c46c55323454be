// One reading of the page: the reader's settings, the text, its marks, and then what is kept of it.

import type { Article } from "../core/model/article.ts";
import type { SavedHere } from "../messages/requests/articles.ts";
import { ask } from "../messages/send.ts";
import { readSettings } from "../settings/settings.ts";
import { analysePage } from "./analyse-page.ts";
import { ArticleSession } from "./article-session.ts";
import { ChangedPageError, logFailure, UnreadArticleError } from "./failures.ts";
import { loadBuiltIn } from "./known-officials.ts";
import { loadAnalysis } from "./load-analysis.ts";
import { readOwnMetadata } from "./own-address.ts";
import type { PageReading } from "./page-reading.ts";
import { readPage } from "./read-page.ts";
import { currentAddress, type FoundText } from "./read-text.ts";
import type { Slices } from "./slices.ts";
import { whenRead } from "./when-read.ts";

/** Where the article is opened. */
type Place = Pick<
  PageReading,
  "analyst" | "close" | "followers" | "paint" | "rest" | "session" | "show" | "shown" | "signal"
>;

interface OneReading {
  /** The text as it was just read; null: it is to be read. */
  readonly found: FoundText | null;
  readonly slices: Slices;
  /** Aborts when another reading takes its place. */
  readonly signal: AbortSignal;
}

/** Ends when the article is painted, and what is kept of it is there. @throws the signal's reason, and what reading throws */
export async function openArticle(place: Place, reading: OneReading): Promise<void> {
  const { found, slices, signal } = reading;
  place.shown.take(await readSettings());
  if (place.shown.settings.wake === "never") {
    place.rest();
    await ask("report-never", null);
    return;
  }
  const ofPage = readOwnMetadata();
  const askedOfPage = askSaved(ofPage);
  const loaded = Promise.all([loadAnalysis(), loadBuiltIn(ofPage.language)]);
  // Told where the marks wait for it; where the page is no article nobody does.
  loaded.catch(() => undefined);
  const page = await readPage(ofPage, found, slices);
  signal.throwIfAborted();
  if (page === null) {
    place.close();
    await ask("report-no-article", null);
    return;
  }
  // Of several articles in one page it is the one in view.
  const asked = page.article === ofPage ? askedOfPage : askSaved(page.article);
  const session = new ArticleSession(page);
  let painted = Promise.resolve();
  const paintSaved = async () => {
    await asked.done;
    if (asked.saved === null || signal.aborted || session.isChanged) return;
    session.takeSaved(asked.saved);
    if (!isFirst(place, session)) return;
    place.show(session);
    painted = place.paint();
    await session.painting.hasten();
  };
  // What is saved mostly comes before the marks are found, and these are not waited for; nor is the background, since a library
  // that cannot be opened hides no mark.
  const paintMarks = async () => {
    await loaded;
    await analyse(place, session, slices);
    place.show(session);
    painted = place.paint();
  };
  // Whoever saves meanwhile waits for the marks, and must not wait for ever.
  signal.addEventListener("abort", () => session.giveUp(new ChangedPageError()));
  const marked = paintMarks().catch((error: unknown) => {
    session.giveUp(new UnreadArticleError());
    throw error;
  });
  await Promise.all([marked, paintSaved()]);
  const opened = await session.open();
  const isHere = place.session === session;
  if (isHere && !opened.isPainted) painted = place.paint();
  // What stands here of all that is watched takes longer to tell than to paint.
  painted.then(() => session.reportVisit()).catch(logFailure);
  if (!isHere) return;
  place.followers.onOpened(opened.scrollTo);
  rememberOnceRead(place, session);
}

interface AskedSaved {
  /** Null: nothing, or there is no answer yet. */
  saved: SavedHere | null;
  isAnswered: boolean;
  readonly done: Promise<void>;
}

/** Asks for what is saved on the article while it is read: mostly it has come when there is something to paint. */
function askSaved(article: Article): AskedSaved {
  const asked = ask("read-saved", { address: currentAddress(), article });
  const state: AskedSaved = {
    saved: null,
    isAnswered: false,
    done: asked.then(
      (saved) => {
        state.saved = saved;
        state.isAnswered = true;
      },
      // Opening it asks once more, and says what is wrong.
      () => undefined,
    ),
  };
  return state;
}

function analyse(place: Place, session: ArticleSession, slices: Slices): Promise<void> {
  return analysePage(session, {
    analyst: place.analyst,
    slices,
    showsGlimpses: () => isFirst(place, session),
    onGlimpse: () => {
      place.show(session);
      void place.paint();
    },
  });
}

/** What is painted of the text before stays till the new one is read. */
const isFirst = (place: Place, session: ArticleSession): boolean =>
  place.session === null || place.session === session;

/** The background asks the settings again: what a page's process says of them is not enough. */
function rememberOnceRead(place: Place, session: ArticleSession): void {
  const remember = () => {
    if (place.session !== session || !place.shown.settings.rememberRead) return;
    ask("remember-article", session.whole()).catch(logFailure);
  };
  whenRead(remember, place.signal);
}
