// An article that was edited since: the words that were saved read otherwise, the page, its card and the popup say so,
// and the reader has seen it.

import { clickIn, waitForText } from "../journey/in-view.ts";
import { pointAt, waitForCardText, waitForNoCard, waitForPainted } from "../journey/on-page.ts";
import { popupOver, type Saved, tryStep, type Walk } from "./read-article.ts";

/** A run of plain words, as it stands in a page's source, too. */
const PLAIN_RUN = /(?:[a-z]+ ){3}([a-z]{4,})/;

/** The page with one word of the saved ones replaced; null: they stand in no one piece in its source. */
function edited({ article, words }: Saved): string | null {
  const [run, word] = PLAIN_RUN.exec(words) ?? [];
  if (run === undefined || word === undefined || !article.html.includes(run)) return null;
  return article.html.replaceAll(run, `${run.slice(0, -word.length)}otherwise`);
}

export async function seeChange(walk: Walk, saved: readonly Saved[]): Promise<void> {
  const { driver, proxy, steps } = walk;
  const [found] = saved.flatMap((one) => {
    const html = edited(one);
    return html === null ? [] : [{ ...one, html }];
  });
  await tryStep(steps, "a saved sentence was edited: page, card and popup say so", async () => {
    if (found === undefined) throw new Error("Expected a saved passage that can be edited");
    proxy.show(found.article.address, found.html);
    const page = await driver.open(found.article.address);
    await waitForPainted(page, "changed");
    await steps.picture(page, "changed-page");
    await pointAt(page, "changed", "otherwise");
    await waitForCardText(page, "Keep today’s words instead");
    await steps.picture(page, "changed-card");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    const popup = await popupOver(walk, page);
    await waitForText(popup, "Mark as seen");
    await steps.picture(popup, "changed-popup");
    await popup.close();
    const library = await driver.openOwn("library.html#changes");
    await clickIn(library, "button", "Mark as seen");
    await waitForText(library, "Nothing that you saved reads differently.");
    await library.close();
    await page.close();
  });
}
