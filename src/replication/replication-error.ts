// Why a replication ended early. Each has a sentence of its own (ui/error-sentence); nothing was lost by any of them, and
// the next run goes on where this one stopped.

import { ValuedError } from "../core/model/failure.ts";

export abstract class ReplicationError extends ValuedError {
  /** Seconds after which the server wants to be asked again; null: it did not say. */
  readonly retryAfter: number | null = null;
}

/** No answer at all: no net, no such server, or one whose certificate the browser does not trust. */
export class UnreachableServerError extends ReplicationError {
  override readonly name = "UnreachableServerError";
}

/** No room for what came, or for what is to be sent: both are written down here first. */
export class NoRoomError extends ReplicationError {
  override readonly name = "NoRoomError";
}

/** The server began to answer and then said nothing for long. */
export class SlowServerError extends ReplicationError {
  override readonly name = "SlowServerError";
}

/** 401: name and password are not known there. */
export class UnauthorizedServerError extends ReplicationError {
  override readonly name = "UnauthorizedServerError";
}

/** 403: the reader is known, and may not do this. Also of single documents; the server's reason is the one value. */
export class ForbiddenServerError extends ReplicationError {
  override readonly name = "ForbiddenServerError";
}

/** 404: the server has no such database. */
export class NoRemoteDatabaseError extends ReplicationError {
  override readonly name = "NoRemoteDatabaseError";
}

/** 409, 412: somebody else was at the same document, or the same database, at once. */
export class ConflictingServerError extends ReplicationError {
  override readonly name = "ConflictingServerError";
}

/** 413: the server takes no document of this size, not even alone. */
export class TooLargeForServerError extends ReplicationError {
  override readonly name = "TooLargeForServerError";
}

/** 429, 503: the server has too much to do. */
export class BusyServerError extends ReplicationError {
  override readonly name = "BusyServerError";
  override readonly retryAfter: number | null;
  constructor(retryAfter: number | null) {
    super([]);
    this.retryAfter = retryAfter;
  }
}

/** Any other answer that is no success; its number is the one value. */
export class FailingServerError extends ReplicationError {
  override readonly name = "FailingServerError";
}

/** An answer, but none of CouchDB's: a page of a proxy, another server. */
export class StrangeAnswerError extends ReplicationError {
  override readonly name = "StrangeAnswerError";
}

/** An answer that goes on and on. */
export class EndlessAnswerError extends ReplicationError {
  override readonly name = "EndlessAnswerError";
}
