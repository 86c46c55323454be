import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPage, openPage } from "./open-page.ts";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

const LONG =
  "The harbour board met for nine hours on Tuesday before it voted to close the north quay to all ships.";

/** What the reader sees of an article whose one paragraph is `inner`. */
async function textOf(inner: string): Promise<string> {
  await open.show(`<main><p>${LONG}</p><p>${inner}</p><p>${LONG}</p></main>`);
  const text = await open.page.evaluate(
    () => underTest.makeArticleText(underTest.findBody(document)).text,
  );
  return text.split("\n").slice(1, -1).join("\n");
}

describe("the text of an article", () => {
  const cases: readonly [name: string, inner: string, text: string][] = [
    [
      "joins inline elements without white space of its own",
      "The <b>may</b>or of <a href='/v'>Vel</a>dt said that it <i>would</i> reopen, she hopes.",
      "The mayor of Veldt said that it would reopen, she hopes.",
    ],
    [
      "collapses white space as the browser does, over nodes",
      "  It cost\n   <em> 12 </em> million \t crowns, the council said. ",
      "It cost 12 million crowns, the council said.",
    ],
    [
      "keeps no-break spaces and drops soft hyphens and zero-width spaces",
      "Die Regie\u00adrung zahlt 12\u00a0Mil\u200blionen Kronen, sagte sie.",
      "Die Regierung zahlt 12\u00a0Millionen Kronen, sagte sie.",
    ],
    [
      "reads one break as a space",
      "Twelve ships were waiting<br>outside the port on Monday, she said.",
      "Twelve ships were waiting outside the port on Monday, she said.",
    ],
    [
      "parts paragraphs at two breaks",
      "Twelve ships were waiting outside the port.<br><br>None of them was let in before noon.",
      "Twelve ships were waiting outside the port.\nNone of them was let in before noon.",
    ],
    [
      "leaves out comments, scripts and what is hidden",
      "Twelve <!-- thirteen --><script>'x'</script><span hidden>not </span><span style='display: none'>un</span>ships <span class='sr-only'>(opens a window) </span>were waiting outside the port.",
      "Twelve ships were waiting outside the port.",
    ],
    [
      "takes the drop capital once",
      "<span aria-hidden='true'>✦</span><span class='cap'>T</span>welve ships were waiting outside the port.",
      "Twelve ships were waiting outside the port.",
    ],
    [
      "counts characters beyond the first plane by two",
      "The 🚢 was waiting outside the port on Monday, she said.",
      "The 🚢 was waiting outside the port on Monday, she said.",
    ],
  ];
  it.each(cases)("%s", async (_name, inner, text) => {
    expect(await textOf(inner)).toBe(text);
  });
});

const TANGLED = `<main><h1>Harbour board closes the north quay</h1>
  <p>The <b>har<i>bour</i></b> board — all&nbsp;nine of them — met<br>for  nine <!-- 9 --> hours,<span hidden> not ten,</span>
     and "<q>we</q> will close it", <a href="/p">Ada Velt</a><sup></sup> said on Tues\u00adday morning 🚢.</p>
  <p>${LONG}</p><div>${LONG}<br><br>${LONG} <em>End.</em></div></main>`;

describe("spans and ranges", () => {
  it("gives for every span ranges with exactly its words", async () => {
    await open.show(TANGLED);
    const wrong = await open.page.evaluate(() => {
      const { text, toRanges } = underTest.makeArticleText(underTest.findBody(document));
      const plain = (words: string) => words.replace(/[\u00ad\u200b]/g, "").replace(/\s+/g, "");
      const failures: string[] = [];
      for (let start = 0; start < text.length; start += 3) {
        for (let end = start + 1; end <= text.length; end += 7) {
          const shown = toRanges({ start, end }).map(String).join("");
          const words = text.slice(start, end);
          if (plain(shown) !== plain(words)) failures.push(`${words} | ${shown}`);
        }
      }
      return failures;
    });
    expect(wrong).toEqual([]);
  });

  it("finds the span of the ranges that it gave", async () => {
    await open.show(TANGLED);
    const words = await open.page.evaluate(() => {
      const article = underTest.makeArticleText(underTest.findBody(document));
      const start = article.text.indexOf("harbour board —");
      const ranges = article.toRanges({ start, end: article.text.indexOf(" said on") });
      const whole = document.createRange();
      const [first, last] = [ranges[0], ranges.at(-1)];
      if (first === undefined || last === undefined) return null;
      whole.setStart(first.startContainer, first.startOffset);
      whole.setEnd(last.endContainer, last.endOffset);
      const span = article.toSpan(whole);
      return span === null ? null : article.text.slice(span.start, span.end);
    });
    expect(words).toBe(
      'harbour board — all\u00a0nine of them — met for nine hours, and "we will close it", Ada Velt',
    );
  });

  it("takes a selection's element boundaries, and has no span for what is no text", async () => {
    await open.show(`${TANGLED}<footer><p id="beside">All rights reserved.</p></footer>`);
    const spans = await open.page.evaluate(() => {
      const article = underTest.makeArticleText(underTest.findBody(document));
      const around = (element: Element | null) => {
        const range = document.createRange();
        if (element !== null) range.selectNodeContents(element);
        const span = article.toSpan(range);
        return span === null ? null : article.text.slice(span.start, span.end);
      };
      return [around(document.querySelector("h1")), around(document.getElementById("beside"))];
    });
    expect(spans).toEqual(["Harbour board closes the north quay", null]);
  });

  it("leaves out the range of a node that the page has since shortened", async () => {
    await open.show(TANGLED);
    const left = await open.page.evaluate(() => {
      const article = underTest.makeArticleText(underTest.findBody(document));
      const start = article.text.indexOf("Ada Velt");
      const link = document.querySelector("a")?.firstChild;
      if (link !== null && link !== undefined) link.nodeValue = "A";
      return article.toRanges({ start, end: start + "Ada Velt".length }).length;
    });
    expect(left).toBe(0);
  });

  it("reads and maps the text of an open shadow root", async () => {
    await open.show(`<main><p>${LONG}</p><story-part></story-part><p>${LONG}</p></main>`);
    const [inside, span] = await open.page.evaluate((long) => {
      const host = document.querySelector("story-part");
      const root = host?.attachShadow({ mode: "open" });
      if (root !== undefined) root.innerHTML = `<div><p>In the shadow, ${long}</p></div>`;
      const article = underTest.makeArticleText(underTest.findBody(document));
      const start = article.text.indexOf("In the shadow");
      const range = article.toRanges({ start, end: start + 13 })[0];
      const back = range === undefined ? null : article.toSpan(range);
      return [String(range), back === null ? "" : article.text.slice(back.start, back.end)];
    }, LONG);
    expect([inside, span]).toEqual(["In the shadow", "In the shadow"]);
  });
});
