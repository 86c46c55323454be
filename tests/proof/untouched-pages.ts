// A page feels nothing of Pressmark: our own fixtures, and bad pages made of them, under the same proof that `npm run
// proof` puts every development page to. `npm test` takes half of them in Firefox, which takes twice as long for each.

import { readFileSync } from "node:fs";
import { badDocument } from "../bad-pages/bad-document.ts";
import { ownPages } from "../bad-pages/bases.ts";
import type { BrowserName } from "../journey/driver.ts";
import { expectThat, type Steps } from "../journey/steps.ts";
import { fixtureArticles, fixturePath } from "../site/fixtures.ts";
import type { ProvenPage } from "./prove-page.ts";
import { provePages } from "./prove-pages.ts";

const BAD_PAGES = 6;
const SEED = 1;
const SOAK = process.env.PRESSMARK_SOAK === "1";

export async function untouchedPages(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const half = name === "firefox" && !SOAK;
  const chosen = fixtureArticles().filter((_, index) => !half || index % 2 === 0);
  const articles = chosen.map(({ slug, host, path }): ProvenPage => {
    const html = readFileSync(fixturePath("articles", slug, "page.html"), "utf8");
    return {
      id: slug,
      url: `http://${host}${path}`,
      html: html.replaceAll("{{origin}}", `http://${host}`),
    };
  });
  await steps.step("our own articles feel nothing of it", async () => {
    const proofs = await prove(articles);
    const read = proofs.filter((proof) => proof.read).length;
    expectThat(read === articles.length, `${articles.length} articles read`, read);
    steps.see(`${proofs.reduce((sum, { marks }) => sum + marks, 0)} marks`);
  });
  await steps.step("neither do bad pages", async () => {
    const bases = ownPages();
    const bad = Array.from({ length: half ? BAD_PAGES / 2 : BAD_PAGES }, (_, index): ProvenPage => {
      const { html, seed } = badDocument(bases, SEED + index);
      return { id: `bad-${seed}`, url: null, html };
    });
    await prove(bad);
  });
  await steps.step("a page that is touched is seen", async () => {
    const page = articles.slice(0, 1).map((article) => ({ ...article, touched: true }));
    const [proof] = await provePages(name, extension, { pages: page, onProof: () => {} });
    const faults = proof?.faults ?? [];
    expectThat(
      faults.some((fault) => fault.startsWith("DOM differs")),
      "a fault",
      faults,
    );
  });

  async function prove(pages: readonly ProvenPage[]) {
    const proofs = await provePages(name, extension, { pages, onProof: () => {} });
    const faults = proofs.flatMap((proof) => proof.faults.map((fault) => `${proof.id}: ${fault}`));
    expectThat(faults.length === 0, "no fault", faults);
    return proofs;
  }
}
