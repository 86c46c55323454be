// On which ground each block of a page stands, as a real browser styles it.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPage, openPage } from "./open-page.ts";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

/** By block of the article, in its order: what it begins with and its ground. */
const groundsOfBlocks = () =>
  open.page.evaluate(() => {
    const { findBody, Grounds, makeArticleText } = underTest;
    const { text, blocks } = makeArticleText(findBody(document));
    const grounds = new Grounds();
    return blocks.map(({ start, element }) => [text.slice(start, start + 5), grounds.of(element)]);
  });

const PROSE =
  "The harbour board met for nine hours on Tuesday before it voted to close the north quay to all ships. ";
const TEXT = `<p>First ${PROSE.repeat(3)}</p><p>Later ${PROSE.repeat(3)}</p><p>Still ${PROSE.repeat(3)}</p>`;
const HEADLINE = "Board closes the north quay to all ships";
const TITLE = `<title>${HEADLINE}</title>`;
const LIGHT_TEXT = [
  ["First", "light"],
  ["Later", "light"],
  ["Still", "light"],
];

describe("the ground of a headline", () => {
  it.each([
    [
      "a dark band",
      `<header style="background: #101418; color: white"><h1>${HEADLINE}</h1></header>`,
      "dark",
    ],
    [
      "a dark line behind its letters",
      `<h1><span style="background: #101418; color: white">${HEADLINE}</span></h1>`,
      "dark",
    ],
    [
      "a picture that lies beside it",
      `<div style="position: relative; color: white"><img alt="" style="position: absolute"><h1 style="position: absolute">${HEADLINE}</h1></div>`,
      "dark",
    ],
    [
      "a middling band",
      `<header style="background: #888; color: white"><h1>${HEADLINE}</h1></header>`,
      "mid",
    ],
    ["the page", `<h1>${HEADLINE}</h1>`, "light"],
    [
      "the page, with a word on a band",
      `<h1><b style="background: #101418; color: white">Board</b> closes the north quay to all ships</h1>`,
      "light",
    ],
  ])("is that of %s", async (_name, header, expected) => {
    await open.show(`${TITLE}<article>${header}${TEXT}</article>`);
    expect(await groundsOfBlocks()).toEqual([["Board", expected], ...LIGHT_TEXT]);
  });

  it("is light on a light band of a dark page", async () => {
    const style = "background: #101418; color: white";
    const band = `<header style="background: #eee; color: #111"><h1>${HEADLINE}</h1></header>`;
    await open.show(`${TITLE}<body style="${style}"><article>${band}${TEXT}</article></body>`);
    const dark = LIGHT_TEXT.map(([words]) => [words, "dark"]);
    expect(await groundsOfBlocks()).toEqual([["Board", "light"], ...dark]);
  });
});

it("is that of the page around an open shadow root", async () => {
  await open.show(
    `${TITLE}<body style="background: #101418; color: white"><div id="host"></div></body>`,
  );
  await open.page.evaluate((html) => {
    const host = document.getElementById("host");
    const root = host?.attachShadow({ mode: "open" });
    if (root !== undefined) root.innerHTML = html;
  }, TEXT);
  expect((await groundsOfBlocks()).map(([, ground]) => ground)).toEqual(["dark", "dark", "dark"]);
});

describe("grounds that were read", () => {
  const read = (change: string) =>
    open.page.evaluate((script) => {
      const grounds = new underTest.Grounds();
      const all = () => [...document.querySelectorAll("h1, p")].map((block) => grounds.of(block));
      const before = all();
      new Function(script)();
      return { before, isOther: grounds.follow(), after: all() };
    }, change);
  const page = `<header><h1>${HEADLINE}</h1></header><p>One</p><p>Two</p>`;

  it.each([
    [
      "a page that turns dark",
      "document.body.style.cssText = 'background: black; color: white'",
      ["dark", "dark", "dark"],
    ],
    [
      "a band that comes late",
      "document.querySelector('header').style.cssText = 'background: black; color: white'",
      ["dark", "light", "light"],
    ],
  ])("are others in %s", async (_name, change, after) => {
    await open.show(page);
    expect(await read(change)).toEqual({
      before: ["light", "light", "light"],
      isOther: true,
      after,
    });
  });

  it.each([
    ["whose words are bold", "document.body.style.fontWeight = 'bold'"],
    ["that takes a paragraph out", "document.querySelector('p').remove()"],
  ])("are the same in a page %s", async (_name, change) => {
    await open.show(page);
    expect((await read(change)).isOther).toBe(false);
  });
});
