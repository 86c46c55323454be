import { expect, test, vi } from "vitest";
import { formatBytes } from "../../src/ui/format-bytes.ts";

vi.mock("../../src/browser.ts", async () => ({
  browser: (await import("./gallery/fake-browser.ts")).default,
}));

test.each([
  [0, "0 byte"],
  [721_000, "721 kB"],
  [14_520_000, "14.5 MB"],
])("%i bytes are written as a reader writes them, in one line", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text.replace(" ", "\u00a0"));
});
