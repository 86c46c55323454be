// Where the focus is while something of ours is open, and where it goes when it closes.

import type { Page } from "puppeteer";
import { MARKS_LIST, waitInSurface } from "./on-page.ts";
import { expectThat } from "./steps.ts";
import type { WalkContext } from "./walk.ts";

const OPENED_BY_KEY = [
  { name: "card", command: "next-quotation", ready: "section[role=dialog]" },
  { name: "list", command: "open-list", ready: MARKS_LIST },
];

export async function walkFocus({ driver, steps }: WalkContext, page: Page): Promise<void> {
  const focusedOnPage = () => page.evaluate(() => document.activeElement?.id ?? "");
  await page.evaluate(() => {
    const link = document.querySelector("a");
    if (link === null) throw new Error("Expected a link on the page");
    link.id = "was-here";
    link.focus({ preventScroll: true });
  });
  for (const { name, command, ready } of OPENED_BY_KEY) {
    await steps.step(`Tab goes through the ${name} as it is read`, async () => {
      await driver.command(command);
      await waitInSurface(page, ready, true);
      const { wanted, found } = await tabThrough(page);
      expectThat(wanted.length > 1, "several stops", wanted);
      expectThat(wanted.join("|") === found.join("|"), wanted.join(" | "), found.join(" | "));
      await page.keyboard.press("Escape");
      await waitInSurface(page, ready, false);
      expectThat((await focusedOnPage()) === "was-here", "the focus where it was", null);
    });
  }
}

/** As with the browsers' own popovers: a press beside it has the focus, and nothing else gets it on the way. */
export async function walkPressBeside({ driver, steps }: WalkContext, page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement("input");
    field.id = "pressed";
    field.style.cssText = "position: fixed; left: 4px; bottom: 4px; width: 60px";
    document.body.append(field);
    const link = document.getElementById("was-here");
    link?.focus({ preventScroll: true });
    link?.addEventListener("focus", () => link.setAttribute("data-again", ""));
  });
  for (const { name, command, ready } of OPENED_BY_KEY) {
    await steps.step(`a press beside the ${name} puts the focus where it goes`, async () => {
      await page.evaluate(() => {
        const link = document.getElementById("was-here");
        link?.focus({ preventScroll: true });
        link?.removeAttribute("data-again");
      });
      await driver.command(command);
      await waitInSurface(page, ready, true);
      await page.click("#pressed");
      await waitInSurface(page, ready, false);
      const found = await page.evaluate(() => ({
        focused: document.activeElement?.id ?? "",
        again: document.getElementById("was-here")?.hasAttribute("data-again"),
      }));
      expectThat(found.focused === "pressed", "the focus in the field that was pressed", found);
      expectThat(found.again === false, "no focus for what had it before", found);
    });
  }
  await page.evaluate(() => document.getElementById("pressed")?.remove());
}

/** The stops of the Tab key in what is open, as they stand in it, and as the browser goes through them from the first. */
async function tabThrough(page: Page): Promise<{ wanted: string[]; found: string[] }> {
  const wanted = await page.evaluate(() => {
    const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
    const all = root?.querySelectorAll<HTMLElement>(
      ":popover-open :is(button, input, textarea, select, a[href], summary, [tabindex])",
    );
    const stops = [...(all ?? [])].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility(),
    );
    stops.forEach((element, index) => {
      element.dataset.stop = String(index);
    });
    stops[0]?.focus();
    return stops.map((_, index) => String(index));
  });
  const found: string[] = [];
  for (const _ of wanted) {
    found.push(
      await page.evaluate(() => {
        const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
        const { activeElement } = root ?? {};
        return activeElement instanceof HTMLElement ? (activeElement.dataset.stop ?? "?") : "page";
      }),
    );
    // Beyond the last one the page has the focus, and keeps it when the card closes.
    if (found.length < wanted.length) await page.keyboard.press("Tab");
  }
  return { wanted, found };
}
