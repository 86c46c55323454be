// Two readers with a library of their own each and one that both share, and what is known of where their words may be: what
// two-databases.ts plays with, and two-databases-end.ts looks at in the end.

import type { Couch, TestRemote } from "./couch/couch.ts";
import type { Device } from "./device.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";

export interface TwoReaderStand {
  readonly couch: Couch;
  /** One for each reader. */
  readonly proxies: readonly [FaultProxy, FaultProxy];
  close(): Promise<void>;
}

export async function standForTwo(couch: Couch): Promise<TwoReaderStand> {
  const [one, other] = [await startFaultProxy(couch.origin), await startFaultProxy(couch.origin)];
  return {
    couch,
    proxies: [one, other],
    async close() {
      await one.close();
      await other.close();
      await couch.stop();
    },
  };
}

export interface Reader {
  readonly device: Device;
  /** What all of this reader's requests go through. */
  readonly proxy: FaultProxy;
  readonly own: TestRemote;
  /** What this reader's device calls the shared library. */
  readonly deskId: string;
  /** Words that have to be in the reader's own library, by annotation, and still be there in the end. */
  readonly words: Map<string, Set<string>>;
}

export interface Play {
  readonly couch: Couch;
  readonly readers: readonly Reader[];
  readonly desk: TestRemote;
  /** Words that somebody put into the shared library. */
  readonly shared: Set<string>;
  readonly drawn: Set<string>;
  readonly newWord: (what: string) => string;
}

/** The shared database, as this reader reaches it. */
export const deskOf = ({ desk }: Play, { proxy }: Reader): TestRemote => ({
  ...desk,
  server: proxy.origin,
});
