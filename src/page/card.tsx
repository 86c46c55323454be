// The card: what a passage is, what else is known of it, and where the reader writes. Shows a passage, keeps
// the draft on every keystroke, asks the background to save.

import { render } from "preact";
import { addressOfWords } from "../core/anchoring/text-fragment.ts";
import type { Annotation, AnnotationBody, Colour, Reading } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Verdict } from "../core/model/correction.ts";
import type { History } from "../core/model/history.ts";
import type { ShownLink, ShownOwnLink } from "../messages/protocol.ts";
import { ask } from "../messages/send.ts";
import type { EndsAction } from "../ui/card-ends.tsx";
import type { CardSubject, Notice } from "../ui/card-subject.ts";
import { CardView } from "../ui/card-view.tsx";
import { message } from "../ui/message.ts";
import type { EndsDraft } from "./move-ends.ts";
import { type Box, placeBeside } from "./place-beside.ts";
import type { Surface } from "./surface.ts";

/** What a card is opened for. */
export interface CardTopic {
  readonly subject: CardSubject;
  readonly annotation: Annotation | null;
  readonly links: readonly ShownLink[];
  readonly ownLinks: readonly ShownOwnLink[];
  /** What else stands at these words, and going over to it. */
  readonly also: readonly { readonly reading: Reading; readonly show: () => void }[];
  /** What an unsaved body starts with. */
  readonly colour: Colour;
  /** Under which the reader's unsaved words are kept. */
  readonly draftKey: string;
  /** Where the words stand now; null when they are off the page. */
  readonly box: () => Box | null;
  /** Keeps it; the answer is the annotation as it was saved. */
  readonly save: (body: AnnotationBody) => Promise<Annotation>;
  /** Shows on the page, or no longer, what the mark rests on. */
  readonly explain: (explained: boolean) => void;
  /** What was ever seen of the words; null: they are not watched. */
  readonly history: History | null;
  /** The annotation is of the words that stand there today; the answer undoes it. */
  readonly keepToday: (annotation: Annotation) => Promise<() => Promise<Annotation>>;
  /** New ends for the annotation, on trial; null where it is not on the page. */
  readonly draftEnds: (annotation: Annotation) => EndsDraft | null;
  /** Keeps what the reader says of the mark, null takes it back; the answer undoes it. */
  readonly correct: (verdict: Verdict | null) => Promise<() => Promise<unknown>>;
}

export interface Card {
  /** Opens it for a topic; by a key it takes the focus, under a pointer it does not. */
  open(topic: CardTopic, by: "pointer" | "key"): void;
  /** Puts the caret into the note. */
  focusNote(): void;
  /** Saves what is open, as its button does; nothing is open: nothing. */
  save(): void;
  /** Closes it; what was typed stays kept as a draft. */
  close(): void;
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

/** Typing rests this long before the draft is sent; closing sends it at once. */
const DRAFT_REST_MS = 150;

interface State {
  /** Tells one opening of the card from the next; what was unfolded in one is closed in the other. */
  readonly opening: number;
  readonly topic: CardTopic;
  readonly annotation: Annotation | null;
  readonly body: AnnotationBody;
  readonly notice: Notice | null;
  readonly busy: boolean;
  /** New ends on trial; null: none. */
  readonly ends: EndsDraft | null;
  /** True once the reader changed the body of this card: a late draft must not overwrite it. */
  readonly touched: boolean;
}

const bodyOf = (topic: CardTopic): AnnotationBody =>
  topic.annotation === null
    ? { note: "", tags: [], colour: topic.colour }
    : {
        note: topic.annotation.note,
        tags: topic.annotation.tags,
        colour: topic.annotation.colour,
      };

/** A saved passage's draft belongs to its annotation, wherever it is written. */
const draftKeyOf = ({ annotation, topic }: State): string => annotation?.id ?? topic.draftKey;

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A refusal that the reader can lift comes with the way to do so. */
function noticeOf(error: unknown): Notice {
  const allowPrivate = error instanceof Error && error.name === "PrivateWindowError";
  return { tone: "alarm", text: sentenceOf(error), undo: false, allowPrivate };
}

/** A draft that cannot be read is still where it was kept; the card works without it. */
const leaveDraft = (): undefined => undefined;

/** What a save or removal leaves in the card. */
const kept = (annotation: Annotation): Partial<State> => ({
  annotation: annotation.removed === null ? annotation : null,
  touched: false,
});

export function makeCard(surface: Surface, onClose: () => void): Card {
  // Asked for now: once orphaned, the browser answers no more.
  const orphaned = message("noticeOrphaned");
  let state: State | null = null;
  let draftTimer: ReturnType<typeof setTimeout> | null = null;
  let isOrphan = false;
  let focusBefore: Element | null = null;
  let openings = 0;
  /** Takes the last change back. */
  let back: (() => Promise<Partial<State>>) | null = null;

  const update = (change: Partial<State>) => {
    if (state === null) return;
    state = { ...state, ...change };
    draw(state);
  };

  const draw = ({ opening, topic, annotation, body, notice, busy, ends }: State) => {
    render(
      <CardView
        key={opening}
        subject={topic.subject}
        annotation={annotation}
        body={body}
        links={topic.links}
        ownLinks={topic.ownLinks}
        notice={notice}
        busy={busy}
        onBody={write}
        onSave={() => void save()}
        onRemove={() => void remove()}
        onUndo={() => void undo()}
        onAllowPrivate={() => void allowPrivate()}
        onClose={close}
        onExplain={topic.explain}
        onCorrect={(verdict) => void correct(verdict)}
        history={topic.history}
        onAcknowledge={(known) => void acknowledge(known)}
        onKeepToday={() => void keepToday()}
        ends={ends?.words ?? null}
        onEnds={(action) => void moveEnds(action)}
        also={topic.also.map(({ reading }) => reading)}
        onAlso={(index) => topic.also[index]?.show()}
        onShowOther={({ otherArticle, other }) => showOther(otherArticle, other.text)}
        onShowOwn={({ otherArticle, other }) => showOther(otherArticle, other.text)}
      />,
      surface.card.place,
    );
    place();
  };

  const place = () => {
    const words = state?.topic.box() ?? null;
    if (words === null) return;
    const viewport = {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    };
    const { left, top } = placeBeside(words, surface.card.size(), viewport);
    surface.card.move(left, top);
  };

  /** Sends what was typed and not sent yet; ends when it is kept, or the reader was told that it is not. */
  const sendDraft = async (): Promise<void> => {
    if (draftTimer === null || state === null) return;
    clearTimeout(draftTimer);
    draftTimer = null;
    try {
      await ask("keep-draft", { key: draftKeyOf(state), body: state.body });
    } catch (error) {
      update({ notice: { tone: "alarm", text: sentenceOf(error), undo: false } });
    }
  };

  const write = (body: AnnotationBody) => {
    update({ body, touched: true, notice: isOrphan ? (state?.notice ?? null) : null });
    if (isOrphan) return;
    if (draftTimer !== null) clearTimeout(draftTimer);
    draftTimer = setTimeout(() => void sendDraft(), DRAFT_REST_MS);
  };

  /** Runs a request; its failure is told where the reader acted, and the words stay. */
  const attempt = async (work: () => Promise<Partial<State>>, done: Notice | null) => {
    if (state === null || state.busy || isOrphan) return;
    const { opening, body } = state;
    update({ busy: true, notice: null });
    // Kept first: when the request fails and the card is closed, every word is there.
    await sendDraft();
    try {
      const change = await work();
      if (state?.opening !== opening) return;
      // A body that an event brought is no typing.
      const typed = state.touched && state.body !== body ? state.body : null;
      update({ ...change, busy: false, notice: done });
      // Words that came while it was saved are a draft of what is saved now.
      if (typed !== null) write(typed);
    } catch (error) {
      if (state?.opening !== opening) return;
      update({ busy: false, notice: noticeOf(error) });
    }
  };

  /** What the reader meant by it is to save: so it is done. */
  const allowPrivate = async () => {
    await ask("allow-private-windows", null);
    await save();
  };

  const save = async () => {
    if (state === null) return;
    const { topic, annotation, body } = state;
    const draftKey = draftKeyOf(state);
    const work = async () =>
      kept(
        annotation === null
          ? await topic.save(body)
          : await ask("change-annotation", { id: annotation.id, body, draftKey }),
      );
    // The button itself says "Saved".
    await attempt(work, null);
  };

  const remove = async () => {
    const id = state?.annotation?.id;
    if (id === undefined) return;
    back = async () => kept(await ask("restore-annotation", { id }));
    await attempt(async () => kept(await ask("remove-annotation", { id })), {
      tone: "quiet",
      text: message("noticeRemoved"),
      undo: true,
    });
  };

  const acknowledge = async (known: boolean) => {
    const id = state?.topic.history?.id;
    if (id === undefined) return;
    const say = (is: boolean) => async () => {
      await ask("acknowledge-changes", { ids: [id], known: is });
      return {};
    };
    back = say(!known);
    const text = message("noticeKnown");
    await attempt(say(known), known ? { tone: "quiet", text, undo: true } : null);
  };

  /** A mark that is not saved has a history only: its today's version is the one to hold on to. */
  const keepToday = async () => {
    if (state === null) return;
    const { annotation, topic } = state;
    const { history } = topic;
    const work = async () => {
      if (annotation !== null) {
        const undoes = await topic.keepToday(annotation);
        back = async () => kept(await undoes());
      } else if (history !== null) {
        const { id, base, current } = history;
        await ask("hold-version", { id, version: current });
        back = async () => {
          await ask("hold-version", { id, version: base });
          return {};
        };
      }
      return {};
    };
    await attempt(work, { tone: "quiet", text: message("noticeKept"), undo: true });
  };

  const moveEnds = async (action: EndsAction) => {
    const { annotation, topic, ends } = state ?? { annotation: null, topic: null, ends: null };
    if (annotation === null || topic === null) return;
    switch (action.is) {
      case "begin":
        return update({ ends: topic.draftEnds(annotation), notice: null });
      case "move":
        return update({ ends: ends?.move(action.edge, action.step) ?? null });
      case "select":
        return update({ ends: ends?.select() ?? null });
      case "drop":
        ends?.drop();
        return update({ ends: null });
      case "keep": {
        if (ends === null) return;
        const work = async () => {
          const undoes = await ends.keep();
          back = async () => kept(await undoes());
          return { ends: null };
        };
        await attempt(work, { tone: "quiet", text: message("noticeEndsKept"), undo: true });
      }
    }
  };

  /** The mark as it is then comes by `renew`: other marks of the page may change with it. */
  const correct = async (verdict: Verdict | null) => {
    const topic = state?.topic;
    if (topic === undefined) return;
    const work = async () => {
      const undoes = await topic.correct(verdict);
      back = async () => {
        await undoes();
        return {};
      };
      return {};
    };
    const text = message(verdict === null ? "noticeTakenBack" : "noticeCorrected");
    await attempt(work, { tone: "quiet", text, undo: true });
  };

  const undo = async () => {
    if (back !== null) await attempt(back, null);
  };

  const showOther = (article: ArticleRecord, words: string) => {
    const address = article.addresses.at(-1) ?? article.source;
    window.open(addressOfWords(address, words), "_blank", "noopener");
  };

  const readDraft = async (opened: State) => {
    const draft = await ask("read-draft", { key: draftKeyOf(opened) });
    if (draft === null || state?.opening !== opened.opening || state.touched) return;
    if (draftKeyOf(state) !== draftKeyOf(opened)) return;
    update({ body: draft.body, touched: true });
  };

  const close = () => {
    if (state === null) return;
    void sendDraft();
    state.ends?.drop();
    state = null;
    render(null, surface.card.place);
    surface.card.hide();
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
    onClose();
  };

  const focusIn = (root: ParentNode) => {
    const first = root.querySelector<HTMLElement>("textarea, input, button");
    first?.focus({ preventScroll: true });
  };

  // What is unfolded in it makes it grow, beyond the edge of the window if it stayed where it is.
  new ResizeObserver(() => place()).observe(surface.card.place);

  return {
    open(topic, by) {
      if (isOrphan) return;
      if (state?.topic.draftKey === topic.draftKey && by === "pointer") return;
      void sendDraft();
      state?.ends?.drop();
      topic.explain(false);
      if (by === "key" && state === null) focusBefore = document.activeElement;
      openings += 1;
      state = {
        opening: openings,
        topic,
        annotation: topic.annotation,
        body: bodyOf(topic),
        notice: null,
        busy: false,
        ends: null,
        touched: false,
      };
      draw(state);
      surface.card.show();
      place();
      if (by === "key") focusIn(surface.card.place);
      readDraft(state).catch(leaveDraft);
    },
    focusNote: () => surface.card.place.querySelector("textarea")?.focus({ preventScroll: true }),
    save: () => void save(),
    close,
    follow: place,
    refresh(annotation) {
      if (state?.annotation?.id !== annotation.id) return;
      const kept = annotation.removed === null ? annotation : null;
      update(state.touched ? { annotation: kept } : { annotation: kept, body: annotation });
    },
    renew(topic) {
      if (state === null) return;
      const { subject } = state.topic;
      const gone = { ...state.topic, subject: { ...subject, evidence: [], correctable: null } };
      if (topic === null) return update({ topic: gone });
      const before = draftKeyOf(state);
      const annotation = topic.annotation ?? state.annotation;
      const body = state.touched || annotation === null ? state.body : annotation;
      update({ topic, annotation, body });
      if (draftKeyOf(state) !== before) readDraft(state).catch(leaveDraft);
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
