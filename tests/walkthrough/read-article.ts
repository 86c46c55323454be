// One article as a new user reads it: marks appear, each kind shows its card, a quotation or figure is saved with
// note, tags and a colour, the popup has it, and a reload has it still.

import type { Page } from "puppeteer";
import type { Driver } from "../journey/driver.ts";
import { clickIn, viewText, waitForText } from "../journey/in-view.ts";
import {
  cardText,
  clickInSurface,
  paintedCounts,
  paintedWords,
  pointAt,
  waitForCardText,
  waitForNoCard,
  waitForPainted,
} from "../journey/on-page.ts";
import { expectThat, type Steps } from "../journey/steps.ts";
import type { PageProxy } from "../proof/page-proxy.ts";

export interface Article {
  readonly id: string;
  readonly address: string;
  readonly html: string;
}

interface Walk {
  readonly driver: Driver;
  readonly proxy: PageProxy;
  readonly steps: Steps;
}

const KINDS = ["quotation", "official", "claim"] as const;
const COLOURS = ["amber", "blue", "green", "rose", "violet"] as const;

/** A step that fails is told, and the next one is tried: a reader would go on, too. */
async function tryStep(steps: Steps, name: string, work: () => Promise<void>): Promise<void> {
  await steps.step(name, work).catch(() => undefined);
}

export async function readArticle({ driver, proxy, steps }: Walk, article: Article): Promise<void> {
  const { id, address, html } = article;
  proxy.show(address, html);
  const page = await driver.open(address);
  await tryStep(steps, `${id}: marks appear`, async () => {
    await waitForPainted(page, "");
    steps.see(JSON.stringify(await paintedCounts(page)));
    await steps.picture(page, `${id}-page`);
  });
  for (const kind of KINDS) {
    const words = (await paintedWords(page, kind)).find((one) => one.trim().length > 3);
    if (words === undefined) continue;
    await tryStep(steps, `${id}: the card of the first ${kind}`, async () => {
      await pointAt(page, kind, words);
      steps.see((await cardText(page)).replaceAll("\n", " | ").slice(0, 220));
      await steps.picture(page, `${id}-card-${kind}`);
      await page.keyboard.press("Escape");
      await waitForNoCard(page);
    });
  }
  const colour = COLOURS[article.id.length % COLOURS.length] ?? "amber";
  await tryStep(steps, `${id}: saved with a note, a tag and a colour`, () =>
    save(page, { id, colour, steps }),
  );
  await tryStep(steps, `${id}: the popup has it`, async () => {
    const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
    await popup.setViewport({ width: 400, height: 600 });
    await waitForText(popup, `Note on ${id}`);
    await steps.picture(popup, `${id}-popup`);
    await clickIn(popup, "button[role=tab]", "Linked");
    steps.see((await viewText(popup)).replaceAll("\n", " | ").slice(-420));
    await steps.picture(popup, `${id}-linked`);
    await popup.close();
  });
  await tryStep(steps, `${id}: loaded again, it is there`, async () => {
    await page.bringToFront();
    await page.reload();
    await waitForPainted(page, `saved-${colour}`);
  });
  await page.close();
}

/** The longest quotation, since a reader saves what says something; else a figure; else an official. */
async function save(
  page: Page,
  { id, colour, steps }: { readonly id: string; readonly colour: string; readonly steps: Steps },
): Promise<void> {
  for (const kind of KINDS) {
    const [words] = (await paintedWords(page, kind)).toSorted((a, b) => b.length - a.length);
    if (words === undefined) continue;
    await pointAt(page, kind, words);
    await clickInSurface(page, "textarea");
    await page.keyboard.type(`Note on ${id}`);
    await clickInSurface(page, "button", "Tags and colour");
    await steps.picture(page, `${id}-saving`);
    await clickInSurface(page, ".tag-field input");
    await page.keyboard.type("walk,");
    await clickInSurface(page, `.colours .colour-${colour}`);
    await clickInSurface(page, "button[type=submit]");
    await waitForCardText(page, "Saved");
    await waitForPainted(page, `saved-${colour}`);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    return;
  }
  expectThat(false, "a mark to save", await paintedCounts(page));
}
