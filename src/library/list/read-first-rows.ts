// The first script of the library page.

import { sessionLog } from "../../settings/session-log.ts";
import { keepLogMemory } from "../../store/begin-log.ts";
import { beginFirstRows } from "./first-rows.ts";

keepLogMemory(sessionLog);
beginFirstRows();
