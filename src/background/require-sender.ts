// Which requests only our own views may make, and which only our script in a tab.

import { MessageError, type Sender } from "../messages/serve.ts";

/** @throws MessageError for a request that only our own views may make */
export function requireView(sender: Sender): void {
  if (sender.from !== "view")
    throw new MessageError("Expected one of Pressmark's own views to ask this");
}

/**
 * `address`: where the page says it is open; null where it does not say.
 * @throws MessageError for a request that only our script in a tab may make, or one about another host's page
 */
export function requirePage(
  sender: Sender,
  address: string | null = null,
): Extract<Sender, { readonly from: "page" }> {
  if (sender.from !== "page") throw new MessageError("Expected a page to ask this");
  if (address !== null && new URL(address).host !== sender.host) {
    throw new MessageError("Expected a page to ask about itself");
  }
  return sender;
}
