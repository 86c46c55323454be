// What the library is replicated with and how that went, in storage.local: beside the settings and not among them, since a
// backup holds those and must not hold a password. Written by the background alone.

import * as v from "valibot";
import { browser } from "../browser.ts";
import type { Failure } from "../core/model/failure.ts";
import type { Remote } from "../core/model/replication.ts";

export interface ReplicationState {
  /** Null: it is off. */
  readonly remote: Remote | null;
  /** When a run last came to its end; ISO 8601 with milliseconds, UTC; null: never. */
  readonly last: string | null;
  /** Why the last run did not; null: it did. */
  readonly problem: Failure | null;
  /** Runs in a row that did not. */
  readonly failures: number;
  /** Not to be tried again by itself before; as `last`; null: at any time. */
  readonly next: string | null;
}

const KEY = "replication";
export const OFF: ReplicationState = {
  remote: null,
  last: null,
  problem: null,
  failures: 0,
  next: null,
};

const text = v.nullable(v.string());
const stateCheck: v.GenericSchema<unknown, ReplicationState> = v.object({
  remote: v.nullable(
    v.object({
      server: v.string(),
      database: v.string(),
      name: v.string(),
      password: v.string(),
    }),
  ),
  last: text,
  problem: v.nullable(
    v.object({ name: v.string(), message: v.string(), values: v.array(v.string()) }),
  ),
  failures: v.number(),
  next: text,
});

export async function readReplicationState(): Promise<ReplicationState> {
  const stored = await browser.storage.local.get(KEY);
  const checked = v.safeParse(stateCheck, stored[KEY]);
  return checked.success ? checked.output : OFF;
}

export async function keepReplicationState(state: ReplicationState): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}
