// Draws icons/icon-*.png from icons/icon.svg in a real Chromium, so that all sizes come from one drawing.
// Usage, after a change of the drawing: node tests/run.mjs tests/ui/render-icons.ts

import { readFileSync } from "node:fs";
import path from "node:path";
import { launchChromium } from "../browsers/launch.ts";

/** What the manifest names: toolbar at one and two pixels a point, extension list, store. */
const SIZES = [16, 32, 48, 128];

const folder = path.resolve("icons");
const drawing = readFileSync(path.join(folder, "icon.svg"), "utf8");
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const sized = drawing.replace("<svg ", `<svg width="${size}" height="${size}" `);
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sized}`);
    await page.screenshot({
      path: `${folder}/icon-${size}.png`,
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
}
