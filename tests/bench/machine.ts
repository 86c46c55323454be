// On what was it measured? Figures of a bench mean nothing without the machine beside them.

import { execFileSync } from "node:child_process";
import os from "node:os";
import { findChromium, findFirefox } from "../browsers/launch.ts";

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  /** The browser's own words; null where it is not installed. */
  readonly chromium: string | null;
  readonly firefox: string | null;
}

export function describeMachine(): Machine {
  const cores = os.cpus();
  return {
    processor: cores[0]?.model.trim() ?? "unknown",
    cores: cores.length,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    chromium: versionOf(findChromium),
    firefox: versionOf(findFirefox),
  };
}

function versionOf(find: () => string): string | null {
  try {
    const stdio = ["ignore", "pipe", "ignore"] as const;
    return execFileSync(find(), ["--version"], { encoding: "utf8", stdio: [...stdio] }).trim();
  } catch {
    return null;
  }
}

/** One line for the head of a report. */
export function machineLine(machine: Machine): string {
  const { processor, cores, memoryGb, node, chromium, firefox } = machine;
  const browsers = [chromium, firefox].filter((browser) => browser !== null);
  return [`${processor}, ${cores} cores, ${memoryGb} GB`, `Node ${node}`, ...browsers].join("; ");
}

/** Programs that waited for a core in the last minute, on average: above the cores, all times are too long. */
export function loadNow(): number {
  return Number((os.loadavg()[0] ?? 0).toFixed(1));
}
