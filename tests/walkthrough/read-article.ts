// One article as a new user reads it: marks appear, each kind shows its card; a mark is saved with note, tag and a
// colour, or the whole article is kept; the popup has it, and a reload has it still.

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

type Kind = "quotation" | "official" | "claim";

export interface Article {
  readonly id: string;
  readonly address: string;
  readonly html: string;
  /** Of which kind the saved mark is, where the article has one; null: nothing is saved, the article is kept. */
  readonly saves: Kind | null;
}

export interface Walk {
  readonly driver: Driver;
  readonly proxy: PageProxy;
  readonly steps: Steps;
}

/** What came of an article. */
export interface Saved {
  readonly article: Article;
  readonly words: string;
}

const KINDS: readonly Kind[] = ["quotation", "official", "claim"];
const COLOURS = ["amber", "blue", "green", "rose", "violet"] as const;

/** A step that fails is told, and the next one is tried: a reader would go on, too. Null: it failed. */
export function tryStep<Value>(
  steps: Steps,
  name: string,
  work: () => Promise<Value>,
): Promise<Value | null> {
  return steps.step(name, work).catch(() => null);
}

/** Empty: nothing was to be saved, or it could not be. */
export async function readArticle(walk: Walk, article: Article): Promise<readonly Saved[]> {
  const { driver, proxy, steps } = walk;
  const { id, address, html } = article;
  proxy.show(address, html);
  const page = await driver.open(address);
  try {
    await tryStep(steps, `${id}: marks appear`, async () => {
      await waitForPainted(page, "");
      steps.see(JSON.stringify(await paintedCounts(page)));
      await steps.picture(page, `${id}-page`);
    });
    for (const kind of KINDS) await seeCard(walk, page, { id, kind });
    if (article.saves === null) {
      await tryStep(steps, `${id}: kept as it is`, () => keep(walk, page, id));
      return [];
    }
    return await saveAndFind(walk, page, article);
  } finally {
    await page.close();
  }
}

async function seeCard(
  { steps }: Walk,
  page: Page,
  { id, kind }: { readonly id: string; readonly kind: Kind },
): Promise<void> {
  const words = (await paintedWords(page, kind)).find((one) => one.trim().length > 3);
  if (words === undefined) return;
  await tryStep(steps, `${id}: the card of the first ${kind}`, async () => {
    await pointAt(page, kind, words);
    steps.see((await cardText(page)).replaceAll("\n", " | ").slice(0, 220));
    await steps.picture(page, `${id}-card-${kind}`);
    await closeCard(page);
  });
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await waitForNoCard(page);
}

async function saveAndFind(walk: Walk, page: Page, article: Article): Promise<readonly Saved[]> {
  const { steps } = walk;
  const { id } = article;
  const colour = COLOURS[id.length % COLOURS.length] ?? "amber";
  const words = await tryStep(steps, `${id}: saved with a note, a tag and a colour`, () =>
    save(page, { article, colour, steps }),
  );
  await tryStep(steps, `${id}: the popup has it, and what is linked`, async () => {
    const popup = await popupOver(walk, page);
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
  return words === null ? [] : [{ article, words }];
}

export async function popupOver({ driver }: Walk, page: Page): Promise<Page> {
  const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
  await popup.setViewport({ width: 400, height: 600 });
  return popup;
}

async function keep(walk: Walk, page: Page, id: string): Promise<void> {
  const popup = await popupOver(walk, page);
  await clickIn(popup, "button.keep-button");
  await waitForText(popup, "This article is kept.");
  await walk.steps.picture(popup, `${id}-kept`);
  await popup.close();
}

/** The longest mark of the wanted kind, since a reader saves what says something; else one of another. Its words. */
async function save(
  page: Page,
  {
    article,
    colour,
    steps,
  }: { readonly article: Article; readonly colour: string; readonly steps: Steps },
): Promise<string> {
  for (const kind of KINDS.toSorted((one) => (one === article.saves ? -1 : 0))) {
    const [words] = (await paintedWords(page, kind)).toSorted((a, b) => b.length - a.length);
    if (words === undefined) continue;
    await pointAt(page, kind, words);
    await clickInSurface(page, "textarea");
    await page.keyboard.type(`Note on ${article.id}`);
    await clickInSurface(page, "button", "Tags and colour");
    await steps.picture(page, `${article.id}-saving`);
    await clickInSurface(page, ".tag-field input");
    await page.keyboard.type("walk,");
    await clickInSurface(page, `.colours .colour-${colour}`);
    await clickInSurface(page, "button[type=submit]");
    await waitForCardText(page, "Saved");
    await waitForPainted(page, `saved-${colour}`);
    await closeCard(page);
    return words;
  }
  expectThat(false, "a mark to save", await paintedCounts(page));
  return "";
}
