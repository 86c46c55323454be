// The reader code as the browser loads it into a page: what it asks the background for before the text is read.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describe as describeSpan } from "../../src/core/anchoring/describe.ts";
import type { Annotation } from "../../src/core/model/annotation.ts";
import type { Span } from "../../src/core/model/span.ts";
import type { SavedHere } from "../../src/messages/requests/articles.ts";
import { bundleForPage, bundleOfAnalysis } from "../bench/bundle.ts";
import { type OpenPage, openPage } from "./open-page.ts";

interface Asked {
  readonly name: string;
  readonly input: { readonly article: { readonly title: string } } | null;
}

declare global {
  var askedOfBackground: Asked[];
  var pressmarkAnalysis: object | undefined;
  var pressmarkReader: { readonly stop: () => void } | undefined;
}

const PROSE =
  "The harbour board met for nine hours on Tuesday before it voted to close the north quay to all ships. ";
const TEXT = `<p>${PROSE.repeat(3)}</p>`.repeat(4);
const TITLE = "Board closes quay";

let open: OpenPage;
let analysis = "";
let reader = "";
beforeAll(async () => {
  open = await openPage();
  analysis = await bundleOfAnalysis("src/page/analysis.ts");
  reader = await bundleForPage("src/page/reader.ts");
});
afterAll(() => open.close());

const NOW = "2031-04-02T08:00:00.000Z";
/** More than are painted at once wherever they are, one below the other. */
const QUAYS = Array.from({ length: 120 }, (_, at) => `Quay ${at + 1} was closed`);
const LONG_TEXT = QUAYS.map((quay) => `${quay} on Tuesday. ${PROSE}`).join("\n");

const savedOn = (quay: string): Annotation => ({
  ...{ id: quay, articleId: "b", revision: 1, created: NOW, changed: NOW, removed: null },
  ...{ text: quay, note: "", tags: [], colour: "amber", state: "exact" },
  reading: { kind: "highlight" },
  target: { selectors: [describeSpan(LONG_TEXT, spanOf(quay))] },
});

function spanOf(words: string): Span {
  const start = LONG_TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** `silent`: requests that get no answer; `saved`: what of the article is. */
async function read(
  html: string,
  silent: readonly string[],
  saved: SavedHere | null = null,
): Promise<void> {
  await open.show(`<title>${TITLE}</title>${html}`);
  await open.page.evaluate(
    (unanswered, answer) => {
      globalThis.pressmarkReader?.stop();
      globalThis.pressmarkReader = undefined;
      globalThis.pressmarkAnalysis = undefined;
      globalThis.askedOfBackground = [];
      const sendMessage = (message: Asked) => {
        globalThis.askedOfBackground.push(message);
        if (unanswered.includes(message.name)) return new Promise(() => undefined);
        const value = message.name === "read-saved" ? answer : null;
        return Promise.resolve({ ok: true, value });
      };
      const event = { addListener: () => undefined, removeListener: () => undefined };
      const extension = {
        runtime: { id: "test", sendMessage, onMessage: event, getURL: (path: string) => path },
        i18n: { getMessage: (name: string) => name, getUILanguage: () => "en" },
        storage: { local: { get: async () => ({}) }, onChanged: event },
      };
      Object.assign(globalThis, { chrome: extension, browser: extension });
    },
    silent,
    saved,
  );
  if (!silent.includes("load-analysis")) await open.page.evaluate(analysis);
  await open.page.evaluate(reader);
}

/** The titles of the articles of which is asked what is saved, once there are so many. */
async function askedFor(count: number): Promise<string[]> {
  const titles = await open.page.waitForFunction(
    (least) => {
      const asked = globalThis.askedOfBackground.filter(({ name }) => name === "read-saved");
      return asked.length < least ? null : asked.map(({ input }) => input?.article.title ?? "");
    },
    { timeout: 20_000 },
    count,
  );
  return (await titles.jsonValue()) ?? [];
}

describe("what is saved on an article", () => {
  it("is asked for before the text is read, and waits for no analysis", async () => {
    await read(`<main>${TEXT}</main>`, ["load-analysis", "load-officials"]);
    expect(await askedFor(1)).toEqual([TITLE]);
  });

  it.each(["load-analysis", "load-officials", "known-officials"])(
    "is painted near the reader before the marks are found, in a page that is never idle: %s has no answer",
    async (silent) => {
      await open.page.evaluate(() => {
        globalThis.requestIdleCallback = () => 0;
      });
      const annotations = JSON.stringify(QUAYS.map(savedOn));
      const saved = { articleId: "b", annotations, version: "1" };
      const paragraphs = LONG_TEXT.split("\n").map((words) => `<p>${words}</p>`);
      await read(`<main>${paragraphs.join("")}</main>`, [silent], saved);
      const painted = await open.page.waitForFunction(
        () => {
          const ranges = [...(CSS.highlights.get("pressmark-highlight-amber-on-light") ?? [])];
          const isNear = ({ top }: DOMRect) => top <= 2 * innerHeight;
          const near = [...document.querySelectorAll("p")].filter((paragraph) =>
            isNear(paragraph.getBoundingClientRect()),
          );
          return ranges.length < near.length ? null : ranges.map(String);
        },
        { timeout: 20_000 },
      );
      const words = await painted.jsonValue();
      expect(words).toEqual(QUAYS.slice(0, words?.length));
    },
  );

  it.each([
    ["fails", "UnreadArticleError"],
    ["is left", "ChangedPageError"],
  ] as const)("tells whoever waits to save on it where the analysis %s", async (broken, told) => {
    const annotations = JSON.stringify([savedOn("Quay 1 was closed")]);
    const saved = { articleId: "b", annotations, version: "1" };
    await read(`<main><p>${LONG_TEXT.split("\n").join("</p><p>")}</p></main>`, [], saved);
    await open.page.evaluate(await bundleForPage("tests/page/waiting-session.ts"));
    expect(await open.page.evaluate((how) => globalThis.whyNotReady(how), broken)).toBe(told);
  });

  it("is asked for once more where another article of the page is in view", async () => {
    await read(
      `<article><h1>Ferry sold</h1>${TEXT}</article><article><h1>Mole built</h1>${TEXT}</article>`,
      [],
    );
    expect(await askedFor(2)).toEqual([TITLE, "Ferry sold"]);
  });
});
