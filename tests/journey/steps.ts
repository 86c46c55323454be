// Runs named steps, says how each ended, and goes on where it can.

import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer";

export interface Steps {
  /** Runs one step; a failure is printed with its reason and counted, and thrown on. */
  step<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
  /** Counts a failure outside any step. */
  fail(name: string, error: unknown): void;
  /** Says what was seen. */
  see(text: string): void;
  /** Takes a picture, where pictures are taken. */
  picture(page: Page, name: string): Promise<void>;
  readonly passed: number;
  readonly failed: number;
  readonly pictures: readonly string[];
}

/** Steps whose pictures go to `folder`, each name with `prefix`; null: none are taken. */
export function makeSteps(folder: string | null, prefix: string): Steps {
  if (folder !== null) mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  let passed = 0;
  let failed = 0;
  return {
    async step(name, work) {
      const began = performance.now();
      try {
        const value = await work();
        passed++;
        console.log(`  ok    ${prefix}: ${name} (${Math.round(performance.now() - began)} ms)`);
        return value;
      } catch (error) {
        this.fail(name, error);
        throw error;
      }
    },
    fail(name, error) {
      failed++;
      console.log(`  FAIL  ${prefix}: ${name}\n        ${String(error)}`);
    },
    see(text) {
      console.log(`        ${prefix}: ${text}`);
    },
    async picture(page, name) {
      if (folder === null) return;
      const file = path.join(folder, `${prefix}-${name}.png`);
      await page.screenshot({ path: file as `${string}.png` });
      pictures.push(file);
    },
    get passed() {
      return passed;
    },
    get failed() {
      return failed;
    },
    pictures,
  };
}

/** @throws Error that says what was expected and found */
export function expectThat(holds: boolean, expected: string, found: unknown): void {
  if (!holds) throw new Error(`Expected ${expected}, found ${JSON.stringify(found)}`);
}
