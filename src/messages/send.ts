// Sends a request and unwraps its Result: a failed one is thrown, with the name and sentence it came with.

import { browser } from "../browser.ts";
import { type Failure, ValuedError } from "../core/model/failure.ts";
import type { BackgroundRequests, Envelope, Result } from "./protocol.ts";
import type { PageRequests } from "./requests/page.ts";
import { wire } from "./wire.ts";

/** A request that the other side refused or could not carry out; it goes by the name of what went wrong there. */
export class RequestError extends ValuedError {
  override readonly name: string;
  constructor({ name, message, values }: Failure) {
    super(values);
    this.name = name;
    this.message = message;
  }
}

function unwrap<Value>(name: string, answer: unknown): Value {
  const result = answer as Result<Value> | undefined;
  if (result === undefined || result === null) {
    throw new RequestError({ name: "NoAnswerError", message: name, values: [] });
  }
  if (!result.ok) throw new RequestError(result.error);
  return result.value;
}

/** Requests that leave the same behind when they are made twice. */
const REPEATABLE: ReadonlySet<keyof BackgroundRequests> = new Set([
  "change-annotation",
  "keep-annotation",
  "keep-draft",
  "open-article",
  "read-draft",
  "read-saved",
  "remove-annotation",
  "restore-annotation",
  "save-annotation",
]);

/**
 * Asks the background. Browsers stop it whenever they like, in the middle of a request, too: then nobody knows whether
 * it was carried out, and what may be made twice is asked once more.
 * @throws RequestError when it refuses or fails, or does not answer
 */
export async function ask<Name extends keyof BackgroundRequests>(
  name: Name,
  input: BackgroundRequests[Name]["input"],
): Promise<BackgroundRequests[Name]["reply"]> {
  const envelope: Envelope = { to: "background", name, input };
  const answer = await answerTo(envelope);
  const again = answer === null && REPEATABLE.has(name) ? await answerTo(envelope) : answer;
  return unwrap(name, again);
}

/** Null: there was none. What the browser throws then differs from one to the other, and says no more than that. */
async function answerTo(envelope: Envelope): Promise<unknown> {
  try {
    return (await wire().send(envelope)) ?? null;
  } catch {
    return null;
  }
}

/**
 * Asks the reader code in a tab.
 * @throws the browser's own error when the tab has none; RequestError when it refuses or fails.
 */
export async function askPage<Name extends keyof PageRequests>(
  tabId: number,
  name: Name,
  input: PageRequests[Name]["input"],
): Promise<PageRequests[Name]["reply"]> {
  const envelope: Envelope = { to: "page", name, input };
  return unwrap(name, await browser.tabs.sendMessage(tabId, envelope));
}
