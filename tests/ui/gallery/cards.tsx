// The gallery of cards: every state of the card, each in a shadow root of its own as on a page, light on
// the left and dark on the right.

import { options, render } from "preact";
import { useState } from "preact/hooks";
import type { Annotation, AnnotationBody } from "../../../src/core/model/annotation.ts";
import { type History, lastFound } from "../../../src/core/model/history.ts";
import { OWN_LIBRARY } from "../../../src/core/model/library.ts";
import { CARD_STYLES } from "../../../src/ui/card-styles.ts";
import type { AlsoHere, CardSubject, Notice } from "../../../src/ui/card-subject.ts";
import { type CardProps, CardView } from "../../../src/ui/card-view.tsx";
import { takeLibraryNames } from "../../../src/ui/library-names.ts";
import {
  CHANGED,
  claim,
  LEAVING,
  LINKS,
  MARQUARD,
  NOBODY,
  SAVED,
  WATER,
  WATER_WORDS,
} from "./examples.ts";

// At once, so that a button that another one brought can be pressed right after it.
options.debounceRendering = (draw) => draw();

const EMPTY: AnnotationBody = { note: "", tags: [], colour: "amber" };
const QUIET: Notice = { tone: "quiet", text: "Removed.", undo: true };
const CORRECTED: Notice = {
  tone: "quiet",
  text: "Corrected, here and on your next visit.",
  undo: true,
};
const FULL: Notice = {
  tone: "alarm",
  text: "Could not save: the disk is full. Your note is kept here until there is room.",
  undo: false,
};

const QUOTATION: CardSubject = {
  reading: WATER,
  text: WATER_WORDS,
  evidence: [
    { role: "cue", text: "said" },
    { role: "speaker", text: "she" },
    { role: "antecedent", text: "Ilse Marquard, the minister for water and energy" },
  ],
  correctable: { verdict: null, speakers: ["Per Ostrander", "Tomas Veldhuizen-Achterberg"] },
};
const subject = (reading: CardSubject["reading"], text: string): CardSubject => ({
  reading,
  text,
  evidence: [],
  correctable: reading.kind === "highlight" ? null : { verdict: null, speakers: [] },
});
/** As the card shows a mark that the reader corrected. */
const corrected = (subject: CardSubject): CardSubject => ({
  ...subject,
  correctable: { verdict: { is: "speaker", name: "Per Ostrander" }, speakers: [] },
});

interface Example {
  readonly subject: CardSubject;
  readonly annotation?: Annotation | null;
  readonly body?: AnnotationBody;
  /** Where it is saved; absent: in the reader's own. */
  readonly library?: string;
  readonly also?: readonly AlsoHere[];
  readonly links?: CardProps["links"];
  readonly notice?: Notice;
  readonly history?: History;
  readonly ends?: string;
  /** Names of buttons to press once drawn, in order. */
  readonly press?: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  { subject: subject(NOBODY, "“an ongoing process”") },
  { subject: QUOTATION, links: LINKS.slice(0, 1), press: ["why?"] },
  { subject: subject(MARQUARD, "Ilse Marquard"), links: LINKS.slice(2) },
  {
    subject: subject(LEAVING, "more than 1.5 million people"),
    links: LINKS.slice(1),
    also: [QUOTATION],
    body: { note: "Compare with the census.\nAnd with March.", tags: [], colour: "green" },
  },
  {
    subject: QUOTATION,
    annotation: SAVED[0] ?? null,
    body: SAVED[0] ?? EMPTY,
    press: ["2 tags"],
  },
  {
    subject: subject(LEAVING, "more than 1.7 million people"),
    annotation: SAVED[1] ?? null,
    body: SAVED[1] ?? EMPTY,
    ...(CHANGED[0] === undefined ? {} : { history: CHANGED[0] }),
    press: ["2 versions"],
  },
  {
    subject: QUOTATION,
    annotation: SAVED[0] ?? null,
    body: SAVED[0] ?? EMPTY,
    ends: "“The water did not come alone,”",
  },
  {
    subject: QUOTATION,
    annotation: SAVED[0] ?? null,
    body: { note: "Changed in the field.", tags: [], colour: "rose" },
    notice: FULL,
  },
  {
    subject: subject({ kind: "highlight" }, SAVED[2]?.text ?? ""),
    annotation: SAVED[2] ?? null,
    body: SAVED[2] ?? EMPTY,
  },
  {
    subject: subject({ kind: "highlight" }, "The sirens have not been tested."),
    notice: QUIET,
    body: { ...EMPTY, colour: "violet" },
  },
  {
    subject: subject(
      claim({ low: 3, high: 5, unit: "%" }, "Prices rise by 3 to 5 percent."),
      "3-5%",
    ),
  },
  { subject: QUOTATION, press: ["why?", "Another speaker"] },
  { subject: corrected(QUOTATION), notice: CORRECTED, press: ["why?"] },
  {
    subject: subject(LEAVING, "more than 1.5 million people"),
    press: ["why?", "Another value"],
  },
  { subject: subject(MARQUARD, "Ilse Marquard"), press: ["why?", "Another name or office"] },
  {
    subject: {
      ...subject({ kind: "highlight" }, "Per Ostrander"),
      correctable: { verdict: null, speakers: [] },
    },
    press: ["This is an official"],
  },
];

/** Of a reader who works at a desk, too: where it is saved, and what stands there from whom. */
const DESK = "00000000-0000-4000-8000-0000000000d1";
const SHARED: readonly Example[] = [
  { subject: QUOTATION },
  { subject: QUOTATION, library: DESK },
  {
    subject: QUOTATION,
    annotation: SAVED[0] === undefined ? null : { ...SAVED[0], library: DESK, author: "ines" },
    body: SAVED[0] ?? EMPTY,
  },
];

function Example({ example }: { readonly example: Example }) {
  const [body, setBody] = useState(example.body ?? EMPTY);
  const nothing = () => undefined;
  return (
    <CardView
      subject={example.subject}
      annotation={example.annotation ?? null}
      body={body}
      library={example.library ?? OWN_LIBRARY}
      onLibrary={() => undefined}
      links={example.links ?? []}
      also={example.also ?? []}
      notice={example.notice ?? null}
      busy={false}
      onBody={setBody}
      onSave={nothing}
      onChoose={setBody}
      onRemove={nothing}
      onKeepIt={nothing}
      onUndo={nothing}
      onClose={nothing}
      onExplain={nothing}
      onCorrect={nothing}
      ownLinks={[]}
      onShowOwn={() => undefined}
      onShowOther={nothing}
      onAlso={nothing}
      history={example.history ?? null}
      lastSeen={example.history === undefined ? null : lastFound(example.history)}
      onAllowPrivate={nothing}
      onCopy={nothing}
      onAcknowledge={nothing}
      onKeepToday={nothing}
      ends={example.ends ?? null}
      onEnds={nothing}
    />
  );
}

function show(example: Example, column: HTMLElement, theme: "light" | "dark"): void {
  const host = document.createElement("div");
  host.dataset.theme = theme;
  column.append(host);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES);
  root.adoptedStyleSheets = [sheet];
  const place = document.createElement("div");
  place.className = "surface";
  root.append(place);
  render(<Example example={example} />, place);
  for (const name of example.press ?? []) {
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name)?.click();
  }
}

const isShared = new URLSearchParams(location.search).get("scene") === "shared";
if (isShared) takeLibraryNames([{ library: DESK, name: "City desk" }]);
for (const theme of ["light", "dark"] as const) {
  const column = document.getElementById(theme);
  if (column === null) continue;
  for (const example of isShared ? SHARED : EXAMPLES) show(example, column, theme);
}
