// Which article is open in this page: read on loading, and again when its address, its text or the reader's
// settings are others. One reading, from the page to what is kept of it, is open-article's; what is shown follows by `Followers`.

import type { Settings } from "../core/model/settings.ts";
import { ask } from "../messages/send.ts";
import { Analyst } from "./analyst.ts";
import { Arriving } from "./arriving.ts";
import type { Places } from "./article-places.ts";
import { articleIn, isSameScope, scopeInView } from "./article-scopes.ts";
import type { ArticleSession } from "./article-session.ts";
import { BanishedError, logFailure, UnreadArticleError } from "./failures.ts";
import { openArticle } from "./open-article.ts";
import { readOwnMetadata } from "./own-address.ts";
import type { Passage, PassagesIn } from "./passages.ts";
import { currentAddress, type FoundText, readText } from "./read-text.ts";
import { ShownMarks } from "./shown-marks.ts";
import { Slices } from "./slices.ts";

/** Who shows what is read. */
export interface Followers {
  /** Before marks are painted: the page's ground is known, or the reader wants other colours. */
  readonly onLook: () => void;
  /** Where the text stands that is painted next. */
  readonly onPlaces: (places: Places) => void;
  /** What is shown may be other marks than before. */
  readonly onMarks: (shown: PassagesIn) => void;
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
  readonly analyst = new Analyst();
  /** Of the last reading. */
  private slices: Slices | null = null;
  readonly followers: Followers;
  /** Aborts when nothing is read in this page any more. */
  readonly signal: AbortSignal;

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
    const slices = new Slices(signal);
    this.slices = slices;
    this.done = openArticle(this, { found, slices, signal }).catch((error: unknown) => {
      // Another reading took its place, or the reader ended.
      if (signal.aborted) return;
      logFailure(error);
      if (this.session?.isAnalysed !== true) this.failure = new UnreadArticleError();
    });
  }

  /** Opens an article in the place of the one before. */
  show(session: ArticleSession): void {
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
    const article = articleIn(session.scope, readOwnMetadata(), session.address);
    if (JSON.stringify(article) !== JSON.stringify(session.article)) this.read(null);
  }

  /** What no observer tells: the page may have moved, taken marks away, or changed from light to dark. */
  lookAgain(): void {
    const { session } = this;
    if (session === null) return;
    session.painting.followMoved();
    if (session.painting.followGrounds()) this.followers.onLook();
    session.painting.restore();
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

  /** Ends when all that is near the reader is painted. */
  paint(): Promise<void> {
    const { session } = this;
    if (session === null) return Promise.resolve();
    this.followers.onMarks({ text: session.text.text, passages: this.shownPassages() });
    return session.painting.paint(this.shown.painted);
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
