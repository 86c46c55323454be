// The rules of the palettes of src/core/model/palettes.ts, in the style sheets of pages and of our own views: each
// repeats, in its colours, what the sheet itself says for the first palette.

import { readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";

const KINDS = ["quotation", "official", "claim"];
const LOOKS = ["light", "dark"];
const INKS = { light: "#1b1d21", dark: "#f4efe0" };

/** From the folder that is worked in, as all tests are: bundled, this file is somewhere else. */
async function readColours() {
  const source = readFileSync(path.resolve("src", "core", "model", "palettes.ts"), "utf8");
  const { code } = transformSync(source, { loader: "ts", format: "esm" });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
  );
  return Object.entries(module.PALETTE_COLOURS);
}

const COLOURS = await readColours();

const named = (name, palette, look) => `::highlight(pressmark-${name}-in-${palette}-on-${look})`;

const underline = (style, colour, width, offset) =>
  `  text-decoration: underline ${style} ${colour} ${width};\n  text-underline-offset: ${offset};\n`;

/** A kind's two rules on one ground: sure and unsure. */
function rulesOf(kind, palette, look, colours) {
  const at = LOOKS.indexOf(look);
  const line = colours.line[at];
  const tint = `  background-color: ${colours.ground[at]};\n  color: ${INKS[look]};\n`;
  const [sure, unsure] = {
    quotation: [tint, tint + underline("dashed", line, "1.5px", "0.2em")],
    official: [
      underline("solid", line, "2px", "0.16em"),
      underline("dashed", line, "2px", "0.16em"),
    ],
    claim: [
      underline("dotted", line, "2.5px", "0.16em"),
      underline("dashed", line, "1.5px", "0.16em"),
    ],
  }[kind];
  return `${named(kind, palette, look)} {\n${sure}}\n${named(`${kind}-unsure`, palette, look)} {\n${unsure}}\n`;
}

/** One rule for these names in every palette, on every ground. */
function forAll(names, body) {
  const selectors = COLOURS.flatMap(([palette]) =>
    names.flatMap((name) => LOOKS.map((look) => `  ${named(name, palette, look)}`)),
  );
  return `${selectors.join(",\n")} {\n${body}  }\n`;
}

const GROUND = "    background-color: Highlight;\n    color: HighlightText;\n";
const NO_GROUND = "    background-color: Canvas;\n    color: CanvasText;\n";

const forcedLine = (style, width, offset) =>
  `    text-decoration: underline ${style} CanvasText ${width};\n    text-underline-offset: ${offset};\n`;

function highlightRules() {
  const kinds = COLOURS.flatMap(([palette, colours]) =>
    LOOKS.flatMap((look) => KINDS.map((kind) => rulesOf(kind, palette, look, colours[kind]))),
  );
  const all = KINDS.flatMap((kind) => [kind, `${kind}-unsure`]);
  const lines = all.filter((name) => !name.startsWith("quotation"));
  return `${kinds.join("")}@media (prefers-contrast: more) {
${forAll(["quotation"], "    text-decoration: underline double currentColor 2px;\n    text-underline-offset: 0.2em;\n")}}
@media (forced-colors: active) {
${forAll(["quotation"], GROUND)}${forAll(["quotation-unsure"], `${GROUND}${forcedLine("dashed", "1px", "0.05em")}`)}${forAll(lines, "    text-decoration-color: CanvasText;\n    text-underline-offset: 0.05em;\n")}  @supports (-moz-appearance: none) {
${forAll(["quotation"], `${NO_GROUND}${forcedLine("double", "2px", "0.2em")}`)}${forAll(["quotation-unsure"], `${NO_GROUND}${forcedLine("dashed", "2px", "0.2em")}`)}  }
}
@media print {
${forAll(all, "    background-color: transparent;\n    color: currentColor;\n    text-decoration: none;\n")}}
`;
}

/** Right below the letters, above the ground of the next line. */
const CLOSE = "text-underline-offset: 0.05em;";
/** Two lines have to stand there as one does. */
const CLOSE_DOUBLE = "1.5px";

/** The lines of what is saved, and noted elsewhere, where lines are close: as in the sheet, but higher. */
function closeRules(css) {
  const plain = css.matchAll(
    /^::highlight\((pressmark-(?:saved|noted)-\w+)(-on-\w+)\) \{\n([^}]*)\}/gm,
  );
  const rules = [...plain].map(
    ([, name, ground, body]) =>
      `::highlight(${name}-close${ground}) {\n${body
        .replace(/text-underline-offset: [^;]*;/, CLOSE)
        .replace(/(double #[0-9a-f]{6}) [\d.]+px/, `$1 ${CLOSE_DOUBLE}`)}}\n`,
  );
  return rules.join("");
}

/** Rules in media queries hold for the names with -close, too. */
const withClose = (css) =>
  css.replace(
    /^ +::highlight\((pressmark-(?:saved|noted)-\w+)(-on-\w+)\)(?=,| \{)/gm,
    "$&,\n  ::highlight($1-close$2)",
  );

function tokenRules() {
  return COLOURS.map(([palette, colours]) => {
    const lines = KINDS.flatMap((kind) => {
      const { line, ground } = colours[kind];
      return [
        `  --${kind}: light-dark(${line.join(", ")});\n`,
        `  --${kind}-ground: light-dark(${ground.join(", ")});\n`,
      ];
    });
    return `:host([data-palette="${palette}"]) .surface,\n[data-palette="${palette}"] {\n${lines.join("")}}\n`;
  }).join("");
}

const RULES = { "highlights.css": highlightRules(), "tokens.css": tokenRules() };

/**
 * A style sheet of ours with the rules of all palettes; any other sheet as it is.
 * @param {string} file from the project's root, or as a whole path
 */
export function withPalettes(file) {
  const css = readFileSync(path.resolve(file), "utf8");
  const name = path.basename(file);
  if (name !== "highlights.css") return css + (RULES[name] ?? "");
  // Before the media queries of the sheet, or its own rules would go before theirs.
  const at = css.indexOf("@media");
  return withClose(css.slice(0, at) + closeRules(css) + css.slice(at)) + RULES[name];
}

/** The same for sheets that code imports as text. */
export const palettes = {
  name: "palettes",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](?:highlights|tokens)\.css$/ }, ({ path: file }) => ({
      contents: withPalettes(file),
      loader: "text",
    })),
};
