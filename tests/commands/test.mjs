// npm test: installs what is missing, then lint and types, npm audit, unit tests, and the journey in both browsers.
import { prepareBrowsers, preparePackages, prepareServer, root, run } from "./prepare.mjs";

preparePackages();
prepareBrowsers(["chromium", "firefox"]);
prepareServer();
const seed = process.env.PRESSMARK_SEED ?? String(Date.now() % 2 ** 31);
console.log(`Random tests run a tenth of the soak's, with PRESSMARK_SEED=${seed}`);
const options = {
  cwd: root,
  env: { ...process.env, PRESSMARK_SEED: seed },
  shell: process.platform === "win32",
};
const npm = (script) => run("npm", ["run", "--silent", script], options);
npm("check");
// Builds what ships first.
npm("lint:ext");
npm("audit:shipped");
npm("test:unit");
npm("test:browser");
