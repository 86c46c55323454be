// What a reader sees and does on a news page: painted marks, the card, the selection button. Looks through
// the open shadow root that the test build has; every click and key is the browser's own.

import type { Page } from "puppeteer";

/** Polled by the clock: a tab in the background draws no frames to wait for. */
export const POLL_MS = 50;

/** A page, or the document in a frame that fills its window. */
export type Shown = Pick<Page, "evaluate" | "keyboard" | "mouse" | "waitForFunction">;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Painted ranges by name, without prefix and ground: {"quotation": 12, "saved-amber": 1}. */
export function paintedCounts(page: Shown): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const [name, highlight] of CSS.highlights) {
      const own = /^pressmark-(.+)-on-(?:light|mid|dark)$/.exec(name)?.[1];
      if (own !== undefined) counts[own] = highlight.size;
    }
    return counts;
  });
}

/** Waits until something is painted under this name, sure or unsure (without prefix and ground); "": under any of ours. */
export async function waitForPainted(page: Shown, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights].some(
        ([key, highlight]) =>
          key.startsWith(wanted === "" ? "pressmark-" : `pressmark-${wanted}-`) &&
          // What the page has taken out leaves ranges with nothing in them.
          [...highlight].some((range) => !range.collapsed && range.startContainer.isConnected),
      ),
    { timeout: 20_000, polling: POLL_MS },
    name,
  );
}

/** Waits until nothing is painted under this name. */
export async function waitForUnpainted(page: Shown, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => ![...CSS.highlights.keys()].some((key) => key.startsWith(`pressmark-${wanted}-`)),
    { timeout: 20_000, polling: POLL_MS },
    name,
  );
}

/** Waits until these words are among those painted under the name, or are not. */
export async function waitForWords(
  page: Shown,
  name: string,
  { words, painted }: { readonly words: string; readonly painted: boolean },
): Promise<void> {
  await page.waitForFunction(
    (wanted, part, isPainted) => {
      const ranges = [...CSS.highlights]
        .filter(([key]) => key.startsWith(`pressmark-${wanted}-`))
        .flatMap(([, highlight]) => [...highlight]);
      return ranges.some((range) => range.toString().includes(part)) === isPainted;
    },
    { timeout: 20_000, polling: POLL_MS },
    name,
    words,
    painted,
  );
}

/** The words painted under a name, in the order of the page. */
export function paintedWords(page: Shown, name: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const words: string[] = [];
    for (const [key, highlight] of CSS.highlights) {
      if (!key.startsWith(`pressmark-${wanted}-`)) continue;
      for (const range of highlight) words.push(range.toString());
    }
    return words;
  }, name);
}

/** Waits until these words are painted, under whatever name of ours. */
export async function waitForPaintedWords(page: Shown, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith("pressmark-"))
        .some(([, highlight]) =>
          // Words of nodes that the page has taken out are painted nowhere.
          [...highlight].some(
            (range) => range.startContainer.isConnected && String(range).includes(wanted),
          ),
        ),
    { timeout: 20_000, polling: POLL_MS },
    words,
  );
}

/** Scrolls to the words painted under a name and returns a point on them. @throws Error when they are not painted */
export async function pointOn(page: Shown, name: string, words: string): Promise<Point> {
  const point = await page.evaluate(
    (wanted, text) => {
      const ranges = [...CSS.highlights]
        .filter(([key]) => key.startsWith(`pressmark-${wanted}-`))
        .flatMap(([, highlight]) => [...highlight])
        .filter((range) => range instanceof Range);
      const found = ranges.find((range) => range.toString().includes(text));
      if (found === undefined) return null;
      found.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      // The words themselves: a quotation may begin with a figure, which is a mark of its own.
      const own = found.cloneRange();
      own.setStart(found.startContainer, found.startOffset + found.toString().indexOf(text));
      const box = [...own.getClientRects()].find(({ width }) => width > 4);
      if (box === undefined) return null;
      return { x: box.left + Math.min(12, box.width / 2), y: box.top + box.height / 2 };
    },
    name,
    words,
  );
  if (point === null) throw new Error(`Expected "${words}" painted as ${name}, found it nowhere`);
  return point;
}

/** Points at a mark and waits for its card. */
export async function pointAt(page: Shown, name: string, words: string): Promise<void> {
  const point = async () => {
    const { x, y } = await pointOn(page, name, words);
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y, { steps: 2 });
    await waitForCard(page);
  };
  // Where the page was still moving under the pointer, a reader points once more.
  await point().catch(point);
}

const CARD = "section[role=dialog]";

export async function waitForCard(page: Shown): Promise<void> {
  await page.waitForFunction(
    (card) =>
      document.querySelector("[pressmark-surface]")?.shadowRoot?.querySelector(card) !== null &&
      document.querySelector("[pressmark-surface]") !== null,
    { timeout: 5_000, polling: POLL_MS },
    CARD,
  );
}

export async function waitForNoCard(page: Shown): Promise<void> {
  await page.waitForFunction(
    (card) => !document.querySelector("[pressmark-surface]")?.shadowRoot?.querySelector(card),
    { timeout: 5_000, polling: POLL_MS },
    CARD,
  );
}

/** What the open card says, one line each. */
export function cardText(page: Shown): Promise<string> {
  return page.evaluate((card) => {
    const found = document.querySelector("[pressmark-surface]")?.shadowRoot?.querySelector(card);
    return found instanceof HTMLElement ? found.innerText : "";
  }, CARD);
}

export async function waitForCardText(page: Shown, words: string): Promise<void> {
  await page
    .waitForFunction(
      (card, wanted) => {
        const found = document
          .querySelector("[pressmark-surface]")
          ?.shadowRoot?.querySelector(card);
        return found instanceof HTMLElement && found.innerText.includes(wanted);
      },
      { timeout: 5_000, polling: POLL_MS },
      CARD,
      words,
    )
    .catch(async () => {
      throw new Error(`Expected "${words}" in the card, found: ${await cardText(page)}`);
    });
}

/**
 * Clicks what `selector` finds in our shadow root; with `words`, the one that says so. Waits until it rests: the card
 * moves beside its words when something is unfolded in it, and a click would meet the place where it was.
 */
export async function clickInSurface(page: Shown, selector: string, words = ""): Promise<void> {
  const handle = await page.waitForFunction(
    (wanted, text) => {
      const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
      const found = [...(root?.querySelectorAll(wanted) ?? [])].find(
        (element) =>
          element instanceof HTMLElement &&
          `${element.innerText} ${element.ariaLabel ?? ""}`.includes(text),
      );
      const box = found?.getBoundingClientRect();
      if (box === undefined || box.width === 0) return false;
      const seen = globalThis as { pressmarkTestPlace?: string };
      const place = `${box.left} ${box.top} ${box.width}`;
      const rests = seen.pressmarkTestPlace === place;
      seen.pressmarkTestPlace = place;
      return rests && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    { timeout: 5_000, polling: POLL_MS },
    selector,
    words,
  );
  const point = await handle.jsonValue();
  if (point === false) throw new Error(`Expected ${selector} "${words}" in the card`);
  await page.mouse.click(point.x, point.y);
}

/** The value of the field that `selector` finds in our shadow root. */
export function fieldValue(page: Shown, selector: string): Promise<string | null> {
  return page.evaluate((wanted) => {
    const found = document.querySelector("[pressmark-surface]")?.shadowRoot?.querySelector(wanted);
    return found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement
      ? found.value
      : null;
  }, selector);
}

/** Selects these words of the page by dragging over them, as a reader does. */
export async function selectWords(page: Shown, words: string): Promise<void> {
  const ends = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const boxes = [...range.getClientRects()];
      const first = boxes[0];
      const last = boxes.at(-1);
      if (first === undefined || last === undefined || first.width === 0) continue;
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right, y: last.top + last.height / 2 },
      };
    }
    return null;
  }, words);
  if (ends === null) throw new Error(`Expected "${words}" on the page`);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 6 });
  await page.mouse.up();
}

/** True when the document, our host left out, is what its own source parses to. Load it with ?scripts=off. */
export function isUntouched(page: Shown): Promise<boolean> {
  return page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(source, "text/html");
    const live = document.documentElement.cloneNode(true);
    if (live instanceof Element) live.querySelector("[pressmark-surface]")?.remove();
    return live instanceof Element && live.outerHTML === parsed.documentElement.outerHTML;
  });
}

/** The panel that lists the marks, inside our root. */
export const MARKS_LIST = ".panel [role=listbox]";

/** Waits until our root has what `selector` finds, or has it no more. */
export async function waitInSurface(page: Shown, selector: string, there: boolean): Promise<void> {
  await page.waitForFunction(
    (wanted, expected) => {
      const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
      return Boolean(root?.querySelector(wanted)) === expected;
    },
    { timeout: 5_000, polling: POLL_MS },
    selector,
    there,
  );
}
