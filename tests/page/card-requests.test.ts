import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Annotation } from "../../src/core/model/annotation.ts";
import type { KeptEdit } from "../../src/messages/requests/annotations.ts";
import { CardDraft } from "../../src/page/card-draft.ts";
import { CardRequests } from "../../src/page/card-requests.ts";
import { type CardState, type OpenCard, openingState, toldIn } from "../../src/page/card-state.ts";
import type { CardTopic } from "../../src/page/card-topic.ts";
import { SAVED } from "../ui/gallery/examples.ts";

vi.mock("../../src/messages/send.ts", () => ({ ask: async () => null }));
vi.mock("../../src/browser.ts", async () => ({
  browser: (await import("../ui/gallery/fake-browser.ts")).default,
}));

const [saved] = SAVED;
if (saved === undefined) throw new Error("Expected an example");
const ANNOTATION: Annotation = saved;
const TAKES_LONG = "This takes longer than usual. Nothing is lost.";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A card for words that are not saved yet, and the library that answers when it is told to. */
function openCard() {
  let opened: (kept: KeptEdit) => void = () => undefined;
  let refused: (error: Error) => void = () => undefined;
  const answer = new Promise<KeptEdit>((resolve, reject) => {
    opened = resolve;
    refused = reject;
  });
  const topic: CardTopic = {
    subject: { reading: { kind: "highlight" }, text: "", evidence: [], correctable: null },
    annotation: null,
    ...{ links: [], ownLinks: [], also: [], history: null, lastSeen: null },
    ...{ colour: "amber", saveTo: "", draftKey: "words" },
    box: () => null,
    save: () => answer,
    explain: () => undefined,
    keepToday: () => Promise.reject(new Error("Expected nothing to keep")),
    draftEnds: () => null,
    cite: () => {
      throw new Error("Expected no citation");
    },
    correct: () => Promise.reject(new Error("Expected no correction")),
  };
  let state: CardState | null = openingState(1, topic);
  const card: OpenCard = {
    get state() {
      return state;
    },
    isOrphan: false,
    update(change) {
      if (state !== null) state = { ...state, ...change };
    },
  };
  const requests = new CardRequests(card, new CardDraft(card));
  return {
    requests,
    told: () => (state === null ? null : (toldIn(state)?.text ?? null)),
    close: () => {
      state = null;
    },
    openAnew: () => {
      state = openingState(2, topic);
    },
    opened: () => opened({ annotation: ANNOTATION, met: "nothing" }),
    refused: () => refused(new Error("The disk is full")),
  };
}

test("says nothing of a library that answers at once", async () => {
  const card = openCard();
  void card.requests.save();
  await vi.advanceTimersByTimeAsync(200);
  expect(card.told()).toBeNull();
  card.opened();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(card.told()).toBeNull();
});

test("says that a save takes long, until it is kept", async () => {
  const card = openCard();
  void card.requests.save();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(card.told()).toBe(TAKES_LONG);
  card.opened();
  await vi.advanceTimersByTimeAsync(0);
  expect(card.told()).toBeNull();
});

test("says that a save takes long, until it is refused", async () => {
  const card = openCard();
  void card.requests.save();
  await vi.advanceTimersByTimeAsync(30_000);
  card.refused();
  await vi.advanceTimersByTimeAsync(0);
  expect(card.told()).not.toBeNull();
  expect(card.told()).not.toBe(TAKES_LONG);
});

test("says it in no card that was opened since", async () => {
  const card = openCard();
  void card.requests.save();
  card.close();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(card.told()).toBeNull();
  card.openAnew();
  card.opened();
  await vi.advanceTimersByTimeAsync(0);
  expect(card.told()).toBeNull();
});
