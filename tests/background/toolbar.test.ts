import { beforeEach, expect, it, vi } from "vitest";

const shown = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock("../../src/browser.ts", () => ({
  browser: {
    action: {
      setTitle: async ({ title }: { readonly title: string }) => Object.assign(shown, { title }),
      setBadgeText: async ({ text }: { readonly text: string }) =>
        Object.assign(shown, { badge: text }),
      setBadgeBackgroundColor: async () => undefined,
    },
    i18n: {
      getMessage: (name: string, filled: readonly string[]) =>
        name === "interfaceLanguage" ? "en" : [name, ...filled].join(" "),
      getUILanguage: () => "en",
    },
  },
}));

const { showCounts, showNever, showNoArticle, showUnread } = await import(
  "../../src/background/toolbar.ts"
);

beforeEach(() => {
  for (const name of Object.keys(shown)) delete shown[name];
});

it.each([
  [{ quotation: 12, official: 8, claim: 27 }, "47", "toolbarCounts 12 8 27"],
  [{ quotation: 0, official: 0, claim: 0 }, "0", "toolbarCounts 0 0 0"],
  [{ quotation: 400, official: 300, claim: 299 }, "999", "toolbarCounts 400 300 299"],
  // Four characters are all that a badge holds.
  [{ quotation: 400, official: 300, claim: 1300 }, "999+", "toolbarCounts 400 300 1,300"],
])(
  "the badge has the number of all marks, the title that of each kind: %o",
  async (counts, badge, title) => {
    await showCounts(7, counts);
    expect(shown).toEqual({ badge, title });
  },
);

it.each([
  ["a page that was not read yet", showUnread, "extensionName"],
  ["a page that is no article", showNoArticle, "toolbarNoArticle"],
  ["a page that the reader wants left alone", showNever, "toolbarNever"],
])("over %s there is no badge, and the title says why", async (_page, show, title) => {
  await show(7);
  expect(shown).toEqual({ badge: "", title });
});
