// Pages that change while they are read, each in one way that news sites have: text that comes late, a text that grows, nodes
// that are replaced, a page that never rests, a head that is filled last, an article in a shadow root or in a frame, several
// articles in one document, a live blog without end. Served at /moving/NAME/2031/03/07/harbour-wall.

const PARAGRAPHS = [
  "“The harbour wall will hold until the spring tides,” said Ada Marsh, the minister of works, after a night on which the sea stood four feet above the quay.",
  "About 1,200 people were taken to schools on the hill, and the ministry has asked the neighbouring counties for 40 pumps and for crews to work them through the week.",
  "Mayor Tom Ellery said that the town had been promised a new wall in 2024. “We were told it was paid for,” he said, “and we were told that twice.”",
  "The wall was built in 1911 and has been mended eleven times since. An inspection last autumn found cracks along 60 yards of it, and a report was sent to the ministry.",
  "Ms. Marsh did not say when she had read the report. “I will answer every question in parliament,” she said, “and I will answer them in the order in which they matter.”",
];
/** In the part of the text that comes when the reader asks for it. */
export const LATER_WORDS = "The pumps came too late by a day and a half";
const LATER = [
  `“${LATER_WORDS},” said Governor Ines Calder on Friday, when the water had gone down by three feet.`,
  "Some 300 houses stay empty, and the county will pay 250 crowns a week to each family that cannot go home.",
];
/** In its last paragraph. */
export const LAST_FIGURE = "300 houses";
/** The words that every page of these has marked as a quotation. */
export const FIRST_WORDS = "The harbour wall will hold until the spring tides";

const HEADLINE = "Harbour wall holds for a night as 1,200 leave their homes";
const META = `
<meta property="og:type" content="article">
<meta property="og:title" content="${HEADLINE}">
<meta property="og:site_name" content="The Quay Herald">
<meta property="article:published_time" content="2031-03-07T06:00:00Z">
<meta name="author" content="Ruth Okan">`;

const html = (head: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${HEADLINE} - The Quay Herald</title>${head}
<style>body { font: 18px/1.5 serif; max-width: 40rem; margin: 2rem auto }</style>
</head>
<body>
${body}
</body>
</html>
`;

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("\n");
const article = (texts: readonly string[], headline = HEADLINE) =>
  `<article><h1>${headline}</h1>\n<div class="body">${paragraphs(texts)}</div></article>`;
const scripted = (script: string) => `<script>\n${script}\n</script>`;
const json = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** "Entry 17", with a speaker and a figure of its own. */
const entry = (number: number) =>
  `<h2>Entry ${number}</h2><p>“Gauge number ${number} stands at ${number % 40} feet and rising,” said Ada Marsh, the minister of works, in her report of the hour. ${PARAGRAPHS[number % PARAGRAPHS.length]} ${PARAGRAPHS[(number + 2) % PARAGRAPHS.length]}</p>`;

/** So many entries have two hundred thousand words. */
export const ENDLESS_ENTRIES = 2_500;

/** So many entries have more than two thousand marks, and few enough words to be analysed as a whole. */
export const MANY_ENTRIES = 600;
const short = (number: number) =>
  `<p>“Gauge number ${number} stands at ${number % 40} feet,” said Ada Marsh, the minister of works, to ${300 + number} people.</p>`;

/** The second article of the page that has two. */
export const SECOND_HEADLINE = "Ferry to the islands rests for a week after the storm";
export const SECOND_WORDS = "No boat of ours goes out before the pilots say so";
const OTHER = {
  headline: SECOND_HEADLINE,
  path: "ferry-rests",
  texts: [
    `“${SECOND_WORDS},” said Lena Brandt, the transport secretary, to some 90 islanders who had waited on the pier since the morning.`,
    "The company that runs the ferry has lost 3 of its 7 boats, and it will take nine weeks and 2.4 million crowns to mend them, the secretary said on Thursday.",
    "Islanders buy their bread from two bakeries, and both have flour for ten days. A plane will bring medicine on Sunday if the wind allows it, the county said.",
  ],
};

const OUTLET = '<meta property="og:site_name" content="The Quay Herald">';
const FILLING =
  'style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0; background: white"';
const srcdoc = (text: string, more = "") =>
  `<iframe ${more} srcdoc="${text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;

const PAGES: Readonly<Record<string, () => string>> = {
  // The shell says that it is an article; its text comes a second and a half after the page has loaded.
  "late-text": () =>
    html(
      META,
      `<main id="place"></main>${scripted(`
addEventListener("load", () => setTimeout(() => {
  document.getElementById("place").innerHTML = ${json(article(PARAGRAPHS))};
}, 1500));`)}`,
    ),
  // A stub with a button, as where a reader has to log in or to ask for more.
  "show-more": () =>
    html(
      META,
      `${article(PARAGRAPHS)}<button id="more">Show more</button>${scripted(`
document.getElementById("more").addEventListener("click", () => {
  for (const text of ${json(LATER)}) {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    document.querySelector(".body").append(paragraph);
  }
});`)}`,
    ),
  // A framework that draws the same text anew: every node of it is another.
  "replaced-nodes": () =>
    html(
      META,
      `${article(PARAGRAPHS)}${scripted(`
window.drawAnew = () => {
  const place = document.querySelector(".body");
  place.innerHTML = place.innerHTML;
};`)}`,
    ),
  // A clock beside the article and a counter inside it, both set at every frame.
  "every-frame": () =>
    html(
      META,
      `<p id="clock"></p>${article(PARAGRAPHS)}${scripted(`
const counter = document.createElement("span");
document.querySelector(".body").lastElementChild.append(" Read by ", counter);
let frames = 0;
const tick = () => {
  frames += 1;
  document.getElementById("clock").textContent = "Tick " + frames;
  counter.textContent = frames % 7 + " at this moment";
  requestAnimationFrame(tick);
};
tick();`)}`,
    ),
  "late-head": () =>
    html(
      "",
      `${article(PARAGRAPHS)}${scripted(`
addEventListener("load", () => setTimeout(() => {
  document.head.insertAdjacentHTML("beforeend", ${json(META)});
}, 1500));`)}`,
    ),
  "shadow-root": () =>
    html(
      META,
      `<news-story></news-story>${scripted(`
customElements.define("news-story", class extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: "open" }).innerHTML = ${json(article(PARAGRAPHS))};
  }
});
window.storyText = () => document.querySelector("news-story").shadowRoot.querySelector("p").firstChild;
window.addMore = () => {
  const paragraph = document.createElement("p");
  paragraph.textContent = ${json(LATER[0])};
  document.querySelector("news-story").shadowRoot.querySelector(".body").append(paragraph);
};`)}`,
    ),
  // The page itself is a shell; the story stands in a frame of the same site.
  frame: () =>
    html(
      "",
      `<nav><a href="/">Home</a></nav><iframe src="/moving/in-frame/2031/03/07/harbour-wall" style="width: 100%; height: 80vh; border: 0"></iframe>`,
    ),
  "in-frame": () => html(META, article(PARAGRAPHS)),
  // The page wrote the story into a frame itself, before a frame of teasers and an advertisement that may not act for the page.
  "srcdoc-frame": () =>
    html(
      OUTLET,
      `${srcdoc(article(OTHER.texts, OTHER.headline), `id="story" ${FILLING}`)}${srcdoc("<p>Tides</p><p>Ferries</p><p>Fish</p>")}${srcdoc(article(PARAGRAPHS), 'sandbox="allow-scripts"')}`,
    ),
  "written-frame": () =>
    html(
      OUTLET,
      `<iframe id="story" ${FILLING}></iframe>${scripted(`
const inside = document.getElementById("story").contentDocument;
inside.open();
inside.write(${json(article(OTHER.texts, OTHER.headline))});
inside.close();`)}`,
    ),
  // Scrolled on, the next article of the day stands below the first, each with an address of its own.
  "two-articles": () =>
    html(
      META,
      `${article(PARAGRAPHS)}
<div style="height: 60rem"></div>
${article(OTHER.texts, OTHER.headline)}
<div style="height: 60rem"></div>
${scripted(`
const stories = document.querySelectorAll("article");
const own = location.pathname;
const other = own.replace(/[^/]*$/, ${json(OTHER.path)});
addEventListener("scroll", () => {
  const address = stories[1].getBoundingClientRect().top < innerHeight / 2 ? other : own;
  if (location.pathname !== address) history.replaceState(null, "", address);
});`)}`,
    ),
  endless: () =>
    html(
      META,
      `<article><h1>${HEADLINE}</h1><div class="body">${Array.from({ length: ENDLESS_ENTRIES }, (_, index) => entry(index + 1)).join("\n")}</div></article>`,
    ),
  // More marks than are painted at once, on a page that leaves the browser no idle moment.
  "many-marks": () =>
    html(
      META,
      `<article><h1>${HEADLINE}</h1><div class="body">${Array.from({ length: MANY_ENTRIES }, (_, index) => short(index + 1)).join("\n")}</div></article>${scripted(`
const busy = () => {
  for (const until = performance.now() + 14; performance.now() < until; );
  requestAnimationFrame(busy);
};
busy();`)}`,
    ),
  // Dark by a switch of the page's own, in the way of newer style sheets; its headline stands on a band of the other kind.
  "dark-switch": () =>
    html(
      META,
      `${article(PARAGRAPHS)}<style>
h1 { background: #101418; color: white }
body { transition: background-color 0.2s }
body.night { background: oklch(0.2 0.02 250); color: #eee }
body.night h1 { background: #f4f1ea; color: #111 }
</style>`,
    ),
  // The rest of the text is there from the start, hidden until the reader asks for it.
  "hidden-rest": () =>
    html(
      META,
      `${article(PARAGRAPHS)}<button id="more">Show more</button>${scripted(`
const body = document.querySelector(".body");
const hide = { "by-hidden": (rest) => { rest.hidden = true; }, "by-style": (rest) => { rest.style.display = "none"; } };
const show = () => document.querySelectorAll(".rest").forEach((rest) => { rest.hidden = false; rest.style.display = ""; });
${json(LATER)}.forEach((text, index) => {
  const rest = document.createElement("p");
  rest.className = "rest";
  rest.textContent = text;
  Object.values(hide)[index](rest);
  body.append(rest);
});
document.getElementById("more").addEventListener("click", show);`)}`,
    ),
  // A dialog of the page's own, above all else and with everything outside of it inert.
  dialog: () =>
    html(
      META,
      `${article(PARAGRAPHS)}<dialog id="dialog" style="margin: 0 auto auto 0"><p>Our terms have changed.</p><button id="agree">Agree</button></dialog>`,
    ),
  // Names that stand in the way of the document's own methods.
  named: () =>
    html(
      META,
      `${article(PARAGRAPHS)}${["createElementNS", "createTextNode", "createElement", "addEventListener", "documentElement", "activeElement", "getSelection", "caretPositionFromPoint", "title", "head"].map((name) => `<img name="${name}" alt="">`).join("")}`,
    ),
};

/** The page at /moving/NAME/…; null: none of that name. */
export function movingPage(pathname: string): string | null {
  const [, folder, name = ""] = pathname.split("/");
  if (folder !== "moving" || !Object.hasOwn(PAGES, name)) return null;
  return PAGES[name]?.() ?? null;
}

/** Where one of them stands on the site. */
export const movingPath = (name: string): string => `/moving/${name}/2031/03/07/harbour-wall`;
