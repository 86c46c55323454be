// The journey's parts in two processes beside each other, a browser each. Who is through with its own browser's parts takes
// what is left of the other's: one browser takes longer than the other, and two are at work until the end.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { BrowserName } from "./driver.ts";

/** How many steps of a part went well, and how many did not. */
export interface WalkedPart {
  readonly passed: number;
  readonly failed: number;
}

/** Says that it is ready, and walks the parts that the parent names until the parent hangs up. */
export function walkParts(walk: (part: string) => Promise<WalkedPart>): void {
  process.on("message", (part: string) => {
    void walk(part).then((walked) => process.send?.(walked));
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.("ready");
}

interface Walk {
  readonly name: BrowserName;
  readonly left: string[];
  passed: number;
  failed: number;
  /** The first of its processes, which makes the build that all of them use; null: none was started. */
  first: { readonly ready: Promise<unknown> } | null;
}

/** Walks each browser's parts, with `args` for each process. True: none failed. */
export async function walkBeside(
  partsIn: (name: BrowserName) => readonly string[],
  args: readonly string[],
): Promise<boolean> {
  const walkOf = (name: BrowserName): Walk => {
    return { name, left: [...partsIn(name)], passed: 0, failed: 0, first: null };
  };
  const [chromium, firefox] = [walkOf("chromium"), walkOf("firefox")];
  await Promise.all([lane([chromium, firefox], args), lane([firefox, chromium], args)]);
  for (const { name, passed, failed } of [chromium, firefox])
    console.log(`${name}: ${passed} passed, ${failed} failed`);
  return [chromium, firefox].every(({ passed, failed }) => passed > 0 && failed === 0);
}

async function lane(walks: readonly Walk[], args: readonly string[]): Promise<void> {
  for (const walk of walks) {
    await walk.first?.ready;
    if (walk.left.length > 0) await walkIn(walk, args);
  }
}

/** Walks what is left, in a process of its own. */
async function walkIn(walk: Walk, args: readonly string[]): Promise<void> {
  const built = walk.first === null ? [] : ["--built"];
  const child = fork("tests/run.mjs", [...args, "--browser", walk.name, "--told", ...built]);
  const ended = once(child, "exit").then(() => null);
  const ready = Promise.race([once(child, "message"), ended]);
  walk.first ??= { ready };
  await ready;
  for (let part = walk.left.shift(); part !== undefined; part = walk.left.shift()) {
    const began = performance.now();
    const walked = await Promise.race([askFor(child, part), ended]);
    walk.passed += walked?.passed ?? 0;
    walk.failed += walked?.failed ?? 1;
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`  part  ${walk.name}: ${part} (${seconds} s)${walked === null ? ", ended" : ""}`);
    if (walked === null) return;
  }
  child.disconnect();
  await ended;
}

async function askFor(child: ChildProcess, part: string): Promise<WalkedPart> {
  const answer = once(child, "message");
  child.send(part);
  const [walked] = (await answer) as [WalkedPart];
  return walked;
}
