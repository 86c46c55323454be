// What of a long article is painted where the reader is, however its words stand: below one another, in columns, hidden at first.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings.ts";
import type { ArticlePainting } from "../../src/page/article-painting.ts";
import { type OpenPage, openPage } from "./open-page.ts";

declare global {
  var painting: ArticlePainting;
  var paintedAtOnce: number;
}

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
  await open.page.setViewport({ width: 1000, height: 500 });
});
afterAll(() => open.close());

const PROSE =
  "After nine hours the harbour board voted to close the north quay to all ships. ".repeat(4);
const PARAGRAPHS = 400;
const BODY = Array.from({ length: PARAGRAPHS }, (_, at) => `<p>Quay${at} ${PROSE}</p>`).join("");

/** Marks the first word of each paragraph, paints, and waits until nothing near waits. */
async function paint(html: string): Promise<void> {
  await open.show(`<title>Board closes quay</title><h1>Board closes quay</h1>${html}`);
  await open.page.evaluate(async (settings) => {
    const { ArticlePainting, Grounds, makeArticleText } = underTest;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) {
      const node = walker.currentNode as Text;
      if (node.data.startsWith("Quay")) texts.push(node);
    }
    const blocks = texts.map((node) => ({
      ...{ part: "paragraph" as const, texts: [node] },
      element: node.parentElement ?? document.body,
    }));
    const text = makeArticleText(blocks);
    const passages = text.blocks.map(({ start }) => ({
      ...{ spans: [{ start, end: text.text.indexOf(" ", start) }], text: "", evidence: [] },
      reading: { kind: "quotation", speaker: null, cue: null, confidence: "high" } as const,
      ...{ markIndex: 0, correctedBy: null, annotation: null, history: null },
    }));
    const article = { passages, links: [], text };
    globalThis.painting = new ArticlePainting(article, new Grounds(), "apart");
    await globalThis.painting.paint(settings);
  }, DEFAULT_SETTINGS);
}

/** Numbers of paragraphs: those painted, and those that stand less than so many windows' heights from the window. */
const paragraphs = (within: number) =>
  open.page.evaluate((windows) => {
    const painted = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => Number(String(range).slice("Quay".length)));
    const near = [...document.querySelectorAll("p")].flatMap((paragraph) => {
      const { top, bottom, height } = paragraph.getBoundingClientRect();
      const reach = windows * innerHeight;
      const isNear = height > 0 && bottom >= -reach && top <= innerHeight + reach;
      return isNear ? [Number(/\d+/.exec(paragraph.textContent ?? "")?.[0])] : [];
    });
    return { painted: painted.sort((a, b) => a - b), near };
  }, within);

describe("of a long article", () => {
  it("is painted what stands within a window of the reader, and what is far when it is printed", async () => {
    await paint(BODY);
    const { painted, near } = await paragraphs(1);
    expect(painted).toEqual(near);
    expect(painted.length).toBeLessThan(PARAGRAPHS / 2);
    await open.page.evaluate(() => globalThis.painting.paintAll());
    expect((await paragraphs(1)).painted).toHaveLength(PARAGRAPHS);
  });

  it("is painted what stands beside it in other columns", async () => {
    await paint(`<style>p { break-inside: avoid }</style><div style="columns: 3">${BODY}</div>`);
    const { painted, near } = await paragraphs(1);
    expect(near.at(-1)).toBeGreaterThan((PARAGRAPHS * 2) / 3);
    expect(painted).toEqual(near);
    expect(painted.length).toBeLessThan(PARAGRAPHS);
  });

  it("is painted what is near where all of it stands in one element", async () => {
    const lines = BODY.replaceAll("<p>", "").replaceAll("</p>", "<br><br>");
    await paint(`<article>${lines}</article>`);
    const { painted } = await paragraphs(1);
    expect(painted[0]).toBe(0);
    expect(painted.length).toBeGreaterThan(10);
    expect(painted.length).toBeLessThan(PARAGRAPHS / 2);
  });

  it("is painted what a reader scrolls to: the window at once, in idle moments what is near", async () => {
    await paint(BODY);
    const unseen = await open.page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
      globalThis.painting.follow();
      const words = [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
      const inSight = [...document.querySelectorAll("p")].filter((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return bottom >= 0 && top <= innerHeight;
      });
      globalThis.paintedAtOnce = words.length;
      return inSight.filter(({ innerText }) => !words.includes(innerText.split(" ")[0] ?? ""))
        .length;
    });
    expect(unseen).toBe(0);
    await open.page.waitForFunction(() => {
      const sizes = [...CSS.highlights.values()].map(({ size }) => size);
      return sizes.reduce((sum, size) => sum + size, 0) > globalThis.paintedAtOnce;
    });
    const { painted, near } = await paragraphs(1);
    expect(painted).toEqual(expect.arrayContaining(near));
    expect(painted.length).toBeLessThan(PARAGRAPHS);
  });

  it("is painted what comes into sight where nobody scrolls", async () => {
    const half = BODY.indexOf(`<p>Quay${PARAGRAPHS / 2} `);
    await paint(`<div id="first">${BODY.slice(0, half)}</div>${BODY.slice(half)}`);
    await open.page.evaluate(() => {
      document.getElementById("first")?.remove();
      globalThis.painting.followMoved();
    });
    const { painted, near } = await paragraphs(0);
    expect(near[0]).toBe(PARAGRAPHS / 2);
    expect(painted).toEqual(expect.arrayContaining(near));
  });
});
