// The reader's steps, in order: read the article, paint it, open what is kept of it; then the pointer, keys,
// menu, selection, changes of the page, of the settings and of the library. One signal undoes all of it.

import { isOrphaned } from "../browser.ts";
import type { AnnotationBody, AnnotationKind } from "../core/model/annotation.ts";
import type { Correction } from "../core/model/correction.ts";
import { DEFAULT_SETTINGS } from "../core/model/settings.ts";
import { isAmong } from "../core/place/match-pattern.ts";
import { type SettingsHere, settingsAt } from "../core/place/settings-at.ts";
import type { PageCommand } from "../messages/protocol.ts";
import { ask } from "../messages/send.ts";
import { hearEvents, type PageHandlers, servePage } from "../messages/serve.ts";
import { hearSettings, readSettings } from "../settings/settings.ts";
import { type ArticleSession, currentAddress, openSession, readText } from "./article-session.ts";
import { type Card, type CardTopic, makeCard } from "./card.tsx";
import { makeTopic, savePassage, selectionPassage } from "./card-topic.ts";
import { type MarksList, makeMarksList } from "./marks-list.tsx";
import { keepTodaysWords, NotOnPageError } from "./move-ends.ts";
import { firstInView, nextPassage } from "./next-passage.ts";
import { watchForOrphaning } from "./orphan.ts";
import { passageAtPoint } from "./passage-at-point.ts";
import { scrollToPassage } from "./passage-box.ts";
import { endOf, type Passage, passageLike, passagesAt, startOf } from "./passages.ts";
import { selectedSpan, watchSelection } from "./selection-button.tsx";
import { makeSurface, type Surface } from "./surface.ts";
import { watchPage } from "./watch-page.ts";
import { type Point, watchPointer } from "./watch-pointer.ts";
import { watchRegistry } from "./watch-registry.ts";
import { whenAtRest } from "./when-at-rest.ts";

/** Reading failed in the middle. `message` is a sentence for the reader. */
class UnreadArticleError extends Error {
  override readonly name = "UnreadArticleError";
  constructor() {
    super("Pressmark could not read this page. The page is as it was, and what you saved is kept.");
  }
}

/** The page removed our node twice. `message` is a sentence for the reader. */
class BanishedError extends Error {
  override readonly name = "BanishedError";
  constructor() {
    super(
      "This page removes Pressmark's card, so Pressmark rests here until you load the page again. What you saved is kept.",
    );
  }
}

/** Starts the reader; it ends when the controller's signal aborts, by itself once it is orphaned. */
export function startReader(controller: AbortController): void {
  new Reader(controller);
}

type StepCommand = Extract<PageCommand, `next-${string}` | `previous-${string}`>;
type Step = { readonly by: 1 | -1; readonly kind: AnnotationKind | null };
const STEPS: Readonly<Record<StepCommand, Step>> = {
  "next-mark": { by: 1, kind: null },
  "previous-mark": { by: -1, kind: null },
  "next-quotation": { by: 1, kind: "quotation" },
  "previous-quotation": { by: -1, kind: "quotation" },
  "next-official": { by: 1, kind: "official" },
  "previous-official": { by: -1, kind: "official" },
  "next-claim": { by: 1, kind: "claim" },
  "previous-claim": { by: -1, kind: "claim" },
};

class Reader {
  private readonly surface: Surface = makeSurface(() => this.restForGood());
  private readonly card: Card;
  private readonly list: MarksList = makeMarksList(this.surface);
  private session: ArticleSession | null = null;
  /** As they hold on this page. */
  private settings: SettingsHere = settingsAt(DEFAULT_SETTINGS, location.href);
  private hidden = false;
  /** The passage that the card is open for. */
  private current: Passage | null = null;
  /** Ends when the article, as far as it is known, was read and opened. */
  private reading: Promise<void> = Promise.resolve();
  /** While the page changes into what its new address promises. */
  private arriving: AbortController | null = null;
  /** Counts readings: what an earlier one finds late is no more what the page says. */
  private turn = 0;
  /** Why nothing is marked, where reading failed; told to the reader who asks. */
  private failure: UnreadArticleError | BanishedError | null = null;
  private readonly controller: AbortController;
  private readonly signal: AbortSignal;

  constructor(controller: AbortController) {
    this.controller = controller;
    this.signal = controller.signal;
    this.card = makeCard(this.surface, () => {
      this.current = null;
      this.session?.pointOut(null);
      // The orphan's last card: with it goes the last thing that held its words.
      if (isOrphaned()) this.controller.abort();
    });
    this.listen();
    this.signal.addEventListener("abort", () => {
      this.session?.close();
      this.session = null;
      this.list.close();
      this.card.close();
      this.surface.remove();
    });
    this.startReading();
  }

  private startReading(): void {
    if (this.failure instanceof BanishedError) return;
    this.failure = null;
    this.turn += 1;
    const turn = this.turn;
    this.reading = this.readArticle(turn).catch((error: unknown) => {
      logFailure(error);
      if (turn === this.turn && this.session === null) this.failure = new UnreadArticleError();
    });
  }

  /**
   * The page shows another address in the same document. Read at once, the words of the article before would be
   * kept under the new address.
   */
  private followAddress(): void {
    // Only the fragment changed.
    if (this.session?.address === currentAddress()) return;
    this.arriving?.abort();
    const arriving = new AbortController();
    this.arriving = arriving;
    this.reading = new Promise((resolve) => {
      // Another address came meanwhile: whoever waits hears of it by asking again.
      arriving.signal.addEventListener("abort", () => resolve());
      const read = () => {
        this.arriving = null;
        this.startReading();
        resolve(this.reading);
      };
      whenAtRest(read, AbortSignal.any([arriving.signal, this.signal]));
    });
  }

  private listen(): void {
    const { signal } = this;
    const until = (stop: () => void) => signal.addEventListener("abort", stop);
    until(servePage(this.handlers));
    until(
      hearEvents({
        "annotation-changed": ({ annotation, record }) => {
          if (!this.isOpen(record.id, record.source)) return;
          this.session?.place(annotation);
          this.card.refresh(annotation);
          this.paint();
          // Saved in another tab: a card that is open for it here must not save it twice.
          this.renewCard(null);
        },
        "histories-changed": ({ articleId, histories }) => {
          if (this.session?.summary().articleId !== articleId) return;
          this.session.takeHistories(histories);
          this.renewCard(null);
          this.session.showBadge();
        },
        "correction-changed": ({ correction }) => void this.correct(correction).catch(logFailure),
        "address-changed": () => this.followAddress(),
        "library-changed": () => this.startReading(),
        "access-removed": ({ origins }) => {
          if (isAmong(origins, location.href)) this.controller.abort();
        },
      }),
    );
    until(
      hearSettings((settings) => {
        const { wake } = this.settings;
        this.settings = settingsAt(settings, location.href);
        if ((wake === "never") === (this.settings.wake === "never")) {
          if (this.session !== null) this.setTheme(this.session);
          this.paint();
        } else this.startReading();
      }),
    );
    watchPointer(
      {
        onRest: (point) => this.point(point),
        onPress: () => {
          this.list.close();
          if (!this.card.isChoosing) this.card.close();
        },
        onAway: (point) => this.leave(point),
        isOurs: (event) => this.surface.holds(event),
      },
      signal,
    );
    watchSelection(this.surface, {
      textNow: () => (this.settings.selectionButton ? (this.session?.text ?? null) : null),
      onSave: () => this.saveSelection(),
      signal,
    });
    watchPage(() => this.readAgain(), signal);
    watchRegistry(() => this.session?.restore(), signal);
    watchForOrphaning(() => this.orphan(), signal);
    const follow = () => this.card.follow();
    window.addEventListener("scroll", follow, { signal, passive: true, capture: true });
    window.addEventListener("resize", follow, { signal, passive: true });
    // Captured: keys in the card go no further than our host (surface.ts).
    const onKey = (event: KeyboardEvent) => this.onKey(event);
    document.addEventListener("keydown", onKey, { signal, capture: true });
  }

  /** The marks as they are after a correction, and in the card the one that it is open for. */
  private async correct(correction: Correction): Promise<void> {
    const { session } = this;
    if (session === null || session.article.source !== correction.source) return;
    const answered = session.correct(correction);
    this.renewCard(correction.id);
    await answered;
    this.renewCard(correction.id);
  }

  /** Shows in the open card what is known by now; null: nothing was corrected. */
  private renewCard(correctionId: string | null): void {
    const { session, current } = this;
    if (session === null || current === null) return;
    const corrected = ({ correctedBy }: Passage) =>
      correctedBy !== null && correctedBy === correctionId;
    const passage =
      passageLike(session.passages, current) ?? session.passages.find(corrected) ?? null;
    // Words that the reader selected are no passage before they are saved.
    if (passage === null && current.markIndex === null) return;
    this.card.renew(passage === null ? null : this.topicOf(session, passage));
    if (passage !== null) this.current = passage;
    if (session.pointedOut !== null) session.pointOut(passage);
  }

  private isOpen(articleId: string, source: string): boolean {
    const session = this.session;
    if (session === null) return false;
    return session.summary().articleId === articleId || session.article.source === source;
  }

  /** Reads the page from the start: on loading, and when a page changed its address by itself. */
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
    this.setTheme(session);
    // Painted before the background answers: a library that cannot be opened hides no mark.
    this.paint();
    const opened = await session.open();
    if (this.session !== session) return;
    this.paint();
    // A quick reader opened it before the links were there.
    this.renewCard(null);
    if (opened.scrollTo !== null) this.showAnnotation(opened.scrollTo);
  }

  /** The reader wants nothing read here: all goes that was there, and comes back when they say so. */
  private rest(): void {
    this.session?.close();
    this.session = null;
    this.list.close();
    this.card.close();
  }

  /** The page will not have us: nothing more is read or shown until it is loaded anew. */
  private restForGood(): void {
    this.turn += 1;
    this.failure = new BanishedError();
    this.rest();
    ask("report-no-article", null).catch(logFailure);
  }

  /** After a change of the page. True when the article's words changed. */
  private readAgain(): boolean {
    const session = this.session;
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
    this.startReading();
    return true;
  }

  private setTheme({ ground }: ArticleSession): void {
    this.surface.setTheme(ground === "dark" ? "dark" : "light", this.settings.palette);
  }

  private paint(): void {
    const kinds = { quotation: false, official: false, claim: false, highlight: false };
    this.session?.paint(this.hidden ? { ...this.settings, kinds } : this.settings);
  }

  /** Passages of the kinds that are shown; what is saved counts whichever kinds are off. */
  private shownPassages(): Passage[] {
    const { kinds } = this.settings;
    return (this.session?.passages ?? []).filter(
      ({ annotation, reading }) => annotation !== null || (!this.hidden && kinds[reading.kind]),
    );
  }

  private point(point: Point): void {
    if (this.session === null || this.card.isHeld) return;
    const passage = passageAtPoint(this.shownPassages(), this.session.text, point);
    if (passage !== null) this.open(passage, "pointer");
  }

  private leave(point: Point): void {
    if (this.session === null || this.current === null || this.card.isHeld) return;
    const passage = passageAtPoint(this.shownPassages(), this.session.text, point);
    if (passage === null) this.card.close();
  }

  private open(passage: Passage, by: "pointer" | "key"): void {
    const session = this.session;
    if (session === null) return;
    this.card.open(this.topicOf(session, passage), by);
    this.current = passage;
  }

  private topicOf(session: ArticleSession, passage: Passage): CardTopic {
    return makeTopic(session, passage, {
      shown: this.shownPassages(),
      show: (other) => this.open(other, "key"),
      colour: this.settings.colour,
      // This session, whatever the page shows by then: the passage's offsets count in its text.
      save: (body: AnnotationBody) => savePassage(session, passage, body),
    });
  }

  private saveSelection(): void {
    const session = this.session;
    const span = session === null ? null : selectedSpan(session.text);
    if (session === null || span === null) return;
    const saved = session.passages.find(
      (passage) =>
        passage.annotation !== null &&
        startOf(passage) === span.start &&
        endOf(passage) === span.end,
    );
    this.open(saved ?? selectionPassage(session, span), "key");
  }

  private showAnnotation(id: string): boolean {
    const passage = this.session?.passages.find(({ annotation }) => annotation?.id === id);
    return passage === undefined ? false : this.show(passage);
  }

  private show(passage: Passage): boolean {
    const session = this.session;
    if (session === null) return false;
    scrollToPassage(passage, session.text);
    this.open(passage, "key");
    return true;
  }

  /** Goes to the next or previous passage from the open card, else from the top of the window. */
  private step(by: 1 | -1, kind: AnnotationKind | null): void {
    const { session, current } = this;
    if (session === null) return;
    const passages = this.shownPassages();
    const next = nextPassage(passages, session.text, { by, kind, at: current });
    if (next !== null) this.show(next);
  }

  /** What a key is about: the selected words, the open card, the first mark in view. */
  private atHand(): Passage | null {
    const { session, current } = this;
    if (session === null || current !== null) return current;
    const passages = this.shownPassages();
    const span = selectedSpan(session.text);
    if (span === null) return firstInView(passages, session.text);
    return passagesAt(passages, span)[0] ?? selectionPassage(session, span);
  }

  private openCard(): void {
    const passage = this.atHand();
    if (passage !== null && this.current === null) this.show(passage);
  }

  private openList(): void {
    const { session } = this;
    if (session === null) return;
    const passages = this.shownPassages();
    const from = this.current ?? firstInView(passages, session.text);
    this.card.close();
    this.list.open(passages, from, (passage) => this.show(passage));
  }

  private onKey(event: KeyboardEvent): void {
    const escapes = event.isTrusted && event.key === "Escape" && !event.isComposing;
    if (!escapes) return;
    if (this.list.isOpen) this.list.close();
    else if (this.current !== null) this.card.close();
  }

  private carryOut(command: PageCommand): void {
    switch (command) {
      case "open-card":
        this.openCard();
        break;
      case "save-selection":
        if (this.current === null) this.saveSelection();
        else this.card.save();
        break;
      case "write-note":
        this.openCard();
        this.card.focusNote();
        break;
      case "toggle-marks":
        this.hidden = !this.hidden;
        this.paint();
        break;
      case "open-list":
        this.openList();
        break;
      default: {
        const { by, kind } = STEPS[command];
        this.step(by, kind);
      }
    }
  }

  private orphan(): void {
    this.session?.close();
    this.session = null;
    // An open card with unsaved words stays until the reader closes it; all else ends now.
    this.card.orphan();
    if (this.card.draftKey === null) this.controller.abort();
  }

  private readonly handlers: PageHandlers = {
    // Asked right after the reader was loaded: whoever asks wants to know what is here, not what is not yet.
    "describe-page": async () => {
      await this.reading;
      if (this.failure !== null) throw this.failure;
      return this.session?.summary() ?? null;
    },
    "scroll-to-annotation": async ({ id }) => {
      await this.reading;
      return this.showAnnotation(id);
    },
    "scroll-to-mark": async ({ index }) => {
      await this.reading;
      const passage = this.session?.passages.find(({ markIndex }) => markIndex === index);
      return passage === undefined ? false : this.show(passage);
    },
    "keep-todays-words": async ({ id }) => {
      await this.reading;
      if (this.session === null) throw new NotOnPageError();
      await keepTodaysWords(this.session, id);
      return null;
    },
    "run-command": async ({ command }) => {
      await this.reading;
      this.carryOut(command);
      return null;
    },
  };
}

function logFailure(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the extension's own console is its log; the page goes on
  console.error("Pressmark could not read this page", error);
}
