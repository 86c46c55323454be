// Answers requests: checks who asks and what is asked, and turns a throw into a failed Result.

import * as v from "valibot";
import { browser } from "../browser.ts";
import { failureOf } from "../core/model/failure.ts";
import { BACKGROUND_INPUTS } from "./check.ts";
import { EVENT_INPUTS } from "./checks/events.ts";
import { PAGE_INPUTS } from "./checks/page.ts";
import type { Events } from "./events.ts";
import type { BackgroundRequests, Envelope, Result } from "./protocol.ts";
import type { PageRequests } from "./requests/page.ts";
import { type RawSender, wire } from "./wire.ts";

/** Who sent a message: one of our own views, or our script in a tab. */
export type Sender =
  | { readonly from: "view" }
  | {
      readonly from: "page";
      readonly tabId: number;
      /** 0: the page itself, else a frame of it. */
      readonly frameId: number;
      /** Host and port of the page that the script runs in, as the browser tells it. */
      readonly host: string;
      /** In a private window, where nothing is recorded unless the reader asks for it. */
      readonly isPrivate: boolean;
    };

/** A handler for each of these requests. */
export type Handlers<Requests> = {
  readonly [Name in keyof Requests]: Requests[Name] extends {
    input: infer Input;
    reply: infer Reply;
  }
    ? (input: Input, sender: Sender) => Promise<Reply> | Reply
    : never;
};
export type BackgroundHandlers = Handlers<BackgroundRequests>;
export type PageHandlers = Handlers<PageRequests>;

/** A message that is none of ours, or not shaped as its name asks. */
export class MessageError extends Error {
  override readonly name = "MessageError";
}

/** @throws MessageError unless the sender is this extension's own view or content script. */
function identify(sender: RawSender): Sender {
  if (sender.id !== browser.runtime.id)
    throw new MessageError("Expected a message of Pressmark's own");
  if (sender.url?.startsWith(browser.runtime.getURL(""))) return { from: "view" };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.url === undefined) {
    throw new MessageError("Expected a view or a page of a tab to send this");
  }
  const isPrivate = sender.tab?.incognito === true;
  const { frameId = 0 } = sender;
  // A frame that is filled by its page has no address, and acts for that page's origin.
  const host = hostOf(sender.url) || hostOf(sender.origin ?? "");
  return { from: "page", tabId, frameId, host, isPrivate };
}

/** Empty where `address` has none: "about:srcdoc", and the origin "null" of what is sandboxed. */
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : "");

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === "object" &&
    message !== null &&
    "to" in message &&
    "name" in message &&
    typeof message.name === "string"
  );
}

type Check = v.GenericSchema<unknown, unknown>;
type AnyHandler = (input: unknown, sender: Sender) => unknown;

function check(checks: Readonly<Record<string, Check>>, envelope: Envelope): unknown {
  const schema = Object.hasOwn(checks, envelope.name) ? checks[envelope.name] : undefined;
  if (schema === undefined)
    throw new MessageError(`Expected a known request, found "${envelope.name}"`);
  const checked = v.safeParse(schema, envelope.input);
  if (checked.success) return checked.output;
  const issue = checked.issues[0];
  const where = v.getDotPath(issue) ?? "the whole input";
  throw new MessageError(`Refused a malformed "${envelope.name}": ${where}: ${issue.message}`);
}

async function answer(work: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    // Logged where it happened, by name; the sentence goes to whoever asked.
    // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
    console.error(error);
    return { ok: false, error: failureOf(error) };
  }
}

function listen(
  to: "background" | "page",
  checks: Readonly<Record<string, Check>>,
  handlers: Readonly<Record<string, AnyHandler>>,
): () => void {
  return wire().listen((message, sender, reply) => {
    if (!isEnvelope(message) || message.to !== to) return undefined;
    void answer(() => {
      const from = identify(sender);
      const input = check(checks, message);
      return handlers[message.name]?.(input, from);
    }).then(reply);
    // True keeps the channel open for the reply: both browsers know it, unlike a returned promise.
    return true;
  });
}

/** Answers BackgroundRequests from now on; call it synchronously when the worker starts. */
export function serveBackground(handlers: BackgroundHandlers): void {
  listen("background", BACKGROUND_INPUTS, handlers as unknown as Record<string, AnyHandler>);
}

/** Answers PageRequests until the returned function is called. */
export function servePage(handlers: PageHandlers): () => void {
  return listen("page", PAGE_INPUTS, handlers as unknown as Record<string, AnyHandler>);
}

type Hear = { readonly [Name in keyof Events]?: (event: Events[Name]) => void };

/** Calls `hear[name]` for each event until the returned function is called. Malformed events are logged and dropped. */
export function hearEvents(hear: Hear): () => void {
  return wire().listen((message, sender) => {
    if (!isEnvelope(message) || message.to !== "everyone") return undefined;
    void answer(() => {
      // The background alone announces; a page that took over its content script must not.
      if (identify(sender).from !== "view")
        throw new MessageError("Expected Pressmark to announce");
      const input = check(EVENT_INPUTS, message);
      (hear as Readonly<Record<string, AnyHandler | undefined>>)[message.name]?.(input, {
        from: "view",
      });
    });
    return undefined;
  });
}
