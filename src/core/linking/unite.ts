// Pairs that belong together -> families. Two marks may be of one family though nothing links them
// directly: each is linked to a third.

export interface Pair {
  /** Places in the list that is united. */
  readonly a: number;
  readonly b: number;
  /** The surest pair is united first: where families must stay apart, the less sure pair gives way. */
  readonly score: number;
}

/**
 * The families of `count` members, each a list of places in rising order, in the order of their first
 * members. `areApart` keeps two members out of one family, whatever links them; it is asked for pairs of
 * members of families about to be united, so that a family costs the product of its halves.
 */
export function unite(
  count: number,
  pairs: readonly Pair[],
  areApart: (a: number, b: number) => boolean = () => false,
): number[][] {
  const familyOf: number[][] = Array.from({ length: count }, (_, at) => [at]);
  for (const { a, b } of [...pairs].sort((x, y) => y.score - x.score)) {
    const [ours, theirs] = [familyOf[a], familyOf[b]];
    if (ours === undefined || theirs === undefined || ours === theirs) continue;
    if (ours.some((one) => theirs.some((other) => areApart(one, other)))) continue;
    const united = [...ours, ...theirs];
    for (const member of united) familyOf[member] = united;
  }
  return [...new Set(familyOf)]
    .map((family) => [...family].sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}
