// What reads pages without Pressmark: Readability (with its own quick test as the detector) and Defuddle, both
// in the Chromium in which ours reads. Neither knows news from other articles, so every yes counts as both;
// Defuddle has no detector at all, and every page is an article to it.

import { bundleForPage } from "../../../bench/bundle.ts";
import { peerName } from "../../../bench/peers/peer-name.ts";
import { addressOf, onSavedPages } from "../../../bench/saved-pages.ts";
import type { Json } from "../system.ts";

/** A page as the scorer takes it. */
export interface PeerArticle {
  readonly article: Json;
  readonly ms: number;
}

/** Null where the library broke on the page. */
export interface PeerReadings {
  readonly readability: PeerArticle | null;
  readonly defuddle: PeerArticle | null;
}

export interface PageToRead {
  readonly id: string;
  readonly html: string;
  readonly url: string | null;
}

/** The lines of one peer for the scorer. */
export interface PeerLines {
  readonly name: string;
  readonly lines: readonly Json[];
}

declare function readByPeers(url: string): PeerReadings;

const NAMES: Readonly<Record<keyof PeerReadings, string>> = {
  readability: peerName("Readability", "@mozilla/readability"),
  defuddle: peerName("Defuddle", "defuddle"),
};

export async function readPagesByPeers(pages: readonly PageToRead[]): Promise<PeerLines[]> {
  const script = await bundleForPage("tests/evaluate/report/peers/page-peers-page.ts");
  const saved = pages.map((page) => ({ ...page, address: addressOf(page.url) }));
  const readings = await onSavedPages(script, saved, (page, { address }) =>
    page.evaluate((url) => readByPeers(url), address),
  );
  return (["readability", "defuddle"] as const).map((peer) => ({
    name: NAMES[peer],
    lines: pages.map(({ id }, at) => ({ id, ...readings[at]?.[peer] })),
  }));
}
