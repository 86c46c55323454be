// What the reader's shared libraries are called. Whoever hears of them in a context says so here, and what shows a name is
// drawn anew.

import { type LibraryName, libraryOf, OWN_LIBRARY } from "../core/model/library.ts";
import { shownByMany } from "./drawn-anew.ts";
import { message } from "./message.ts";

let names: readonly LibraryName[] = [];
const shown = shownByMany();

/** These shared libraries are on this device from now on; the reader's own may be among them, and is left out. */
export function takeLibraryNames(known: readonly LibraryName[]): void {
  names = known
    .filter(({ library }) => library !== OWN_LIBRARY)
    .map(({ library, name }) => ({ library, name }));
  shown.changed();
}

/** The shared libraries by name, and the component is drawn anew whenever they are others. */
export function useLibraryNames(): readonly LibraryName[] {
  shown.useShown();
  return names;
}

/** The reader's own, too; one that is not on this device any more has no name. */
export function libraryName(library: string): string {
  if (library === OWN_LIBRARY) return message("libraryPrivate");
  const known = names.find((one) => one.library === library);
  return known?.name ?? message("libraryUnknown");
}

/** The library that new annotations go to by the reader's last choice: their own where that one is gone. */
export function libraryToSaveIn(chosen: string): string {
  return names.some(({ library }) => library === chosen) ? chosen : OWN_LIBRARY;
}

/** Where it stands and by whom, as it is told in one line; null: in the reader's own, which goes without saying. */
export function standingOf(annotation: {
  readonly library?: string;
  readonly author?: string;
}): { readonly name: string; readonly author: string | null } | null {
  const library = libraryOf(annotation);
  if (library === OWN_LIBRARY) return null;
  return { name: libraryName(library), author: annotation.author ?? null };
}
