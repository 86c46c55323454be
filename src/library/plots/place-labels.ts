// Which points of a plot keep the words beside them, once it is known where they stand: none on another point, none on other words.

interface Labelled {
  readonly cx: number;
  readonly cy: number;
  readonly label: string | null;
}

/** From the middle of a point to its words. */
export const LABEL_GAP = 11;
const LETTER_WIDTH = 6.6;
/** Ideographs and their like fill the square that they stand in. */
const WIDE_LETTER =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
const WIDE_LETTER_WIDTH = 12;
const LINE_HEIGHT = 14;
const DOT_RADIUS = 7;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The label of each point, null where it would lie on something; whoever comes first keeps theirs. */
export function placeLabels(points: readonly Labelled[]): (string | null)[] {
  const dots = points.map(({ cx, cy }) =>
    boxAround(cx - DOT_RADIUS, cx + DOT_RADIUS, cy, 2 * DOT_RADIUS),
  );
  const taken: Box[] = [];
  return points.map(({ cx, cy, label }) => {
    if (label === null) return null;
    const left = cx + LABEL_GAP;
    const box = boxAround(left, left + widthOf(label), cy, LINE_HEIGHT);
    if ([...taken, ...dots].some((other) => areCrossing(box, other))) return null;
    taken.push(box);
    return label;
  });
}

function boxAround(left: number, right: number, middle: number, height: number): Box {
  return { left, right, top: middle - height / 2, bottom: middle + height / 2 };
}

function areCrossing(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function widthOf(label: string): number {
  return [...label].reduce(
    (width, letter) => width + (WIDE_LETTER.test(letter) ? WIDE_LETTER_WIDTH : LETTER_WIDTH),
    0,
  );
}

/** As much of a name as fits into `room`. */
export function fittingName(name: string, room: number): string {
  if (widthOf(name) <= room) return name;
  const letters = [...name];
  while (letters.length > 1 && widthOf(letters.join("")) > room - LETTER_WIDTH) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
