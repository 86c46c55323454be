// Which requests only our own views may make, and which only our script in a tab.

import { MessageError, type Sender } from "../messages/serve.ts";

/** @throws MessageError for a request that only our own views may make */
export function requireView(sender: Sender): void {
  if (sender.from !== "view")
    throw new MessageError("Expected one of Pressmark's own views to ask this");
}

/** @throws MessageError for a request that only our script in a tab may make */
export function requirePage(sender: Sender): { readonly tabId: number } {
  if (sender.from !== "page") throw new MessageError("Expected a page to ask this");
  return sender;
}
