// A file that the reader chose -> its text and name, as the importer wants them.

import {
  type OfficialsFile,
  readOfficialsFile,
} from "../../core/import-officials/read-officials-file.ts";

export interface ChosenFile extends OfficialsFile {
  /** Without its ending: what the list is to be called. */
  readonly name: string;
}

/** All who ever sat in Congress take 10 MB; a message to the background holds 64. */
export const LARGEST_MB = 32;

/** Null: it is too large. @throws the browser's own error where the file cannot be read. */
export async function readChosenFile(file: File): Promise<ChosenFile | null> {
  if (file.size > LARGEST_MB * 1024 * 1024) return null;
  const text = decode(await file.arrayBuffer());
  return { ...readOfficialsFile(file.name, text), name: file.name.replace(ENDING, "") };
}

/** "senate.2024.csv" is called "senate.2024"; ".csv" keeps its name. */
const ENDING = /(?<=.)\.[^.]*$/;

/** Spreadsheet programs still write CSV in the encoding of old Windows. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
