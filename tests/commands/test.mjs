// npm test: installs what is missing, then lint and types, unit tests, and the journey in both browsers.
import { prepareBrowsers, preparePackages, root, run } from "./prepare.mjs";

preparePackages();
prepareBrowsers(["chromium", "firefox"]);
const npm = (script) =>
  run("npm", ["run", "--silent", script], { cwd: root, shell: process.platform === "win32" });
npm("check");
npm("build");
npm("lint:ext");
npm("test:unit");
npm("test:browser");
