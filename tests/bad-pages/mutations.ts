// Ways in which a page can be bad, each a change of its HTML. Half of them are what real pages do by accident, the
// others what a hostile one could do on purpose; their scripts run, in the page's own world.

import type { Draw } from "./draw.ts";

export type Mutation = (html: string, draw: Draw) => string;

const SENTENCE = "“We close the quay,” said Ada Velt, the harbour minister, of 1.2 million euros. ";

/** Chromium's parser stops nesting at 512; of what a script nests deeper than this its own layout never ends. */
const DEEPEST = 3_000;
const LONGEST_ATTRIBUTE = 1_000_000;
const LONGEST_TEXT = 5_000_000;
const MOST_FRAMES = 200;

/** Names of properties that a form's or the document's named elements take the place of (DOM clobbering). */
const FORM_PROPERTIES = [
  ...["attributes", "childNodes", "children", "closest", "firstChild", "firstElementChild"],
  ...["getAttribute", "getRootNode", "hasAttribute", "id", "isConnected", "nextElementSibling"],
  ...["nextSibling", "nodeName", "nodeType", "ownerDocument", "parentElement", "parentNode"],
  ...["querySelector", "querySelectorAll", "shadowRoot", "textContent"],
];
const DOCUMENT_PROPERTIES = [
  ...["body", "createElement", "createRange", "createTreeWalker", "documentElement", "head"],
  ...["getElementsByTagName", "nodeType", "querySelector", "querySelectorAll", "title"],
];

const PATCHES = [
  "Array.prototype.map = Array.prototype.push = function () { throw new Error('patched'); };",
  "JSON.parse = () => { throw new Error('patched'); };",
  "Element.prototype.getAttribute = () => { throw new Error('patched'); };",
  "Element.prototype.attachShadow = function () { return document.body; };",
  "Node.prototype.appendChild = Element.prototype.append = () => { throw new Error('patched'); };",
  "Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('patched'); } });",
  "CSS.highlights.set = CSS.highlights.delete = () => { throw new Error('patched'); };",
  "String.prototype.trim = String.prototype.replace = () => { throw new Error('patched'); };",
  "Array.prototype[Symbol.iterator] = function* () { throw new Error('patched'); };",
  "window.MutationObserver = class { constructor() { throw new Error('patched'); } };",
];

/** A place between two tags, so that the page stays one. */
function between(html: string, draw: Draw): number {
  const near = html.indexOf(">", draw.below(Math.max(1, html.length)));
  return near < 0 ? html.length : near + 1;
}

function insert(html: string, draw: Draw, piece: string): string {
  const at = between(html, draw);
  return html.slice(0, at) + piece + html.slice(at);
}

function sprinkle(html: string, draw: Draw, characters: readonly string[]): string {
  let changed = html;
  for (let times = 1 + draw.below(20); times > 0; times -= 1) {
    const at = draw.below(changed.length + 1);
    changed = changed.slice(0, at) + draw.from(characters) + changed.slice(at);
  }
  return changed;
}

const script = (code: string) => `<script>${code}</script>`;

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  nested: (html, draw) => {
    const tag = draw.from(["div", "span", "b", "blockquote", "table", "a", "ul><li", "section"]);
    return insert(html, draw, `<${tag}>`.repeat(draw.below(DEEPEST)));
  },
  "nested by a script": (html, draw) =>
    insert(
      html,
      draw,
      script(`let at = document.body ?? document.documentElement;
        for (let n = 0; n < ${draw.below(DEEPEST)}; n += 1) at = at.appendChild(document.createElement("div"));
        at.textContent = ${JSON.stringify(SENTENCE.repeat(5))};`),
    ),
  "huge attribute": (html, draw) => {
    const name = draw.from(["class", "id", "style", "alt", "href", "data-x", "itemtype"]);
    const value = draw
      .from(["a", "ad ", "a-b_", "AaBb", ";:", "é"])
      .repeat(draw.below(LONGEST_ATTRIBUTE) >> 2);
    return insert(html, draw, `<div ${name}="${value}"><p>${SENTENCE}</p></div>`);
  },
  nulls: (html, draw) =>
    sprinkle(html, draw, ["\u0000", "\u0000\u0000", "\uffff", "\ufffe", "\u0008"]),
  "half surrogates": (html, draw) =>
    insert(
      html,
      draw,
      script(`for (const p of [...document.querySelectorAll("p,h1,title,div")].slice(0, 40)) {
        p.append("\\ud83d ${SENTENCE} \\ude00 \\ud800"); }`),
    ),
  bidi: (html, draw) =>
    sprinkle(html, draw, ["\u202e", "\u2066", "\u2069", "\u200f", "\u202d", "\u061c"]),
  invisible: (html, draw) =>
    sprinkle(html, draw, ["\u00ad", "\u200b", "\u2060", "\ufeff", "\u0301", "\u200d"]),
  "broken tags": (html, draw) =>
    sprinkle(html, draw, ["<", ">", "</", "<p", '"', "<!--", "<![CDATA[", "&#0;"]),
  "cut off": (html, draw) => html.slice(0, draw.below(html.length + 1)),
  doubled: (html, draw) => {
    const from = draw.below(html.length);
    const piece = html.slice(from, from + draw.below(20_000));
    return insert(html, draw, piece.repeat(1 + draw.below(4)));
  },
  "custom elements that throw": (html, draw) =>
    insert(
      html,
      draw,
      `<x-thrower><p>${SENTENCE}</p></x-thrower><x-opener></x-opener>${script(`
        customElements.define("x-thrower", class extends HTMLElement {
          constructor() { super(); if (${draw.value() < 0.5}) throw new Error("thrown"); }
          connectedCallback() { throw new Error("thrown"); }
          get textContent() { throw new Error("thrown"); } });
        customElements.define("x-opener", class extends HTMLElement {
          connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<p>${SENTENCE}</p><slot></slot>"; throw new Error("thrown"); } });`)}`,
    ),
  "patched prototypes": (html, draw) =>
    script(Array.from({ length: 1 + draw.below(4) }, () => draw.from(PATCHES)).join("\n")) + html,
  "a form that hides its properties": (html, draw) => {
    const names = Array.from({ length: 1 + draw.below(5) }, () => draw.from(FORM_PROPERTIES));
    const inputs = names.map((name) => `<input name="${name}">`).join("");
    return insert(html, draw, `<form>${inputs}<p>${SENTENCE.repeat(4)}</p></form>`);
  },
  "a document that hides its properties": (html, draw) => {
    const name = draw.from(DOCUMENT_PROPERTIES);
    return insert(html, draw, draw.from([`<img name="${name}">`, `<form name="${name}"></form>`]));
  },
  "hostile description": (html, draw) =>
    insert(
      html,
      draw,
      `<script type="application/ld+json">${draw.from([
        "[".repeat(20_000),
        '{"@type":"NewsArticle","headline":{"toString":1},"author":[null,[[[]]],{"name":{}}],"datePublished":[1]}',
        '{"@graph":[{"@type":null},{"@type":["NewsArticle",3]}],"mainEntity":null}',
        '{"@type":"NewsArticle","datePublished":"99999-99-99T99:99","__proto__":{"@type":"Product"}}',
      ])}</script>`,
    ),
  "long text": (html, draw) =>
    insert(
      html,
      draw,
      `<p>${draw.from([SENTENCE, "“", "A ", "9", "x", "Aa.", "1,000 "]).repeat(draw.below(4_000))}</p>`,
    ),
  "lists of a thousand": (html, draw) =>
    insert(
      html,
      draw,
      `<ul>${`<li><a href="/q">${SENTENCE}</a></li>`.repeat(draw.below(2_000))}</ul>`,
    ),
};

/** Costly ones, drawn once in a while. */
export const RARE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "text node of 5 MB": (html, draw) => {
    const unit = draw.from([SENTENCE, "“", "9", "x", "A b. "]);
    return insert(html, draw, `<p>${unit.repeat(Math.floor(LONGEST_TEXT / unit.length))}</p>`);
  },
  "200 frames": (html, draw) =>
    insert(html, draw, `<iframe srcdoc="<p>${SENTENCE}</p>"></iframe>`.repeat(MOST_FRAMES)),
  "a hundred thousand elements": (html, draw) =>
    insert(html, draw, draw.from(["<i></i>", "<p>a</p>", "<br>", "<td>1"]).repeat(100_000)),
};
