// That a log was begun is true until the browser ends, whatever context asks: kept in the session's storage.

import { browser } from "../browser.ts";
import type { LogMemory } from "../store/begin-log.ts";

const KEY = "log-begun";

export const sessionLog: LogMemory = {
  isBegun: async () => (await browser.storage.session.get(KEY))[KEY] === true,
  setBegun: (begun) => browser.storage.session.set({ [KEY]: begun }),
};
