// Is an article known again by its text alone? Each article of the page set is edited, put into another site's
// page, and read there; and every article is held against every other.

import {
  fingerprintOf,
  isSameText,
  resemblance,
} from "../../../../src/core/identity/fingerprint.ts";
import { bundleForPage } from "../../../bench/bundle.ts";
import { addressOf, onSavedPages } from "../../../bench/saved-pages.ts";
import { EDIT_STYLES, editText } from "../../edit-text.ts";
import { percent, table } from "../markdown.ts";
import { loadSavedPages, type SavedRow } from "../saved-rows.ts";
import type { Section } from "../section.ts";
import { writeLines } from "../system.ts";

declare function readOwnText(): string;
declare function readInFrame(articles: readonly (readonly string[])[]): string[];

const SHARES = [0.1, 0.2, 0.3] as const;
/** Every way of editing, in the order of the table. */
const EDITS = EDIT_STYLES.flatMap((style) => SHARES.map((share) => ({ style, share })));

interface ReadPage extends SavedRow {
  readonly address: string;
  readonly text: string;
}

export const identitySection: Section = {
  name: "identity",
  title: "The same article in another place",
  async write() {
    const script = await bundleForPage("tests/evaluate/report/identity-page.ts");
    const articles = await readArticles(script);
    const copies = await readCopies(script, articles);
    writeLines(
      "identity.texts.jsonl",
      articles.map(({ id, host, title, text }, at) => ({
        id,
        host,
        title,
        text,
        copies: copies[at],
      })),
    );
    const originals = articles.map(({ text }) => fingerprintOf(text));
    const known = copies.map(({ texts }, at) =>
      texts.map((text) => isSameText(originals[at] ?? [], fingerprintOf(text))),
    );
    return [
      `${articles.length} articles of the page set that have a text to be known by, each edited in ${EDITS.length} ways and read in the page of another site.`,
      table(
        ["edited", "known again", "wanted"],
        EDITS.map(({ style, share }, edit) => [
          `${share * 100} % of the ${style}`,
          percent(shareOf(known.map((ofArticle) => ofArticle[edit] === true))),
          "95.0 %",
        ]),
      ),
      falsePairs(articles, originals, copies),
    ].join("\n\n");
  },
};

async function readArticles(script: string): Promise<ReadPage[]> {
  const rows = (await loadSavedPages()).filter(({ label }) => label !== "non-article");
  const pages = rows.map((row) => ({ ...row, address: addressOf(row.url) }));
  const texts = await onSavedPages(script, pages, (page) => page.evaluate(() => readOwnText()));
  return pages
    .map((page, at) => ({ ...page, text: texts[at] ?? "" }))
    .filter(({ text }) => fingerprintOf(text).length > 0);
}

/** Where an article's copies were read, and what was read of them in the order of EDITS. */
interface Copies {
  /** Index of the article whose page was the frame. */
  readonly frame: number;
  readonly texts: readonly string[];
}

/** A page that shows nothing of what is put into it is no frame: then another is taken. */
const MOST_FRAMES = 4;

async function readCopies(script: string, articles: readonly ReadPage[]): Promise<Copies[]> {
  const copies: Copies[] = articles.map(() => ({ frame: -1, texts: [] }));
  for (let turn = 0; turn < MOST_FRAMES; turn += 1) {
    const left = [...copies.keys()].filter((at) => copies[at]?.texts[0] === undefined);
    const jobs = left.map((at) => jobFor(articles, at, turn));
    const read = await onSavedPages(script, jobs, (page, { paragraphs }) =>
      page.evaluate((edited) => readInFrame(edited), paragraphs),
    );
    for (const [job, at] of left.entries()) {
      const texts = read[job];
      const frame = jobs[job]?.frame ?? -1;
      if (texts !== null && texts?.[0] !== "") copies[at] = { frame, texts: texts ?? [] };
    }
  }
  return copies;
}

function jobFor(articles: readonly ReadPage[], at: number, turn: number) {
  const frame = frameFor(articles, at, turn);
  const { html = "", address = "" } = articles[frame] ?? {};
  const paragraphs = EDITS.map(({ style, share }, edit) =>
    editText((articles[at]?.text ?? "").split("\n"), {
      style,
      share,
      seed: at * EDITS.length + edit,
      stock: articles[(at + 7) % articles.length]?.text ?? "",
    }),
  );
  return { frame, html, address, paragraphs };
}

/** The page of another site, a different one for each article and each turn. */
function frameFor(articles: readonly ReadPage[], at: number, turn: number): number {
  const others = [...articles.keys()].filter(
    (other) => articles[other]?.host !== articles[at]?.host,
  );
  return others[(at + turn * 31) % others.length] ?? 0;
}

/** Originals against originals, and edited copies against the originals of all others. */
function falsePairs(
  articles: readonly ReadPage[],
  originals: readonly (readonly string[])[],
  copies: readonly Copies[],
): string {
  const taken: string[] = [];
  let pairs = 0;
  let nearest = 0;
  const hold = (a: number, b: number, sketch: readonly string[]) => {
    // The set has one article twice, at two addresses of one site.
    if (articles[a]?.title === articles[b]?.title) return;
    pairs += 1;
    const alike = resemblance(originals[b] ?? [], sketch);
    if (isSameText(originals[b] ?? [], sketch)) {
      taken.push(`${articles[a]?.id} and ${articles[b]?.id} (${alike.toFixed(2)})`);
    } else nearest = Math.max(nearest, alike);
  };
  for (const [a, sketch] of originals.entries()) {
    for (let b = a + 1; b < originals.length; b += 1) hold(a, b, sketch);
    const edited = fingerprintOf(copies[a]?.texts[0] ?? "");
    // Some frames keep a part of their own article, which the copy then holds, too.
    for (let b = 0; b < originals.length; b += 1) {
      if (b !== a && b !== copies[a]?.frame) hold(a, b, edited);
    }
  }
  const list = taken.length === 0 ? "none" : taken.join("; ");
  return `Of ${pairs} pairs of different articles (every two originals, and every copy with a tenth of its words edited beside every other original but its frame's) taken for one: **${list}** (wanted: none). The most alike of the others share ${percent(nearest)} of their shingles.`;
}

function shareOf(answers: readonly boolean[]): number {
  return answers.filter((answer) => answer).length / answers.length;
}
