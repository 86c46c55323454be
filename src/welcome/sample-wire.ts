// Carries messages between the reader code on the welcome page and the sample's own library, and what the
// background says to the reader code: commands and choices, as on any page.

import { browser } from "../browser.ts";
import type { Envelope, Result } from "../messages/protocol.ts";
import type { PageCommand } from "../messages/requests/page.ts";
import { browserWire, type Listener, type Wire } from "../messages/wire.ts";
import { SampleLibrary } from "./sample-library.ts";
import type { SampleLinks } from "./sample-links.ts";

export class SampleWire implements Wire {
  private readonly listeners = new Set<Listener>();
  private readonly library: SampleLibrary;

  constructor(links: SampleLinks) {
    const changed: Envelope = { to: "everyone", name: "library-changed", input: null };
    this.library = new SampleLibrary(links, () => this.tell(changed));
  }

  readonly send = async (envelope: Envelope): Promise<unknown> => {
    const { name, input } = envelope;
    if (!this.library.answers(name)) return browserWire.send(envelope);
    const answer: Result<unknown> = { ok: true, value: this.library.answer(name, input) };
    return answer;
  };

  readonly listen = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    const stop = browserWire.listen((message, sender, reply) =>
      isOfSample(message) ? listener(message, sender, reply) : undefined,
    );
    return () => {
      this.listeners.delete(listener);
      stop();
    };
  };

  /** As the reader's key would. */
  command(command: PageCommand): void {
    this.tell({ to: "page", name: "run-command", input: { command } });
  }

  private tell(envelope: Envelope): void {
    const sender = { id: browser.runtime.id, url: browser.runtime.getURL("welcome.html") };
    for (const listener of this.listeners) listener(envelope, sender, () => undefined);
  }
}

/** The popup asks every tab what it holds: the sample is no page of the reader's. */
function isOfSample(message: unknown): boolean {
  const name = (message as Partial<Envelope> | null)?.name;
  return name === "run-command" || name === "library-changed";
}
