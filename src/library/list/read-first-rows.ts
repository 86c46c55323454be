// The first script of the library page. Without the polyfill, which would be half of it: the log is Chromium's alone, whose
// own `chrome` gives promises.

import { sessionLogIn } from "../../settings/session-log-in.ts";
import { keepLogMemory } from "../../store/begin-log.ts";
import { beginFirstRows } from "./first-rows.ts";

keepLogMemory(sessionLogIn(() => chrome.storage.session));
beginFirstRows();
