// The list of an article's marks for keyboard and screen reader, to whom painted words say nothing: a list
// box with one stop of the Tab key, arrows inside, and a filter by kind above it.

import type { JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ANNOTATION_KINDS, type AnnotationKind, type Reading } from "../core/model/annotation.ts";
import { CloseButton } from "./close-button.tsx";
import { confidenceWord, kindName, rowPieces } from "./describe-reading.ts";
import { MarkGlyph } from "./mark-glyph.tsx";
import { type CountedName, counted, formatCount, message } from "./message.ts";

export interface ListedMark {
  readonly reading: Reading;
  /** The mark's own words. */
  readonly text: string;
  readonly saved: boolean;
}

/** Rows on either side of the chosen one that are drawn: a live blog has thousands. */
const AROUND = 60;
const PAGE = 10;

const COUNTS: Readonly<Record<AnnotationKind, CountedName>> = {
  quotation: "quotations",
  official: "officials",
  claim: "figures",
  highlight: "highlights",
};

export function MarksPanel(props: {
  /** In reading order. */
  readonly marks: readonly ListedMark[];
  /** Index in `marks` of the one that the reader is at. */
  readonly at: number;
  readonly onAt: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const [kind, setKind] = useState<AnnotationKind | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const rows = props.marks
    .map((mark, index) => ({ mark, index }))
    .filter(({ mark }) => kind === null || mark.reading.kind === kind);
  const found = rows.findIndex(({ index }) => index >= props.at);
  const chosen = found === -1 ? rows.length - 1 : found;
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  // Another row is chosen, or other rows are drawn.
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [chosen, kind]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const next = rowAfter(event.key, chosen, rows.length);
    const row = rows[next ?? chosen];
    if (row === undefined || (next === null && event.key !== "Enter")) return;
    event.preventDefault();
    if (next === null) props.onOpen(row.index);
    else props.onAt(row.index);
  };
  return (
    <section class="sheet panel" role="dialog" aria-label={message("panelLabel")}>
      <div class="panel-head">
        <h2>
          <span role="status">
            {counted(kind === null ? "marksHere" : COUNTS_HERE[kind], rows.length)}
          </span>
        </h2>
        <CloseButton onClose={props.onClose} />
      </div>
      <KindFilter marks={props.marks} kind={kind} onKind={setKind} />
      {rows.length === 0 ? <p class="empty">{message("emptyMarks")}</p> : null}
      <div
        ref={list}
        class="panel-rows"
        role="listbox"
        aria-label={message("tabMarks")}
        tabIndex={0}
        aria-activedescendant={rows.length === 0 ? undefined : `mark-${rows[chosen]?.index}`}
        onKeyDown={onKeyDown}
      >
        {rows.map(({ mark, index }, row) =>
          Math.abs(row - chosen) > AROUND ? null : (
            <Row
              key={index}
              mark={mark}
              id={`mark-${index}`}
              chosen={row === chosen}
              place={row + 1}
              of={rows.length}
              onOpen={() => props.onOpen(index)}
            />
          ),
        )}
      </div>
    </section>
  );
}

const COUNTS_HERE: Readonly<Record<AnnotationKind, CountedName>> = {
  quotation: "quotationsHere",
  official: "officialsHere",
  claim: "figuresHere",
  highlight: "highlightsHere",
};

/** The row that a key leads to; null: the key is no such key. */
function rowAfter(key: string, row: number, rows: number): number | null {
  const last = rows - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, row + 1);
    case "ArrowUp":
      return Math.max(0, row - 1);
    case "PageDown":
      return Math.min(last, row + PAGE);
    case "PageUp":
      return Math.max(0, row - PAGE);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

function KindFilter(props: {
  readonly marks: readonly ListedMark[];
  readonly kind: AnnotationKind | null;
  readonly onKind: (kind: AnnotationKind | null) => void;
}): JSX.Element {
  const countOf = (kind: AnnotationKind) =>
    props.marks.filter(({ reading }) => reading.kind === kind).length;
  return (
    <fieldset class="panel-kinds" aria-label={message("panelFilter")}>
      <button
        type="button"
        class="panel-kind"
        aria-pressed={props.kind === null}
        onClick={() => props.onKind(null)}
      >
        {message("panelAll")}
      </button>
      {ANNOTATION_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="panel-kind"
          aria-pressed={props.kind === kind}
          onClick={() => props.onKind(kind)}
        >
          <MarkGlyph kind={kind} />
          {formatCount(countOf(kind))}{" "}
          <span class="unseen">{counted(COUNTS[kind], countOf(kind))}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Row(props: {
  readonly mark: ListedMark;
  readonly id: string;
  readonly chosen: boolean;
  readonly place: number;
  readonly of: number;
  readonly onOpen: () => void;
}): JSX.Element {
  const { reading, text, saved } = props.mark;
  const doubt =
    reading.kind !== "highlight" && reading.confidence === "low" ? confidenceWord(reading) : null;
  // Whose words, how much, which office: the glyph has said the kind.
  const pieces = rowPieces(reading, text);
  const said = pieces.length === 0 ? [kindName(reading.kind)] : pieces;
  const more = [...said, doubt, saved ? message("panelSaved") : null];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the list, which has the focus
    <div
      id={props.id}
      class="panel-row"
      role="option"
      tabIndex={-1}
      aria-selected={props.chosen}
      aria-setsize={props.of}
      aria-posinset={props.place}
      onClick={props.onOpen}
    >
      <MarkGlyph kind={reading.kind} />
      <span class="panel-words">
        <span class="unseen">{kindName(reading.kind)}: </span>
        <span class="words">{text}</span>
        <span class="soft panel-more">{more.filter((part) => part !== null).join(" · ")}</span>
      </span>
    </div>
  );
}
