// A link that the reader drew between two of their annotations, with a reason in words.

export interface OwnLink {
  /** Random UUID, stable for ever. */
  readonly id: string;
  /** As of an annotation: the shared library that both ends stood in when it was drawn. Absent: the reader's own. */
  readonly library?: string;
  /** Grows by one with each change. */
  readonly revision: number;
  /** ISO 8601 with milliseconds, UTC. */
  readonly created: string;
  readonly changed: string;
  /** When it was removed (a tombstone), else null. */
  readonly removed: string | null;
  /** Ids of the two annotations, in the order in which the reader named them. */
  readonly ends: readonly [from: string, to: string];
  /** Empty: the reader gave none. */
  readonly reason: string;
}

/** The annotation at the other end. */
export function otherEnd({ ends }: OwnLink, annotationId: string): string {
  return ends[0] === annotationId ? ends[1] : ends[0];
}
