// The help that ships: every page is reached from the contents, every link leads somewhere, every picture is there;
// and what the writer of a page gets wrong is told.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { helpPages, webpSize } from "./help-pages.mjs";

const CONTENTS = path.join("docs", "help", "README.md");
const { pages, pictures } = helpPages(process.cwd(), CONTENTS);
const linksIn = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, to]) => to ?? "");
const isOwn = (to: string) => !/^https?:|^\.\.\//.test(to);

describe("the help", () => {
  it("has a page for each file of docs/help", () => {
    const names = [...pages.keys()];
    for (const name of ["first-steps", "links", "export", "privacy", "index"]) {
      expect(names).toContain(`${name}.html`);
    }
  });

  it.each([...pages])(
    "%s: each link leads to a page, and each # to a heading of it",
    (name, html) => {
      for (const to of linksIn(html).filter(isOwn)) {
        const [file = "", hash] = to.split("#");
        const target = pages.get(file === "" ? name : file);
        expect(target, to).toBeDefined();
        if (hash !== undefined) expect(target).toContain(` id="${hash}"`);
      }
    },
  );

  it("reaches every page from the contents", () => {
    const reached = new Set(linksIn(pages.get("index.html") ?? ""));
    expect([...pages.keys()].filter((name) => !reached.has(name))).toEqual([]);
  });

  it("has no script, no style of its own, and loads nothing from elsewhere", () => {
    for (const html of pages.values()) {
      expect(html).not.toMatch(/<script|<style| style=| on\w+=/);
      expect(html).not.toMatch(/(?:src|srcset)="(?!pictures\/)/);
    }
  });

  it("has a light and a dark picture of one size each", () => {
    const light = pictures.filter((file) => !file.endsWith("-dark.webp"));
    expect(light.length).toBeGreaterThan(8);
    for (const file of light) {
      const [own, dark] = [file, file.replace(".webp", "-dark.webp")].map((one) =>
        webpSize(readFileSync(one)),
      );
      expect(own?.width, file).toBe(dark?.width);
    }
  });
});

describe("a page that is wrong", () => {
  const root = mkdtempSync(path.join(tmpdir(), "pressmark-help-"));
  mkdirSync(path.join(root, "docs", "help"), { recursive: true });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const read = (page: string) => {
    writeFileSync(path.join(root, CONTENTS), "# Help\n\n## One\n- [A page](page.md)\n");
    writeFileSync(path.join(root, "docs", "help", "page.md"), `# A page\n\n${page}\n`);
    return helpPages(root, CONTENTS);
  };

  it("is read where nothing is wrong, its words as text", () => {
    expect(read("1 < 2 & `a`").pages.get("page.html")).toContain(
      "<p>1 &lt; 2 &amp; <code>a</code></p>",
    );
  });

  it.each([
    ["a link to no page of the help", "[x](other.md)", /other\.md, which is no page/],
    ["HTML", "<b>x</b>", /has HTML/],
    ["a picture that is not there", "![x](pictures/x.webp)", /there is no .*x\.webp/],
    ["a picture without words", "![](pictures/x.webp)", /says nothing to the blind/],
  ])("%s", (_, page, reason) => {
    expect(() => read(page)).toThrow(reason);
  });
});
