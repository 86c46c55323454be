// What axe objects to on a page, in both looks.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer";

const AXE = readFileSync(path.resolve("node_modules/axe-core/axe.min.js"), "utf8");

/** One line each: the rule and the element. */
export function violations(page: Page): Promise<readonly string[]> {
  return violationsIn(page, "html");
}

/** The same inside what `selector` finds, open shadow roots among it. */
export async function violationsIn(page: Page, selector: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (inside) => {
    interface Axe {
      run(context: string): Promise<{
        readonly violations: readonly {
          readonly id: string;
          readonly nodes: readonly { readonly html: string }[];
        }[];
      }>;
    }
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const result = await axe.run(inside);
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
}
