// The detector in the frames of a page: which of them tells the background of an article, and under which address.

import { build } from "esbuild";
import type { Frame } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPage, openPage } from "./open-page.ts";

interface Told {
  readonly found: string;
  readonly address: string;
}

declare global {
  var toldInFrame: Told[];
}

const AROUND = "http://paper.example/2031/03/07/harbour-quay?from=letter";
const OTHER_ADDRESS = "http://paper.example/2031/03/07/framed-quay";

const SENTENCE =
  "The harbour board of Veldt met for nine hours on Tuesday before it voted to close the north quay. “We have no money left,” said Ada Velt. ";
const TEXT = `<p>${SENTENCE.repeat(4)}</p>`.repeat(4);
const ARTICLE = `<h1>Harbour board closes the north quay to all ships</h1><p>By Ruth Okan, 7 March 2031</p><figure></figure>${TEXT}`;
const TEASERS = "<p>Ferries</p><p>Tides</p><p>Fish</p>";

const attribute = (html: string) => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const srcdoc = (html: string, more = "") => `<iframe ${more} srcdoc="${attribute(html)}"></iframe>`;
/** A script of the page writes `html` into an empty frame. */
const written = (html: string) =>
  `<iframe id="empty"></iframe><script>
const inside = document.getElementById("empty").contentDocument;
inside.open(); inside.write(${JSON.stringify(html)}); inside.close();
</script>`;
const appended = (html: string) =>
  `<iframe id="empty"></iframe><script>
document.getElementById("empty").contentDocument.body.innerHTML = ${JSON.stringify(html)};
</script>`;
const blob = (html: string) =>
  `<iframe id="blob"></iframe><script>
document.getElementById("blob").src = URL.createObjectURL(new Blob([${JSON.stringify(html)}], { type: "text/html" }));
</script>`;

let open: OpenPage;
let shown = "";
let detector = "";
beforeAll(async () => {
  open = await openPage();
  await open.page.setRequestInterception(true);
  open.page.on("request", (request) => {
    const body = request.url() === OTHER_ADDRESS ? ARTICLE : shown;
    void request.respond({ contentType: "text/html; charset=utf-8", body });
  });
  const built = await build({
    entryPoints: ["src/page/detector-framed.ts"],
    ...({ bundle: true, write: false, format: "iife" } as const),
  });
  detector = built.outputFiles[0]?.text ?? "";
});
afterAll(() => open.close());

/** What the frames tell, one after another, of a page with these in its body. */
async function toldBy(html: string): Promise<Told[]> {
  shown = `<!doctype html><title>The Quay Herald</title>${html}`;
  // From one address to itself would be a way within the document.
  await open.page.goto("about:blank");
  await open.page.goto(`${AROUND}#top`, { waitUntil: "load" });
  const told: Told[] = [];
  for (const frame of open.page.frames()) told.push(...(await judge(frame)));
  return told;
}

async function judge(frame: Frame): Promise<Told[]> {
  await frame.evaluate(() => {
    globalThis.toldInFrame = [];
    const sendMessage = (message: { input: Told }) => {
      globalThis.toldInFrame.push(message.input);
      return Promise.resolve();
    };
    Object.assign(globalThis, { chrome: { runtime: { sendMessage } } });
  });
  await frame.evaluate(detector);
  return await frame.evaluate(() => globalThis.toldInFrame);
}

describe("an article in a frame without an address", () => {
  it.each<readonly [string, string]>([
    ["filled by srcdoc", srcdoc(ARTICLE)],
    ["filled by srcdoc, without scripts", srcdoc(ARTICLE, 'sandbox="allow-same-origin"')],
    ["in a frame of such a frame", srcdoc(srcdoc(ARTICLE))],
    ["written by a script", written(ARTICLE)],
    ["that a script appended", appended(ARTICLE)],
    ["in a frame of the page's own making", blob(ARTICLE)],
    ["after frames that are none", `${srcdoc(TEASERS)}${srcdoc("")}${srcdoc(ARTICLE)}`],
    ["before another, which is not told of", `${srcdoc(ARTICLE)}${appended(ARTICLE)}`],
  ])("is told of under the page's address: %s", async (_name, html) => {
    const told = await toldBy(html);
    expect(told.map(({ address }) => address)).toEqual([AROUND]);
    expect(["news", "article"]).toContain(told[0]?.found);
  });

  it.each<readonly [string, string]>([
    ["where it may not act for the page", srcdoc(ARTICLE, 'sandbox="allow-scripts"')],
    ["where it is hardly any text", srcdoc(TEASERS)],
    [
      "in a frame of no site",
      `<iframe src="data:text/html,${encodeURIComponent(ARTICLE)}"></iframe>`,
    ],
  ])("is not told of %s", async (_name, html) => {
    expect(await toldBy(html)).toEqual([]);
  });

  it("is told of beside one with an address of its own, each under its own", async () => {
    const told = await toldBy(`${srcdoc(ARTICLE)}<iframe src="${OTHER_ADDRESS}"></iframe>`);
    expect(told.map(({ address }) => address)).toEqual([AROUND, OTHER_ADDRESS]);
  });
});
