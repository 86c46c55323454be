// That a log was begun is true until the browser ends, whatever context asks: kept in the session's storage.

import type { LogMemory } from "../store/begin-log.ts";

/** The session's storage, as the polyfill gives it or as Chromium does. */
export interface SessionArea {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
}

const KEY = "log-begun";

/** `area` is asked for at each use: who replaces the browser does so after this is read. */
export function sessionLogIn(area: () => SessionArea): LogMemory {
  return {
    isBegun: async () => (await area().get(KEY))[KEY] === true,
    setBegun: async (begun) => await area().set({ [KEY]: begun }),
  };
}
