// What the options say before a shared library is left: how much of it nobody else has.

import { parseHTML } from "linkedom";
import { render } from "preact";
import { beforeEach, expect, test, vi } from "vitest";
import type { LibraryStatus } from "../../src/core/model/replication.ts";

vi.mock("../../src/browser.ts", async () => ({
  browser: (await import("../ui/gallery/fake-browser.ts")).default,
}));
vi.mock("../../src/store/database.ts", () => ({
  library: async () => null,
  readLibrary: async <Value,>(work: (database: null) => Promise<Value>) => work(null),
}));
vi.mock("../../src/store/replicas.ts", () => ({ countUnsent: async () => 40 }));
const { LeaveForm } = await import("../../src/options/leave-form.tsx");

const STATUS: LibraryStatus = {
  ...{ library: "desk", name: "Desk", progress: null, running: false, problem: null, next: null },
  remote: { server: "https://sync.example", database: "desk", name: "ada" },
  last: null,
  ...{ unsent: 3, setAside: 0 },
};

let body: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  vi.stubGlobal("document", document);
  body = document.body;
});

const alarm = () => body.querySelector(".alarm")?.textContent ?? null;
const show = (status: LibraryStatus): void =>
  render(<LeaveForm status={status} onLeft={() => undefined} onCancel={() => undefined} />, body);

test("what is not sent is told", () => {
  show(STATUS);
  expect(alarm()).toContain("3");
});

test("while a run is at work, too: it is counted in the store", async () => {
  const progress = { received: 0, sent: 0, left: null };
  show({ ...STATUS, running: true, unsent: null, progress });
  await vi.waitFor(() => expect(alarm()).toContain("40"));
});

test("nothing is told where all is sent", () => {
  show({ ...STATUS, unsent: 0 });
  expect(alarm()).toBeNull();
});
