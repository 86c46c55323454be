// What a reader was told is kept, word by word, and which of these words they themselves replaced later: whatever is left
// must be found at the end on every device. Knows nothing of how replication works.

import type { Annotation } from "../../src/core/model/annotation.ts";

export interface Acknowledged {
  /** A word that is on the disk, in the note or among the tags of an annotation; known already: nothing new. */
  written(annotationId: string, word: string): void;
  /** The reader wrote over these, having seen them. */
  replaced(annotationId: string, words: readonly string[]): void;
  /** The reader removed it with these words in sight. */
  removed(annotationId: string, words: readonly string[]): void;
  /** The words that are missing, or in what is removed although nobody who removed it knew of them. */
  missingIn(annotations: readonly Annotation[]): readonly string[];
}

/** All words of the reader in it: its note, other notes, tags. */
export function wordsOf({ note, otherNotes, tags }: Annotation): readonly string[] {
  const notes = [note, ...(otherNotes ?? []).map((other) => other.note)];
  return [...notes.filter((text) => text !== ""), ...tags];
}

interface Word {
  readonly annotationId: string;
  readonly text: string;
  replaced: boolean;
  seenByRemoval: boolean;
}

export function makeAcknowledged(): Acknowledged {
  const words: Word[] = [];
  const these = (annotationId: string, texts: readonly string[]): readonly Word[] =>
    words.filter((word) => word.annotationId === annotationId && texts.includes(word.text));
  return {
    written(annotationId, text) {
      if (these(annotationId, [text]).length > 0) return;
      words.push({ annotationId, text, replaced: false, seenByRemoval: false });
    },
    replaced(annotationId, texts) {
      for (const word of these(annotationId, texts)) word.replaced = true;
    },
    removed(annotationId, texts) {
      for (const word of these(annotationId, texts)) word.seenByRemoval = true;
    },
    missingIn(annotations) {
      const rows = new Map(annotations.map((row) => [row.id, row]));
      return words.flatMap(({ annotationId, text, replaced, seenByRemoval }) => {
        if (replaced) return [];
        const row = rows.get(annotationId);
        if (row === undefined) return [`${text}: its annotation is gone`];
        if (!wordsOf(row).includes(text)) return [`${text}: gone from ${JSON.stringify(row)}`];
        const isLost = row.removed !== null && !seenByRemoval;
        return isLost ? [`${text}: removed by somebody who had not seen it`] : [];
      });
    },
  };
}
