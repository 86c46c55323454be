// Quotations inside single marks: the British habit, and American headlines. Hard because the closing
// mark is also the apostrophe ("the voters' choice", "rock 'n' roll"), so a mark counts only where no
// word could have it.

import { overlaps, type Span } from "../../model/span.ts";
import type { ReadText } from "../text/read.ts";
import type { Passage } from "./passage.ts";
import type { QuoteMark } from "./scan-marks.ts";

/** Words that begin with an apostrophe: 'tis, 'em, the '90s. */
const ELISION = /^(?:\d0?s?|bout|cause|em|gainst|n|round|round|til|till|tis|twas)(?![\p{L}])/iu;
const STRONG_LEFT = ".,!?…";
const STRONG_RIGHT = ".,;:!?)]—–";

const opensAt = (text: string, mark: QuoteMark): boolean =>
  mark.role === "opens" &&
  text.charAt(mark.start) !== "’" &&
  !ELISION.test(text.slice(mark.end, mark.end + 8));

type Strength = "strong" | "weak" | null;

/** How surely `mark` closes: weakly after a final s, which makes it the plural's apostrophe as likely. */
function closes(text: string, mark: QuoteMark): Strength {
  if (mark.role !== "closes" || "‘`".includes(text.charAt(mark.start))) return null;
  const before = text.charAt(mark.start - 1);
  const after = text.charAt(mark.end);
  if (STRONG_LEFT.includes(before)) return "strong";
  if (before !== "s") return "strong";
  return after === "" || STRONG_RIGHT.includes(after) ? "strong" : "weak";
}

/** The pairs of one paragraph; the first mark left open at its end too. */
function pairSingles(
  text: string,
  marks: readonly QuoteMark[],
): { pairs: Span[]; open: QuoteMark | null } {
  const pairs: Span[] = [];
  let open: QuoteMark | null = null;
  let weak: QuoteMark | null = null;
  for (const mark of marks) {
    if (open === null || opensAt(text, mark)) {
      if (!opensAt(text, mark)) continue;
      if (open !== null && weak !== null) pairs.push({ start: open.start, end: weak.end });
      open = mark;
      weak = null;
      continue;
    }
    const strength = closes(text, mark);
    if (strength === "strong") {
      pairs.push({ start: open.start, end: mark.end });
      open = null;
      weak = null;
    } else if (strength === "weak") weak = mark;
  }
  if (open !== null && weak !== null) {
    pairs.push({ start: open.start, end: weak.end });
    open = null;
  }
  return { pairs, open };
}

/** Marks that no double-marked passage holds. Both lists are ordered, so one walk does. */
function outside(marks: readonly QuoteMark[], doubles: readonly Span[]): QuoteMark[] {
  let index = 0;
  return marks.filter((mark) => {
    while (index < doubles.length && (doubles[index]?.end ?? 0) <= mark.start) index++;
    const double = doubles[index];
    return double === undefined || !overlaps(double, mark);
  });
}

/** Joins the stretches of a quotation over several paragraphs, each opened, only the last one closed. */
function findRuns(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly QuoteMark[],
): Span[][] {
  const runs: Span[][] = [];
  let running: Span[] = [];
  let index = 0;
  for (const paragraph of paragraphs) {
    const from = index;
    while (index < marks.length && (marks[index]?.start ?? 0) < paragraph.end) index++;
    const own = marks.slice(from, index);
    const { pairs, open } = pairSingles(text, own);
    const continues = running.length > 0 && own[0]?.start === paragraph.start;
    const held = continues ? running : [];
    const [first, ...rest] = pairs;
    if (first !== undefined)
      runs.push(held.length > 0 && first.start === paragraph.start ? [...held, first] : [first]);
    for (const pair of rest) runs.push([pair]);
    const goesOn = open !== null && (open.start === paragraph.start || pairs.length === 0);
    running = goesOn ? [...held, { start: open.start, end: paragraph.end }] : [];
  }
  return runs;
}

const length = (passages: readonly { readonly spans: readonly Span[] }[]): number =>
  passages.length;

/** `doubles` with what single marks add, ordered by start, without overlap. */
export function findSingles(
  read: ReadText,
  marks: readonly QuoteMark[],
  doubles: readonly Passage[],
): Passage[] {
  const { text, paragraphs } = read;
  const inDoubles = doubles.flatMap((passage) => passage.spans);
  const runs = findRuns(text, paragraphs, outside(marks, inDoubles));
  const body = paragraphs[0]?.end ?? 0;
  const inBody = runs.filter((run) => (run[0]?.start ?? 0) > body);
  // The article quotes with single marks if its own count is the higher one.
  const single = inBody.length <= length(doubles);
  const found = runs.map((spans) => ({ spans, single, closed: true, label: null }));
  const kept = doubles.filter((double) => !found.some((one) => holds(one.spans, double.spans)));
  return [...kept, ...found].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

const holds = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  outer.some((o) => inner.some((i) => o.start < i.start && i.end < o.end));
