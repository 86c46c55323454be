import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/model/article.ts";
import { asDate } from "../../../src/page/detect/find-published.ts";
import { type OpenPage, openPage } from "../open-page.ts";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

const ADDRESS = "https://www.paper.example/harbour/quay-closes?utm_source=letter#top";

async function metadataOf(html: string, address = ADDRESS): Promise<Article> {
  await open.show(html);
  return open.page.evaluate((url) => underTest.readMetadata(document, url), address);
}

const described = (fields: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;

describe("what a page says about its article", () => {
  const cases: readonly [name: string, html: string, expected: Partial<Article>][] = [
    [
      "takes the headline that the titles confirm, not the site's name above it",
      "<title>Board closes quay | The Paper</title><h1>The Paper of Veldt</h1><h1>Board closes north quay</h1>",
      { title: "Board closes north quay" },
    ],
    [
      "drops the site's name from a title that no heading shows",
      "<title>Board closes the north quay – The Paper</title>",
      { title: "Board closes the north quay" },
    ],
    [
      "keeps a dash inside a title",
      "<title>Board closes quay – for good | The Paper</title>",
      { title: "Board closes quay – for good" },
    ],
    [
      "keeps the day that the paper writes, with its zone",
      described('"datePublished":"2024-05-17T00:30:00+02:00"'),
      { published: "2024-05-17T00:30:00+02:00" },
    ],
    [
      "takes a heading with which a long title begins",
      "<title>Quay rules | Harbour of the Town of Veldt and its Islands | Manuals of the Board</title><h1>Quay rules</h1>",
      { title: "Quay rules" },
    ],
    [
      "takes the day that networks are told before the description's",
      `<meta property="article:published_time" content="2024-05-17">${described('"datePublished":"2024-06-02"')}`,
      { published: "2024-05-17" },
    ],
    [
      "takes the day that the paper shows for a late hour in UTC",
      `${described('"datePublished":"2024-05-16T22:04:00Z"')}<h1>Board closes quay</h1><p class="date">17 May 2024, 00:04</p>`,
      { published: "2024-05-17" },
    ],
    [
      "keeps the moment where the page shows another day than the next",
      `${described('"datePublished":"2024-05-16T22:04:00Z"')}<h1>Board closes quay</h1><p class="date">Updated 19 May 2024</p>`,
      { published: "2024-05-16T22:04:00Z" },
    ],
    [
      "reads the day near the headline where nothing declares it",
      "<p>Since 12 March 1901</p><h1>Board closes quay</h1><span>Friday, 17 May 2024, 14:05</span>",
      { published: "2024-05-17" },
    ],
    [
      "names the authors only",
      described('"author":[{"name":"Ada Velt"},"Jo Marsh",{"name":"https://paper.example/staff"}]'),
      { byline: "Ada Velt, Jo Marsh" },
    ],
    [
      "takes the byline without its lead-in and role",
      '<h1>x</h1><div class="byline">By Ada Velt, harbour reporter</div>',
      { byline: "Ada Velt" },
    ],
    ["reads the language", '<html lang="de_AT"><p>x</p></html>', { language: "de-at" }],
    [
      "knows no language from nonsense",
      '<html lang="Deutsch!"><p>x</p></html>',
      { language: null },
    ],
    [
      "names the host where no publisher is named",
      "<p>x</p>",
      { publisher: "paper.example", published: null, byline: null },
    ],
    [
      "cleans the address of where the reader came from",
      "<p>x</p>",
      { source: "https://www.paper.example/harbour/quay-closes" },
    ],
    [
      "takes a canonical address of the same site",
      '<link rel="canonical" href="/harbour/quay-closes-1.html">',
      { source: "https://www.paper.example/harbour/quay-closes-1.html" },
    ],
    [
      "does not believe that all articles are the front page",
      '<link rel="canonical" href="https://www.paper.example/">',
      { source: "https://www.paper.example/harbour/quay-closes" },
    ],
    [
      "does not keep an article under another site's address",
      '<link rel="canonical" href="https://agency.example.org/quay">',
      { source: "https://www.paper.example/harbour/quay-closes" },
    ],
  ];
  it.each(cases)("%s", async (_name, html, expected) => {
    expect(await metadataOf(html)).toMatchObject(expected);
  });
});

describe("what a page says that is a part of another", () => {
  const AROUND: Article = {
    source: "https://www.paper.example/harbour/board",
    title: "Board closes quay",
    publisher: "The Paper",
    published: "2024-05-17",
    byline: "Ada Velt",
    language: "en",
  };
  const read = async (html: string): Promise<Article> => {
    await open.show(html);
    return open.page.evaluate(
      (around) => underTest.readMetadata(document, around.source, around),
      AROUND,
    );
  };

  it("is what the page around says, where it says nothing itself", async () => {
    expect(await read("<p>x</p>")).toEqual(AROUND);
  });

  it("has its own first headline for a title", async () => {
    expect(await read("<h1>Islands wait for a ferry</h1><h1>More of the harbour</h1>")).toEqual({
      ...AROUND,
      title: "Islands wait for a ferry",
    });
  });

  it("goes before what the page around says", async () => {
    const html = `<html lang="de"><link rel="canonical" href="https://paper.example/islands">${described('"headline":"Islands wait","datePublished":"2024-06-02","author":"Jo Marsh","publisher":{"name":"The Isle"}')}<p>x</p>`;
    expect(await read(html)).toEqual({
      source: "https://paper.example/islands",
      title: "Islands wait",
      publisher: "The Isle",
      published: "2024-06-02",
      byline: "Jo Marsh",
      language: "de",
    });
  });
});

describe("asDate", () => {
  const cases: readonly [text: string, date: string | null][] = [
    ["2024-05-17", "2024-05-17"],
    ["2024-05-17T08:00:00Z", "2024-05-17T08:00:00Z"],
    ["20240517", "2024-05-17"],
    ["2024年5月17日 14時", "2024-05-17"],
    ["Stand: 17.05.2024, 14:05 Uhr", "2024-05-17"],
    ["5/17/2024", "2024-05-17"],
    ["17 de mayo de 2024", "2024-05-17"],
    ["17. Mai 2024", "2024-05-17"],
    ["Published May 17th, 2024 at 8 a.m.", "2024-05-17"],
    ["17 мая 2024", "2024-05-17"],
    ["31.13.2024", null],
    ["in 2024", null],
    ["Room 17, Marsh House 2024", null],
    ["", null],
  ];
  it.each(cases)("reads %j as %j", (text, date) => {
    expect(asDate(text)).toBe(date);
  });
});
