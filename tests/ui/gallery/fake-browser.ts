// Stands in for webextension-polyfill where a view runs without an extension around it: words from the
// English file, and a background and page that answer as the gallery's scene says (?scene=… in the address).

import messages from "../../../src/_locales/en/messages.json";
import { failureOf } from "../../../src/core/model/failure.ts";
import type { Envelope, Result } from "../../../src/messages/protocol.ts";

type Answer = (name: string, input: unknown) => unknown;

interface Scene {
  /** Address of the tab that the popup stands over; null: withheld from us. */
  readonly tabAddress: string | null;
  readonly background: Answer;
  /** Throws where the tab has no reader. */
  readonly page: Answer;
  readonly granted: boolean;
  /** False where the browser lets no extension in, whatever is granted. */
  readonly open: boolean;
}

let scene: Scene = {
  tabAddress: null,
  background: () => null,
  page: () => {
    throw new Error("Could not establish connection. Receiving end does not exist.");
  },
  granted: true,
  open: true,
};

export function setScene(next: Scene): void {
  scene = next;
}

const table: Readonly<Record<string, { readonly message: string } | undefined>> = messages;

function getMessage(name: string, substitutions: readonly string[] = []): string {
  const text = table[name]?.message ?? "";
  return text.replace(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? "");
}

function reply(answer: Answer, message: unknown): Result<unknown> {
  const { name, input } = message as Envelope;
  try {
    return { ok: true, value: answer(name, input) };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

const tab = () => ({ id: 1, ...(scene.tabAddress === null ? {} : { url: scene.tabAddress }) });
const event = { addListener() {}, removeListener() {} };
const stored = new Map<string, unknown>();

export default {
  i18n: { getMessage, getUILanguage: () => "en-GB" },
  runtime: {
    id: "gallery",
    getManifest: () => ({ version: "0.1.0" }),
    getURL: (path: string) => new URL(path, location.href).href,
    sendMessage: async (message: unknown) => reply(scene.background, message),
    onMessage: event,
  },
  tabs: {
    query: async () => [tab()],
    get: async () => tab(),
    sendMessage: async (_tabId: number, message: unknown) => {
      const answered = reply(scene.page, message);
      // The browser itself refuses where nobody listens: no Result then.
      if (!answered.ok && answered.error.name === "Error") throw new Error(answered.error.message);
      return answered;
    },
    create: async () => tab(),
    update: async () => tab(),
    reload: async () => undefined,
    onUpdated: event,
  },
  scripting: {
    executeScript: async () => {
      if (!scene.granted || !scene.open) throw new Error("Cannot access this page");
      return [];
    },
  },
  windows: { getCurrent: async () => ({ id: 1 }) },
  extension: { isAllowedIncognitoAccess: async () => false },
  commands: {
    getAll: async () => [
      { name: "_execute_action", shortcut: "Alt+Shift+M" },
      { name: "next-mark", description: "Go to the next mark", shortcut: "Alt+Shift+J" },
      { name: "open-list", description: "Open the list of all marks", shortcut: "" },
    ],
  },
  permissions: {
    contains: async () => scene.granted,
    getAll: async () => ({ origins: [] }),
    request: async () => true,
    remove: async () => true,
    onAdded: event,
    onRemoved: event,
  },
  storage: {
    local: {
      get: async (keys: string | readonly string[]) =>
        Object.fromEntries([keys].flat().map((key) => [key, stored.get(key)])),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) stored.set(key, value);
      },
    },
    onChanged: event,
  },
};
