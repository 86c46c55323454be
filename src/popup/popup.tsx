// The popup's entry.

import { showView } from "../ui/guarded-view.tsx";
import { tellLanguage } from "../ui/message.ts";
import { beginFirstSaved } from "./first-saved.ts";
import { Popup } from "./popup-view.tsx";

beginFirstSaved();
const root = document.getElementById("popup");
if (root === null) throw new Error("Expected an element with the id popup in popup.html");
tellLanguage(document.documentElement);
showView(<Popup isSide={false} />, root);
