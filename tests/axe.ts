// What axe objects to on a page, in both looks.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer";

const AXE = readFileSync(path.resolve("node_modules/axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 AA, whose own rules axe leaves out unless asked, and what axe recommends besides. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Those of them that look at colours: in another look of the same document no other can come out differently. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** One line each: the rule and the element. */
export function violations(page: Page): Promise<readonly string[]> {
  return violationsIn(page, "html");
}

/** What axe objects to in the light, and then in the dark, of a document whose look follows the browser's. */
export async function violationsInBothLooks(page: Page): Promise<readonly string[]> {
  const look = (value: string) =>
    page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
  await look("light");
  const light = await violations(page);
  await look("dark");
  const dark = await violationsOfColour(page);
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

/** What it objects to in another look of a document that it has seen in one. */
export function violationsOfColour(page: Page): Promise<readonly string[]> {
  return objectionsOf(page, "html", RULES_OF_COLOUR);
}

/** What `violations` gives, inside what `selector` finds, open shadow roots among it. */
export function violationsIn(page: Page, selector: string): Promise<readonly string[]> {
  return objectionsOf(page, selector, RULES);
}

async function objectionsOf(
  page: Page,
  selector: string,
  rules: readonly string[],
): Promise<readonly string[]> {
  // To read axe itself takes as long as to run it.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async (inside, runOnly) => {
      interface Axe {
        run(
          context: string,
          options: {
            readonly runOnly: readonly string[];
            readonly resultTypes: readonly string[];
          },
        ): Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly html: string }[];
          }[];
        }>;
      }
      const { axe } = globalThis as unknown as { readonly axe: Axe };
      const result = await axe.run(inside, { runOnly, resultTypes: ["violations"] });
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
    },
    selector,
    rules,
  );
}
