// Sizes of stored things as the reader writes them: "1.2 MB".

import { locale } from "./message.ts";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
const STEP = 1000;

/** In the largest unit of which there is at least one; no line ends between the two. */
export function formatBytes(bytes: number): string {
  const power = Math.floor(Math.log(Math.max(1, bytes)) / Math.log(STEP));
  const at = Math.min(UNITS.length - 1, power);
  const options = {
    style: "unit",
    unit: UNITS[at] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: at < 2 ? 0 : 1,
  } as const;
  const size = new Intl.NumberFormat(locale(), options).format(bytes / STEP ** at);
  return size.replaceAll(" ", "\u00a0");
}
