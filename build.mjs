// Builds dist/chrome and dist/firefox and a zip of each. Options: --open-card makes the card's shadow root
// open, so that a test can see into it, and opens no welcome page in a test's window (never shipped: the zips are
// only made without it); --as LOCALE, with --open-card, speaks that language whatever the browser's, or one of
// tests/commands/pseudo-locale.mjs; --out DIR; --sizes writes docs/SIZES.md.
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { zipSync } from "fflate";
import { COMPILED_AT_ONCE } from "./tests/commands/compiled-at-once.mjs";
import { helpPages } from "./tests/commands/help-pages.mjs";
import { licencesText, packagesOf } from "./tests/commands/licences.mjs";
import { packedWords } from "./tests/commands/pack-words.mjs";
import { palettes, withPalettes } from "./tests/commands/palettes.mjs";
import { PSEUDO_LOCALES, pseudoLocale } from "./tests/commands/pseudo-locale.mjs";
import { ownNames } from "./tests/commands/short-names.mjs";
import { helpLine, sizesText, weightLines, weightsOf } from "./tests/commands/sizes.mjs";
import { workedOut } from "./tests/commands/worked-out.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const openCard = process.argv.includes("--open-card");
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : null;
};
const out = path.resolve(option("--out") ?? path.join(root, "dist"));
const speakAs = openCard ? option("--as") : null;

const BROWSERS = ["chrome", "firefox"];
const ENTRIES = {
  background: "src/background/background.ts",
  detector: "src/page/detector.ts",
  "detector-again": "src/page/detector-again.ts",
  "detector-late": "src/page/detector-late.ts",
  "detector-framed": "src/page/detector-framed.ts",
  diagnose: "src/page/diagnose.ts",
  reader: "src/page/reader.ts",
  officials: "src/page/officials.ts",
  popup: "src/popup/popup.tsx",
  side: "src/popup/side.tsx",
  "first-rows": "src/library/list/read-first-rows.ts",
  "digest-worker": "src/search/digest-worker.ts",
  options: "src/options/options.tsx",
  welcome: "src/welcome/welcome.tsx",
};
/** Nearly all of it runs for the first article. */
const RUN_AT_ONCE = { analysis: "src/page/analysis.ts" };
/** Modules: what the first rows do without is a file of its own (library-rest.js), what both have another (library-chunk.js). */
const IN_PARTS = { library: "src/library/library.tsx" };
const STATIC = {
  "popup.html": "src/popup/popup.html",
  "popup.css": "src/popup/popup.css",
  "side.html": "src/popup/side.html",
  "side.css": "src/popup/side.css",
  "library.html": "src/library/library.html",
  "library.css": "src/library/library.css",
  "list.css": "src/library/list/list.css",
  "pages.css": "src/library/pages.css",
  "officials.css": "src/library/officials/officials.css",
  "in-and-out.css": "src/library/in-and-out/in-and-out.css",
  "options.html": "src/options/options.html",
  "options.css": "src/options/options.css",
  "welcome.html": "src/welcome/welcome.html",
  "welcome.css": "src/welcome/welcome.css",
  "help.css": "src/help/help.css",
  "tokens.css": "src/ui/tokens.css",
  "parts.css": "src/ui/parts.css",
  "rows.css": "src/ui/rows.css",
  "highlights.css": "src/page/highlights.css",
  icons: "icons",
  _locales: "src/_locales",
  LICENSE: "LICENSE",
};

/**
 * The browser's own copy of the manifest: Chrome knows no event page, Firefox no service worker. Backups are
 * downloads in Firefox alone; Chrome has the reader pick a folder. The side view is Chrome's side panel, which wants
 * a permission, and Firefox's sidebar.
 */
function manifestFor(browser, manifest) {
  const {
    browser_specific_settings,
    minimum_chrome_version,
    background,
    optional_permissions,
    side_panel,
    sidebar_action,
    ...shared
  } = manifest;
  if (browser === "chrome") {
    return {
      ...shared,
      minimum_chrome_version,
      side_panel,
      background: { service_worker: background.service_worker },
    };
  }
  return {
    ...shared,
    permissions: shared.permissions.filter((name) => name !== "sidePanel"),
    sidebar_action,
    optional_permissions,
    browser_specific_settings,
    background: { scripts: background.scripts },
  };
}

async function filesBelow(folder, prefix = "") {
  const names = (await readdir(folder)).sort();
  const lists = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const inside = prefix + name;
      return (await stat(file)).isDirectory()
        ? filesBelow(file, `${inside}/`)
        : [[inside, await readFile(file)]];
    }),
  );
  return lists.flat();
}

/** Leaves one locale, in the place of the one that the browser takes where it has none of its own language. */
async function speakOnly(locales, fallback) {
  const read = async (name) =>
    JSON.parse(await readFile(path.join(locales, name, "messages.json"), "utf8"));
  const isPseudo = Object.hasOwn(PSEUDO_LOCALES, speakAs);
  const messages = isPseudo ? pseudoLocale(await read(fallback), speakAs) : await read(speakAs);
  await rm(locales, { recursive: true });
  await mkdir(path.join(locales, fallback), { recursive: true });
  await writeFile(path.join(locales, fallback, "messages.json"), JSON.stringify(messages));
}

async function writeHelp(folder) {
  const { pages, pictures } = helpPages(root, path.join("docs", "help", "README.md"), openCard);
  await mkdir(path.join(folder, "pictures"), { recursive: true });
  for (const [name, html] of pages) await writeFile(path.join(folder, name), html);
  for (const picture of pictures) {
    await cp(path.join(root, picture), path.join(folder, "pictures", path.basename(picture)));
  }
  const sizes = await Promise.all(pictures.map((picture) => stat(path.join(root, picture))));
  return {
    pages: pages.size,
    pageBytes: [...pages.values()].reduce((sum, html) => sum + Buffer.byteLength(html), 0),
    pictures: pictures.length,
    pictureBytes: sizes.reduce((sum, { size }) => sum + size, 0),
  };
}

async function buildFor(browser, manifest) {
  const folder = path.join(out, browser);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const options = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    minify: true,
    target: browser === "chrome" ? "chrome128" : "firefox149",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    define: { __OPEN_CARD__: String(openCard), __WELCOME__: String(!openCard) },
    legalComments: "eof",
    charset: "utf8",
    plugins: [workedOut, packedWords, palettes],
    metafile: true,
    logLevel: "warning",
  };
  const whole = await build({ ...options, entryPoints: ENTRIES, format: "iife" });
  const atOnce = await build({
    ...options,
    entryPoints: RUN_AT_ONCE,
    format: "iife",
    banner: { js: COMPILED_AT_ONCE },
    mangleProps: ownNames(),
  });
  const inParts = await build({
    ...options,
    entryPoints: IN_PARTS,
    format: "esm",
    splitting: true,
    chunkNames: "library-[name]",
  });
  const metafile = {
    inputs: Object.assign({}, ...[whole, atOnce, inParts].map(({ metafile }) => metafile.inputs)),
    outputs: Object.assign({}, ...[whole, atOnce, inParts].map(({ metafile }) => metafile.outputs)),
  };
  for (const [name, from] of Object.entries(STATIC)) {
    await cp(path.join(root, from), path.join(folder, name), { recursive: true });
  }
  const help = await writeHelp(path.join(folder, "help"));
  for (const name of ["tokens.css", "highlights.css"]) {
    await writeFile(path.join(folder, name), withPalettes(STATIC[name]));
  }
  if (speakAs !== null) await speakOnly(path.join(folder, "_locales"), manifest.default_locale);
  await writeFile(
    path.join(folder, "manifest.json"),
    `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`,
  );
  const packages = packagesOf(Object.keys(metafile.inputs));
  await writeFile(path.join(folder, "LICENSES.txt"), licencesText(root, packages));
  return { weights: weightsOf(metafile), help };
}

const manifest = JSON.parse(await readFile(path.join(root, "manifest.json"), "utf8"));
for (const browser of BROWSERS) {
  const { weights, help } = await buildFor(browser, manifest);
  console.log([`${browser}:`, ...weightLines(weights), `  ${helpLine(help)}`].join("\n"));
  if (browser === "chrome" && process.argv.includes("--sizes")) {
    await writeFile(path.join(root, "docs", "SIZES.md"), sizesText(weights, help));
  }
  if (openCard) continue;
  // A fixed date: the same commit gives the same bytes.
  const files = await filesBelow(path.join(out, browser));
  const zip = zipSync(Object.fromEntries(files), { level: 9, mtime: "2026-01-01T00:00:00Z" });
  await writeFile(path.join(out, `pressmark-${manifest.version}-${browser}.zip`), zip);
}
