import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainSpelling } from "../../../../../src/core/model/plain-spelling.ts";

const FOLDER = new URL(
  "../../../../../src/core/analysis/official/known/officials/",
  import.meta.url,
);
const LIST = new URL("../sheets.ts", FOLDER);

describe.each(readdirSync(FOLDER))("the sheet %s", (file) => {
  const source = readFileSync(new URL(file, FOLDER), "utf8");

  it("is part of the built-in list", () => {
    expect(readFileSync(LIST, "utf8")).toContain(`"./officials/${file}"`);
  });

  it("states its source, its licence and when it was checked", () => {
    const [header = ""] = source.split("export const");
    const words = header.replace(/\s*\n\/\/\s*/g, " ");
    expect(words).toContain(
      "Compiled from public knowledge by the Pressmark developers, MIT; checked",
    );
  });

  it("sorts the persons of a section by name, accents and case apart", () => {
    const [, body = ""] = source.split("`");
    for (const section of body.split(/^# /m).slice(1)) {
      const names = section.split("\n").slice(1).filter(Boolean).map(sortKey);
      expect(names).toEqual([...names].sort());
    }
  });
});

/** What a line is sorted by: "Édouard Philippe | mayor, ..." -> "edouard philippe". */
function sortKey(line: string): string {
  const [name = ""] = line.split(/[=|]/);
  return plainSpelling(name.trim()).toLowerCase();
}
