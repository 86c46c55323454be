// A JSON text that comes in chunks -> the members of its lists, one at a time, each as its own text with
// the line where it begins: memory is bounded by the largest member, whatever the size of the file. A list
// inside a member belongs to it. Refused: a streaming parser from elsewhere, which knows no lines and
// assigns "__proto__"; a member is parsed by JSON.parse, which is both exact and quick.

import { FileError, type FileFault } from "./fault.ts";

export interface JsonMember {
  /** A member of a list, or a field that stands outside of lists and holds neither list nor object. */
  readonly is: "member" | "field";
  /** Names of the fields that lead to the list, or to the field itself; empty for a list that is the whole text. */
  readonly path: readonly string[];
  /** Of its first character, from 1. */
  readonly line: number;
  readonly text: string;
}

/** In UTF-16 code units: a passage that was seen in a thousand wordings of a long page has less. */
export const LONGEST_MEMBER = 16_000_000;
/** Ours have six levels. */
const DEEPEST = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const BRACE = 0x7b;
const BRACKET = 0x5b;
const COLON = 0x3a;
const COMMA = 0x2c;
const SPACES = new Set([0x20, 0x09, 0x0d, NEWLINE]);

/** What a bracket opened, outside of members: a list, or an object with the field being read. */
interface Level {
  readonly is: "list" | "object";
  key: string;
}

export class JsonSplitter {
  readonly #levels: Level[] = [];
  #line = 1;
  /** Text of the member, or of the field name or scalar, that is being read; null: none. */
  #text: string | null = null;
  #textLine = 1;
  /** Brackets open inside of what is being read. */
  #depth = 0;
  #inString = false;
  #escaped = false;
  #ended = false;
  /** In an object: the next piece is a field's name and not its value. */
  #expectName = true;

  /** True once the outermost bracket was closed. */
  get complete(): boolean {
    return this.#ended;
  }

  /** The line that is being read, from 1. */
  get line(): number {
    return this.#line;
  }

  /** @throws FileError */
  push(chunk: string): JsonMember[] {
    const members: JsonMember[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (this.#text === null) {
        if (this.#begins(code)) from = at;
      } else if (!this.#inside(code)) {
        this.#take(chunk.slice(from, at), members);
        this.#structure(code);
      }
      if (code === NEWLINE) this.#line += 1;
    }
    if (this.#text !== null) this.#grow(chunk.slice(from));
    return members;
  }

  /** Between pieces: true where `code` is the first character of one. */
  #begins(code: number): boolean {
    if (SPACES.has(code)) return false;
    const inList = this.#levels.at(-1)?.is === "list";
    if (code === COMMA || code === COLON || CLOSING.has(code) || (OPENING.has(code) && !inList)) {
      this.#structure(code);
      return false;
    }
    if (this.#levels.length === 0) throw this.#error({ is: "not-json" });
    this.#text = "";
    this.#textLine = this.#line;
    this.#depth = OPENING.has(code) ? 1 : 0;
    this.#inString = code === QUOTE;
    this.#escaped = false;
    return true;
  }

  /** Within a piece: false where it ended before `code`. */
  #inside(code: number): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) this.#inString = false;
      return true;
    }
    if (code === QUOTE) {
      this.#inString = true;
      return true;
    }
    if (OPENING.has(code)) {
      this.#depth += 1;
      if (this.#depth > DEEPEST) throw this.#error({ is: "too-deep" });
      return true;
    }
    if (this.#depth > 0) {
      if (CLOSING.has(code)) this.#depth -= 1;
      return true;
    }
    return !(code === COMMA || code === COLON || CLOSING.has(code));
  }

  /** A bracket, colon or comma outside of pieces. */
  #structure(code: number): void {
    if (this.#ended) throw this.#error({ is: "after-end" });
    if (OPENING.has(code)) {
      if (this.#levels.length >= DEEPEST) throw this.#error({ is: "too-deep" });
      this.#levels.push({ is: code === BRACE ? "object" : "list", key: "" });
    } else if (CLOSING.has(code)) {
      const level = this.#levels.pop();
      const opening = code === 0x5d ? BRACKET : BRACE;
      if (level === undefined || (level.is === "list") !== (opening === BRACKET)) {
        throw this.#error({ is: "unopened-bracket" });
      }
      this.#ended = this.#levels.length === 0;
    } else if (this.#levels.length === 0) throw this.#error({ is: "not-json" });
    this.#expectName = code === COMMA || OPENING.has(code);
  }

  #grow(text: string): void {
    this.#text += text;
    if ((this.#text?.length ?? 0) > LONGEST_MEMBER) {
      throw this.#error({ is: "too-long", limit: LONGEST_MEMBER });
    }
  }

  /** A piece is whole: a field's name is remembered, all else handed out. */
  #take(rest: string, members: JsonMember[]): void {
    this.#grow(rest);
    const text = (this.#text ?? "").trimEnd();
    this.#text = null;
    const level = this.#levels.at(-1);
    const path = this.#levels.map(({ key }) => key);
    const line = this.#textLine;
    if (level?.is === "list") members.push({ is: "member", path: path.slice(0, -1), line, text });
    else if (level !== undefined && this.#expectName) level.key = this.#name(text);
    else members.push({ is: "field", path, line, text });
  }

  #name(text: string): string {
    try {
      const name: unknown = JSON.parse(text);
      if (typeof name === "string") return name;
    } catch {
      // Told below, with the line.
    }
    throw this.#error({ is: "nameless-field" });
  }

  #error(fault: FileFault): FileError {
    return new FileError(this.#line, fault);
  }
}
