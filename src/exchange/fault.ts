// What is wrong with a file, or with one record of it: a code with its values and no words, since this folder draws
// nothing. library/in-and-out/word-fault puts it into the reader's language.

export type FileFault =
  | { readonly is: "empty-file" }
  | { readonly is: "breaks-off" }
  | { readonly is: "none-of-ours" }
  | { readonly is: "not-json" }
  /** One member of a list. */
  | { readonly is: "not-json-here" }
  | { readonly is: "too-deep" }
  | { readonly is: "after-end" }
  | { readonly is: "unopened-bracket" }
  | { readonly is: "nameless-field" }
  /** `limit`: UTF-16 code units. */
  | { readonly is: "too-long"; readonly limit: number }
  | { readonly is: "endless-row" }
  | { readonly is: "open-field" }
  | { readonly is: "fields"; readonly fields: number; readonly columns: number }
  | { readonly is: "no-highlight-column" }
  | { readonly is: "no-highlight" }
  | { readonly is: "no-address" }
  | { readonly is: "no-date"; readonly found: string }
  | { readonly is: "reply" }
  | { readonly is: "whole-page" }
  | { readonly is: "no-version" }
  | { readonly is: "newer-version" }
  | { readonly is: "newer-table"; readonly table: string }
  | { readonly is: "newer-fields"; readonly fields: readonly string[] }
  /** `field`: its path in the record ("target.selectors.0"). */
  | { readonly is: "missing"; readonly field: string }
  /** `found`: as JSON, cut where it is long; empty `field`: the whole record. */
  | { readonly is: "wrong"; readonly field: string; readonly found: string };

/** The text is not what was expected; nothing after `line` can be read. It never reaches the reader as an error. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly line: number;
  readonly fault: FileFault;
  /** `line`: from 1. */
  constructor(line: number, fault: FileFault) {
    super(fault.is);
    this.line = line;
    this.fault = fault;
  }
}

const LONGEST_FOUND = 60;

/** What stood in the file, short enough for a line of a list. */
export function shortened(found: string): string {
  return found.length <= LONGEST_FOUND ? found : `${found.slice(0, LONGEST_FOUND)}…`;
}
