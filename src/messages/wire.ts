// What carries messages: the browser's own runtime, everywhere but on the welcome page, whose sample article is
// answered by the page itself, so that nothing of it reaches the reader's library.

import { browser } from "../browser.ts";
import type { Envelope } from "./protocol.ts";

export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
}

/** Answers by `reply` and true; undefined: the message is for somebody else. */
export type Listener = (
  message: unknown,
  sender: RawSender,
  reply: (result: unknown) => void,
) => true | undefined;

export interface Wire {
  /** To the background. The answer is a Result, undefined where nobody answers. */
  readonly send: (envelope: Envelope) => Promise<unknown>;
  /** Calls `listener` with each message that comes, until the returned function is called. */
  readonly listen: (listener: Listener) => () => void;
}

/** The polyfill's type knows no listener that answers some messages and leaves others alone. */
type OwnListener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

export const browserWire: Wire = {
  send: (envelope) => browser.runtime.sendMessage(envelope),
  listen: (listener) => {
    browser.runtime.onMessage.addListener(listener as OwnListener);
    return () => browser.runtime.onMessage.removeListener(listener as OwnListener);
  },
};

let current = browserWire;

export const wire = (): Wire => current;

/** Takes the browser's place from now on; call it before anything is asked or heard. */
export function takeWire(own: Wire): void {
  current = own;
}
