// What the reader says of persons: that two namings are one person, or two. A naming is known by its words,
// not by a mark, since marks are made anew at each visit.

/** How articles name a person. */
export interface PersonForm {
  readonly name: string;
  /** Null: not given. */
  readonly office: string | null;
}

export interface PersonVerdict {
  readonly says: "one" | "two";
  readonly one: PersonForm;
  readonly other: PersonForm;
}

export interface PersonDecision extends PersonVerdict {
  /** Random UUID, stable for ever. */
  readonly id: string;
  /** Grows by one with each change. */
  readonly revision: number;
  /** ISO 8601 with milliseconds, UTC. */
  readonly created: string;
  readonly changed: string;
  /** When it was taken back (a tombstone), else null. */
  readonly removed: string | null;
  /** Of both names (core/linking/official-keys.ts): what it is found by. */
  readonly personKeys: readonly string[];
}

/** Equal for two namings of the same words. */
export function formKey({ name, office }: PersonForm): string {
  return `${name}\n${office ?? ""}`.normalize("NFC").toLowerCase();
}

/** The reader may change their mind: of several decisions about the same two namings the last one holds. */
export function lastOfEach(decisions: readonly PersonDecision[]): PersonDecision[] {
  const last = new Map<string, PersonDecision>();
  const byTime = [...decisions].sort((a, b) => a.created.localeCompare(b.created));
  for (const decision of byTime) {
    const pair = [formKey(decision.one), formKey(decision.other)].sort();
    last.set(JSON.stringify(pair), decision);
  }
  return [...last.values()];
}
