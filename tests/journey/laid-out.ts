// What of a view a reader cannot see: words cut off by their box, and boxes beyond the edges of the window.

import type { Page } from "puppeteer";

interface Measured {
  /** The element, for whoever reads the failure. */
  readonly named: string;
  readonly left: number;
  readonly right: number;
  /** By how many pixels what it holds is wider than it is. */
  readonly excess: number;
  /** Something around it, our own document left out, scrolls sideways: a wide table in its frame. */
  readonly scrolls: boolean;
  /** What is wider is not to be seen. */
  readonly hides: boolean;
  /** Words of its own stand in it, and it is a block. */
  readonly holdsWords: boolean;
}

/** One line each. `inside`: in the open shadow root of what it finds; null: in the whole document. */
export async function badlyLaidOut(page: Page, inside: string | null): Promise<readonly string[]> {
  const { width, scrollWidth } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    scrollWidth: document.documentElement.scrollWidth,
  }));
  const sideways =
    inside === null && scrollWidth > width ? [`scrolls sideways: ${scrollWidth} of ${width}`] : [];
  const measured = await measure(page, inside);
  return [...sideways, ...measured.flatMap((element) => faultOf(element, width))];
}

function faultOf(
  { named, left, right, scrolls, excess, hides, holdsWords }: Measured,
  width: number,
): string[] {
  if (!scrolls && (left < -1 || right > width + 1)) return [`beyond the edge: ${named}`];
  if (excess <= 1) return [];
  if (hides) return [`cut off: ${named}`];
  return holdsWords ? [`wider than its box: ${named}`] : [];
}

/** All elements that take room; what is read aloud only, drawings, and fields of one line, which scroll, left out. */
function measure(page: Page, inside: string | null): Promise<readonly Measured[]> {
  return page.evaluate((selector) => {
    const root = selector === null ? document.body : document.querySelector(selector)?.shadowRoot;
    const isSeen = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      return (
        box.width > 0 && box.height > 0 && element.closest(".unseen, svg, option, input") === null
      );
    };
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const elements = [...(root?.querySelectorAll("*") ?? [])].filter(
      (element): element is HTMLElement => element instanceof HTMLElement && isSeen(element),
    );
    return elements.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      const { overflowX, textOverflow, display } = getComputedStyle(element);
      return {
        named: `<${element.localName} class="${element.className}"> ${element.textContent?.slice(0, 60)}`,
        left,
        right,
        scrolls: scrolls(element.parentElement),
        excess: element.scrollWidth - element.clientWidth,
        // An ellipsis is a choice: the whole words stand in a title, or one step further.
        hides: /hidden|clip/.test(overflowX) && textOverflow !== "ellipsis",
        holdsWords: overflowX === "visible" && display !== "inline" && hasText(element),
      };
    });
  }, inside);
}

/** Fields whose placeholder Firefox does not draw, as it does not where their words have a direction of their own. One line each. */
export function unseenPlaceholders(page: Page, inside: string | null): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const root = selector === null ? document.body : document.querySelector(selector)?.shadowRoot;
    return [...(root?.querySelectorAll("[placeholder]:placeholder-shown") ?? [])]
      .filter((field) => {
        const { unicodeBidi, direction } = getComputedStyle(field);
        return unicodeBidi === "plaintext" && direction === "rtl";
      })
      .map((field) => `placeholder not drawn: ${field.getAttribute("placeholder")}`);
  }, inside);
}

/**
 * Words of readers and pages, in Latin or Arabic letters, that the direction around them takes apart, as where a full stop comes
 * to stand before its sentence: one line each. `inside` as above.
 */
export function takenApart(page: Page, inside: string | null): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const root = selector === null ? document.body : document.querySelector(selector)?.shadowRoot;
    const isApart = (node: Node): boolean => {
      const text = node.textContent ?? "";
      const isLatin = /^\p{Script=Latin}[^\n]*[.!?,”]$/u.test(text);
      if (!isLatin && !/^\p{Script=Arabic}[^\n]*[.!?,»]$/u.test(text)) return false;
      const boxOf = (at: number) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const [first, last] = [boxOf(0), boxOf(text.length - 1)];
      const isOneLine = last.width > 0 && Math.abs(first.top - last.top) < 2;
      return isOneLine && (isLatin ? last.left < first.left : last.left > first.left);
    };
    const found: string[] = [];
    for (const element of root?.querySelectorAll(".words, .note, bdi") ?? []) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const node = walker.currentNode;
        if (isApart(node)) found.push(`taken apart: ${node.textContent?.slice(0, 60)}`);
      }
    }
    return found;
  }, inside);
}

/** Rows whose words, and so the ring around them that shows the focus, reach under the row's own buttons. One line each. */
export function wordsUnderButtons(page: Page): Promise<readonly string[]> {
  return page.$$eval(".row", (rows) =>
    rows.flatMap((row) => {
      const words = row.querySelector(".row-open")?.getBoundingClientRect();
      const buttons = row.querySelector(":scope > .row-buttons")?.getBoundingClientRect();
      if (words === undefined || buttons === undefined || words.top >= buttons.bottom) return [];
      const isUnder = words.left < buttons.right && words.right > buttons.left;
      return isUnder ? [`under its buttons: ${row.textContent?.slice(0, 60)}`] : [];
    }),
  );
}

/** Labels of a plot that lie on a point of it, or beyond its frame. One line each. */
export function unclearLabels(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // Of the line that a label takes, its letters fill the middle.
    const LEADING = 4;
    const isOn = (label: DOMRect, dot: DOMRect) =>
      label.left < dot.right &&
      label.right > dot.left &&
      label.top + LEADING < dot.bottom &&
      label.bottom - LEADING > dot.top;
    return [...document.querySelectorAll(".plot")].flatMap((plot) => {
      const frame = plot.getBoundingClientRect();
      const dots = [...plot.querySelectorAll(".plot-dot")].map((dot) =>
        dot.getBoundingClientRect(),
      );
      return [...plot.querySelectorAll("text")].flatMap((label) => {
        const box = label.getBoundingClientRect();
        if (box.left < frame.left - 1 || box.right > frame.right + 1)
          return [`beyond its plot: ${label.textContent}`];
        return dots.some((dot) => isOn(box, dot)) ? [`on a point: ${label.textContent}`] : [];
      });
    });
  });
}
