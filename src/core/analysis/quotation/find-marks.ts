// Which quotation marks belong together. Marks are paired paragraph by paragraph with a stack; a
// quotation that is still open at the end of a paragraph goes on in the next one if that opens with a
// mark too, as books and newspapers print long speeches. Linear: nothing is ever paired twice.

import { inOrder, type Span } from "../../model/span.ts";
import { isCapitalAt } from "../text/characters.ts";
import type { ReadText } from "../text/read.ts";
import { findSingles } from "./find-singles.ts";
import { type Passage, splitTranscript } from "./passage.ts";
import { type QuoteMark, scanMarks } from "./scan-marks.ts";

/** The double-marked stretches of one paragraph, and the mark that is still open at its end. */
interface Pairing {
  readonly pairs: readonly Span[];
  readonly open: QuoteMark | null;
}

/** How deep a closing mark looks for the opening mark of its family. */
const MAX_DEPTH = 4;

function isInch(text: string, mark: QuoteMark, next: QuoteMark | undefined): boolean {
  // "It is 12" deep," she said: a closing mark comes next, so the one after the digit is an inch.
  // "I was 12" and "I was 13": an opening mark comes next, so it closes.
  if (mark.family !== "straight" || next === undefined || next.role !== "closes") return false;
  const code = text.charCodeAt(mark.start - 1);
  return code >= 0x30 && code <= 0x39;
}

/** Index in `stack` of the mark that `mark` closes, or -1. */
function openerOf(stack: readonly QuoteMark[], mark: QuoteMark): number {
  const family = mark.family === "curly" ? ["curly", "low"] : [mark.family];
  const floor = Math.max(0, stack.length - MAX_DEPTH);
  for (let index = stack.length - 1; index >= floor; index--) {
    const open = stack[index];
    if (open !== undefined && family.includes(open.family)) return index;
  }
  // “Yes": opened and closed by different hands.
  return stack.length - 1;
}

/** Pairs the double marks of one paragraph. Inner pairs are left out: they belong to the outer quotation. */
function pairMarks(text: string, marks: readonly QuoteMark[]): Pairing {
  const stack: QuoteMark[] = [];
  const pairs: Span[] = [];
  for (const [index, mark] of marks.entries()) {
    const last = index + 1 === marks.length;
    const closes = mark.role === "closes" || (mark.role === "either" && (stack.length > 0 || last));
    if (!closes) stack.push(mark);
    else if (!isInch(text, mark, marks[index + 1])) closeWith(mark, stack, pairs);
  }
  return { pairs, open: stack[0] ?? null };
}

/** Takes the mark that `mark` closes from the stack, and the pairs that it encloses from the pairs. */
function closeWith(mark: QuoteMark, stack: QuoteMark[], pairs: Span[]): void {
  const opener = openerOf(stack, mark);
  const open = stack[opener];
  if (open === undefined) return;
  stack.length = opener;
  while ((pairs.at(-1)?.start ?? -1) > open.start) pairs.pop();
  pairs.push({ start: open.start, end: mark.end });
}

/** "…, she said": where an unclosed quotation gives way to its attribution. */
const GIVES_WAY =
  /[,?!.…] ?(?:(?:he|she|they|it|(?:[Tt]he )?[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'’.-]*(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'’.-]*){0,3}) (?:said|says|added|told|wrote|asked)|(?:said|says|added|wrote|asked) [A-Z\u00c0-\u00de])/;
const SENTENCE_END = /[.!?…](?= |$)/g;
/** An unclosed mark with more after it than this has most likely lost its closing mark much earlier. */
const LONGEST_UNCLOSED = 1500;

/** Where a quotation ends that opens at `open` and is closed nowhere before `limit`. */
function guessEnd(text: string, open: QuoteMark, limit: number): number {
  const words = text.slice(open.end, Math.min(limit, open.end + LONGEST_UNCLOSED));
  const attribution = GIVES_WAY.exec(words);
  if (attribution !== null) return open.end + attribution.index + 1;
  if (open.end + words.length === limit && !text.slice(limit).startsWith(" ")) return limit;
  const ends = [...words.matchAll(SENTENCE_END)];
  const end = ends.at(-1)?.index;
  return end === undefined ? open.start : open.end + end + 1;
}

const trimEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

interface ParagraphMarks {
  readonly paragraph: Span;
  readonly marks: readonly QuoteMark[];
}

function byParagraph(paragraphs: readonly Span[], marks: readonly QuoteMark[]): ParagraphMarks[] {
  let index = 0;
  return paragraphs.map((paragraph) => {
    const from = index;
    while (index < marks.length && (marks[index]?.start ?? 0) < paragraph.end) index++;
    return { paragraph, marks: marks.slice(from, index) };
  });
}

/** The name line of a pull quote: short, and closed by a mark that nothing in it opened ('Jane Roe."'). */
const LONGEST_SIGNATURE = 60;

function signatureOf(text: string, next: ParagraphMarks | undefined): Span | null {
  if (next === undefined || next.marks.length !== 1) return null;
  const [mark] = next.marks;
  const { paragraph } = next;
  if (mark === undefined || mark.role !== "closes" || mark.end < paragraph.end) return null;
  if (paragraph.end - paragraph.start > LONGEST_SIGNATURE || !isCapitalAt(text, paragraph.start))
    return null;
  return {
    start: paragraph.start,
    end: mark.start - (text.charAt(mark.start - 1) === "." ? 1 : 0),
  };
}

/** Passages inside double marks, over all paragraphs. */
function findDoubles(text: string, rows: readonly ParagraphMarks[]): Passage[] {
  const passages: Passage[] = [];
  let running: Span[] = [];
  for (const [index, row] of rows.entries()) {
    const { pairs, open } = pairMarks(text, row.marks);
    const next = rows[index + 1];
    const goesOn = open !== null && !isBracketed(text, row, open) && isContinued(text, rows, index);
    // What an open quotation holds is its own.
    const outer = goesOn ? pairs.filter((pair) => pair.start < open.start) : pairs;
    for (const pair of outer) {
      const label = fills(pair, row) ? nameLine(text, next) : null;
      passages.push({ ...closedPassage(pair, row, running), label });
      running = [];
    }
    if (goesOn) running.push({ start: open.start, end: row.paragraph.end });
    else if (open !== null) {
      passages.push(...unclosedPassage(text, { open, pairs, row, next, running }));
      running = [];
    }
  }
  return inOrder(passages, startOf);
}

const fills = (pair: Span, { paragraph }: ParagraphMarks): boolean =>
  pair.start === paragraph.start && pair.end === paragraph.end;

/** "Jo Roe", "— Jo Roe, mayor of Ames"; whether the accented letters are capitals, `nameLine` asks. */
const NAME_LINE =
  /^(?:[—–-] ?)?([A-Z\u00c0-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff.'’-]+(?: [A-Z\u00c0-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff.'’-]*){1,3})(?:,? ?\(@\w+\)[^.!?:]*|, [^.!?:]*)?$/;

/** The name in a line of its own that may sign the pull quote or tweet above it; a heading looks the same. */
function nameLine(text: string, next: ParagraphMarks | undefined): Span | null {
  if (next === undefined || next.marks.length > 0) return null;
  const { start, end } = next.paragraph;
  if (end - start > LONGEST_SIGNATURE) return null;
  const line = text.slice(start, end);
  const name = NAME_LINE.exec(line)?.[1];
  if (name === undefined || !name.split(" ").every((word) => isCapitalAt(word, 0))) return null;
  const from = start + line.indexOf(name);
  return { start: from, end: from + name.length };
}

/** "(Roe owns “a ship.)": the bracket that is open where the quotation begins ends with its paragraph, and the quotation in it. */
function isBracketed(text: string, { paragraph }: ParagraphMarks, open: QuoteMark): boolean {
  if (text.charAt(paragraph.end - 1) !== ")") return false;
  const before = text.slice(paragraph.start, open.start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** True where the paragraph after `index` goes on with the open quotation, or one after the captions between them. */
function isContinued(text: string, rows: readonly ParagraphMarks[], index: number): boolean {
  for (let next = index + 1; next <= index + 1 + MOST_CAPTIONS; next++) {
    const row = rows[next];
    if (row === undefined) return false;
    if (opensWithMark(row)) return true;
    if (!isCaption(text, row)) return false;
  }
  return false;
}

function isCaption(text: string, { paragraph, marks }: ParagraphMarks): boolean {
  const { start, end } = paragraph;
  return (
    marks.length === 0 &&
    end - start <= LONGEST_CAPTION &&
    !/[.!?…:]$/.test(text.slice(end - 1, end))
  );
}

/** A tweet has its words and who posted them. */
const MOST_CAPTIONS = 2;
/** "— Ames FC (@ames) 20 May", "Advertisement": no sentence, which would be the article's own again. */
const LONGEST_CAPTION = 100;

const opensWithMark = ({ marks, paragraph }: ParagraphMarks): boolean =>
  marks[0]?.start === paragraph.start;

/** The pair that starts the paragraph closes a running quotation. */
function closedPassage(pair: Span, row: ParagraphMarks, running: readonly Span[]): Passage {
  const continued = running.length > 0 && pair.start === row.paragraph.start;
  const spans = continued ? [...running, pair] : [pair];
  return { spans, single: false, closed: true, label: null };
}

interface Unclosed {
  readonly open: QuoteMark;
  readonly pairs: readonly Span[];
  readonly row: ParagraphMarks;
  readonly next: ParagraphMarks | undefined;
  readonly running: readonly Span[];
}

/** A quotation whose closing mark is missing; none where no end can be guessed. */
function unclosedPassage(text: string, unclosed: Unclosed): Passage[] {
  const { open, pairs, row, next, running } = unclosed;
  // "Full story »More of it": an arrow before a link.
  if (text.charAt(open.start) === "»") return [];
  const following = pairs.find((pair) => pair.start > open.start);
  const end = trimEnd(
    text,
    open.start,
    guessEnd(text, open, following?.start ?? row.paragraph.end),
  );
  if (end <= open.end) return [];
  const label = following === undefined ? signatureOf(text, next) : null;
  return [{ spans: [...running, { start: open.start, end }], single: false, closed: false, label }];
}

const startOf = (passage: Passage): number => passage.spans[0]?.start ?? 0;

/**
 * All outermost quoted stretches of the text, ordered by start, without overlap. Single marks count
 * where the article quotes with them, in headlines, and outside double marks.
 */
export function findPassages(read: ReadText): Passage[] {
  const { text, paragraphs } = read;
  const marks = scanMarks(text);
  const rows = byParagraph(
    paragraphs,
    marks.filter((mark) => mark.family !== "single"),
  );
  const doubles = findDoubles(text, rows);
  const singles = marks.filter((mark) => mark.family === "single");
  const passages = singles.length === 0 ? doubles : findSingles(read, singles, doubles);
  return passages.flatMap((passage) => splitTranscript(text, passage));
}
