// Names of revisions, worked out from what they hold: two devices that merge the same make the same revision, and sending
// it once more changes nothing.

import { canonicalJson } from "../core/replication/canonical-json.ts";
import type { ReplicaDocument } from "../core/replication/document.ts";
import type { SentDocument } from "./couch-protocol.ts";

/** Of our documents; one with a greater number was written by a Pressmark to come. */
export const DOCUMENT_FORMAT = 1;

/** As many hexadecimal digits as CouchDB's own names have. */
const DIGITS = 32;

/** The first half of the text's SHA-256. */
export async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const digits = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("").slice(0, DIGITS);
}

/** How many revisions led to it, itself counted. */
export function generationOf(rev: string): number {
  return Number.parseInt(rev, 10);
}

const nameIn = (rev: string): string => rev.slice(rev.indexOf("-") + 1);

/** As CouchDB finds the one that a document shows: the longer history wins, then the greater name. */
export function compareRevisions(a: string, b: string): number {
  const longer = generationOf(a) - generationOf(b);
  if (longer !== 0) return longer;
  return nameIn(a) < nameIn(b) ? -1 : 1;
}

/** The document as it follows `parent`; null: as the first of its kind. */
export async function following(
  id: string,
  document: ReplicaDocument,
  parent: string | null,
): Promise<SentDocument> {
  const content = { pressmark: DOCUMENT_FORMAT, ...document };
  const hash = await hashOf(canonicalJson([parent, content]));
  return { _id: id, ...content, ...named(hash, parent) };
}

/** The document under the revision that it had: a server that was set back knows nothing of it. */
export function asIt(id: string, document: ReplicaDocument, rev: string): SentDocument {
  const revisions = { start: generationOf(rev), ids: [nameIn(rev)] };
  return { _id: id, pressmark: DOCUMENT_FORMAT, ...document, _rev: rev, _revisions: revisions };
}

/** What closes a leaf that is in another one now. */
export async function closing(id: string, leaf: string): Promise<SentDocument> {
  return { _id: id, _deleted: true, ...named(await hashOf(`closed ${leaf}`), leaf) };
}

function named(hash: string, parent: string | null): Pick<SentDocument, "_rev" | "_revisions"> {
  const start = parent === null ? 1 : generationOf(parent) + 1;
  const ids = parent === null ? [hash] : [hash, nameIn(parent)];
  return { _rev: `${start}-${hash}`, _revisions: { start, ids } };
}
