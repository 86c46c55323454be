// The card: what a passage is, what else is known of it, and where the reader writes. Opens and closes it, draws it,
// keeps it beside its words; what is asked in it is card-requests', what is typed card-draft's.

import { render } from "preact";
import { addressOfWords } from "../core/anchoring/text-fragment.ts";
import { ownAddress } from "../core/identity/own-address.ts";
import type { Annotation } from "../core/model/annotation.ts";
import { CardView } from "../ui/card-view.tsx";
import { loadKeys } from "../ui/keys.ts";
import { elsewhere } from "../ui/meanwhile.ts";
import { message } from "../ui/message.ts";
import { CardDraft } from "./card-draft.ts";
import { CardRequests } from "./card-requests.ts";
import {
  type CardState,
  draftKeyIn,
  heard,
  type OpenCard,
  openingState,
  toldIn,
  withAnnotation,
} from "./card-state.ts";
import type { CardTopic } from "./card-topic.ts";
import { FocusBefore } from "./focus-before.ts";
import { placeBeside } from "./place-beside.ts";
import type { Surface } from "./surface.ts";
import { windowSize } from "./window-size.ts";

export interface Card {
  /** Opens it for a topic; by a key it takes the focus, under a pointer it does not. */
  open(topic: CardTopic, by: "pointer" | "key"): void;
  /** Puts the caret into the note. */
  focusNote(): void;
  /** Saves what is open, as its button does; nothing is open: nothing. */
  save(): void;
  /** Copies the words that it is open for with their source, as its button does; nothing is open: nothing. */
  copy(): void;
  /** Closes it; what was typed stays kept as a draft. `by`: a press on the page, and by it alone. */
  close(by?: "press"): void;
  /** Puts it beside its words again, after scrolling or resizing. */
  follow(): void;
  /** The annotation was changed elsewhere: shows it as it is now. */
  refresh(annotation: Annotation): void;
  /** The mark was corrected: shows it as it is now; null: it is no mark any more. */
  renew(topic: CardTopic | null): void;
  readonly draftKey: string | null;
  /** True while closing it by itself would take something out of the reader's hands. */
  readonly isHeld: boolean;
  /** True while the reader chooses words on the page for it: a press beside it does not close it. */
  readonly isChoosing: boolean;
  /** The extension is gone: says so, and stays open when there are unsaved words in it. */
  orphan(): void;
}

export function makeCard(surface: Surface, onClose: () => void): Card {
  // Asked for now: once orphaned, the browser answers no more.
  const orphaned = message("noticeOrphaned");
  let state: CardState | null = null;
  let isOrphan = false;
  const focus = new FocusBefore();
  let openings = 0;

  const update = (change: Partial<CardState>) => {
    if (state === null) return;
    state = { ...state, ...change };
    draw(state);
  };

  const open: OpenCard = {
    get state() {
      return state;
    },
    get isOrphan() {
      return isOrphan;
    },
    update,
  };
  const draft = new CardDraft(open);
  const requests = new CardRequests(open, draft);

  const draw = (shown: CardState) => {
    const { opening, topic, annotation, body, library, busy, ends } = shown;
    render(
      <CardView
        key={opening}
        subject={topic.subject}
        annotation={annotation}
        body={body}
        library={library}
        onLibrary={(chosen) => requests.chooseLibrary(chosen)}
        links={topic.links}
        ownLinks={topic.ownLinks}
        notice={toldIn(shown)}
        busy={busy}
        onBody={(written) => draft.write(written)}
        onSave={() => void requests.save()}
        onChoose={(chosen) => void requests.choose(chosen)}
        onRemove={() => void requests.remove()}
        onKeepIt={() => void requests.keepIt()}
        onUndo={() => void requests.undo()}
        onAllowPrivate={() => void requests.allowPrivate()}
        onCopy={(format) => void requests.copy(format)}
        onClose={() => close()}
        onExplain={topic.explain}
        onCorrect={(verdict) => void requests.correct(verdict)}
        history={topic.history}
        lastSeen={topic.lastSeen}
        onAcknowledge={(known) => void requests.acknowledge(known)}
        onKeepToday={() => void requests.keepToday()}
        ends={ends?.words ?? null}
        onEnds={(action) => void requests.moveEnds(action)}
        also={topic.also}
        onAlso={(index) => topic.also[index]?.show()}
        onShowOther={({ otherArticle, other }) => showOther(otherArticle.address, other.text)}
        onShowOwn={({ otherArticle, other }) => showOther(ownAddress(otherArticle), other.text)}
      />,
      surface.card.place,
    );
    place();
  };

  const place = () => {
    const words = state?.topic.box() ?? null;
    if (words === null) return;
    const { left, top, height } = placeBeside(words, surface.card.size(), windowSize());
    surface.card.move(left, top, height);
  };

  const showOther = (address: string, words: string) => {
    window.open(addressOfWords(address, words), "_blank", "noopener");
  };

  const close = (by?: "press") => {
    if (state === null) return;
    const giveFocusBack = focus.leave(surface.card.place, by);
    void draft.send();
    state.ends?.drop();
    state = null;
    render(null, surface.card.place);
    surface.card.hide();
    giveFocusBack();
    onClose();
  };

  /** Words that the reader selected wait to be saved, and Enter does it; else the first control has the focus. */
  const focusIn = (root: ParentNode, { annotation, subject }: CardTopic) => {
    const isSelection = annotation === null && subject.reading.kind === "highlight";
    const wanted = isSelection ? "button[type=submit]" : "textarea, input, button";
    root.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true });
  };

  // What is unfolded in it makes it grow, beyond the edge of the window if it stayed where it is.
  new ResizeObserver(() => place()).observe(surface.card.place);

  return {
    open(topic, by) {
      // Drawn with those of the last time until then.
      void loadKeys();
      if (isOrphan) return;
      if (state?.topic.draftKey === topic.draftKey && by === "pointer") return;
      void draft.send();
      state?.ends?.drop();
      topic.explain(false);
      if (state === null) focus.keep();
      openings += 1;
      state = openingState(openings, topic);
      draw(state);
      surface.card.show();
      place();
      if (by === "key") focusIn(surface.card.place, topic);
      void draft.read(state);
    },
    focusNote: () => surface.card.place.querySelector("textarea")?.focus({ preventScroll: true }),
    save: () => void requests.save(),
    copy: () => void requests.copy(null),
    close,
    follow: place,
    refresh(annotation) {
      if (state?.annotation?.id === annotation.id) update(heard(state, annotation));
    },
    renew(topic) {
      if (state === null) return;
      const { subject } = state.topic;
      const gone = { ...state.topic, subject: { ...subject, evidence: [], correctable: null } };
      if (topic === null) return update({ topic: gone });
      const before = draftKeyIn(state);
      const annotation = topic.annotation ?? state.annotation;
      // Saved in another tab while it was written here.
      const met =
        state.annotation === null && topic.annotation !== null && state.touched && !state.busy;
      update({
        topic,
        ...(annotation === null || state.touched
          ? { annotation }
          : withAnnotation(state, annotation)),
        ...(met ? { notice: elsewhere("changedElsewhere") } : {}),
      });
      if (draftKeyIn(state) !== before) void draft.follow(state, before);
    },
    get draftKey() {
      return state?.topic.draftKey ?? null;
    },
    get isHeld() {
      if (state === null) return false;
      return state.touched || state.ends !== null || surface.card.place.matches(":focus-within");
    },
    get isChoosing() {
      return state !== null && state.ends !== null;
    },
    orphan() {
      isOrphan = true;
      if (state === null || !state.touched) {
        close();
        surface.remove();
        return;
      }
      update({
        busy: false,
        notice: { tone: "alarm", text: orphaned, undo: false },
      });
    },
  };
}
