// The text of a file, in chunks -> the records in it, whatever tool it comes from: our own backup,
// Hypothesis's JSON or Readwise's CSV, told apart by what stands in them. Memory is bounded by the largest
// record; a file that breaks off gives what stood before the break, and says so.

import { FileError } from "./fault.ts";
import { type Found, problem } from "./incoming.ts";
import { readBackupMember, refuseVersion } from "./read-backup.ts";
import { isHypothesisPath, readHypothesis } from "./read-hypothesis.ts";
import { ReadwiseReader } from "./read-readwise.ts";
import { type CsvRow, CsvSplitter } from "./split-csv.ts";
import { type JsonMember, JsonSplitter } from "./split-json.ts";

export type FileFormat = "backup" | "hypothesis" | "readwise";

export class ImportedText {
  readonly #now: string;
  #splitter: JsonSplitter | CsvSplitter | null = null;
  #readwise: ReadwiseReader | null = null;
  #format: FileFormat | null = null;
  /** Nothing more is read: the file broke off, or is of a version that cannot be read. */
  #stopped = false;
  #rest = "";

  /** `now`: the time given to highlights that have none; ISO 8601 with milliseconds, UTC. */
  constructor(now: string) {
    this.#now = now;
  }

  /** Null: nothing was found yet that tells. */
  get format(): FileFormat | null {
    return this.#format;
  }

  /** True once nothing more is read, whatever comes. */
  get stopped(): boolean {
    return this.#stopped;
  }

  push(chunk: string): Found[] {
    if (this.#stopped) return [];
    try {
      return this.#read(chunk);
    } catch (error) {
      return this.#stop(error);
    }
  }

  /** Call it once, after the last chunk. */
  end(): Found[] {
    if (this.#stopped) return [];
    try {
      const splitter = this.#splitter;
      if (splitter === null) throw new FileError(1, { is: "empty-file" });
      if (splitter instanceof CsvSplitter) return this.#withFormat(this.#rows(splitter.end()), 1);
      if (!splitter.complete) throw new FileError(splitter.line, { is: "breaks-off" });
      return this.#withFormat([], splitter.line);
    } catch (error) {
      return this.#stop(error);
    }
  }

  #read(chunk: string): Found[] {
    this.#rest = this.#splitter === null ? this.#rest + chunk : chunk;
    if (this.#splitter === null) {
      const first = this.#rest.trimStart()[0];
      if (first === undefined) return [];
      this.#splitter = first === "{" || first === "[" ? new JsonSplitter() : new CsvSplitter();
    }
    const text = this.#rest;
    this.#rest = "";
    const splitter = this.#splitter;
    if (splitter instanceof CsvSplitter) return this.#rows(splitter.push(text));
    const found: Found[] = [];
    for (const member of splitter.push(text)) found.push(...this.#member(member));
    return found;
  }

  #member({ is, path, line, text }: JsonMember): Found[] {
    if (is === "field") {
      if (path.length !== 1 || path[0] !== "pressmark:version") return [];
      const refused = refuseVersion(parsed(text, line));
      if (refused !== null) throw new FileError(line, refused);
      this.#format = "backup";
      return [];
    }
    if (isHypothesisPath(path)) {
      this.#format = "hypothesis";
      return readHypothesis(parsed(text, line), line);
    }
    if (path[0] === "@context") return [];
    const found = readBackupMember(path, parsed(text, line), line);
    if (found === null) return [];
    this.#format = "backup";
    return found;
  }

  #rows(rows: readonly CsvRow[]): Found[] {
    const found: Found[] = [];
    for (const row of rows) {
      if (this.#readwise !== null) found.push(...this.#readwise.read(row));
      else {
        this.#readwise = new ReadwiseReader(row, this.#now);
        this.#format = "readwise";
      }
    }
    return found;
  }

  #withFormat(found: Found[], line: number): Found[] {
    if (this.#format !== null) return found;
    throw new FileError(line, { is: "none-of-ours" });
  }

  /** @throws whatever is no FileError */
  #stop(error: unknown): Found[] {
    if (!(error instanceof FileError)) throw error;
    this.#stopped = true;
    return [problem(error.line, error.fault, "file")];
  }
}

/** @throws FileError: where one member is broken, what follows cannot be trusted to be where it seems. */
function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError(line, { is: "not-json-here" });
  }
}
