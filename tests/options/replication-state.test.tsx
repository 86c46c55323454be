// What the options say of a library that is replicated: how far a run is, when the last one was, and what did not fit.

import { parseHTML } from "linkedom";
import { type JSX, render } from "preact";
import { beforeEach, expect, test, vi } from "vitest";
import type { LibraryStatus } from "../../src/core/model/replication.ts";
import type { SetAsideRow } from "../../src/store/replicas.ts";

vi.mock("../../src/browser.ts", async () => ({
  browser: (await import("../ui/gallery/fake-browser.ts")).default,
}));
const ROW: SetAsideRow = {
  ...{ library: "private", id: "annotations:a", rev: "1-a", raw: "{}", field: "row.colour" },
  when: "2031-04-02T08:00:00.000Z",
};
vi.mock("../../src/store/database.ts", () => ({ library: async () => null }));
vi.mock("../../src/store/replicas.ts", () => ({
  readSetAside: async (_database: null, library: string) =>
    [ROW].filter((row) => row.library === library),
}));
const { ReplicationState } = await import("../../src/options/replication-state.tsx");

const STATUS: LibraryStatus = {
  ...{ library: "private", name: "", progress: null, running: false, problem: null, next: null },
  remote: { server: "https://sync.example", database: "own", name: "ada" },
  last: "2031-04-02T08:00:00.000Z",
  ...{ unsent: 0, setAside: 0 },
};

let body: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  vi.stubGlobal("document", document);
  body = document.body;
});

const show = (view: JSX.Element): void => render(view, body);
const shownBar = () => body.querySelector("progress")?.getAttribute("value");

test("a run has a bar: without a share while nobody knows how much there is, then with it", () => {
  const running = { ...STATUS, running: true };
  show(<ReplicationState status={{ ...running, progress: null }} />);
  expect(body.querySelector("progress")).not.toBeNull();
  expect(shownBar()).toBeNull();
  const progress = { received: 20, sent: 10, left: 90 };
  show(<ReplicationState status={{ ...running, progress }} />);
  expect(shownBar()).toBe("0.25");
  expect(body.textContent).toContain("20");
});

test("at rest it says when the last run was, and what is not sent yet", () => {
  show(<ReplicationState status={{ ...STATUS, unsent: 3 }} />);
  expect(body.querySelector("progress")).toBeNull();
  expect(body.querySelector("time")?.getAttribute("datetime")).toBe(STATUS.last);
  expect(body.textContent).toContain("3");
});

test("what did not fit is counted, and named with the field that is wrong", async () => {
  show(<ReplicationState status={STATUS} />);
  expect(body.querySelector(".set-aside")).toBeNull();
  show(<ReplicationState status={{ ...STATUS, setAside: 1 }} />);
  expect(body.querySelector(".set-aside summary")?.textContent).toContain("1");
  await vi.waitFor(() => expect(body.querySelectorAll(".set-aside li")).toHaveLength(1));
  const line = body.querySelector(".set-aside li")?.textContent;
  expect(line).toContain("annotations:a");
  expect(line).toContain("row.colour");
});
