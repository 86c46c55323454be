// Wires the reader: the article that is read, the card and the list that show it, and everything that is listened
// to: messages, settings, pointer, keys, selection, changes of the page. One signal undoes all of it.

import { isOrphaned } from "../browser.ts";
import type { Correction } from "../core/model/correction.ts";
import { isAmong } from "../core/place/match-pattern.ts";
import { ask } from "../messages/send.ts";
import { hearEvents, type PageHandlers, servePage } from "../messages/serve.ts";
import { hearSettings } from "../settings/settings.ts";
import { takeLibraryNames } from "../ui/library-names.ts";
import { watchModals } from "./above-modal.ts";
import type { Places } from "./article-places.ts";
import { type Card, makeCard } from "./card.tsx";
import { explainMarks } from "./explain-marks.ts";
import { logFailure, UnreadArticleError } from "./failures.ts";
import { type MarksList, makeMarksList } from "./marks-list.tsx";
import { keepTodaysWords, NotOnPageError } from "./move-ends.ts";
import { watchForOrphaning } from "./orphan.ts";
import { ownAddress } from "./own-address.ts";
import { ownDocument, shieldPreact } from "./own-document.ts";
import { carryOut } from "./page-commands.ts";
import { PageReading } from "./page-reading.ts";
import { PassageCard } from "./passage-card.ts";
import type { PassagesIn } from "./passages.ts";
import { watchSelection } from "./selection-button.tsx";
import { ShadowStyles } from "./shadow-styles.ts";
import { makeSurface, type Surface } from "./surface.ts";
import { watchHead } from "./watch-head.ts";
import { watchLook } from "./watch-look.ts";
import { watchPage } from "./watch-page.ts";
import { watchPointer } from "./watch-pointer.ts";
import { watchScroll } from "./watch-scroll.ts";

/** Starts the reader; it ends when the controller's signal aborts, by itself once it is orphaned. */
export function startReader(controller: AbortController): void {
  new Reader(controller);
}

class Reader {
  private readonly surface: Surface = makeSurface(() => this.reading.restForGood());
  private readonly list: MarksList = makeMarksList(this.surface);
  private readonly card: Card;
  private readonly reading: PageReading;
  private readonly passageCard: PassageCard;
  private readonly controller: AbortController;

  constructor(controller: AbortController) {
    this.controller = controller;
    const { signal } = controller;
    this.card = makeCard(this.surface, () => {
      this.passageCard.closed();
      // The orphan's last card: with it goes the last thing that held its words.
      if (isOrphaned()) controller.abort();
    });
    const shadowStyles = new ShadowStyles();
    const watch = watchPage(() => this.reading.readAgain(), signal);
    const followers = {
      onLook: () => this.setTheme(),
      onPlaces: (places: Places) => {
        watch.follow(places);
        shadowStyles.follow(places.shadowRoots);
      },
      onMarks: (shown: PassagesIn) => this.list.renew(shown),
      onOpened: (scrollTo: string | null) => {
        // A quick reader opened the card before the links were there.
        this.passageCard.renew(null);
        if (scrollTo !== null) this.passageCard.showAnnotation(scrollTo);
      },
      onRest: () => {
        this.list.close();
        this.card.close();
      },
      onJudge: () => {
        ask("judge-again", null).catch(logFailure);
        controller.abort();
      },
    };
    this.reading = new PageReading(followers, signal);
    this.passageCard = new PassageCard(this.card, this.reading);
    this.hear(signal);
    this.watch(signal);
    signal.addEventListener("abort", () => {
      this.list.close();
      this.card.close();
      this.surface.remove();
      shadowStyles.remove();
    });
    shieldPreact();
    this.reading.start();
  }

  private setTheme(): void {
    const { session, shown } = this.reading;
    if (session === null) return;
    this.surface.setTheme(session.ground === "dark" ? "dark" : "light", shown.settings.palette);
  }

  /** What the background says. */
  private hear(signal: AbortSignal): void {
    const { reading, passageCard, card } = this;
    const until = (stop: () => void) => signal.addEventListener("abort", stop);
    until(servePage(this.handlers));
    until(
      hearEvents({
        "annotation-changed": ({ annotation, record }) => {
          if (reading.session?.isOf(record) !== true) return;
          reading.session?.place(annotation);
          card.refresh(annotation);
          void reading.paint();
          // Saved in another tab: a card that is open for it here must not save it twice.
          passageCard.renew(null);
        },
        "histories-changed": ({ articleId, histories }) => {
          if (reading.session?.summary().articleId !== articleId) return;
          reading.session.takeHistories(histories);
          passageCard.renew(null);
          reading.session.showBadge();
        },
        "correction-changed": ({ correction }) => void this.correct(correction).catch(logFailure),
        "library-names-changed": takeLibraryNames,
        "address-changed": () => reading.followAddress(),
        "library-changed": () => reading.start(),
        "access-removed": ({ origins }) => {
          if (isAmong(origins, ownAddress())) this.controller.abort();
        },
      }),
    );
    until(hearSettings((settings) => reading.takeSettings(settings)));
  }

  /** What the page and the reader do. */
  private watch(signal: AbortSignal): void {
    const { reading, passageCard, card, list, surface } = this;
    watchPointer(
      {
        onRest: (point) => passageCard.point(point),
        onPress: () => {
          list.close("press");
          if (!card.isChoosing) card.close("press");
        },
        onAway: (point) => passageCard.leave(point),
        isOurs: (event) => surface.holds(event),
      },
      signal,
    );
    watchSelection(surface, {
      articleNow: () => (reading.shown.settings.selectionButton ? reading.session : null),
      onSave: () => passageCard.openSelection(),
      signal,
    });
    watchModals(() => surface.raise(), signal);
    watchScroll(() => reading.followScroll(), signal);
    watchHead(() => reading.readHeadAgain(), signal);
    const look = () => {
      reading.lookAgain();
      // What comes late above the words moves them under it, and tells nobody.
      card.follow();
    };
    watchLook(look, signal);
    // Back from the browser's cache of pages: nothing was heard there, and the toolbar says nothing of the page.
    const shownAgain = ({ persisted }: PageTransitionEvent) => {
      if (persisted) reading.start();
    };
    window.addEventListener("pageshow", shownAgain, { signal });
    watchForOrphaning(() => this.orphan(), signal);
    const follow = () => {
      reading.session?.painting.follow();
      card.follow();
    };
    window.addEventListener("scroll", follow, { signal, passive: true, capture: true });
    const resized = () => {
      follow();
      list.follow();
    };
    window.addEventListener("resize", resized, { signal, passive: true });
    const printed = () => reading.session?.painting.paintAll();
    window.addEventListener("beforeprint", printed, { signal });
    // Captured: keys in the card go no further than our host (surface.ts).
    const onKey = (event: KeyboardEvent) => this.onKey(event);
    ownDocument.listen("keydown", onKey, { signal, capture: true });
  }

  /** The marks as they are after a correction, and in the card the one that it is open for. */
  private async correct(correction: Correction): Promise<void> {
    const { session } = this.reading;
    if (session === null || session.article.source !== correction.source) return;
    const answered = session.correct(correction);
    this.passageCard.renew(correction.id);
    await answered;
    this.passageCard.renew(correction.id);
  }

  private onKey(event: KeyboardEvent): void {
    const escapes = event.isTrusted && event.key === "Escape" && !event.isComposing;
    if (!escapes) return;
    if (this.list.isOpen) this.list.close();
    else if (this.passageCard.current !== null) this.card.close();
  }

  private orphan(): void {
    this.reading.close();
    // An open card with unsaved words stays until the reader closes it; all else ends now.
    this.card.orphan();
    if (this.card.draftKey === null) this.controller.abort();
  }

  private readonly handlers: PageHandlers = {
    // Asked right after the reader was loaded: whoever asks wants to know what is here, not what is not yet.
    "describe-page": async () => {
      await this.reading.done;
      if (this.reading.failure !== null) throw this.reading.failure;
      return this.reading.session?.summary() ?? null;
    },
    "scroll-to-annotation": async ({ id }) => {
      await this.reading.done;
      return this.passageCard.showAnnotation(id);
    },
    "scroll-to-mark": async ({ index }) => {
      await this.reading.done;
      return this.passageCard.showMark(index);
    },
    "keep-todays-words": async ({ id }) => {
      await this.reading.done;
      const { session } = this.reading;
      if (session === null) throw new NotOnPageError();
      await keepTodaysWords(session, id);
      return null;
    },
    "keep-this-article": async () => {
      await this.reading.done;
      const { session, failure } = this.reading;
      if (session === null) throw failure ?? new UnreadArticleError();
      return await session.keep();
    },
    "explain-marks": async () => {
      await this.reading.done;
      const { session } = this.reading;
      return session === null ? [] : explainMarks(session);
    },
    "run-command": async ({ command }) => {
      await this.reading.done;
      const { reading, passageCard, card, list } = this;
      carryOut(command, { reading, passageCard, card, list });
      return null;
    },
  };
}
