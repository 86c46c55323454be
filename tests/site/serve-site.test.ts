import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editionOf, FIRST_EDITION, fixtureArticles, fixtureOutlets } from "./fixtures.ts";
import { type Site, serveSite } from "./serve-site.ts";

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

const articles = fixtureArticles();
const pages = fixtureOutlets().flatMap(({ host, pages: own }) =>
  own.map((page) => ({ host, ...page })),
);
const DAM = "courier-dam-homes";

/** As a browser asks whose resolver maps every outlet here; fetch would not send another Host. */
function getAs(host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port: site.port, path, headers: { host } },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          body += chunk;
        });
        response.on("end", () => resolve(body));
      },
    );
    asked.on("error", reject).end();
  });
}

describe("serveSite", () => {
  it.each([...articles, ...pages])(
    "serves $slug as UTF-8 with its own origin filled in",
    async ({ slug, host }) => {
      const response = await fetch(site.addressOf(slug));
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      const body = await response.text();
      expect(body).not.toContain("{{origin}}");
      expect(body).toContain(`href="${site.origin}/${host}/style.css"`);
      expect(
        (await fetch(`${site.origin}/${host}/style.css`)).headers.get("content-type"),
      ).toContain("text/css");
    },
  );

  it("makes the canonical address from the host that was asked", async () => {
    const path = articles.find(({ slug }) => slug === DAM)?.path ?? "";
    const byPath = await (await fetch(site.addressOf(DAM))).text();
    expect(byPath).toContain(`<link rel="canonical" href="${site.addressOf(DAM)}">`);
    const byPort = await getAs(`courier.example:${site.port}`, path);
    expect(byPort).toContain(`<link rel="canonical" href="${site.hostAddressOf(DAM)}">`);
    const byName = await getAs("courier.example", path);
    expect(byName).toContain(`<link rel="canonical" href="http://courier.example${path}">`);
  });

  it("puts another edition, or nothing, at the same address", async () => {
    const read = async () => (await fetch(site.addressOf(DAM))).text();
    const first = await read();
    site.publish(DAM, "edited");
    const edited = await read();
    expect(first).toContain("At least 214 people");
    expect(edited).toContain("At least 241 people");
    site.withdraw(DAM);
    expect((await fetch(site.addressOf(DAM))).status).toBe(410);
    site.publish(DAM, FIRST_EDITION);
    expect(await read()).toBe(first);
  });

  it("refuses an edition and a slug that do not exist", () => {
    expect(() => site.publish(DAM, "unheard-of")).toThrow("found no unheard-of");
    expect(() => site.addressOf("no-such-slug")).toThrow("found no-such-slug");
    expect(() => site.hostAddressOf("seed")).toThrow("found /seed");
    expect(() => editionOf(DAM, "text.txt", "unheard-of")).toThrow();
  });

  it("forbids scripts for one address or for the whole site", async () => {
    const policyAt = async (address: string) =>
      (await fetch(address)).headers.get("content-security-policy");
    expect(await policyAt(site.addressOf(DAM))).toBeNull();
    expect(await policyAt(`${site.addressOf(DAM)}?scripts=off`)).toBe("script-src 'none'");
    const quiet = await serveSite({ scripts: false });
    expect(await policyAt(quiet.addressOf(DAM))).toBe("script-src 'none'");
    await quiet.close();
  });

  it.each([
    ["/", 200],
    ["/favicon.ico", 204],
    ["/courier.example/2031/03/07/nothing-here", 404],
    ["/nobody.example/", 404],
    ["/courier.example/2031/02/27/sluice-gates-sold", 410],
  ])("answers %s with %i", async (path, status) => {
    expect((await fetch(site.origin + path)).status).toBe(status);
  });
});
