import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SIGNAL_NAMES } from "../../../src/core/model/diagnosis.ts";
import type { PageKind } from "../../../src/page/detect/detect-article.ts";
import "../../random.ts";
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
    [
      "a report whose description stands in a graph of its own",
      `<script type="application/ld+json">{"@graph":{"@type":"NewsArticle"}}</script>${headline}${REPORT}`,
      "https://paper.example/quay",
      "news",
    ],
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
    [
      "a list of headlines that says it is news and begins with a report",
      NEWS_LD +
        REPORT.repeat(2) +
        '<h2><a href="/quay">What the board has decided of the quay</a></h2>'.repeat(80),
      "https://paper.example/harbour",
      "none",
    ],
    ["a page without text", NEWS_LD, slug, "none"],
  ];
  it.each(cases)("is right for %s", async (_name, html, address, kind) => {
    expect(await kindOf(html, address)).toBe(kind);
  });
});

describe("an address with a list's or a forum's word in it", () => {
  const declared = `${NEWS_LD}<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-17">`;
  const report = `${declared}<h1>Harbour board closes the north quay to all ships</h1>${REPORT}`;

  const ofArticles = [
    // A number in the query.
    "https://paper.example/news?id=51234567",
    "https://paper.example/news/?newsid=1234",
    "https://paper.example/articles?id=51234",
    "https://paper.example/stories/?s=482",
    "https://paper.example/page?id=12",
    // A number in the path, wherever it stands.
    "https://paper.example/archives/482",
    "https://paper.example/archives/51234567.html",
    "https://paper.example/collection/quay100/6964771/ada-velt/",
    "https://paper.example/section/11/262400/quay",
    // A title, however short.
    "https://paper.example/section/port-shipping/news/quay-deal/",
    "https://paper.example/article/archive/ships-cranes/",
    "https://paper.example/category/port/quay-closed",
    "https://paper.example/harbour/profile/ada_velt",
    "https://paper.example/topics/harbour-board-closes-quay",
    // Another script's, whose words nothing parts.
    "https://paper.example/archives/港湾委員会",
    // Readers' letters and opinions.
    "https://paper.example/opinion/forum/forum-the-quay-must-stay-open",
    "https://paper.example/forum/views/story20240517-3680000",
    "https://paper.example/240519/columns/forum/ships-and-cranes-12345.html",
    // A host's part.
    "https://t.paper.example/articles/view/5951234567/162d6781e067",
  ];
  it.each(ofArticles)("is an article's where the page says so: %s", async (address) => {
    expect(await kindOf(report, address)).toBe("news");
  });

  const ofLists = [
    "https://paper.example/news",
    "https://paper.example/news/",
    "https://paper.example/tag/quay",
    "https://paper.example/tag/quay/page/2",
    "https://paper.example/topics/energy",
    "https://paper.example/category/12",
    "https://paper.example/page/2",
    "https://paper.example/search?q=quay",
    "https://paper.example/account/sign-in",
    "https://paper.example/forum",
    "https://forum.paper.example/threads/quay.12",
  ];
  it.each(ofLists)("ends the judging where it names no article: %s", async (address) => {
    await open.show(report);
    const { stop, signals } = await open.page.evaluate(
      (url) => underTest.diagnose(document, url),
      address,
    );
    expect(stop).toBe("against");
    // None that the page would have given.
    expect(signals.map(({ name }) => name)).not.toContain("declares-article");
  });
});

describe("a verdict that comes early", () => {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  const described = (type: string) =>
    `<script type="application/ld+json">{"@type":"${type}"}</script>`;
  const teasers = '<h2><a href="/quay">What the board has decided of the quay</a></h2>'.repeat(15);
  const speaksFor = [
    ...["NewsArticle", "BlogPosting"].map(described),
    meta("og:type", "article"),
    meta("og:site_name", "The Veldt Times"),
    meta("author", "Ada Velt"),
    meta("date", "2024-05-17"),
    meta("news_keywords", "harbour"),
    '<link rel="amphtml" href="/amp">',
    "<h1>Harbour board closes the north quay to all ships</h1>",
    "<figure></figure>",
    "<time>8:30</time>",
    "<code></code>",
    MENU,
  ];
  const speaksAgainst = [
    ...["Product", "CollectionPage", "QAPage"].map(described),
    meta("og:type", "website"),
    meta("og:type", "video.other"),
    teasers,
    teasers.repeat(8),
  ];
  const prose = [
    `<p>${"Your board closed your quay before you saw it. ".repeat(30)}</p>`,
    "<p>It closed the quay to all ships on that day in spring.</p>".repeat(30),
    REPORT,
    REPORT.repeat(6),
    REPORT.replaceAll(/[“”]/g, ""),
    "",
  ];
  // Little of each, so that many verdicts are close.
  const page = fc
    .tuple(
      fc.subarray(speaksAgainst, { maxLength: 1 }),
      fc.subarray(speaksFor, { maxLength: 8 }),
      fc.constantFrom(...prose),
    )
    .map((parts) => parts.flat().join(""));
  const address = fc.constantFrom(
    "https://paper.example/",
    "https://paper.example/quay",
    "https://paper.example/board-closes-quay",
    "https://paper.example/news/2024/05/17/board-closes-quay-to-all-of-the-ships",
    "https://blog.paper.example/why-i-left-the-harbour",
    "https://paper.example/tag/harbour",
    "https://paper.example/tag/harbour-board-closes-quay-to-ships",
    "https://paper.example/archives/51234567.html",
    "https://forum.paper.example/harbour-board-closes-quay-to-ships.51234567",
  );

  it("is the one that all signals give together", async () => {
    await open.show("");
    const verdicts = (html: string, url: string) =>
      open.page.evaluate(
        (source, at) => {
          const page = new DOMParser().parseFromString(source, "text/html");
          const { isArticle, isNews } = underTest.diagnose(page, at);
          const { kind } = underTest.detectArticle(page, at);
          return { early: kind, late: isArticle ? (isNews ? "news" : "article") : "none" };
        },
        html,
        url,
      );
    await fc.assert(
      fc.asyncProperty(page, address, async (html, url) => {
        const { early, late } = await verdicts(html, url);
        expect(early).toBe(late);
      }),
      { numRuns: 400 },
    );
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
    expect(await signalsOf(talk + REPORT, "https://talk.example/quay-closed/12")).toContain(
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
