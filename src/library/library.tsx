// The library page's entry.

import { sessionLog } from "../settings/session-log.ts";
import { keepLogMemory } from "../store/begin-log.ts";
import { showView } from "../ui/guarded-view.tsx";
import { tellLanguage } from "../ui/message.ts";
import { Library } from "./library-view.tsx";

keepLogMemory(sessionLog);
const root = document.getElementById("library");
if (root === null) throw new Error("Expected an element with the id library in library.html");
tellLanguage(document.documentElement);
showView(<Library />, root);
