// npm run pictures: all pictures of the documents from the real thing, on the project's own articles and sample
// library. Options: --only readme|help|store,
// --browser chromium|firefox, --look light|dark.

import { buildForTests } from "../journey/build-for.ts";
import { type BrowserName, type Driver, startBrowser } from "../journey/driver.ts";
import { type Site, serveSite } from "../site/serve-site.ts";
import { takeHelpPictures } from "./help-pictures.ts";
import { takeReadmePictures } from "./readme-pictures.ts";
import { takeStorePictures } from "./store-pictures.ts";

interface Set {
  readonly name: string;
  /** The help's pictures ship, once for both browsers. */
  readonly browsers: readonly BrowserName[];
  readonly take: (driver: Driver, site: Site, dark: boolean) => Promise<void>;
}

const SETS: readonly Set[] = [
  { name: "readme", browsers: ["chromium", "firefox"], take: takeReadmePictures },
  { name: "store", browsers: ["chromium", "firefox"], take: takeStorePictures },
  { name: "help", browsers: ["chromium"], take: takeHelpPictures },
];

/** Whether the option leaves this one in. */
function isWanted(option: string, value: string): boolean {
  const at = process.argv.indexOf(option);
  return at < 0 || process.argv[at + 1] === value;
}

/** Its pages at their outlets' own names: the browser asks the site for them as it would a proxy. */
const byName = (site: Site): Site => ({
  ...site,
  addressOf: (slug) => site.hostAddressOf(slug).replace(`:${site.port}`, ""),
});

for (const { name, browsers, take } of SETS.filter((set) => isWanted("--only", set.name))) {
  for (const browser of browsers.filter((one) => isWanted("--browser", one))) {
    const extension = buildForTests(browser);
    for (const dark of [false, true].filter((one) => isWanted("--look", one ? "dark" : "light"))) {
      const site = await serveSite();
      const driver = await startBrowser(browser, { extension, dark, proxy: site.port });
      try {
        await take(driver, byName(site), dark);
        console.log(`${name}, ${browser}, ${dark ? "dark" : "light"}: taken`);
      } finally {
        await driver.close();
        await site.close();
      }
    }
  }
}
