/** Orders ids, times and other text that has no language: a language's own order takes an engine milliseconds to get ready. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
