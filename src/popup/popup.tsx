// The popup's entry.

import { render } from "preact";
import { tellLanguage } from "../ui/message.ts";
import { Popup } from "./popup-view.tsx";

const root = document.getElementById("popup");
if (root === null) throw new Error("Expected an element with the id popup in popup.html");
tellLanguage(document.documentElement);
render(<Popup isSide={false} />, root);
