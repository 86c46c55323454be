// What an element's tag, role and class names say about it, as plain questions.

import { attributeOf, firstElementIn, nodeNameOf } from "../plain-dom.ts";
import { BESIDE_WORDS, BODY_WORDS, STANDFIRST_WORDS, UNSEEN_WORDS } from "./region-words.ts";

const WORD_START = "(?:^|[^a-z])";
const WORD_END = "(?![a-z])";
const anyOf = (words: readonly string[]) =>
  new RegExp(`${WORD_START}(?:${words.join("|")})${WORD_END}`);

const BESIDE = anyOf(BESIDE_WORDS); // "article__related-links"
const BODY = anyOf(BODY_WORDS); // "c-article-body"
const STANDFIRST = anyOf(STANDFIRST_WORDS); // "post-dek"
const UNSEEN = anyOf(UNSEEN_WORDS); // "sr-only"

/** A state or a layout, not a purpose: "no-comments", "has-sidebar", "with-ads", "hide-share". */
const STATE = /(?:^|[^a-z])(?:no|has|with|without|hide|show|is|after|before)[-_][a-z-]+/g;

const HUMP = /([a-z])([A-Z])/g; // relatedLinks -> related-links

const BESIDE_TAGS = new Set(["ASIDE", "FIGCAPTION", "FOOTER", "NAV", "ADDRESS"]);
/** A sentence of the article repeated in large letters. */
const PULL_QUOTE = /pull-?quote/;

const BESIDE_ROLES = new Set([
  "alert",
  "alertdialog",
  "banner",
  "complementary",
  "contentinfo",
  "dialog",
  "menu",
  "navigation",
  "search",
  "tablist",
  "toolbar",
]);

/** Longer class lists are a framework's, one class for each property ("mt-4 flex …"); reading them costs. */
const LONGEST_NAMES = 400;

/** Elements whose id is a slug of their own words, for links into the page ("social-media-rules"). */
const TITLED = new Set(["H1", "H2", "H3", "H4", "H5", "H6", "LI", "P"]);

/** An id of more words is such a slug too; a section's soon is, being named after its heading. */
const ID_WORDS = 4;

/** Class and id in lower case, words parted by "-"; empty where there is neither. */
export function namesOf(element: Element): string {
  const names = `${attributeOf(element, "class") ?? ""} ${purposeOf(element)}`;
  if (names.length <= 1) return "";
  return names.slice(0, LONGEST_NAMES).replace(HUMP, "$1-$2").toLowerCase().replace(STATE, " ");
}

function purposeOf(element: Element): string {
  const id = attributeOf(element, "id") ?? "";
  if (id === "" || TITLED.has(nodeNameOf(element))) return "";
  const most = nodeNameOf(element) === "SECTION" ? 1 : ID_WORDS;
  return id.split(/[-_]/).length <= most ? id : "";
}

/**
 * True where tag, role or names say that the element stands beside the article's own words. Editors' tools
 * wrap tables and quotations in a <figure> too, and those are the article's.
 */
export function isBeside(element: Element, names: string): boolean {
  if (nodeNameOf(element) === "FIGURE")
    return element.querySelector("table,pre,blockquote") === null;
  // "twitter-video" is a post that the article quotes.
  if (nodeNameOf(element) === "BLOCKQUOTE") return PULL_QUOTE.test(names);
  if (BESIDE_TAGS.has(nodeNameOf(element))) return true;
  const role = attributeOf(element, "role");
  if (role !== null && BESIDE_ROLES.has(role)) return true;
  return names !== "" && BESIDE.test(names) && firstElementIn(element)?.nodeName !== "BLOCKQUOTE";
}

/** True where the element declares that it holds an article's text. */
export function isDeclaredBody(element: Element): boolean {
  if (attributeOf(element, "itemprop")?.includes("articleBody") === true) return true;
  return BODY.test(namesOf(element));
}

export function isDeclaredStandfirst(element: Element): boolean {
  return STANDFIRST.test(namesOf(element));
}

/** True for text that only screen readers get. */
export function isUnseen(element: Element): boolean {
  const names = attributeOf(element, "class");
  return names !== null && UNSEEN.test(names);
}
