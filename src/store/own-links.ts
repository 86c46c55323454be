// Links that the reader drew between annotations.

import type { Annotation } from "../core/model/annotation.ts";
import { laterOf } from "../core/model/iso-moment.ts";
import { inLibrary, libraryOf, OWN_LIBRARY } from "../core/model/library.ts";
import type { OwnLink } from "../core/model/own-link.ts";
import { nextRevision } from "../core/model/revision.ts";
import { NoSuchAnnotationError } from "./change-annotations.ts";
import { type Database, write } from "./database.ts";
import { isSound, sound, soundIn } from "./sound-rows.ts";

/** The link asked for is not in the library. `message` is a sentence for the reader. */
export class NoSuchLinkError extends Error {
  override readonly name = "NoSuchLinkError";
  constructor() {
    super("This link is not in your library any more. Nothing was changed.");
  }
}

/** Keeps a new link; one for the same reason that is there already is not made twice. @throws NoSuchAnnotationError where an end is not in the library */
export function putOwnLink(
  database: Database,
  drawn: Pick<OwnLink, "ends" | "reason">,
  own: { readonly id: string; readonly now: string },
): Promise<OwnLink> {
  const { id, now } = own;
  const made: OwnLink = { ...drawn, id, revision: 1, created: now, changed: now, removed: null };
  return write(database, async (transaction) => {
    const annotations = transaction.objectStore("annotations");
    const rows = await Promise.all(made.ends.map((end) => annotations.get(end)));
    const ends = soundIn("annotations", rows);
    if (ends.length < rows.length) throw new NoSuchAnnotationError();
    const links = transaction.objectStore("ownLinks");
    const known = soundIn("ownLinks", await links.index("byEnd").getAll(made.ends[0]));
    const same = known.find((other) => other.removed === null && isSameLink(other, made));
    if (same !== undefined) return same;
    const link = inLibrary(made, libraryOfBoth(ends));
    await links.add(link);
    return link;
  });
}

/** From whichever end it was drawn. */
function isSameLink(a: OwnLink, b: OwnLink): boolean {
  return a.reason === b.reason && a.ends.every((end) => b.ends.includes(end));
}

/** A link says something of both ends: whoever does not see one of them is not to read it. */
function libraryOfBoth(ends: readonly Annotation[]): string {
  const [library = OWN_LIBRARY, ...others] = ends.map(libraryOf);
  return others.every((other) => other === library) ? library : OWN_LIBRARY;
}

/** Sets or lifts the tombstone. @throws NoSuchLinkError */
export function setOwnLinkRemoved(
  database: Database,
  id: string,
  change: { readonly removed: boolean; readonly now: string },
): Promise<OwnLink> {
  return write(database, async (transaction) => {
    const links = transaction.objectStore("ownLinks");
    const before = sound("ownLinks", await links.get(id));
    if (before === null) throw new NoSuchLinkError();
    const { now } = change;
    const removed = change.removed ? now : null;
    const changed = laterOf(before.changed, now);
    const after = { ...before, revision: nextRevision(before.revision), changed, removed };
    await links.put(after);
    return after;
  });
}

/**
 * Those that end at one of these annotations, without what was removed, oldest first. One index lookup for each, or one
 * for all where no more links are drawn than are asked about: a reader draws few, and an article may have hundreds.
 */
export async function ownLinksOf(
  database: Database,
  annotationIds: readonly string[],
): Promise<OwnLink[]> {
  const ids = new Set(annotationIds);
  const { store } = database.transaction("ownLinks");
  const first = ids.size === 0 ? [] : await store.getAll(null, ids.size + 1);
  const found =
    first.length <= ids.size
      ? first.filter((link) => endsAmong(link, ids))
      : (await Promise.all([...ids].map((id) => store.index("byEnd").getAll(id)))).flat();
  const distinct = new Map(soundIn("ownLinks", found).map((link) => [link.id, link]));
  return [...distinct.values()]
    .filter(({ removed }) => removed === null)
    .sort((a, b) => a.created.localeCompare(b.created));
}

/** A damaged row may have no ends. */
function endsAmong(link: OwnLink, ids: ReadonlySet<string>): boolean {
  return isSound("ownLinks", link) && link.ends.some((end) => ids.has(end));
}
