// What can go wrong between a device and the server, as records: a test says which request meets which fault, and a
// schedule of them can be drawn, printed, shrunk and played again.

import fc from "fast-check";

export type Fault =
  /** The connection ends before the server heard of the request. */
  | { readonly kind: "lost-request" }
  /** The server did what it was asked; its reply is lost. */
  | { readonly kind: "lost-reply" }
  /** The connection ends in the middle of the reply. */
  | { readonly kind: "cut-reply" }
  /** The reply comes as a whole, and holds half of its JSON. */
  | { readonly kind: "truncated" }
  /** The reply waits. */
  | { readonly kind: "delayed"; readonly ms: number }
  /** The request reaches the server twice; the second reply is handed on. */
  | { readonly kind: "repeated" }
  /** What was answered to the same GET before is answered again. */
  | { readonly kind: "stale" }
  /** Answered in the server's place; `heard`: after the server did what it was asked. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly retryAfter?: number;
      readonly heard?: boolean;
    }
  | { readonly kind: "garbage" }
  /** JSON, but of another shape than the protocol's. */
  | { readonly kind: "other-json" }
  | { readonly kind: "html" }
  /** A body that never ends. */
  | { readonly kind: "endless" }
  /** No answer ever; `heard`: after the server did what it was asked. */
  | { readonly kind: "silent"; readonly heard?: boolean };

/** Every status that the proxy answers by itself in schedules. */
const STATUSES = [401, 403, 404, 409, 412, 413, 429, 500, 502, 503] as const;

/** Faults that cost no waiting: those of random schedules. */
export const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>(
    { kind: "lost-request" },
    { kind: "lost-reply" },
    { kind: "cut-reply" },
    { kind: "truncated" },
    { kind: "delayed", ms: 5 },
    { kind: "repeated" },
    { kind: "stale" },
    { kind: "garbage" },
    { kind: "other-json" },
    { kind: "html" },
  ),
  fc.record({
    kind: fc.constant("status" as const),
    status: fc.constantFrom(...STATUSES),
    heard: fc.boolean(),
  }),
);

/** One entry a request, in order; null, and every request after the last: none. Most requests pass. */
export const someFaults: fc.Arbitrary<readonly (Fault | null)[]> = fc.array(
  fc.oneof(
    { arbitrary: fc.constant(null), weight: 4 },
    { arbitrary: anyFault as fc.Arbitrary<Fault | null>, weight: 1 },
  ),
  { maxLength: 12 },
);
