// Whether two JSON-safe values hold the same; and what one holds that the other does not.

type Fields = Readonly<Record<string, unknown>>;

/** Order of fields does not count, order in lists does. Linear; nesting as deep as the values. */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && sameRecord((a as Fields)[key], (b as Fields)[key]),
  );
}

/** Paths of fields that `found` has and `known` lacks ("reading.mood"); in lists of the first such member. */
export function unknownFields(found: unknown, known: unknown): string[] {
  if (typeof found !== "object" || found === null) return [];
  if (typeof known !== "object" || known === null) return [];
  const paths = Object.keys(found).flatMap((key) => {
    if (!Object.hasOwn(known, key)) return [key];
    const inner = unknownFields((found as Fields)[key], (known as Fields)[key]);
    return inner.map((path) => (Array.isArray(found) ? path : `${key}.${path}`));
  });
  return [...new Set(paths)];
}
