// As much of a browser as the background needs at its start and for replication: what it registers is called by the test, its
// alarms and its storage are kept as a browser keeps them, also over the background's end.

type Listener = (...told: readonly unknown[]) => unknown;

export interface BrowserInNode {
  /** What stands in browser.ts's `browser`. */
  readonly api: unknown;
  /** When the alarm of that name is to go off, as ISO 8601; null: there is none. */
  alarmAt(name: string): string | null;
  /** The browser says it to the background, as "alarms.onAlarm". */
  tell(event: string, ...told: readonly unknown[]): void;
  /** The background is gone, and with it its listeners; with the whole browser its alarms and its session, too. */
  end(what: "background" | "browser"): void;
  /** From now on its storage has no room. */
  hasRoom: boolean;
}

interface AlarmTimes {
  readonly when?: number;
  readonly delayInMinutes?: number;
}

export function makeBrowserInNode(): BrowserInNode {
  const listeners = new Map<string, Listener[]>();
  const alarms = new Map<string, number>();
  const local: Record<string, unknown> = {};
  const session: Record<string, unknown> = {};
  const own: BrowserInNode = {
    hasRoom: true,
    alarmAt: (name) => {
      const when = alarms.get(name);
      return when === undefined ? null : new Date(when).toISOString();
    },
    tell: (event, ...told) => {
      for (const listener of listeners.get(event) ?? []) listener(...told);
    },
    end: (what) => {
      listeners.clear();
      if (what === "background") return;
      alarms.clear();
      for (const name of Object.keys(session)) delete session[name];
    },
    get api() {
      return api;
    },
  };
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
  });
  const storage = (kept: Record<string, unknown>) => ({
    get: async () => structuredClone(kept),
    set: async (rows: Record<string, unknown>) => {
      if (!own.hasRoom) throw new Error("The storage has no room");
      Object.assign(kept, structuredClone(rows));
    },
    remove: async (name: string) => void delete kept[name],
  });
  const api = {
    alarms: {
      create: (name: string, { when, delayInMinutes = 0 }: AlarmTimes) =>
        void alarms.set(name, when ?? Date.now() + delayInMinutes * 60_000),
      clear: async (name: string) => alarms.delete(name),
      get: async (name: string) => (alarms.has(name) ? { name } : undefined),
      onAlarm: event("alarms.onAlarm"),
    },
    commands: { onCommand: event("commands.onCommand") },
    contextMenus: { onClicked: event("contextMenus.onClicked"), removeAll: async () => undefined },
    i18n: { getMessage: (name: string) => name, getUILanguage: () => "en" },
    permissions: {
      contains: async () => true,
      onAdded: event("permissions.onAdded"),
      onRemoved: event("permissions.onRemoved"),
    },
    runtime: {
      onInstalled: event("runtime.onInstalled"),
      onMessage: event("runtime.onMessage"),
      onStartup: event("runtime.onStartup"),
      sendMessage: async () => undefined,
    },
    storage: {
      local: storage(local),
      session: storage(session),
      onChanged: event("storage.onChanged"),
    },
    tabs: {
      onRemoved: event("tabs.onRemoved"),
      onUpdated: event("tabs.onUpdated"),
      query: async () => [],
    },
  };
  return own;
}
