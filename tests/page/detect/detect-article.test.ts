import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SIGNAL_NAMES } from "../../../src/core/model/diagnosis.ts";
import type { PageKind } from "../../../src/page/detect/detect-article.ts";
import { type OpenPage, openPage } from "../open-page.ts";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

const REPORT = [
  "The harbour board of Veldt met for nine hours on Tuesday before it voted to close the north quay, the oldest of the port, to all ships. It had been expected to wait for the council until March.",
  "“We have no money left for repairs,” said Ada Velt, who has led the board since it was founded by the town, two ministries and three ship owners. “Nobody else is to blame.”",
  "Some 400 people work on the quay. The council is to decide in spring whether the cranes are sold, moved to the south side or scrapped, and what becomes of the land behind them.",
]
  .map((text) => `<p>${text} ${text}</p>`)
  .join("");
const NEWS_LD =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay"}</script>';
const MENU = ["Politics", "World", "Sport", "Opinion"]
  .map((name) => `<a href="/${name}">${name}</a>`)
  .join("");
const JAPANESE = `<p>${"港湾委員会は火曜日、九時間におよぶ会議のすえ、最も古い北埠頭をすべての船に対して閉鎖することを決めた。「資金がない」と委員長は述べた。".repeat(3)}</p>`;

async function kindOf(html: string, address: string): Promise<PageKind> {
  await open.show(html);
  return open.page.evaluate((url) => underTest.detectArticle(document, url).kind, address);
}

describe("the kind of a page", () => {
  const headline = "<h1>Harbour board closes the north quay to all ships</h1>";
  const slug = "https://paper.example/2024/05/17/board-closes-quay-to-all-ships";
  const teasers = Array.from(
    { length: 15 },
    (_, index) =>
      `<h3><a href="/${index}">Story ${index} of the day</a></h3><p>What happened in the town on that day, in one sentence of it.</p>`,
  ).join("");
  const cases: readonly [name: string, html: string, address: string, kind: PageKind][] = [
    ["a report that says so", NEWS_LD + headline + REPORT, slug, "news"],
    ["a report without any metadata", `${MENU}${headline}${REPORT}`, slug, "news"],
    [
      "a report in Japanese without metadata",
      `<a>政治</a><a>経済</a><a>国際</a><a>社会</a><h1>港湾委員会、北埠頭をすべての船に対して閉鎖することを決定、火曜日の会議で</h1>${JAPANESE.repeat(4)}`,
      "https://shimbun.example/news/20240517-board",
      "news",
    ],
    [
      "an essay on a blog",
      `${headline}<figure></figure>${REPORT}`,
      "https://blog.paper.example/posts/why-i-left-the-harbour",
      "article",
    ],
    ["a front page, whatever it declares", NEWS_LD + REPORT, "https://paper.example/", "none"],
    ["the front page of an edition", NEWS_LD + REPORT, "https://paper.example/en-gb/", "none"],
    [
      "a section page that claims to be an article",
      `<meta property="og:type" content="article">${teasers}`,
      "https://paper.example/category/harbour",
      "none",
    ],
    ["a forum's thread", headline + REPORT, "https://forum.paper.example/threads/quay.12", "none"],
    [
      "a shop's page with a long text",
      `<script type="application/ld+json">{"@type":"Product"}</script>${headline}${REPORT}`,
      "https://shop.example/anchors/great-anchor",
      "none",
    ],
    ["a page without text", NEWS_LD, slug, "none"],
  ];
  it.each(cases)("is right for %s", async (_name, html, address, kind) => {
    expect(await kindOf(html, address)).toBe(kind);
  });
});

describe("what a page is told for", () => {
  const signalsOf = async (html: string, address: string): Promise<string[]> => {
    await open.show(html);
    const { signals } = await open.page.evaluate(
      (url) => underTest.diagnose(document, url),
      address,
    );
    return signals.map(({ name }) => name);
  };

  it("names every signal", async () => {
    await open.show(REPORT);
    const { count } = await open.page.evaluate(() => underTest.signalsOfAll());
    expect(count).toBe(SIGNAL_NAMES.length);
  });

  it("knows what all signals can add", async () => {
    await open.show(REPORT);
    const { points, most, news, mostNews } = await open.page.evaluate(() =>
      underTest.signalsOfAll(),
    );
    // Being news is one more.
    expect(most).toBe(points + 1);
    expect(mostNews).toBe(news);
  });

  it("calls the first and the last signal of each list by its own name", async () => {
    const headline = "<h1>Harbour board closes the north quay to all ships</h1>";
    const clock = '<time datetime="2024-05-17T08:30:00Z">8:30</time>';
    const sections = ["politics", "world", "sport", "opinion"]
      .map((name) => `<a href="/${name}">${name}</a>`)
      .join("");
    const found = await signalsOf(
      `${NEWS_LD}${sections}${headline}${clock}${REPORT}${REPORT}`,
      "https://paper.example/news/2024/05/17/board-closes-quay-to-all-ships",
    );
    expect(found).toEqual(
      expect.arrayContaining(["declares-article", "declares-news", "news-address", "day-address"]),
    );
    expect(found).toEqual(
      expect.arrayContaining(["prose", "quotes", "headline", "clock", "prose-for-links"]),
    );
    expect(found).toContain("many-sections");
    const talk = '<div itemscope itemtype="https://schema.org/DiscussionForumPosting"></div>';
    expect(await signalsOf(talk + REPORT, "https://talk.example/t/quay-closed/12")).toContain(
      "declares-discussion",
    );
  });
});

describe("a hostile page", () => {
  const address = "https://paper.example/2024/05/17/board-closes-quay-to-all-ships";
  const cases: readonly [name: string, script: string][] = [
    ["patches a prototype", "Element.prototype.getAttribute = () => { throw new Error('no'); }"],
    ["has no body", "document.body.remove()"],
    ["has no document element", "document.documentElement.remove()"],
    [
      "patches the queries",
      "Document.prototype.querySelectorAll = () => { throw new Error('no'); }",
    ],
    [
      "describes itself without end",
      "const s = document.createElement('script'); s.type = 'application/ld+json'; s.text = '['.repeat(300000); document.head.append(s)",
    ],
    [
      "describes itself with nonsense",
      `const s = document.createElement('script'); s.type = 'application/ld+json'; s.text = '{"@type":[{}],"@graph":[null,[{"@type":7}]],"mainEntity":{"mainEntity":0}}'; document.head.append(s)`,
    ],
  ];
  it.each(cases)("that %s makes nothing throw", async (_name, script) => {
    await open.show(`<head></head><body>${REPORT}</body>`);
    const answers = await open.page.evaluate(
      (source, url) => {
        // biome-ignore lint/security/noGlobalEval: the page's own hostile script stands in the table
        globalThis.eval(source);
        const { kind } = underTest.detectArticle(document, url);
        const { source: kept } = underTest.readMetadata(document, url);
        return [kind, kept];
      },
      script,
      address,
    );
    expect(["none", "news", "article"]).toContain(answers[0]);
    expect(answers[1]).toBe(address);
  });
});
