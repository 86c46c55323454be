// Every quotation mark of a text, and whether it can open or close there. Which of them belong together
// is find-marks.ts's question. The place of a mark says more than its shape: news pages close with “,
// open with ”, and type both as ".

import { CharacterClass, classAt, isWordAt } from "../text/characters.ts";
import { brokenMarkLength } from "../text/tokens.ts";

/** Marks of one family are drawn to match: a curly mark is closed by a curly one where there is one. */
export type MarkFamily =
  | "straight"
  | "curly"
  | "doubled"
  | "low"
  | "angle"
  | "corner"
  | "broken"
  | "single";

/** `either` closes if a quotation is open, else opens: a mark with a space on both sides. */
export type MarkRole = "opens" | "closes" | "either";

export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly role: MarkRole;
}

/** What the shape of a mark says. */
type Lean = "opens" | "closes" | null;

interface Shape {
  readonly length: number;
  readonly family: MarkFamily;
  readonly lean: Lean;
}

const shape = (family: MarkFamily, lean: Lean, length = 1): Shape => ({ family, lean, length });

/** By code unit; what needs a look at its neighbours (' ` â) is in `shapeAt`. */
const SHAPES: ReadonlyMap<number, Shape> = new Map([
  [0x22, shape("straight", null)],
  [0xff02, shape("straight", null)],
  [0x201c, shape("curly", "opens")],
  [0x201d, shape("curly", "closes")],
  [0x201f, shape("curly", "opens")],
  [0x301d, shape("curly", "opens")],
  [0x301e, shape("curly", "closes")],
  [0x201e, shape("low", "opens")],
  [0xab, shape("angle", "opens")],
  [0xbb, shape("angle", "closes")],
  [0x300c, shape("corner", "opens")],
  [0x300d, shape("corner", "closes")],
  [0x300e, shape("corner", "opens")],
  [0x300f, shape("corner", "closes")],
]);

const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const BROKEN_LEAD = 0xe2;

const isSingle = (code: number): boolean =>
  code === APOSTROPHE || code === BACKTICK || code === LEFT_SINGLE || code === RIGHT_SINGLE;

/** Two single marks in a row stand for a double one: ''Yes'', ``Yes'', ‘‘Yes’’. */
function shapeOfSingles(text: string, at: number, code: number): Shape {
  const next = text.charCodeAt(at + 1);
  const lean: Lean = code === BACKTICK || code === LEFT_SINGLE ? "opens" : null;
  if (next !== code) return shape("single", lean);
  // ''' closes a single quotation inside a doubled one ("one of us,'''"), so the single one comes first
  // there, and last where the three open.
  const closesInner = text.charCodeAt(at + 2) === code && isInk(text, at - 1);
  return closesInner ? shape("single", lean) : shape("doubled", lean, 2);
}

/** â€œ â€™ …: UTF-8 read as Windows-1252. Dashes and dots are broken the same way and are no marks. */
function shapeOfBroken(text: string, at: number): Shape | null {
  const length = brokenMarkLength(text, at);
  if (length === 0) return null;
  const last = text.charCodeAt(at + 2);
  if (length === 2 || last === 0x9d) return shape("broken", "closes", length);
  return last === 0x153 ? shape("broken", "opens", length) : null;
}

function shapeAt(text: string, at: number): Shape | null {
  const code = text.charCodeAt(at);
  if (isSingle(code)) return shapeOfSingles(text, at, code);
  if (code === BROKEN_LEAD) return shapeOfBroken(text, at);
  return SHAPES.get(code) ?? null;
}

/** True where something is printed; the ends of the text are blank. */
const isInk = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && classAt(text, at) !== CharacterClass.space;

const OPENING_NEIGHBOURS = "([{—–-/:";
const CLOSING_NEIGHBOURS = ")]}.,;:!?…—–-/>";
const isMark = (text: string, at: number): boolean =>
  isSingle(text.charCodeAt(at)) || SHAPES.has(text.charCodeAt(at));

/** How far to look past other marks ("'“Yes"): a page of nothing but marks must stay linear. */
const MARKS_PASSED = 3;

function neighbour(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let passed = 0; passed < MARKS_PASSED && isMark(text, at); passed++) at += step;
  return at;
}

/** The role that the place of the mark [start, end) and its shape's lean give it. */
function roleAt(text: string, start: number, end: number, lean: Lean): MarkRole {
  const left = neighbour(text, start - 1, -1);
  const right = neighbour(text, end, 1);
  const inkLeft = isInk(text, left);
  const inkRight = isInk(text, right);
  if (!inkLeft && !inkRight) return "either";
  if (!inkLeft) return "opens";
  if (!inkRight) return "closes";
  const opensHere = OPENING_NEIGHBOURS.includes(text.charAt(left)) && isWordAt(text, right);
  const closesHere =
    CLOSING_NEIGHBOURS.includes(text.charAt(right)) && text.charAt(left) !== "(" && !opensHere;
  if (closesHere) return "closes";
  if (lean !== null) return lean;
  // Where a space was lost (Go,"he said) only what stands before can tell.
  return opensHere ? "opens" : "either";
}

/** Shapes of which the drawn side is sure: « Oui » has spaces inside, 「はい」 none outside. */
function roleOf(text: string, start: number, found: Shape): MarkRole {
  if (found.family === "corner" || found.family === "low") return found.lean ?? "either";
  const end = start + found.length;
  const role = roleAt(text, start, end, found.lean);
  const spaced = found.family === "angle" && (role === "either" || !hugs(text, start, end, role));
  return spaced ? (found.lean ?? role) : role;
}

/** True where the mark touches the word that its role says it should touch. */
const hugs = (text: string, start: number, end: number, role: MarkRole): boolean =>
  role === "opens" ? isWordAt(text, end) : isInk(text, start - 1);

/** What `shapeAt` knows. */
const MAY_MARK = /["'`\u00ab\u00bb\u00e2\u2018\u2019\u201c-\u201f\u300c-\u300f\u301d\u301e\uff02]/g;

/** author="roe", print("yes"): what is left of a tag, and a program's words, are nobody's speech. */
const isCode = (text: string, at: number): boolean =>
  text.charAt(at - 1) === "=" || (text.charAt(at - 1) === "(" && isWordAt(text, at - 2));

/** All quotation marks of `text`, single ones too, in order; apostrophes inside words are left out. */
export function scanMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  let at = 0;
  for (;;) {
    // The engine's own search: a loop over the letters takes a first article's time.
    MAY_MARK.lastIndex = at;
    if (!MAY_MARK.test(text)) return marks;
    at = MAY_MARK.lastIndex - 1;
    const found = shapeAt(text, at);
    if (found === null) {
      at++;
      continue;
    }
    const end = at + found.length;
    const inWord = found.family === "single" && isWordAt(text, at - 1) && isWordAt(text, end);
    if (!inWord && (found.family === "single" || !isCode(text, at)))
      marks.push({ start: at, end, family: found.family, role: roleOf(text, at, found) });
    at = end;
  }
}
