// The article that the project began with, machine-garbled and with broken quotation marks, in a page as real
// as the web's. It is not ours to ship: without ../shared the step is skipped, and says so.

import { readSeed } from "../site/seed-page.ts";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { paintedWords, waitForPainted } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

/** One of the 40 stands in a line that the page makes a link of, as such sites do: it is no text of the article there. */
const FEWEST_QUOTATIONS = 39;
const FIGURES = 11;

export async function seedArticle(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  if (readSeed() === null) {
    steps.see(`SKIPPED ${name}: the seed article, since ../shared is absent`);
    return;
  }
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  try {
    await steps.step("the seed article is read well in a real page", async () => {
      const page = await driver.open(site.addressOf("seed"));
      for (const kind of ["quotation", "official", "claim"]) await waitForPainted(page, kind);
      const quotations = await paintedWords(page, "quotation");
      const figures = await paintedWords(page, "claim");
      const officials = await paintedWords(page, "official");
      expectThat(quotations.length >= FEWEST_QUOTATIONS, "39 quotations", quotations);
      expectThat(figures.length === FIGURES, "11 figures", figures);
      expectThat(
        officials.includes("Jane Sackie") && officials.includes("Saki"),
        "both",
        officials,
      );
      steps.see(
        `${quotations.length} quotations, ${officials.length} officials, ${figures.length} figures`,
      );
      await steps.picture(page, "seed");
    });
  } finally {
    await driver.close();
    await site.close();
  }
}
