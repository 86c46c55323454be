// A change of the page in the reader's words: what it is of, how loud it is, since when.

import type { AnnotationKind } from "../core/model/annotation.ts";
import {
  baseOf,
  type Change,
  currentOf,
  type History,
  lastFound,
  type Version,
} from "../core/model/history.ts";
import { kindName } from "./describe-reading.ts";
import { counted, type MessageName, message } from "./message.ts";
import { formatDay } from "./shown-date.tsx";

const CHANGE_WORDS: Readonly<Record<Change, MessageName>> = {
  figure: "changeFigure",
  negation: "changeNegation",
  name: "changeName",
  quotation: "changeQuotation",
  gone: "stateLost",
  other: "changeOther",
};

/** Who altered these without a word has something to explain. */
const LOUD: ReadonlySet<Change> = new Set(["figure", "negation", "name", "quotation"]);

export function isLoud({ change }: History): boolean {
  return change !== null && LOUD.has(change);
}

/** "A figure changed"; empty where nothing did. */
export function changeWord({ change, watched }: History): string {
  if (change === null) return "";
  if (watched === "length") return message("changeLength");
  return message(CHANGE_WORDS[change]);
}

/** "Headline", "Figure", "Saved quotation". `kind`: of the saved passage, else null. */
export function subjectName(history: History, kind: AnnotationKind | null): string {
  switch (history.watched) {
    case "headline":
      return message("watchedHeadline");
    case "length":
      return message("watchedLength");
    case "mark":
      return kindName(history.reading?.kind ?? "highlight");
    case "passage":
      return message("watchedPassage", kindName(kind ?? "highlight"));
  }
}

/** "Changed between 3 Mar and 7 Mar": the page was not looked at in between. */
export function sinceWhen(history: History): string {
  if (history.change === "gone") return message("lastSeenOn", formatDay(lastFound(history)));
  const last = formatDay(baseOf(history).lastSeen);
  const first = formatDay(currentOf(history).firstSeen);
  return last === first ? message("changedOnDay", first) : message("changedBetween", last, first);
}

/** "3 Mar to 7 Mar". */
export function seenWhen({ firstSeen, lastSeen }: Version): string {
  const [first, last] = [formatDay(firstSeen), formatDay(lastSeen)];
  return first === last ? first : message("seenFromTo", first, last);
}

/** The words of a version as the reader is shown them. */
export function wordsOf({ watched }: History, { text }: Version): string {
  return watched === "length" ? counted("words", Number(text)) : (text ?? "");
}
