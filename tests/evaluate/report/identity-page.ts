// What sections/identity.ts runs inside a saved page: the page's own text, and what Pressmark reads when
// another article's paragraphs stand in the page in place of its own.

import { makeArticleText } from "../../../src/page/article-text.ts";
import { findBody } from "../../../src/page/find-body.ts";

function readOwnText(): string {
  return makeArticleText(findBody(document)).text;
}

const MOST_TURNS = 4;

const findOwn = () => findBody(document).filter(({ part }) => part !== "headline");

/** The text that is read for each of `articles`, put into this page's frame one after the other. */
function readInFrame(articles: readonly (readonly string[])[]): string[] {
  const place = document.createElement("div");
  findOwn()[0]?.element.before(place);
  // What is taken for the text once the text is gone (comments, other stories) belongs to the frame too.
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    for (const { element } of findOwn()) element.remove();
  }
  return articles.map((paragraphs) => {
    place.replaceChildren(
      ...paragraphs.map((text) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = text;
        return paragraph;
      }),
    );
    return readOwnText();
  });
}

Object.assign(globalThis, { readOwnText, readInFrame });
