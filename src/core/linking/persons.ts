// Namings of officials in many articles -> which of them are one person: by how names and offices compare,
// and before that by what the reader said.

import { formKey, type PersonForm, type PersonVerdict } from "../model/person-decision.ts";
import { areTwoPersons, compareOfficials, type NamedOfficial } from "./rank-officials.ts";
import { type Pair, unite } from "./unite.ts";

/** Surer than any comparison. */
const READERS_WORD = 2;

/**
 * The persons among `namings`, each as places in that list; every place is in exactly one. A naming that
 * the reader put together with another shares that one's links; what the reader parted stays apart, and so
 * do two namings that are certainly two persons, though a third ("Senator Hale") would go with either.
 * Costs the square of the namings: give each form once, not each mention.
 */
export function personsAmong(
  namings: readonly NamedOfficial[],
  verdicts: readonly PersonVerdict[],
): number[][] {
  const placesOf = placesByForm(namings);
  const joined = pairsSaid("one", verdicts, placesOf);
  const parted = new Set(
    pairsSaid("two", verdicts, placesOf).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  const isParted = (a: number, b: number) => parted.has(`${a} ${b}`);
  const facesOf = facesByPlace(unite(namings.length, joined, isParted));
  const at = (place: number): NamedOfficial =>
    namings[place] ?? { name: "", office: null, published: null };
  // Who was put together by the reader has several faces, and is somebody else only where all of them are.
  const areApart = (a: number, b: number): boolean => {
    if (isParted(a, b)) return true;
    const [ours, theirs] = [facesOf[a] ?? [a], facesOf[b] ?? [b]];
    if (ours === theirs) return false;
    return ours.every((one) => theirs.every((other) => areTwoPersons(at(one), at(other))));
  };
  return unite(namings.length, [...joined, ...pairsAlike(namings)], areApart);
}

function placesByForm(namings: readonly PersonForm[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, naming] of namings.entries()) {
    const key = formKey(naming);
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  return places;
}

function pairsSaid(
  says: PersonVerdict["says"],
  verdicts: readonly PersonVerdict[],
  placesOf: ReadonlyMap<string, number[]>,
): Pair[] {
  const ofForm = (form: PersonForm) => placesOf.get(formKey(form)) ?? [];
  return verdicts
    .filter((verdict) => verdict.says === says)
    .flatMap(({ one, other }) =>
      ofForm(one).flatMap((a) => ofForm(other).map((b) => ({ a, b, score: READERS_WORD }))),
    );
}

function facesByPlace(families: readonly (readonly number[])[]): (readonly number[])[] {
  const faces: (readonly number[])[] = [];
  for (const family of families) for (const place of family) faces[place] = family;
  return faces;
}

function pairsAlike(namings: readonly NamedOfficial[]): Pair[] {
  return namings.flatMap((one, a) =>
    namings.slice(a + 1).flatMap((other, after) => {
      const verdict = compareOfficials(one, other);
      return verdict === null ? [] : [{ a, b: a + 1 + after, score: verdict.score }];
    }),
  );
}
