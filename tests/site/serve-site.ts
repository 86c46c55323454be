// A little web server for the fixtures: the three invented outlets on 127.0.0.1, each page at /HOST/PATH.
// A browser that maps the outlets' names here (Chromium: --host-resolver-rules="MAP *.example 127.0.0.1:PORT")
// gets them at http://HOST/PATH as well. Pages carry {{origin}} where their own origin belongs, so that
// rel=canonical always names the host that the page was asked from: one that names another may be distrusted.

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  type Edition,
  editionOf,
  FIRST_EDITION,
  type FixtureOutlet,
  fixtureArticles,
  fixtureOutlets,
  fixturePath,
  hasEdition,
} from "./fixtures.ts";
import { inPageNavigation } from "./in-page-navigation.ts";
import { closeServer, listen } from "./listen.ts";
import { movingPage } from "./moving-pages.ts";
import { indexPage, messagePage } from "./plain-pages.ts";
import { readSeed, seedPage } from "./seed-page.ts";

export interface SiteOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /**
   * False sends every page with `Content-Security-Policy: script-src 'none'`. Content scripts still run, so
   * a page's DOM can be compared byte for byte. For one page only, add `?scripts=off` to its address.
   */
  readonly scripts?: boolean;
}

export interface Site {
  /** "http://127.0.0.1:PORT", no slash at the end. `origin/stories` shows every article in place; moving-pages.ts has more. */
  readonly origin: string;
  readonly port: number;
  /** Address of an article, of an outlet's page, or of "seed". @throws Error for a slug that is not served. */
  addressOf(slug: string): string;
  /** The same page by its outlet's name, for a browser that maps it to `port`; the port is in the address. */
  hostAddressOf(slug: string): string;
  /** From now on the article is this edition, at the same address; "first" goes back. */
  publish(slug: string, edition: Edition): void;
  /** From now on the address answers 410 Gone, until the next `publish`. */
  withdraw(slug: string): void;
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly type: "text/html" | "text/css";
  readonly body: string;
}

/** The state of one running site: what stands at which path, and in which edition. */
class Shelf {
  readonly outlets: readonly FixtureOutlet[] = fixtureOutlets();
  /** slug to "/HOST/PATH" */
  readonly addresses: ReadonlyMap<string, string>;
  readonly #editions = new Map<string, Edition>();
  readonly #withdrawn = new Set<string>();
  readonly #replies = new Map<string, () => Reply>();

  constructor() {
    const addresses = new Map<string, string>();
    for (const outlet of this.outlets) {
      for (const page of outlet.pages) addresses.set(page.slug, `/${outlet.host}${page.path}`);
      this.#placeOutlet(outlet);
    }
    for (const { slug, host, path } of fixtureArticles()) {
      addresses.set(slug, `/${host}${path}`);
      this.#replies.set(`/${host}${path}`, () => this.#article(slug));
    }
    this.addresses = addresses;
  }

  #placeOutlet({ host, pages, gone }: FixtureOutlet): void {
    const read = (file: string) => readFileSync(fixturePath("outlets", host, file), "utf8");
    const style = () => ({ status: 200, type: "text/css", body: read("style.css") }) as const;
    this.#replies.set(`/${host}/style.css`, style);
    for (const { path, file } of pages) {
      this.#replies.set(`/${host}${path}`, () => html(200, read(file)));
    }
    for (const path of gone) this.#replies.set(`/${host}${path}`, goneReply);
  }

  #article(slug: string): Reply {
    if (this.#withdrawn.has(slug)) return goneReply();
    return html(200, editionOf(slug, "page.html", this.#editions.get(slug) ?? FIRST_EDITION));
  }

  publish(slug: string, edition: Edition): void {
    if (!hasEdition(slug, edition))
      throw new Error(`Expected an edition of ${slug}, found no ${edition}`);
    this.#withdrawn.delete(slug);
    this.#editions.set(slug, edition);
  }

  withdraw(slug: string): void {
    this.#withdrawn.add(slug);
  }

  /** What stands at "/HOST/PATH", else 404. */
  at(address: string): Reply {
    const place = this.#replies.get(address) ?? this.#replies.get(address.replace(/\/$/, ""));
    return (
      place?.() ?? html(404, messagePage("Page not found", "There is no page at this address."))
    );
  }
}

function html(status: number, body: string): Reply {
  return { status, type: "text/html", body };
}

function goneReply(): Reply {
  return html(
    410,
    messagePage("This story is no longer available", "It was withdrawn by the newsroom."),
  );
}

/** Where the request points: the reply, and the origin that its links are made with. */
function route(shelf: Shelf, url: URL): { readonly reply: Reply; readonly origin: string } {
  const named = shelf.outlets.find(({ host }) => host === url.hostname);
  if (named !== undefined) {
    return { reply: shelf.at(`/${named.host}${url.pathname}`), origin: url.origin };
  }
  if (url.pathname === "/") {
    return { reply: html(200, indexPage(shelf.addresses)), origin: url.origin };
  }
  if (url.pathname === "/stories") {
    const stories = fixtureArticles().map(({ host, path }) => `${url.origin}/${host}${path}`);
    return { reply: html(200, inPageNavigation(stories)), origin: url.origin };
  }
  const moving = movingPage(url.pathname);
  if (moving !== null) return { reply: html(200, moving), origin: url.origin };
  if (url.pathname === "/seed") {
    const seed = readSeed();
    const missing = messagePage("No seed article", "../shared/seed/article.txt is not here.");
    return {
      reply: seed === null ? html(404, missing) : html(200, seedPage(seed)),
      origin: url.origin,
    };
  }
  const [, host = ""] = url.pathname.split("/", 2);
  return { reply: shelf.at(url.pathname), origin: `${url.origin}/${host}` };
}

function answer(
  shelf: Shelf,
  request: IncomingMessage,
  response: ServerResponse,
  scripts: boolean,
): void {
  const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
  if (url.pathname === "/favicon.ico") {
    // Every browser asks; a 404 would stand in the console, where journeys look for errors.
    response.writeHead(204).end();
    return;
  }
  const { reply, origin } = route(shelf, url);
  response.writeHead(reply.status, {
    "Content-Type": `${reply.type}; charset=utf-8`,
    // The edited edition comes at the same address: nothing may be kept. "?kept=on": the page as it was may be, for the back button.
    "Cache-Control": url.searchParams.get("kept") === "on" ? "no-cache" : "no-store",
    ...(scripts && url.searchParams.get("scripts") !== "off"
      ? {}
      : { "Content-Security-Policy": "script-src 'none'" }),
  });
  // "?doctype=off": in quirks mode, as many old pages are.
  const body =
    url.searchParams.get("doctype") === "off"
      ? reply.body.replace(/^\s*<!doctype[^>]*>/i, "")
      : reply.body;
  response.end(request.method === "HEAD" ? "" : body.replaceAll("{{origin}}", origin));
}

/** "/HOST/PATH" as "http://HOST:PORT/PATH". @throws Error for a page of no outlet. */
function outletAddress(place: string, port: number): string {
  const [, host = "", path] = /^\/([^/]+)(\/.*)$/.exec(place) ?? [];
  if (path === undefined) throw new Error(`Expected a page of an outlet, found ${place}`);
  return `http://${host}:${port}${path}`;
}

/** Starts the site. @throws Error (rejects) when the port is taken. */
export async function serveSite(options: SiteOptions = {}): Promise<Site> {
  const shelf = new Shelf();
  const server = createServer((request, response) =>
    answer(shelf, request, response, options.scripts ?? true),
  );
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  const placeOf = (slug: string): string => {
    const place = slug === "seed" ? "/seed" : shelf.addresses.get(slug);
    if (place === undefined) throw new Error(`Expected a slug of tests/fixtures, found ${slug}`);
    return place;
  };
  return {
    origin,
    port,
    addressOf: (slug) => `${origin}${placeOf(slug)}`,
    hostAddressOf: (slug) => outletAddress(placeOf(slug), port),
    publish(slug, edition) {
      placeOf(slug);
      shelf.publish(slug, edition);
    },
    withdraw(slug) {
      placeOf(slug);
      shelf.withdraw(slug);
    },
    close: () => closeServer(server),
  };
}
