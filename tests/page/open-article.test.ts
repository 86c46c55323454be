// The reader code as the browser loads it into a page: what it asks the background for before the text is read.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleForPage } from "../bench/bundle.ts";
import { type OpenPage, openPage } from "./open-page.ts";

interface Asked {
  readonly name: string;
  readonly input: { readonly article: { readonly title: string } } | null;
}

declare global {
  var askedOfBackground: Asked[];
  var pressmarkReader: { readonly stop: () => void } | undefined;
}

const PROSE =
  "The harbour board met for nine hours on Tuesday before it voted to close the north quay to all ships. ";
const TEXT = `<p>${PROSE.repeat(3)}</p>`.repeat(4);
const TITLE = "Board closes quay";

let open: OpenPage;
let reader = "";
beforeAll(async () => {
  open = await openPage();
  reader = await bundleForPage("src/page/reader.ts");
});
afterAll(() => open.close());

/** `silent`: requests that get no answer. */
async function read(html: string, silent: readonly string[]): Promise<void> {
  await open.show(`<title>${TITLE}</title>${html}`);
  await open.page.evaluate((unanswered) => {
    globalThis.pressmarkReader?.stop();
    globalThis.pressmarkReader = undefined;
    globalThis.askedOfBackground = [];
    const sendMessage = (message: Asked) => {
      globalThis.askedOfBackground.push(message);
      if (unanswered.includes(message.name)) return new Promise(() => undefined);
      return Promise.resolve({ ok: true, value: null });
    };
    const event = { addListener: () => undefined, removeListener: () => undefined };
    const extension = {
      runtime: { id: "test", sendMessage, onMessage: event },
      storage: { local: { get: async () => ({}) }, onChanged: event },
    };
    Object.assign(globalThis, { chrome: extension, browser: extension });
  }, silent);
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
  it("is asked for before the text is read, and waits for no list of officials", async () => {
    await read(`<main>${TEXT}</main>`, ["load-officials"]);
    expect(await askedFor(1)).toEqual([TITLE]);
  });

  it("is asked for once more where another article of the page is in view", async () => {
    await read(
      `<article><h1>Ferry sold</h1>${TEXT}</article><article><h1>Mole built</h1>${TEXT}</article>`,
      [],
    );
    expect(await askedFor(2)).toEqual([TITLE, "Ferry sold"]);
  });
});
