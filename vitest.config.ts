import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

const JUDGEMENT = "tests/core/**/*.test.ts";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    setupFiles: ["tests/random.ts"],
    testTimeout: 30_000,
    // Some start a browser, while another worker does.
    hookTimeout: 60_000,
    // Its default leaves a core free, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        // Text and records in and out, and nothing kept: the files share their modules, which halves the time.
        test: { name: "judgement", include: [JUDGEMENT], pool: "threads", isolate: false },
      },
      {
        extends: true,
        test: {
          name: "edges",
          include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
          exclude: [...configDefaults.exclude, JUDGEMENT],
        },
      },
    ],
  },
});
