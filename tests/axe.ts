// What axe objects to on a page, in both looks.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer";

const AXE = readFileSync(path.resolve("node_modules/axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 AA, whose own rules axe leaves out unless asked, and what axe recommends besides. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** One line each: the rule and the element. */
export function violations(page: Page): Promise<readonly string[]> {
  return violationsIn(page, "html");
}

/** The same inside what `selector` finds, open shadow roots among it. */
export async function violationsIn(page: Page, selector: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async (inside, rules) => {
      interface Axe {
        run(
          context: string,
          options: { readonly runOnly: readonly string[] },
        ): Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly html: string }[];
          }[];
        }>;
      }
      const { axe } = globalThis as unknown as { readonly axe: Axe };
      const result = await axe.run(inside, { runOnly: rules });
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
    },
    selector,
    RULES,
  );
}
