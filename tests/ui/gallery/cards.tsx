// The gallery of cards: every state of the card, each in a shadow root of its own as on a page, light on
// the left and dark on the right.

import { options, render } from "preact";
import { useState } from "preact/hooks";
import type { Annotation, AnnotationBody } from "../../../src/core/model/annotation.ts";
import type { History } from "../../../src/core/model/history.ts";
import { CARD_STYLES } from "../../../src/ui/card-styles.ts";
import type { AlsoHere, CardSubject, Notice } from "../../../src/ui/card-subject.ts";
import { type CardProps, CardView } from "../../../src/ui/card-view.tsx";
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

function Example({ example }: { readonly example: Example }) {
  const [body, setBody] = useState(example.body ?? EMPTY);
  const nothing = () => undefined;
  return (
    <CardView
      subject={example.subject}
      annotation={example.annotation ?? null}
      body={body}
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

for (const theme of ["light", "dark"] as const) {
  const column = document.getElementById(theme);
  if (column !== null) for (const example of EXAMPLES) show(example, column, theme);
}
