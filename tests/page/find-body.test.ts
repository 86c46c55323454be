import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPage, openPage } from "./open-page.ts";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

const HEADLINE = "Harbour board closes the north quay to all ships";
const FIRST =
  "The harbour board of Veldt met for nine hours on Tuesday before it voted to close the north quay, the oldest of the port, to all ships.";
const SECOND =
  "“We have no money left for repairs,” said Ada Velt, who has led the board since it was founded by the town, two ministries and three ship owners.";
const THIRD =
  "Some 400 people work on the quay. The council is to decide in March whether the cranes are sold, moved to the south side or scrapped.";
const PARAGRAPHS = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const ELSEWHERE =
  "A storm took the roof off the town hall on Sunday night and left some two thousand houses without power, the fire brigade said.";

async function bodyOf(html: string): Promise<string[]> {
  await open.show(`<title>${HEADLINE} | The Veldt Paper</title>${html}`);
  return open.page.evaluate(() =>
    underTest.makeArticleText(underTest.findBody(document)).text.split("\n"),
  );
}

describe("the article's blocks", () => {
  const whole = [HEADLINE, FIRST, SECOND, THIRD];
  const cases: readonly [name: string, html: string, blocks: string[]][] = [
    [
      "leave out navigation, byline, caption, share bar, newsletter box and footer",
      `<nav><a href="/">Home</a></nav><main><h1>${HEADLINE}</h1><div class="byline">By Jo Marsh</div>
       <figure><img alt=""><figcaption>The quay on Monday, a day before the board met there.</figcaption></figure>
       <p>${FIRST}</p><div class="share-bar"><p>Share this story with your friends on all the networks that you are on today.</p></div>
       <p>${SECOND}</p><aside><p>${ELSEWHERE}</p></aside><div class="newsletter-signup"><p>Get the morning letter, with all that happened in Veldt, in your inbox.</p></div>
       <p>${THIRD}</p></main><footer><p>The Veldt Paper, Quay Street 1, Veldt. All rights reserved, no part may be copied.</p></footer>`,
      whole,
    ],
    [
      "take the standfirst under the headline",
      `<main><header><h1>${HEADLINE}</h1><p class="standfirst">No money left for repairs, says the board's chair</p></header><div class="x">${PARAGRAPHS}</div></main>`,
      [HEADLINE, "No money left for repairs, says the board's chair", FIRST, SECOND, THIRD],
    ],
    [
      "leave out a line that is only a link to another story",
      `<main><h1>${HEADLINE}</h1><p>${FIRST}</p><p>Read more: <a href="/roof">Storm takes the roof off the town hall of Veldt</a></p><p>${SECOND}</p><p>${THIRD}</p></main>`,
      whole,
    ],
    [
      "keep headings and lists between paragraphs, and drop a last heading over nothing",
      `<main><h1>${HEADLINE}</h1><p>${FIRST}</p><h2>What happens now</h2><ul><li>The cranes are sold.</li><li>Or they are scrapped.</li></ul><p>${SECOND}</p><p>${THIRD}</p><h2>More</h2></main>`,
      [
        HEADLINE,
        FIRST,
        "What happens now",
        "The cranes are sold.",
        "Or they are scrapped.",
        SECOND,
        THIRD,
      ],
    ],
    [
      "stop before comments and related stories",
      `<main><h1>${HEADLINE}</h1><div>${PARAGRAPHS}</div><section><h2 class="related-title">Related</h2><p>${ELSEWHERE}</p></section>
       <section id="comments"><p>I worked on that quay for years and I say that nobody ever asked us what we needed there.</p></section></main>`,
      whole,
    ],
    [
      "stand in a form whose fields hide its properties, on a page whose images hide the document's",
      `<img name="body"><img name="querySelector"><form class="x"><input name="parentElement"><input name="getAttribute"><input name="nodeName"><input name="firstChild"><h1>${HEADLINE}</h1>${PARAGRAPHS}</form>`,
      whole,
    ],
    [
      "leave out what stands under a heading that no name gives away",
      `<main><h1>${HEADLINE}</h1><div>${PARAGRAPHS}</div><div><p>You may also like:</p><p>${ELSEWHERE}</p><p>${ELSEWHERE}</p></div></main>`,
      whole,
    ],
    [
      "keep the rest of the article under a heading that unfolds it",
      `<main><h1>${HEADLINE}</h1><p>${FIRST}</p><div><h3>Read more</h3><p>${SECOND}</p><p>${THIRD}</p></div></main>`,
      [HEADLINE, FIRST, "Read more", SECOND, THIRD],
    ],
    [
      "leave out the outlet's list between paragraphs, and go on after it",
      `<main><h1>${HEADLINE}</h1><p>${FIRST}</p><p>Read also:</p><ul><li>The roof of the town hall</li><li>A night without power</li></ul><p>${SECOND}</p><p>${THIRD}</p></main>`,
      whole,
    ],
    [
      "leave out a sentence that asks the reader to subscribe, and keep one that does not ask",
      `<main><h1>${HEADLINE}</h1><p>${FIRST}</p><p>Sign up for <a href="/letter">our morning letter</a> and read of Veldt before your coffee.</p><p>Subscribe to a theory and you inherit its faults, the board was told.</p><p>${SECOND}</p><p>${THIRD}</p></main>`,
      [
        HEADLINE,
        FIRST,
        "Subscribe to a theory and you inherit its faults, the board was told.",
        SECOND,
        THIRD,
      ],
    ],
    [
      "keep the cells of a table of figures, links or not",
      `<main><h1>${HEADLINE}</h1><p>${FIRST}</p><table><tr><th>Quay</th><th>Ships</th></tr><tr><td><a href="/n">North</a></td><td>12</td></tr><tr><td><a href="/s">South</a></td><td>31</td></tr></table><p>${SECOND}</p><p>${THIRD}</p></main>`,
      [HEADLINE, FIRST, "Quay", "Ships", "North", "12", "South", "31", SECOND, THIRD],
    ],
    [
      "keep the paragraphs round a table that outweighs each of them",
      `<main><h1>${HEADLINE}</h1><div>${PARAGRAPHS}<ul>${'<li><a href="/q">Quay</a></li>'.repeat(60)}</ul></div></main>`,
      whole,
    ],
    [
      "begin with the text where a heading further down repeats the title",
      `<main><div>${PARAGRAPHS}<h2>${HEADLINE}</h2><p>${ELSEWHERE}</p></div></main>`,
      [FIRST, SECOND, THIRD, HEADLINE, ELSEWHERE],
    ],
    [
      "keep a post that the article quotes in a box named after its video",
      `<main><h1>${HEADLINE}</h1><p>${FIRST}</p><div class="video-container"><blockquote><p>${SECOND}</p></blockquote></div><p>${THIRD}</p></main>`,
      whole,
    ],
    [
      "leave out a box that asks for an address, whatever it is called",
      `<main><h1>${HEADLINE}</h1><p>${FIRST}</p><section class="letter"><h3>The Tide</h3><p>Our editor's letter, in your inbox at six. Read by 210,000 people.</p>
       <form><input type="email"><button>Sign up</button></form></section><p>${SECOND}</p><p>${THIRD}</p></main>`,
      whole,
    ],
    [
      "keep an article that ends in such a form",
      `<main><h1>${HEADLINE}</h1>${PARAGRAPHS}<form><input type="email"></form></main>`,
      whole,
    ],
    [
      "read text in bare divisions parted by breaks",
      `<div class="wrap has-sidebar"><h1>${HEADLINE}</h1><div>${FIRST}<br><br>${SECOND}<br><br>${THIRD}</div></div>`,
      whole,
    ],
    [
      "keep a region named like a box where it holds the article",
      `<div class="widget-area sidebar"><h1>${HEADLINE}</h1>${PARAGRAPHS}</div>`,
      whole,
    ],
    [
      "are read on a page that hides itself until its scripts have run",
      `<div hidden><h1>${HEADLINE}</h1>${PARAGRAPHS}</div>`,
      whole,
    ],
    ["are none on a page without prose", `<ul><li><a href="/a">Storms</a></li></ul>`, [""]],
  ];
  it.each(cases)("%s", async (_name, html, blocks) => {
    expect(await bodyOf(html)).toEqual(blocks);
  });

  it("are found in Japanese", async () => {
    const title = "港湾委員会、北埠頭の閉鎖を決定";
    const text =
      "港湾委員会は火曜日、九時間におよぶ会議のすえ、最も古い北埠頭をすべての船に対して閉鎖することを決めた。";
    await open.show(
      `<title>${title} - ベルト新聞</title><main><h1>${title}</h1><p>${text}</p><p>${text}</p></main>`,
    );
    const parts = await open.page.evaluate(() =>
      underTest.findBody(document).map(({ part }) => part),
    );
    expect(parts).toEqual(["headline", "paragraph", "paragraph"]);
  });
});

describe("the page", () => {
  it("is the same to the byte after it was read", async () => {
    await open.show(`<main><h1>${HEADLINE}</h1><!-- x -->${PARAGRAPHS}<p hidden>no</p></main>`);
    const [before, after] = await open.page.evaluate(() => {
      const bytes = () => document.documentElement.outerHTML;
      const earlier = bytes();
      underTest.detectArticle(document, "https://paper.example/2024/05/17/quay");
      underTest.readMetadata(document, "https://paper.example/2024/05/17/quay");
      const article = underTest.makeArticleText(underTest.findBody(document));
      article.toRanges({ start: 0, end: article.text.length });
      return [earlier, bytes()];
    });
    expect(after).toBe(before);
  });

  it("may nest elements deeper than any that people read", async () => {
    await open.show(`<main>${PARAGRAPHS}</main>`);
    const blocks = await open.page.evaluate(() => {
      let inner: Element = document.body;
      for (let depth = 0; depth < 3000; depth += 1) {
        const next = document.createElement("div");
        inner.append(next);
        inner = next;
      }
      inner.textContent = "the bottom";
      const found = underTest.findBody(document).length;
      document.body.replaceChildren(); // before the browser lays it out
      return found;
    });
    expect(blocks).toBe(3);
  });

  it("may be a megabyte of one character", async () => {
    await open.show(`<title>x</title><main>${PARAGRAPHS}</main>`);
    // Linear work takes some tens of milliseconds; backtracking takes minutes, and the runner ends it.
    const lengths = await open.page.evaluate(() =>
      ["a", " ", "-", "\u00ad", "“", "1:"].map((character) => {
        const long = document.createElement("p");
        long.textContent = character.repeat(1_000_000);
        document.querySelector("main")?.append(long);
        underTest.detectArticle(document, "https://paper.example/a-b-c");
        underTest.readMetadata(document, "https://paper.example/a-b-c");
        const { text } = underTest.makeArticleText(underTest.findBody(document));
        // Before the browser lays it out: that alone takes it longer than the test may.
        long.remove();
        return text.length;
      }),
    );
    expect(Math.min(...lengths)).toBeGreaterThan(0);
  });
});
