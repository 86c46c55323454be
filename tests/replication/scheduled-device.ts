// What a schedule needs of a device, in Node or in a browser.

import type { Annotation, AnnotationBody } from "../../src/core/model/annotation.ts";
import type { Remote } from "../../src/core/model/replication.ts";

export interface ScheduledDevice {
  /** What each does is acknowledged when it resolves. */
  save(source: string, text: string, body: Partial<AnnotationBody>): Promise<Annotation>;
  /** Of what the reader saw: a run beside it may have taken in another since. */
  edit(seen: Annotation, body: Partial<AnnotationBody>): Promise<unknown>;
  remove(seen: Annotation): Promise<unknown>;
  restore(id: string): Promise<unknown>;
  link(from: string, to: string, reason: string): Promise<unknown>;
  correct(source: string, speaker: string): Promise<unknown>;
  /** Of one of a few files that stay the same in a schedule. */
  import(file: number): Promise<unknown>;
  /** A whole run. @throws what `isExpected` says yes to where it was broken off */
  replicate(signal: AbortSignal): Promise<{ readonly received: number; readonly sent: number }>;
  isExpected(error: unknown): boolean;
  /** What was asked may be done, or not: its background was stopped before it answered. */
  isUnanswered(error: unknown): boolean;
  annotations(): Promise<readonly Annotation[]>;
  /** All that travels, to be compared. */
  state(): Promise<unknown>;
  close(): Promise<void>;
}

export interface DevicePlace {
  readonly name: string;
  /** Where its server is, as it knows it. */
  readonly remote: Remote;
  readonly now: () => string;
  /** What its requests go through. */
  readonly fetch: typeof fetch;
}
