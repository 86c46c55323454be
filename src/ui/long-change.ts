// A change of what is saved, as an editor carries it out: its work, what to say of it, and what takes it back.

import type { Notice } from "./card-subject.ts";

export interface Change {
  readonly work: () => Promise<unknown>;
  /** What to say when it is done; null: nothing. */
  readonly done: string | null;
  /** What takes it back; null: nothing does. */
  readonly back: (() => Promise<unknown>) | null;
}

/** What came of a change whose extent is known only at its end. */
export interface Outcome {
  readonly notice: Notice | null;
  /** What takes it back; null: nothing does. */
  readonly back: LongChange | null;
}

export type LongChange = () => Promise<Outcome>;

/** Of what is done nothing is said, and nothing takes it back. */
export const quietly =
  (work: () => Promise<unknown>): LongChange =>
  async () => {
    await work();
    return { notice: null, back: null };
  };
