// What a schedule needs of a device, in Node or in a browser.

import type { Annotation, AnnotationBody } from "../../src/core/model/annotation.ts";
import { ReplicationError } from "../../src/replication/replication-error.ts";
import { type Device, makeDevice } from "./device.ts";
import { fileToImport } from "./file-to-import.ts";

export interface ScheduledDevice {
  /** What each does is acknowledged when it resolves. */
  save(source: string, text: string, body: Partial<AnnotationBody>): Promise<Annotation>;
  edit(id: string, body: Partial<AnnotationBody>): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  restore(id: string): Promise<unknown>;
  link(from: string, to: string, reason: string): Promise<unknown>;
  correct(source: string, speaker: string): Promise<unknown>;
  /** Of one of a few files that stay the same in a schedule. */
  import(file: number): Promise<unknown>;
  /** A whole run. @throws what `isExpected` says yes to where it was broken off */
  replicate(signal: AbortSignal): Promise<{ readonly received: number; readonly sent: number }>;
  isExpected(error: unknown): boolean;
  annotations(): Promise<readonly Annotation[]>;
  /** All that travels, to be compared. */
  state(): Promise<unknown>;
  close(): Promise<void>;
}

export interface DevicePlace {
  readonly name: string;
  /** Where its server is, as it knows it. */
  readonly remote: Parameters<typeof makeDevice>[0]["remote"];
  readonly now: () => string;
  /** What its requests go through. */
  readonly fetch: typeof fetch;
}

/** One over fake-indexeddb. */
export async function nodeDevice({ fetch: own, ...place }: DevicePlace): Promise<ScheduledDevice> {
  const device: Device = await makeDevice(place);
  return {
    save: (source, text, body) => device.save(source, text, body),
    edit: (id, body) => device.edit(id, body),
    remove: (id) => device.remove(id),
    restore: (id) => device.restore(id),
    link: (from, to, reason) => device.link(from, to, reason),
    correct: (source, speaker) => device.correct(source, speaker),
    import: (file) => device.import(fileToImport(file)),
    replicate: (signal) => device.replicate({ fetch: own, signal }),
    isExpected: (error) => error instanceof ReplicationError,
    annotations: () => device.database.getAll("annotations"),
    state: () => device.state(),
    close: async () => device.close(),
  };
}
