import { expect, test, vi } from "vitest";
import type { LibraryStatus } from "../../src/core/model/replication.ts";
import { replicationOf } from "../../src/ui/replication-line.tsx";

vi.mock("../../src/browser.ts", async () => ({
  browser: (await import("./gallery/fake-browser.ts")).default,
}));

const OWN: LibraryStatus = {
  library: "private",
  name: "",
  remote: { server: "https://sync.example", database: "own", name: "ada" },
  progress: null,
  running: false,
  last: "2031-04-02T08:00:00.000Z",
  problem: null,
  next: null,
  unsent: 0,
  setAside: 0,
};
const DESK: LibraryStatus = { ...OWN, library: "desk", name: "Desk" };
const away = { name: "UnreachableServerError", message: "", values: [] };

test.each([
  ["nothing where none is replicated", [{ ...OWN, remote: null }], null],
  ["nothing of one that is not", [OWN, { ...DESK, remote: null, last: null }], { last: OWN.last }],
  [
    "the run that is longest ago",
    [OWN, { ...DESK, last: "2031-04-01T08:00:00.000Z" }],
    { last: "2031-04-01T08:00:00.000Z" },
  ],
  ["that one has never run to its end", [OWN, { ...DESK, last: null }], { last: null }],
  ["that any is at work", [OWN, { ...DESK, running: true }], { running: true }],
  ["what stands in the way of any", [OWN, { ...DESK, problem: away }], { problem: away }],
])("one line of several libraries tells %s", (_, libraries, told) => {
  const line = replicationOf(libraries);
  if (told === null) expect(line).toBeNull();
  else expect(line).toMatchObject(told);
});
