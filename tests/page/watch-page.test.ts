import { afterEach, describe, expect, it, vi } from "vitest";
import { watchPage } from "../../src/page/watch-page.ts";

type Told = (records: readonly object[]) => void;

/** A page without a browser: what is observed, and a way to tell of changes. */
function stubPage() {
  const observed: MutationObserverInit[] = [];
  let tell: Told = () => undefined;
  class Observer {
    constructor(callback: Told) {
      tell = callback;
    }
    observe(_root: object, options: MutationObserverInit) {
      observed.push(options);
    }
    disconnect() {
      observed.length = 0;
    }
  }
  vi.stubGlobal("MutationObserver", Observer);
  vi.stubGlobal("document", {});
  vi.stubGlobal("Element", { prototype: { getAttribute: () => "left: 2px" } });
  return { observed, tell: (records: readonly object[]) => tell(records) };
}

/** An element moved by its style, from one place to another. */
const MOVE = { type: "attributes", attributeName: "style", oldValue: "left: 1px", target: {} };

describe("a page that is watched", () => {
  const controller = new AbortController();
  const nothingNew = () => Promise.resolve({ changed: false, spent: 1 });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("is watched for what it hides and shows by attributes", () => {
    const { observed } = stubPage();
    watchPage(nothingNew, controller.signal);
    expect(observed).toMatchObject([{ attributeFilter: ["hidden", "style"] }]);
  });

  it("is watched for its text alone once it moves at every frame, and is observed once", () => {
    const { observed, tell } = stubPage();
    watchPage(nothingNew, controller.signal);
    const frame = Array.from({ length: 100 }, () => MOVE);
    for (let at = 0; at < 20; at += 1) tell(frame);
    expect(observed).toMatchObject([{ attributeFilter: ["hidden", "style"] }]);
    tell(frame);
    expect(observed).toEqual([{ childList: true, characterData: true, subtree: true }]);
    tell(frame);
    expect(observed).toHaveLength(1);
  });
});
