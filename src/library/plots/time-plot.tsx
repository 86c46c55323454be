// A plot over time: points of figures or statements, each a link to its mark, with words beside those that
// need them. Scales and ticks are d3's; the drawing is SVG of our own elements, so that every point is a link
// that the keyboard reaches and a screen reader names, and no style needs to stand in the page.

import { scaleLinear, scalePoint, scaleTime } from "d3-scale";
import { line } from "d3-shape";
import type { JSX } from "preact";
import { locale } from "../../ui/message.ts";
import { fittingName, LABEL_GAP, placeLabels } from "./place-labels.ts";
import { timeTicks } from "./time-ticks.ts";

export interface PlotPoint {
  readonly key: string;
  /** Epoch milliseconds. */
  readonly time: number;
  /** Where it stands: a number, or the name of its row. */
  readonly height: number | string;
  /** The ends of a range of figures; null: a single one. */
  readonly range: readonly [low: number, high: number] | null;
  /** Drawn hollow: a limit ("more than"), not the figure itself. */
  readonly isHollow: boolean;
  /** Beside the point, where there is room; null: none. */
  readonly label: string | null;
  /** What a screen reader says, and the pointer shows; the label is part of it. */
  readonly name: string;
  readonly href: string;
}

const WIDTH = 800;
const MARGIN = { top: 18, right: 150, bottom: 34, left: 64 };
const NAMES_LEFT = 150;
/** Between a row's name and its line. */
const NAMES_GAP = 12;
const NAMES_ROOM = NAMES_LEFT - NAMES_GAP;
const ROW_HEIGHT = 34;
const NUMBERS_HEIGHT = 190;
const TICKS = 4;

export function TimePlot(props: {
  readonly label: string;
  readonly points: readonly PlotPoint[];
  /** Names of rows from top to bottom; null: heights are numbers. */
  readonly rows: readonly string[] | null;
}): JSX.Element | null {
  const { points, rows, label } = props;
  // One point shows nothing that its table does not.
  if (points.length < 2) return null;
  const left = rows === null ? MARGIN.left : NAMES_LEFT;
  const right = rows === null ? MARGIN.right : 24;
  const inner = rows === null ? NUMBERS_HEIGHT : rows.length * ROW_HEIGHT;
  const height = MARGIN.top + inner + MARGIN.bottom;
  const x = scaleTime()
    .domain(domainOf(points.map(({ time }) => time)))
    .range([left, WIDTH - right]);
  const y = heights(points, rows, inner);
  const placed = points.map((point) => ({ point, cx: x(point.time), cy: y.at(point.height) }));
  const labels = placeLabels(
    placed.map(({ point, cx, cy }) => {
      const room = WIDTH - cx - LABEL_GAP;
      return { cx, cy, label: point.label === null ? null : fittingName(point.label, room) };
    }),
  );
  // A limit ("more than") is no figure on the way from one to the next.
  const joined = rows === null ? pathThrough(placed.filter(({ point }) => !point.isHollow)) : null;
  return (
    <figure class="plot-frame" aria-label={label}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it is named, and so is every point */}
      <svg class={rows === null ? "plot" : "plot plot-sayings"} viewBox={`0 0 ${WIDTH} ${height}`}>
        <g class="plot-grid">
          {y.ticks.map(({ at, text }) => (
            <g key={text}>
              <line x1={left} x2={WIDTH - right} y1={at} y2={at} />
              <text x={left - NAMES_GAP} y={at} dy="0.32em" text-anchor="end">
                {text}
              </text>
            </g>
          ))}
          {timeTicks(x).map(({ at, text }) => (
            <text key={at} x={at} y={height - 8} text-anchor="middle">
              {text}
            </text>
          ))}
        </g>
        {joined === null ? null : <path class="plot-line" d={joined} />}
        {placed.map(({ point, cx, cy }, at) => (
          <Point
            key={point.key}
            point={point}
            label={labels[at] ?? null}
            cx={cx}
            cy={cy}
            yOf={y.at}
          />
        ))}
      </svg>
    </figure>
  );
}

function Point(props: {
  readonly point: PlotPoint;
  readonly label: string | null;
  readonly cx: number;
  readonly cy: number;
  readonly yOf: (height: number) => number;
}): JSX.Element {
  const { point, label, cx, cy, yOf } = props;
  const { range } = point;
  return (
    <a class="plot-point" href={point.href} aria-label={point.name}>
      <title>{point.name}</title>
      {range === null ? null : <line x1={cx} x2={cx} y1={yOf(range[0])} y2={yOf(range[1])} />}
      {/* What a finger or an unsteady hand can hit: 24 pixels. */}
      <circle class="plot-target" cx={cx} cy={cy} r={12} />
      <circle class={point.isHollow ? "plot-dot plot-hollow" : "plot-dot"} cx={cx} cy={cy} r={5} />
      {label === null ? null : (
        <text x={cx + LABEL_GAP} y={cy} dy="0.32em">
          {label}
        </text>
      )}
    </a>
  );
}

interface Heights {
  readonly at: (height: number | string) => number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

function heights(
  points: readonly PlotPoint[],
  rows: readonly string[] | null,
  inner: number,
): Heights {
  if (rows !== null) {
    const place = scalePoint<string>()
      .domain(rows)
      .range([MARGIN.top, MARGIN.top + inner])
      .padding(0.5);
    const at = (row: number | string) => place(String(row)) ?? MARGIN.top;
    return { at, ticks: rows.map((row) => ({ at: at(row), text: fittingName(row, NAMES_ROOM) })) };
  }
  const values = points.flatMap(({ height, range }) => [Number(height), ...(range ?? [])]);
  const scale = scaleLinear()
    .domain(padded(values))
    .range([MARGIN.top + inner, MARGIN.top])
    .nice(TICKS);
  const at = (value: number | string) => scale(Number(value));
  const short = new Intl.NumberFormat(locale(), { notation: "compact", maximumFractionDigits: 2 });
  const ticks = scale.ticks(TICKS).map((tick) => ({ at: at(tick), text: short.format(tick) }));
  return { at, ticks };
}

const DAY_MS = 86_400_000;

/** A day on either side of a single moment, so that a point stands in the middle. */
function domainOf(times: readonly number[]): [number, number] {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return last - first < DAY_MS ? [first - DAY_MS, last + DAY_MS] : [first, last];
}

/** Room above and below; figures that are all equal stand in the middle. */
function padded(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.15 || Math.abs(high) * 0.1 || 1;
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

interface Placed {
  readonly cx: number;
  readonly cy: number;
}

/** Null: nothing to join. */
function pathThrough(placed: readonly Placed[]): string | null {
  if (placed.length < 2) return null;
  return line<Placed>(
    ({ cx }) => cx,
    ({ cy }) => cy,
  )([...placed]);
}
