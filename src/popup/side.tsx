// The side view's entry: the popup's parts, following the tab that the reader looks at.

import { showView } from "../ui/guarded-view.tsx";
import { tellLanguage } from "../ui/message.ts";
import { beginFirstSaved } from "./first-saved.ts";
import { Popup } from "./popup-view.tsx";

beginFirstSaved();
const root = document.getElementById("popup");
if (root === null) throw new Error("Expected an element with the id popup in side.html");
tellLanguage(document.documentElement);
showView(<Popup isSide />, root);
