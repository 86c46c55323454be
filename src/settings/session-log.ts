// The memory of the log, for all contexts that have the polyfill.

import { browser } from "../browser.ts";
import { sessionLogIn } from "./session-log-in.ts";

export const sessionLog = sessionLogIn(() => browser.storage.session);
