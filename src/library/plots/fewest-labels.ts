// Which points of a plot get the words beside them: where an article says a figure twice, one label stands for both.

/** More labels than this would lie on one another. */
const MOST_LABELS = 7;

interface Placed {
  readonly time: number;
  readonly height: number | string;
  readonly label: string | null;
}

/** The points with each label once at its place, or with none at all where there are too many. */
export function fewestLabels<Point extends Placed>(points: readonly Point[]): Point[] {
  const seen = new Set<string>();
  const labelled = points.map((point) => {
    const { time, height, label } = point;
    const place = JSON.stringify([time, height, label]);
    if (label === null || seen.has(place)) return { ...point, label: null };
    seen.add(place);
    return point;
  });
  return seen.size <= MOST_LABELS ? labelled : points.map((point) => ({ ...point, label: null }));
}
