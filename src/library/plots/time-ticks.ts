// What stands below a plot over time.

import type { scaleTime } from "d3-scale";
import { locale } from "../../ui/message.ts";

type TimeScale = ReturnType<typeof scaleTime<number>>;

const DAY_MS = 86_400_000;
const MOST_TIME_TICKS = 6;

/** In days, months or years, each where it begins; equal spans of time stand equally far apart. */
export function timeTicks(x: TimeScale): { at: number; text: string }[] {
  const [from, to] = x.domain();
  const days = ((to?.getTime() ?? 0) - (from?.getTime() ?? 0)) / DAY_MS;
  const format = new Intl.DateTimeFormat(
    locale(),
    days > 900
      ? { year: "numeric" }
      : days > 60
        ? { month: "short", year: "numeric" }
        : { day: "numeric", month: "short" },
  );
  // Of a few days d3 gives hours, too: "Dec 6" would stand at its evening.
  const starts = x.ticks(MOST_TIME_TICKS).filter((tick) => tick.getTime() === startOfDay(tick));
  const seen = new Set<string>();
  return starts.flatMap((tick) => {
    const text = format.format(tick);
    // Months of one year would say the year again.
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ at: x(tick), text }];
  });
}

/** Where clocks are put on at midnight, a day begins at one: a Date of an hour that is none is the next. */
const startOfDay = (moment: Date): number =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
