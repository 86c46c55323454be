// The scenes that the popup and the library are shown in: what the tab holds and what the background
// answers. Run before the view, it also fills the library's database for scenes that need one.

import type { LibraryStatus } from "../../../src/core/model/replication.ts";
import type { PageSummary } from "../../../src/messages/requests/page.ts";
import { library } from "../../../src/store/database.ts";
import { BUDGET, CHANGED, COURIER, DAM, LINKS, MARKS, SAVED, WATER } from "./examples.ts";
import { setScene } from "./fake-browser.ts";

const SUMMARY: PageSummary = {
  article: DAM,
  words: DAM.words,
  counts: { quotation: 40, official: 7, claim: 11 },
  marks: MARKS,
  links: LINKS,
  articleId: DAM.id,
};

const nobody = (): never => {
  throw new Error("Could not establish connection. Receiving end does not exist.");
};

/** A draft as the background would have kept it a moment ago. */
const draft = (key: string, note: string) => ({
  key,
  body: { note, tags: [], colour: "amber" },
  changed: new Date().toISOString(),
});

const page = (summary: unknown) => ({ tabAddress: DAM.source, page: () => summary });

interface SceneOptions {
  readonly tabAddress: string | null;
  readonly page: (name: string, input: unknown) => unknown;
  readonly granted?: boolean;
  /** False where the browser lets no extension in. */
  readonly open?: boolean;
  /** What stands in the search box from last time. */
  readonly query?: string;
  /** The annotation whose editor was open last time. */
  readonly editing?: string;
  /** A shared library that every second annotation stands in, put there by others and by nobody known in turn. */
  readonly library?: string;
  /** Nothing saved yet. */
  readonly empty?: boolean;
  readonly background?: (name: string, input: unknown) => unknown;
}

const fails = (name: string) => {
  if (name === "remove-annotation") {
    throw new Error("Could not remove this: the disk is full. Nothing was changed.");
  }
  return null;
};

/** Words that no view was drawn for: German compounds, a headline of 40 words, an outlet's whole name. */
const LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherungsanstalt";
const LONG: PageSummary = {
  ...SUMMARY,
  article: {
    ...DAM,
    title: `${LONG_WORD} ${"and more of what a headline should have left to the first paragraph ".repeat(4)}`,
    publisher: "The Intelligencer and General Advertiser of the Eastern Counties and the Coast",
  },
  counts: { quotation: 12_345, official: 1_370, claim: 999 },
  marks: [
    {
      reading: { ...WATER, speaker: LONG_WORD.repeat(2) },
      text: LONG_WORD.repeat(3),
      start: 0,
      end: 225,
    },
    ...MARKS,
  ],
  articleId: null,
  links: [],
};

/** As the reader code answers where the page removed its host twice. */
const banished = (): never => {
  throw Object.assign(new Error("The page removed our host twice"), { name: "BanishedError" });
};

/** As the background says how replication stands. */
const replicated = (change: Partial<LibraryStatus>) => (name: string) =>
  name === "read-libraries" ? [{ ...REPLICATED, ...change }] : null;

const REPLICATED: LibraryStatus = {
  library: "private",
  name: "",
  remote: { server: "https://sync.harbour-gazette.example", database: "desk", name: "ada" },
  running: false,
  progress: null,
  last: "2026-03-08T09:12:00.000Z",
  problem: null,
  next: null,
  unsent: 0,
  setAside: 0,
};
const DESK = "00000000-0000-4000-8000-0000000000d1";
const BOARD = "00000000-0000-4000-8000-0000000000d2";
/** Two shared libraries beside the reader's own, one of them left. */
const SHARED: readonly LibraryStatus[] = [
  REPLICATED,
  {
    ...REPLICATED,
    library: BOARD,
    name: "Harbour board 2026",
    remote: null,
    last: null,
  },
  { ...REPLICATED, library: DESK, name: "City desk", unsent: 3 },
];
const COUNTS: Readonly<Record<string, number>> = { private: 3, [BOARD]: 1_204, [DESK]: 2 };
const OFF: LibraryStatus = { ...REPLICATED, remote: null, last: null };
const HALTED: Partial<LibraryStatus> = {
  problem: { name: "UnreachableServerError", message: "", values: [] },
  next: "2026-03-08T09:42:00.000Z",
  unsent: 12,
  setAside: 2,
};
const AT_WORK: Partial<LibraryStatus> = {
  running: true,
  progress: { received: 1_200, sent: 345, left: 2_000 },
};

const SCENES: Readonly<Record<string, SceneOptions>> = {
  article: page(SUMMARY),
  unreplicated: { ...page(SUMMARY), background: replicated(OFF) },
  replicated: { ...page(SUMMARY), background: replicated({}) },
  replicating: { ...page(SUMMARY), background: replicated(AT_WORK) },
  halted: { ...page(SUMMARY), background: replicated(HALTED) },
  fresh: { ...page({ ...SUMMARY, articleId: null, links: [] }), empty: true },
  shared: {
    ...page(SUMMARY),
    library: DESK,
    background: (name) => (name === "read-libraries" ? SHARED : null),
  },
  bare: {
    ...page({ ...SUMMARY, marks: [], links: [], counts: { quotation: 0, official: 0, claim: 0 } }),
    empty: true,
  },
  editing: { ...page(SUMMARY), editing: SAVED[0]?.id ?? "" },
  failing: { ...page(SUMMARY), background: fails },
  search: { ...page(SUMMARY), query: "marquard flood" },
  found: { ...page(SUMMARY), query: "dam peopel" },
  tab: { tabAddress: null, page: nobody },
  empty: { tabAddress: null, page: nobody, empty: true },
  unread: { tabAddress: "https://shop.example/", page: nobody },
  withheld: { tabAddress: "https://harbour-gazette.example/1", page: nobody, granted: false },
  refused: { tabAddress: "https://shop.example/", page: nobody, open: false },
  banished: { tabAddress: DAM.source, page: banished },
  long: page(LONG),
  hostile: page({ article: "<img src=x onerror=alert(1)>" }),
};

function answer(scene: SceneOptions, name: string, input: unknown): unknown {
  if (name === "read-draft") {
    const { key } = input as { readonly key: string };
    return draftIn(scene, key);
  }
  if (name === "read-tab" && scene.granted === false) nobody();
  if (name === "count-annotations") return COUNTS[(input as { readonly library: string }).library];
  if (name === "read-keys") return { "open-side": "Alt+Shift+L" };
  const own = scene.background?.(name, input) ?? removed(name, input);
  return own ?? (name === "read-libraries" ? [OFF] : null);
}

function draftIn(scene: SceneOptions, key: string): unknown {
  if (key === "search") return scene.query === undefined ? null : draft(key, scene.query);
  if (key === "editing") return scene.editing === undefined ? null : draft(key, scene.editing);
  return null;
}

/** A removal as the background answers it; null: no removal. */
function removed(name: string, input: unknown): unknown {
  if (name !== "remove-annotation") return null;
  const { id } = input as { readonly id: string };
  return { ...SAVED.find((one) => one.id === id), removed: new Date().toISOString() };
}

async function fill({ empty = false, library: shared }: SceneOptions): Promise<void> {
  const transaction = (await library()).transaction(
    ["articles", "annotations", "digestJournal", "histories"],
    "readwrite",
  );
  const articles = transaction.objectStore("articles");
  const annotations = transaction.objectStore("annotations");
  const entries = transaction.objectStore("digestJournal");
  const histories = transaction.objectStore("histories");
  await Promise.all([articles.clear(), annotations.clear(), entries.clear(), histories.clear()]);
  if (!empty) {
    for (const record of [DAM, COURIER, BUDGET]) await articles.put(record);
    for (const [at, saved] of SAVED.entries()) {
      const isShared = shared !== undefined && at % 2 === 0;
      const author = at % 4 === 0 ? { author: "ines.quintela" } : {};
      await annotations.put(isShared ? { ...saved, library: shared, ...author } : saved);
      await entries.put({ id: saved.id, token: "" });
    }
    for (const history of CHANGED) await histories.put(history);
  }
  await transaction.done;
}

/** Sets the scene that the address names (`?scene=article`). */
export async function prepareScene(): Promise<void> {
  const name = new URLSearchParams(location.search).get("scene") ?? "article";
  const scene = SCENES[name];
  if (scene === undefined) throw new Error(`Expected a scene of this file, found "${name}"`);
  await fill(scene);
  setScene({
    tabAddress: scene.tabAddress,
    page: scene.page,
    granted: scene.granted ?? true,
    open: scene.open ?? true,
    background: (request, input) => answer(scene, request, input),
  });
}
