// What a soak is made of, and how each part runs the commands that do the work.

import { spawn } from "node:child_process";

export interface SoakOptions {
  /** Of everything that is drawn. */
  readonly seed: string;
  /** How many bad pages. */
  readonly pages: number;
  /** What is drawn ends after so many, and says how far it came; null: when all is done. */
  readonly minutes: number | null;
}

export interface SoakResult {
  readonly passed: boolean;
  /** Lines of Markdown. */
  readonly lines: readonly string[];
}

export interface SoakSection {
  /** What `--only` names, and its heading in the report. */
  readonly name: string;
  readonly run: (options: SoakOptions) => Promise<SoakResult>;
}

export interface Ran {
  readonly passed: boolean;
  readonly output: string;
}

/** Runs it with the soak's lengths; what it prints is shown and kept. */
export async function runCommand(
  command: readonly [string, ...string[]],
  { seed, minutes }: SoakOptions,
): Promise<Ran> {
  const [program, ...args] = command;
  const env = {
    ...process.env,
    PRESSMARK_SOAK: "1",
    PRESSMARK_SEED: seed,
    ...(minutes === null ? {} : { PRESSMARK_MINUTES: String(minutes) }),
  };
  const child = spawn(program, args, {
    env,
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  let output = "";
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (text: string) => {
    process.stdout.write(text);
    output += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { passed: code === 0, output };
}
