import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/model/settings.ts";
import { changePlace } from "../../src/core/place/change-place.ts";

/** What the browser and the page say. */
interface World {
  url: string | null;
  incognito: boolean;
  /** Match patterns that are granted. */
  granted: readonly string[];
  /** Whether a script may enter the tab. */
  open: boolean;
  /** The reader code's failure by name; null: no reader code is there. */
  failure: string | null;
  settings: Settings;
}

const world = vi.hoisted(() => ({}) as World);

vi.mock("../../src/browser.ts", () => {
  const nobody = () => new Error("Could not establish connection. Receiving end does not exist.");
  return {
    browser: {
      i18n: { getMessage: (name: string) => name },
      runtime: { getURL: (path: string) => `chrome-extension://pressmark/${path}` },
      tabs: {
        query: async () => [
          { id: 7, incognito: world.incognito, ...(world.url === null ? {} : { url: world.url }) },
        ],
        sendMessage: async () => {
          if (world.failure === null) throw nobody();
          return { ok: false, error: { name: world.failure, message: "", values: [] } };
        },
      },
      scripting: {
        executeScript: async () => {
          if (!world.open) throw new Error("Cannot access contents of the page");
        },
      },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every(
            (origin) => world.granted.includes("all") || world.granted.includes(origin),
          ),
      },
      storage: { local: { get: async () => ({ settings: world.settings }) } },
    },
  };
});
vi.mock("../../src/messages/send.ts", async (load) => ({
  ...(await load<typeof import("../../src/messages/send.ts")>()),
  ask: async () => {
    if (!world.open) throw new Error("The browser lets no extension read this page");
  },
}));
vi.stubGlobal("location", { search: "" });

const { readPage } = await import("../../src/popup/read-page.ts");

const PAGE = "https://quay-herald.example/2031/03/07/wall";
const never = (scope: "page" | "site"): Settings =>
  changePlace(DEFAULT_SETTINGS, PAGE, { scope, change: { wake: "never" } });

beforeEach(() => {
  Object.assign(world, {
    url: PAGE,
    incognito: false,
    granted: ["all"],
    open: true,
    failure: null,
    settings: DEFAULT_SETTINGS,
  });
});

/** What the popup says and offers: the sentence's name, then the one control. */
async function said(change: Partial<World>): Promise<string> {
  Object.assign(world, change);
  const page = await readPage();
  return page.is === "absent" ? `${page.sentence} + ${page.help}` : page.is;
}

describe("the popup over a page with nothing to show", () => {
  it("offers to read a page that was taken for no article", async () => {
    expect(await said({})).toBe("pageUnread + read");
  });

  it("offers nothing where the browser lets no extension in, whatever is granted", async () => {
    expect(await said({ open: false })).toBe("pageRefused + null");
    expect(await said({ url: "chrome://settings" })).toBe("pageClosed + null");
    expect(await said({ url: null })).toBe("pageClosed + null");
  });

  it("offers to ask for a site that is withheld, and reads the page that a click lent", async () => {
    expect(await said({ granted: [], open: false })).toBe("pageWithheld + allow");
    expect(await said({ granted: ["https://other.example/*"], open: false })).toBe(
      "pageWithheld + allow",
    );
    // Granted alone among all others, it is a site like any.
    expect(await said({ granted: ["https://quay-herald.example/*"], open: true })).toBe(
      "pageUnread + read",
    );
  });

  it("says how a page is seen where the browser hides its address", async () => {
    expect(await said({ url: null, granted: [] })).toBe("pageUnseen + null");
  });

  it("offers to read a page that the reader excluded, where that can be remembered", async () => {
    expect(await said({ settings: never("page") })).toBe("pageNever + read");
    expect(await said({ settings: never("site") })).toBe("pageNever + read");
    expect(await said({ settings: never("site"), incognito: true })).toBe(
      "pageNeverPrivate + choices",
    );
  });

  it("speaks of the browser first where it keeps an excluded page closed, too", async () => {
    expect(await said({ settings: never("site"), open: false })).toBe("pageRefused + null");
    expect(await said({ settings: never("site"), granted: [], open: false })).toBe(
      "pageWithheld + allow",
    );
  });

  it("offers to load a page again that removes our node, or that could not be read", async () => {
    expect(await said({ failure: "BanishedError" })).toBe("errorBanished + reload");
    expect(await said({ failure: "UnreadArticleError" })).toBe("errorUnreadArticle + reload");
  });
});
