// The bytes of a file that the reader chose -> text, in chunks: never the whole file in memory. Archives are
// not opened: a small one can hold more than any disk.

import { ValuedError } from "../../core/model/failure.ts";

/** The file is an archive, whose kind is the one value. */
export class ArchiveError extends ValuedError {
  override readonly name = "ArchiveError";
}

export class NoTextError extends Error {
  override readonly name = "NoTextError";
}

/** The file is text, but not in UTF-8 as it should be. */
export class NotUtf8Error extends Error {
  override readonly name = "NotUtf8Error";
}

/** The bytes are not in the encoding that was tried. */
export class EncodingError extends Error {
  override readonly name = "EncodingError";
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: "zip" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], name: "zip" },
  { bytes: [0x1f, 0x8b], name: "gzip" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: "7z" },
];
const HEAD_BYTES = 512;

/** What an archive is called; null: it is none. */
export function archiveName(head: Uint8Array): string | null {
  const found = SIGNATURES.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  return found?.name ?? null;
}

/** By its byte order mark, else by where its zeros are; null: it is no text. */
export function encodingOf(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd === 0) return "utf-8";
  if (even === 0 && odd > head.length / 4) return "utf-16le";
  if (odd === 0 && even > head.length / 4) return "utf-16be";
  return null;
}

/** @throws ArchiveError, NoTextError */
export async function encodingIn(file: Blob): Promise<Encoding> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const archive = archiveName(head);
  if (archive !== null) throw new ArchiveError([archive]);
  const encoding = encodingOf(head);
  if (encoding === null) throw new NoTextError();
  return encoding;
}

export interface TextChunk {
  readonly text: string;
  /** How many bytes of the file were read with it and before. */
  readonly bytes: number;
}

/** Without a byte order mark. @throws EncodingError where bytes are none of the encoding's. */
export async function* textChunks(file: Blob, encoding: Encoding): AsyncGenerator<TextChunk> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const reader = file.stream().getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      bytes += value?.byteLength ?? 0;
      yield { text: decode(decoder, value), bytes };
      if (done) return;
    }
  } finally {
    // A reader that stops in the middle leaves the rest of the file alone.
    await reader.cancel();
  }
}

function decode(decoder: TextDecoder, value: Uint8Array | undefined): string {
  try {
    return value === undefined ? decoder.decode() : decoder.decode(value, { stream: true });
  } catch (error) {
    throw new EncodingError("Expected text in the encoding that was tried", { cause: error });
  }
}
