// A plain report to print or to send: one HTML file with its style inside, no script, nothing that is
// fetched. Every word is escaped, whoever wrote it, and links lead to web pages only.

import type { Annotation } from "../core/model/annotation.ts";
import { escapeHtml, linkedHtml } from "./escape-html.ts";
import {
  eachArticle,
  otherNoteHead,
  type SavedArticle,
  type Words,
  type WriteOptions,
  type WritingSteps,
} from "./saved-article.ts";

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif;
  color: light-dark(#1b1d21, #eceae4); background: light-dark(#fff, #1d1f23); overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; margin: 0; }
h2 { font: 700 1.2rem/1.35 Georgia, "Noto Serif", serif; margin: 0; }
h2 a { color: inherit; }
article { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid light-dark(#dddad3, #373a41); }
.soft { color: light-dark(#5c626c, #a6abb5); margin: .2rem 0; }
section { margin-top: 1.4rem; break-inside: avoid; }
blockquote { margin: 0; padding-left: .8rem; border-left: 3px solid; font: 1.05rem/1.5 Georgia, "Noto Serif", serif;
  white-space: pre-line; }
.amber { border-color: light-dark(#8a5a00, #f2c14b); } .blue { border-color: light-dark(#1f4fd1, #93b1ff); }
.green { border-color: light-dark(#0b6b57, #66d3b4); } .rose { border-color: light-dark(#a8264f, #ff9bb8); }
.violet { border-color: light-dark(#6a3fb5, #c3a6ff); }
.note { white-space: pre-line; margin: .4rem 0; }
`;

/** No script runs and nothing is fetched, whatever stands in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function* writeReport(
  articles: readonly SavedArticle[],
  { now, words }: WriteOptions,
): WritingSteps {
  const parts = yield* eachArticle(articles, (one) => articleHtml(one, words));
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(words.reportTitle)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(words.reportTitle)}</h1>
<p class="soft">${escapeHtml(words.summary)}</p>
${parts.join("\n")}
</body>
</html>
`;
  return [{ name: `pressmark-report-${now.slice(0, 10)}.html`, text }];
}

function articleHtml({ article, annotations }: SavedArticle, words: Words): string {
  const about = [
    article.publisher,
    article.byline,
    article.published && words.day(article.published),
  ];
  const line = about.filter((part) => part !== null && part !== "").join(" · ");
  return `<article>
<h2>${linkedHtml(article.title, article.source)}</h2>
<p class="soft">${escapeHtml(line)}</p>
${annotations.map((annotation) => passageHtml(annotation, words)).join("\n")}
</article>`;
}

function passageHtml(annotation: Annotation, words: Words): string {
  const { text, note, tags, colour, created, otherNotes = [] } = annotation;
  const about = [
    words.reading(annotation),
    words.state(annotation),
    words.colour(annotation),
  ].filter((part) => part !== null);
  const saved = `${words.savedOn} ${words.day(created)}`;
  return [
    "<section>",
    `<blockquote class="${colour}" dir="auto">${escapeHtml(text)}</blockquote>`,
    ...(about.length > 0 ? [`<p class="soft">${escapeHtml(about.join(" · "))}</p>`] : []),
    ...(note === ""
      ? []
      : [`<p class="note" dir="auto">${escapeHtml(`${words.note}: ${note}`)}</p>`]),
    ...otherNotes.map(
      (other) =>
        `<p class="note" dir="auto">${escapeHtml(`${otherNoteHead(other, words)}: ${other.note}`)}</p>`,
    ),
    `<p class="soft">${escapeHtml([...(tags.length > 0 ? [`${words.tags}: ${tags.join(", ")}`] : []), saved].join(" · "))}</p>`,
    "</section>",
  ].join("\n");
}
