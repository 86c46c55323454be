// A small library to explore: marks of the project's own articles, saved as a reader would save them. Also
// what pictures of popup and library are taken with.

import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "puppeteer";
import { watchPassage } from "../../src/core/alarm/begin-watching.ts";
import { analyze } from "../../src/core/analysis/analyze.ts";
import { readingsOf } from "../../src/core/analysis/readings.ts";
import { describe } from "../../src/core/anchoring/describe.ts";
import { addressKeys } from "../../src/core/identity/address-key.ts";
import { fingerprintOf } from "../../src/core/identity/fingerprint.ts";
import { rememberMarks } from "../../src/core/linking/remember-marks.ts";
import type { Annotation, AnnotationBody } from "../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../src/core/model/article.ts";
import { spansOf } from "../../src/core/model/mark.ts";
import type { putAnnotation } from "../../src/store/change-annotations.ts";
import { fixtureArticles, fixturePath } from "../site/fixtures.ts";
import type { Site } from "../site/serve-site.ts";

/** What the sample reader saved: on which article, on which words, with what. */
const SAVED: readonly {
  readonly slug: string;
  readonly words: string;
  readonly body: AnnotationBody;
}[] = [
  {
    slug: "courier-dam-homes",
    words: "More than 1.5 million people",
    body: { note: "", tags: ["dam"], colour: "green" },
  },
  {
    slug: "norwire-dam-inquiry",
    words: "Ilse Maranz",
    body: { note: "Heard again before the inquiry?", tags: ["dam"], colour: "blue" },
  },
  {
    slug: "beacon-seaside-tax",
    words: "We either pay for the wall now",
    body: { note: "", tags: ["levy"], colour: "rose" },
  },
  {
    slug: "norwire-dam-figure",
    words: "no act of nature",
    body: { note: "Wire copy has it shorter.", tags: ["dam", "quotation"], colour: "amber" },
  },
  {
    slug: "norwire-dam-figure",
    words: "1.7 million",
    body: { note: "Sunday's figure; Friday's was 1.5.", tags: ["dam"], colour: "green" },
  },
  {
    slug: "beacon-dam-horror",
    words: "we will find out who took it",
    body: { note: "", tags: ["dam", "quotation"], colour: "amber" },
  },
  {
    slug: "courier-levy-vote",
    words: "Fifty-one to 48",
    body: { note: "Check against the record of the vote.", tags: ["levy"], colour: "violet" },
  },
  {
    slug: "norwire-levy-vote",
    words: "2.1",
    body: { note: "The Courier says 2.3.", tags: ["levy"], colour: "rose" },
  },
];

export type Kept = Parameters<typeof putAnnotation>[1];

/** All that is kept of one article: its record, its marks, and what was saved on it. */
function keptOf(slug: string, site: Site, now: string): Kept[] {
  const fixture = fixtureArticles().find((candidate) => candidate.slug === slug);
  if (fixture === undefined) throw new Error(`Expected the article ${slug}`);
  const text = readFileSync(fixturePath("articles", slug, "text.txt"), "utf8").trimEnd();
  const own = JSON.parse(readFileSync(fixturePath("articles", slug, "article.json"), "utf8")) as {
    readonly title: string;
    readonly publisher: string;
    readonly published: string | null;
    readonly byline: string | null;
  };
  const { title, publisher, published, byline } = own;
  const id = crypto.randomUUID();
  const address = site.addressOf(slug);
  const stamp = { revision: 1, created: now, changed: now, removed: null };
  const article: ArticleRecord = {
    id,
    ...stamp,
    source: address,
    title,
    publisher,
    published,
    byline,
    language: "en",
    addresses: [address],
    addressKeys: addressKeys([address]),
    fingerprint: fingerprintOf(text),
    seen: now,
    words: text.match(/\S+/g)?.length ?? 0,
  };
  const found = analyze({ text, language: "en", published }, []);
  const readings = readingsOf(text, found);
  const marks = rememberMarks(id, readings);
  return SAVED.filter((saved) => saved.slug === slug).map(({ words, body }) => {
    const ordinal = readings.findIndex((reading) => reading.text.includes(words));
    const mark = found[ordinal];
    const reading = readings[ordinal];
    if (mark === undefined || reading === undefined) {
      throw new Error(`Expected a mark with "${words}" in ${slug}`);
    }
    const annotation: Annotation = {
      id: crypto.randomUUID(),
      articleId: id,
      ...stamp,
      ...body,
      text: reading.text,
      reading: reading.reading,
      target: { selectors: spansOf(mark).map((span) => describe(text, span)) },
      state: "exact",
    };
    return { annotation, article, marks, officials: [], histories: [watchPassage(annotation)] };
  });
}

/** Saves the sample through the store's own functions, in a page of the extension. */
export async function fillSampleLibrary(control: Page, site: Site): Promise<void> {
  const now = new Date().toISOString();
  const slugs = [...new Set(SAVED.map(({ slug }) => slug))];
  await putKept(
    control,
    slugs.flatMap((slug) => keptOf(slug, site, now)),
  );
}

/** Saves whatever is handed over, in a page of the extension. */
export async function putKept(control: Page, kept: readonly Kept[]): Promise<void> {
  const result = await build({
    stdin: {
      contents: `import { putAnnotation } from "./src/store/change-annotations.ts";
        import { library } from "./src/store/database.ts";
        globalThis.fill = async (kept) => {
          const database = await library();
          for (const one of kept) await putAnnotation(database, one);
        };`,
      resolveDir: path.resolve("."),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
  });
  await control.evaluate(result.outputFiles[0]?.text ?? "");
  await control.evaluate(async (records) => {
    const { fill } = globalThis as unknown as { fill: (kept: unknown) => Promise<void> };
    await fill(records);
  }, kept);
}
