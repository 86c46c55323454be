// Which article is open in this page: read on loading, and again when its address, its text or the reader's
// settings are others. What is shown of it follows by `Followers`.

import { DEFAULT_SETTINGS, type Settings } from "../core/model/settings.ts";
import { type SettingsHere, settingsAt } from "../core/place/settings-at.ts";
import { ask } from "../messages/send.ts";
import { readSettings } from "../settings/settings.ts";
import type { ArticleSession } from "./article-session.ts";
import { BanishedError, UnreadArticleError } from "./failures.ts";
import { openSession } from "./open-session.ts";
import type { Passage } from "./passages.ts";
import { currentAddress, readText } from "./read-text.ts";
import { whenAtRest } from "./when-at-rest.ts";
import { whenRead } from "./when-read.ts";

/** Who shows what is read. */
export interface Followers {
  /** Before marks are painted: the page's ground is known, or the reader wants other colours. */
  readonly onLook: () => void;
  /** What is kept of it is there, and painted. */
  readonly onOpened: (scrollTo: string | null) => void;
  /** Nothing is read here any more. */
  readonly onRest: () => void;
}

export class PageReading {
  /** Null: no article is open. */
  session: ArticleSession | null = null;
  /** As they hold on this page. */
  settings: SettingsHere = settingsAt(DEFAULT_SETTINGS, location.href);
  /** Ends when the article, as far as it is known, was read and opened. */
  done: Promise<void> = Promise.resolve();
  /** Why nothing is marked, where reading failed. */
  failure: UnreadArticleError | BanishedError | null = null;
  /** True while the reader wants to see no mark. */
  private hidden = false;
  /** While the page changes into what its new address promises. */
  private arriving: AbortController | null = null;
  /** Counts readings: what an earlier one finds late is no more what the page says. */
  private turn = 0;
  private readonly followers: Followers;
  private readonly signal: AbortSignal;

  constructor(followers: Followers, signal: AbortSignal) {
    this.followers = followers;
    this.signal = signal;
    signal.addEventListener("abort", () => this.close());
  }

  /** Reads the page from the start. */
  start(): void {
    if (this.failure instanceof BanishedError) return;
    this.failure = null;
    this.turn += 1;
    const turn = this.turn;
    this.done = this.readArticle(turn).catch((error: unknown) => {
      logFailure(error);
      if (turn === this.turn && this.session === null) this.failure = new UnreadArticleError();
    });
  }

  private async readArticle(turn: number): Promise<void> {
    this.settings = settingsAt(await readSettings(), location.href);
    if (this.settings.wake === "never") {
      this.rest();
      await ask("report-never", null);
      return;
    }
    const session = await openSession();
    if (this.signal.aborted || turn !== this.turn) return;
    this.session?.close();
    this.session = session;
    if (session === null) {
      await ask("report-no-article", null);
      return;
    }
    this.followers.onLook();
    // Painted before the background answers: a library that cannot be opened hides no mark.
    this.paint();
    const opened = await session.open();
    if (this.session !== session) return;
    this.paint();
    this.followers.onOpened(opened.scrollTo);
    this.rememberOnceRead(session);
  }

  /** The background asks the settings again: what a page's process says of them is not enough. */
  private rememberOnceRead(session: ArticleSession): void {
    const remember = () => {
      if (this.session !== session || !this.settings.rememberRead) return;
      ask("remember-article", session.whole()).catch(logFailure);
    };
    whenRead(remember, this.signal);
  }

  /**
   * The page shows another address in the same document. Read at once, the words of the article before would be
   * kept under the new address.
   */
  followAddress(): void {
    // Only the fragment changed.
    if (this.session?.address === currentAddress()) return;
    this.arriving?.abort();
    const arriving = new AbortController();
    this.arriving = arriving;
    this.done = new Promise((resolve) => {
      // Another address came meanwhile: whoever waits hears of it by asking again.
      arriving.signal.addEventListener("abort", () => resolve());
      const read = () => {
        this.arriving = null;
        this.start();
        resolve(this.done);
      };
      whenAtRest(read, AbortSignal.any([arriving.signal, this.signal]));
    });
  }

  /** After a change of the page. True when the article's words changed. */
  readAgain(): boolean {
    const { session } = this;
    const isElsewhere = session !== null && session.address !== currentAddress();
    if (isElsewhere && this.arriving === null) this.followAddress();
    if (this.arriving !== null) return true;
    if (this.settings.wake === "never") return false;
    const found = readText();
    if (session !== null && found?.text.text === session.text.text) {
      session.repair(found.text);
      session.restore();
      return false;
    }
    if (session === null && found === null) return false;
    this.start();
    return true;
  }

  /** The reader's settings are others. */
  takeSettings(settings: Settings): void {
    const { wake } = this.settings;
    this.settings = settingsAt(settings, location.href);
    if ((wake === "never") !== (this.settings.wake === "never")) {
      this.start();
      return;
    }
    this.followers.onLook();
    this.paint();
  }

  toggleMarks(): void {
    this.hidden = !this.hidden;
    this.paint();
  }

  paint(): void {
    const kinds = { quotation: false, official: false, claim: false, highlight: false };
    this.session?.paint(this.hidden ? { ...this.settings, kinds } : this.settings);
  }

  /** Passages of the kinds that are shown; what is saved counts whichever kinds are off. */
  shownPassages(): Passage[] {
    const { kinds } = this.settings;
    return (this.session?.passages ?? []).filter(
      ({ annotation, reading }) => annotation !== null || (!this.hidden && kinds[reading.kind]),
    );
  }

  isOpen(articleId: string, source: string): boolean {
    const { session } = this;
    if (session === null) return false;
    return session.summary().articleId === articleId || session.article.source === source;
  }

  /** All goes that was there: the reader wants nothing read here, or the extension is gone. */
  rest(): void {
    this.close();
    this.followers.onRest();
  }

  /** The page will not have us: nothing more is read or shown until it is loaded anew. */
  restForGood(): void {
    this.turn += 1;
    this.failure = new BanishedError();
    this.rest();
    ask("report-no-article", null).catch(logFailure);
  }

  /** Takes the marks away. */
  close(): void {
    this.session?.close();
    this.session = null;
  }
}

function logFailure(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the extension's own console is its log; the page goes on
  console.error("Pressmark could not read this page", error);
}
