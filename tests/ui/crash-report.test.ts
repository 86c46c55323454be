import { expect, test } from "vitest";
import { crashReport } from "../../src/ui/crash-report.ts";

const CRASH = {
  name: "TypeError",
  stack: `TypeError: "my secret note" is not valid
    at secretNote (chrome-extension://abcdef/popup.js:1:2345)
    at https://paper.example/private.js:3:4
write@moz-extension://2f0d-11/library.js:2:17
    at chrome-extension://abcdef/popup.html?tab=7&q=secret:9:9`,
  view: "popup.html",
  version: "0.1.0",
  browser: "Firefox 153",
  time: "2031-04-02T08:15:30.250Z",
};

test("a report names our own files and lines, whichever browser wrote the stack", () => {
  expect(crashReport(CRASH)).toBe(
    "Pressmark 0.1.0, popup.html, 2031-04-02T08:15:30.250Z\nFirefox 153\nTypeError\n  at popup.js:1:2345\n  at library.js:2:17",
  );
});

test("an error's name that is no plain name is left out", () => {
  const report = crashReport({ ...CRASH, name: "Mara Quell said" });
  expect(report).not.toContain("Quell");
});
