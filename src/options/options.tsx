// The entry of the page of choices.

import { showView } from "../ui/guarded-view.tsx";
import { tellLanguage } from "../ui/message.ts";
import { Options } from "./options-view.tsx";

const root = document.getElementById("options");
if (root === null) throw new Error("Expected an element with the id options in options.html");
tellLanguage(document.documentElement);
showView(<Options />, root);
