// The page shows another address in the same document, and changes into what that promises: read at once, the words of the
// article before would be kept under the new address.

import { whenAtRest } from "./when-at-rest.ts";

export class Arriving {
  private waiting: AbortController | null = null;

  get isUnderWay(): boolean {
    return this.waiting !== null;
  }

  /** Calls `read` once the page rests. Ends with it; or where another address comes meanwhile: whoever waits asks again. */
  begin(read: () => Promise<void>, signal: AbortSignal): Promise<void> {
    this.waiting?.abort();
    const waiting = new AbortController();
    this.waiting = waiting;
    return new Promise((resolve) => {
      waiting.signal.addEventListener("abort", () => resolve());
      const arrive = () => {
        this.waiting = null;
        resolve(read());
      };
      whenAtRest(arrive, AbortSignal.any([waiting.signal, signal]));
    });
  }
}
