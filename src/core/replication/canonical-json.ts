// One text for one value, whatever the order of its fields: what is compared, ordered and hashed must come out alike
// on every device.

/** JSON with the fields of every object in the order of their names; absent and undefined fields are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? sorted(inner) : inner,
  );
}

/** By code units, which no locale changes. */
function sorted(object: object): object {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function isSameJson(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** Each once, in the order of code units. */
export function sortedSet(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}
