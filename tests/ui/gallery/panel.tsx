// The list of all marks as the page shows it, in a shadow root of its own.

import { render } from "preact";
import { CARD_STYLES } from "../../../src/ui/card-styles.ts";
import { MarksPanel } from "../../../src/ui/marks-panel.tsx";
import { MARKS } from "./examples.ts";

const host = document.getElementById("panel");
if (host === null) throw new Error("Expected an element with the id panel in panel.html");
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(CARD_STYLES);
root.adoptedStyleSheets = [sheet];
const place = document.createElement("div");
place.className = "surface";
root.append(place);
const marks = MARKS.map(({ reading, text }, at) => ({ reading, text, saved: at === 1 }));
const nothing = (): void => undefined;
render(
  <MarksPanel marks={marks} at={0} onAt={nothing} onOpen={nothing} onClose={nothing} />,
  place,
);
host.dataset.ready = "";
