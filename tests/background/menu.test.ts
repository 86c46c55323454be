import { expect, it, vi } from "vitest";

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly string[];
}

const entries = vi.hoisted(() => new Map<string, Entry>());
const keys = vi.hoisted((): { name: string; shortcut: string }[] => []);
vi.mock("../../src/browser.ts", () => ({
  browser: {
    commands: { getAll: async () => keys },
    contextMenus: {
      create: (entry: Entry) => void entries.set(entry.id, entry),
      update: async (id: string, change: Partial<Entry>) => {
        const entry = entries.get(id);
        if (entry === undefined) throw new Error(`Expected an entry ${id}`);
        entries.set(id, { ...entry, ...change });
      },
    },
    i18n: {
      getMessage: (name: string, filled: readonly string[]) =>
        name === "withKey" ? `${filled[0]} (${filled[1]})` : name,
      getUILanguage: () => "en",
    },
    runtime: { lastError: null },
  },
}));

const { commandOf, createMenu, renewMenu } = await import("../../src/background/menu.ts");
const titles = () => [...entries.values()].map(({ title }) => title);

it("stands at selected words and on the page, and each entry fires a command", () => {
  createMenu();
  expect([...entries.values()].map(({ id, contexts }) => [id, ...contexts])).toEqual([
    ["save-selection", "selection"],
    ["copy-citation", "selection"],
    ["toggle-marks", "page"],
    ["open-side", "page", "selection"],
  ]);
  expect([...entries.keys()].map(commandOf)).toEqual([...entries.keys()]);
  expect(commandOf("of-another-extension")).toBeNull();
});

it("says the keys of today, and none where the reader took one away", async () => {
  keys.push(
    { name: "save-selection", shortcut: "Alt+Shift+S" },
    { name: "open-side", shortcut: "" },
  );
  await renewMenu();
  expect(titles()).toEqual([
    "menuSaveSelection (Alt+Shift+S)",
    "menuCopySelection",
    "commandToggleMarks",
    "openSide",
  ]);
  keys.length = 0;
  await renewMenu();
  expect(titles()[0]).toBe("menuSaveSelection");
});
