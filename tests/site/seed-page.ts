// The seed article as the web would serve it: its text set into a news page with all that surrounds
// a story. Built when it is asked for, since the text is its publisher's and stays outside the project.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { escapeHtml } from "./escape-html.ts";
import { projectRoot } from "./project-root.ts";

/** First line of the seed file: " date 2022-03-07 Headline". */
const DATE_LINE = /^\s*date (\d{4}-\d{2}-\d{2}) (.+)$/;
/** A paragraph ends in a stop or a closing mark; "Live updates: the vote" is a link to another story. */
const SENTENCE_END = /[.!?:…]["'“”’)\s]*$/;

/** Our own filler between the paragraphs; says nothing of anybody. */
const RELATED = [
  "What we know so far: a short guide",
  "Analysis: five questions that the coming week will answer",
  "In pictures: the day around the world",
  "How the story unfolded, hour by hour",
];

/** Text of the seed article, or null where it is not beside the project. */
export function readSeed(): string | null {
  const file = path.join(projectRoot(), "..", "shared", "seed", "article.txt");
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function storyLink(headline: string, className: string): string {
  return `<p class="${className}"><a href="/seed#more"><strong>${escapeHtml(headline)}</strong></a></p>`;
}

/** After every sixth paragraph an advertisement, after every fourth the headline of another story. */
function interruption(index: number): string {
  const related = RELATED[Math.floor(index / 4) % RELATED.length] ?? "";
  if (index % 6 === 5) {
    return `<div class="ad" aria-label="Advertisement"><span>Advertisement</span><b>Harrow &amp; Finch garden sheds</b></div>`;
  }
  return index % 4 === 3
    ? `<aside class="related"><span>Related</span><a href="/seed#more">${escapeHtml(related)}</a></aside>`
    : "";
}

function storyBody(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const paragraph = SENTENCE_END.test(line)
        ? `<p>${escapeHtml(line)}</p>`
        : storyLink(line, "crosslink");
      return `${paragraph}\n${interruption(index)}`;
    })
    .join("\n");
}

const PICTURE = `<svg viewBox="0 0 680 300" role="img" aria-label="A grey sky over rooftops"><path fill="#9fb4bf" d="M0 0h680v300H0z"/><path fill="#b9c8cf" d="M0 90c120-40 200 10 330-20s220-30 350 20v110H0z"/><path fill="#5a6f7b" d="M0 210h60v-30l30-24 30 24v30h50v-60h70v60h40v-90l26-30 26 30v90h60v-40h80v40h50v-70l36-26 36 26v70h82v90H0z"/><path fill="#3b4c56" d="M0 250h90l40-34 44 34h110v-30h90v30h70l44-38 46 38h186v50H0z"/><path fill="#e8d9a0" d="M92 186h8v12h-8zM190 166h8v12h-8zM212 166h8v12h-8zM298 140h8v14h-8zM430 184h8v12h-8zM562 166h8v12h-8z"/></svg>`;

const STYLE = `
  :root { color-scheme: light dark; --ink: #16191d; --paper: #fff; --soft: #626a73; --line: #d9dde2; --brand: #0a5c7a }
  @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --paper: #15181b; --soft: #9aa3ad; --line: #32383e; --brand: #6cc3e3 } }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.6 Georgia, "Noto Serif", serif }
  a { color: inherit }
  .bar, nav, .ad, .meta, aside, footer, .comments { font-family: system-ui, sans-serif }
  .bar { display: flex; justify-content: space-between; align-items: center; padding: 12px 24px; border-bottom: 3px solid var(--brand) }
  .bar b { font: 700 26px Georgia, serif } .bar a { font-size: 14px }
  nav ul { display: flex; gap: 24px; list-style: none; margin: 0; padding: 10px 24px; border-bottom: 1px solid var(--line); font-size: 15px }
  nav a { text-decoration: none }
  .page { display: grid; grid-template-columns: minmax(0, 680px) 280px; gap: 48px; max-width: 1040px; margin: 0 auto; padding: 32px 24px }
  h1 { font-size: 38px; line-height: 1.15; margin: 8px 0 16px } .section { color: var(--brand); font: 600 14px system-ui }
  .meta { color: var(--soft); font-size: 14px; padding-bottom: 16px; border-bottom: 1px solid var(--line) }
  .ad { margin: 32px 0; padding: 8px; height: 130px; border: 1px solid var(--line); display: grid; place-items: center; color: var(--soft); font-size: 12px }
  .ad b { font-size: 20px } .related { margin: 24px 0; padding: 12px 16px; border-left: 4px solid var(--brand); font-size: 16px }
  .related span { display: block; color: var(--soft); font-size: 12px } .crosslink { color: var(--brand) }
  .rail { font-size: 15px } .rail li { margin: 0 0 12px } .rail h2 { font-size: 16px; border-top: 3px solid var(--brand); padding-top: 8px }
  figure { margin: 24px 0 } figure svg { display: block; width: 100% } figcaption { padding-top: 6px; color: var(--soft); font: 14px system-ui }
  footer { border-top: 1px solid var(--line); padding: 24px; color: var(--soft); font-size: 14px }
  @media (max-width: 800px) { .page { grid-template-columns: 1fr } .rail { display: none } }
`;

/** "2022-03-07" as a newspaper writes it: "7 March 2022". */
function spelled(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
}

/** A news page around `text`: one paragraph a line, the first of them date and headline. */
export function seedPage(text: string): string {
  const [first = "", ...rest] = text.split("\n").filter((line) => line.trim() !== "");
  const [, day, headline = first.trim()] = DATE_LINE.exec(first) ?? [];
  const title = escapeHtml(headline);
  const published =
    day === undefined ? "" : `<meta property="article:published_time" content="${day}">`;
  const dateline = day === undefined ? "" : `<time datetime="${day}">${spelled(day)}</time> · `;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Evening Gazette</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="Evening Gazette">
${published}
<style>${STYLE}</style>
</head>
<body>
<header class="bar"><b>Evening Gazette</b><a href="/seed#login">Sign in</a></header>
<nav aria-label="Sections"><ul>${["World", "Politics", "Business", "Weather", "Sport", "Culture"].map((name) => `<li><a href="/seed#${name}">${name}</a></li>`).join("")}</ul></nav>
<div class="page">
<main><article>
<p class="section">World</p>
<h1>${title}</h1>
<p class="meta">${dateline}By Gazette staff · <a href="/seed#share">Share</a> · <a href="/seed#save">Save</a></p>
<figure>${PICTURE}<figcaption>Picture: Gazette archive</figcaption></figure>
<div class="story">
${storyBody(rest.map((line) => line.trim()))}
</div>
</article>
<section class="comments" id="comments"><h2>Comments</h2><p>Comments on this story are closed.</p></section>
</main>
<aside class="rail"><h2>Most read</h2><ol>${RELATED.map((headline) => `<li><a href="/seed#more">${headline}</a></li>`).join("")}</ol><div class="ad"><span>Advertisement</span></div></aside>
</div>
<footer>Evening Gazette · <a href="/seed#about">About</a> · <a href="/seed#privacy">Privacy</a> · <a href="/seed#contact">Contact</a></footer>
</body>
</html>
`;
}
