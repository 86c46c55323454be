// Where an annotation, or a link that the reader drew, stands: in the reader's own library, or in one that is shared.

/** The reader's own library, which is always there, whether or not it is replicated. */
export const OWN_LIBRARY = "private";

/** A reader works at a few desks. */
export const MOST_LIBRARIES = 1_000;

/** UTF-16 code units: a library's name stands in lists and beside notes. */
export const LONGEST_LIBRARY_NAME = 100;

/** The id of the library that the record stands in. */
export function libraryOf({ library }: { readonly library?: unknown }): string {
  return typeof library === "string" ? library : OWN_LIBRARY;
}

/** The field says no library, as a failing disk leaves it: who else knows where the record stood has to be asked. */
export function isLibraryLost({ library }: { readonly library?: unknown }): boolean {
  return library !== undefined && typeof library !== "string";
}

/** The record as it stands in that library. */
export function inLibrary<Row extends object>(row: Row, library: string): Row {
  const { library: _, ...rest } = row as Row & { readonly library?: string };
  return (library === OWN_LIBRARY ? rest : { ...rest, library }) as Row;
}

/** UTF-16 code units. */
export const LONGEST_AUTHOR = 200;

/** A new annotation in that library, by the reader whose name there is `author`; empty: they have none. */
export function placedIn<Row extends object>(
  row: Row,
  { library, author }: { readonly library: string; readonly author: string },
): Row {
  const { author: _, ...rest } = row as Row & { readonly author?: string };
  const isSigned = library !== OWN_LIBRARY && author !== "";
  const signed = isSigned ? { ...rest, author: author.slice(0, LONGEST_AUTHOR) } : rest;
  return inLibrary(signed as Row, library);
}

/** A shared library as whoever shows what stands in it names it. */
export interface LibraryName {
  readonly library: string;
  readonly name: string;
  /**
   * In a backup: which database it is, or was, replicated with, as a hash that tells no address (replication/remote). Absent:
   * none, or not for whoever asks.
   */
  readonly database?: string;
}
