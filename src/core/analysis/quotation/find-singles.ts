// Quotations inside single marks: the British habit, and American headlines. Hard because the closing
// mark is also the apostrophe ("the voters' choice", "rock 'n' roll"), so a mark counts only where no
// word could have it.

import { inOrder, overlaps, type Span } from "../../model/span.ts";
import type { ReadText } from "../text/read.ts";
import type { Passage } from "./passage.ts";
import type { QuoteMark } from "./scan-marks.ts";

/** Words that begin with an apostrophe: 'tis, 'em, the '90s. */
const ELISION = /^(?:\d0?s?|bout|cause|em|gainst|n|round|round|til|till|tis|twas)(?![A-Za-z])/i;
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

interface Pairing {
  readonly pairs: readonly Span[];
  /** The mark that is still open at the end of the paragraph. */
  readonly open: QuoteMark | null;
}

/** The pairs of one paragraph. A weak closing mark counts only if no strong one comes before the next opening one. */
function pairSingles(text: string, marks: readonly QuoteMark[]): Pairing {
  const pairs: Span[] = [];
  let open: QuoteMark | null = null;
  let weak: QuoteMark | null = null;
  const close = (mark: QuoteMark | null): void => {
    if (open !== null && mark !== null) pairs.push({ start: open.start, end: mark.end });
    open = mark === null ? open : null;
    weak = null;
  };
  for (const mark of marks) {
    if (opensAt(text, mark)) {
      close(weak);
      open = mark;
      continue;
    }
    const strength = open === null ? null : closes(text, mark);
    if (strength === "strong") close(mark);
    else if (strength === "weak") weak = mark;
  }
  close(weak);
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
): (readonly Span[])[] {
  const runs: (readonly Span[])[] = [];
  let running: Span[] = [];
  let index = 0;
  for (const paragraph of paragraphs) {
    const from = index;
    while (index < marks.length && (marks[index]?.start ?? 0) < paragraph.end) index++;
    const { pairs, open } = pairSingles(text, marks.slice(from, index));
    if ((pairs[0] ?? open)?.start !== paragraph.start) running = [];
    for (const pair of pairs) {
      runs.push([...running, pair]);
      running = [];
    }
    if (open !== null) running.push({ start: open.start, end: paragraph.end });
    else running = [];
  }
  return runs;
}

/** `doubles` with what single marks add, ordered by start, without overlap. */
export function findSingles(
  read: ReadText,
  marks: readonly QuoteMark[],
  doubles: readonly Passage[],
): Passage[] {
  const { text, paragraphs } = read;
  const inDoubles = doubles.flatMap(({ spans }) => spans);
  const runs = findRuns(text, paragraphs, outside(marks, inDoubles));
  const headline = paragraphs[0]?.end ?? 0;
  const inBody = runs.filter((run) => (run[0]?.start ?? 0) > headline);
  // The article quotes with single marks if it has more of them.
  const single = inBody.length <= doubles.length;
  const found = runs.map((spans): Passage => ({ spans, single, closed: true, label: null }));
  return dropInner(inOrder([...doubles, ...found], startOf));
}

const startOf = ({ spans }: Passage): number => spans[0]?.start ?? 0;

/** Leaves out what a passage before it holds: 'He said “no” to me'. */
function dropInner(passages: readonly Passage[]): Passage[] {
  let end = 0;
  return passages.filter((passage) => {
    if (startOf(passage) < end) return false;
    end = passage.spans.at(-1)?.end ?? end;
    return true;
  });
}
