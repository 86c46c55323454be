// Which article is open in this page: read on loading, and again when its address, its text or the reader's
// settings are others. What is shown of it follows by `Followers`.

import type { Settings } from "../core/model/settings.ts";
import { ask } from "../messages/send.ts";
import { readSettings } from "../settings/settings.ts";
import { analysePage } from "./analyse-page.ts";
import { Analyst } from "./analyst.ts";
import { Arriving } from "./arriving.ts";
import type { Places } from "./article-places.ts";
import { articleIn, isSameScope, scopeInView } from "./article-scopes.ts";
import type { ArticleSession, ReadArticle } from "./article-session.ts";
import { readMetadata } from "./detect/article-metadata.ts";
import { BanishedError, logFailure, UnreadArticleError } from "./failures.ts";
import type { Passage } from "./passages.ts";
import { readPage } from "./read-page.ts";
import { currentAddress, type FoundText, readText } from "./read-text.ts";
import { ShownMarks } from "./shown-marks.ts";
import { Slices } from "./slices.ts";
import { whenRead } from "./when-read.ts";

/** Who shows what is read. */
export interface Followers {
  /** Before marks are painted: the page's ground is known, or the reader wants other colours. */
  readonly onLook: () => void;
  /** Where the text stands that is painted next. */
  readonly onPlaces: (places: Places) => void;
  /** What is kept of it is there, and painted. */
  readonly onOpened: (scrollTo: string | null) => void;
  /** Nothing is read here any more. */
  readonly onRest: () => void;
  /** The reader takes back what they said of reading here: whether this is an article is for the detector to say. */
  readonly onJudge: () => void;
}

/** What reading again came to. */
export interface ReadAgain {
  /** True when the article's words are others. */
  readonly changed: boolean;
  /** Milliseconds of work. */
  readonly spent: number;
}

export class PageReading {
  /** Null: no article is open. */
  session: ArticleSession | null = null;
  readonly shown = new ShownMarks();
  /** Ends when the article, as far as it is known, was read and opened. */
  done: Promise<void> = Promise.resolve();
  /** Why nothing is marked, where reading failed. */
  failure: UnreadArticleError | BanishedError | null = null;
  private readonly arriving = new Arriving();
  /** Ends the reading that is under way: what it finds late is no more what the page says. */
  private turn = new AbortController();
  private readonly analyst = new Analyst();
  /** Of the last reading. */
  private slices: Slices | null = null;
  private readonly followers: Followers;
  private readonly signal: AbortSignal;

  constructor(followers: Followers, signal: AbortSignal) {
    this.followers = followers;
    this.signal = signal;
    signal.addEventListener("abort", () => this.close());
  }

  /** Reads the page from the start. */
  start(): void {
    this.analyst.forget();
    this.read(null);
  }

  /** `found` is the text as it was just read; null: it is to be read. */
  private read(found: FoundText | null): void {
    if (this.failure instanceof BanishedError) return;
    this.failure = null;
    this.turn.abort();
    const turn = new AbortController();
    this.turn = turn;
    const signal = AbortSignal.any([turn.signal, this.signal]);
    this.done = this.readArticle(found, signal).catch((error: unknown) => {
      // Another reading took its place, or the reader ended.
      if (signal.aborted) return;
      logFailure(error);
      if (this.session === null) this.failure = new UnreadArticleError();
    });
  }

  private async readArticle(found: FoundText | null, signal: AbortSignal): Promise<void> {
    this.shown.take(await readSettings());
    if (this.shown.settings.wake === "never") {
      this.rest();
      await ask("report-never", null);
      return;
    }
    const slices = new Slices(signal);
    this.slices = slices;
    const page = await readPage(found, slices);
    signal.throwIfAborted();
    if (page === null) {
      this.close();
      await ask("report-no-article", null);
      return;
    }
    const session = await this.analyse(page, slices);
    // Painted before the background answers: a library that cannot be opened hides no mark.
    void this.paint();
    const opened = await session.open();
    const isHere = this.session === session;
    // What stands here of all that is watched takes longer to tell than to paint.
    const painted = isHere ? this.paint() : Promise.resolve();
    painted.then(() => session.reportVisit()).catch(logFailure);
    if (!isHere) return;
    this.followers.onOpened(opened.scrollTo);
    this.rememberOnceRead(session);
  }

  /** The background asks the settings again: what a page's process says of them is not enough. */
  private rememberOnceRead(session: ArticleSession): void {
    const remember = () => {
      if (this.session !== session || !this.shown.settings.rememberRead) return;
      ask("remember-article", session.whole()).catch(logFailure);
    };
    whenRead(remember, this.signal);
  }

  private async analyse(page: ReadArticle, slices: Slices): Promise<ArticleSession> {
    const session = await analysePage(page, {
      analyst: this.analyst,
      slices,
      // What is painted of the text before stays till the new one is read.
      showsGlimpses: () => this.session === null,
      onGlimpse: (glimpsed) => {
        this.show(glimpsed);
        void this.paint();
      },
    });
    this.show(session);
    return session;
  }

  private show(session: ArticleSession): void {
    if (this.session === session) return;
    this.close();
    this.session = session;
    this.followers.onPlaces(session.places);
    this.followers.onLook();
  }

  /** The page shows another address in the same document: it is read once it rests. */
  followAddress(): void {
    // Only the fragment changed.
    if (this.session?.address === currentAddress()) return;
    const read = () => {
      this.start();
      return this.done;
    };
    this.done = this.arriving.begin(read, this.signal);
  }

  /** After a change of the page; ends when what changed of the article is read. */
  async readAgain(): Promise<ReadAgain> {
    const { session, signal } = this;
    const isElsewhere = session !== null && session.address !== currentAddress();
    if (isElsewhere && !this.arriving.isUnderWay) this.followAddress();
    if (this.arriving.isUnderWay) return { changed: true, spent: 0 };
    if (this.shown.settings.wake === "never") return { changed: false, spent: 0 };
    const slices = new Slices(signal);
    const found = await slices.run(readText());
    // It was read anew meanwhile.
    if (session !== this.session || this.arriving.isUnderWay) return { changed: true, spent: 0 };
    if (session !== null && found?.text.text === session.text.text) {
      session.repair(found);
      session.painting.restore();
      this.followers.onPlaces(session.places);
      return { changed: false, spent: slices.spent };
    }
    if (session === null && found === null) return { changed: false, spent: slices.spent };
    this.read(found);
    await this.done;
    return { changed: true, spent: slices.spent + this.spent };
  }

  /** After a change of the page's head: what it says of the article may have come late. */
  readHeadAgain(): void {
    const { session } = this;
    if (session === null || this.arriving.isUnderWay || session.address !== currentAddress())
      return;
    const article = articleIn(
      session.scope,
      readMetadata(document, location.href),
      session.address,
    );
    if (JSON.stringify(article) !== JSON.stringify(session.article)) this.read(null);
  }

  /** The reader went on to another article of the same page. */
  followScroll(): void {
    const { session } = this;
    if (session?.scope == null || this.arriving.isUnderWay) return;
    if (!isSameScope(scopeInView(document), session.scope)) this.read(null);
  }

  /** The reader's settings are others. */
  takeSettings(settings: Settings): void {
    const before = this.shown.settings.wake;
    this.shown.take(settings);
    const { wake } = this.shown.settings;
    if (this.failure instanceof BanishedError) return;
    if (wake !== before && wake === "judged") {
      this.followers.onJudge();
      return;
    }
    if (wake !== before && (wake === "never" || this.session === null)) {
      this.start();
      return;
    }
    this.followers.onLook();
    void this.paint();
  }

  toggleMarks(): void {
    this.shown.toggle();
    void this.paint();
  }

  /** Ends when all is painted. */
  paint(): Promise<void> {
    return this.session?.painting.paint(this.shown.painted) ?? Promise.resolve();
  }

  /** Passages that the reader wants to see. */
  shownPassages(): Passage[] {
    return this.shown.among(this.session?.passages ?? []);
  }

  /** All goes that was there: the reader wants nothing read here, or the extension is gone. */
  rest(): void {
    this.close();
    this.followers.onRest();
  }

  /** The page will not have us: nothing more is read or shown until it is loaded anew. */
  restForGood(): void {
    this.turn.abort();
    this.failure = new BanishedError();
    this.rest();
    ask("report-no-article", null).catch(logFailure);
  }

  /** Milliseconds of work that the last reading took. */
  private get spent(): number {
    return this.slices?.spent ?? 0;
  }

  /** Takes the marks away. */
  close(): void {
    this.session?.painting.close();
    this.session = null;
  }
}
