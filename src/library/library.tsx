// The library page's entry.

import { render } from "preact";
import { tellLanguage } from "../ui/message.ts";
import { Library } from "./library-view.tsx";

const root = document.getElementById("library");
if (root === null) throw new Error("Expected an element with the id library in library.html");
tellLanguage(document.documentElement);
render(<Library />, root);
