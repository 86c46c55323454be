// npm start: installs what is missing, then opens Pressmark on an article (see tests/start/start.ts).
import { prepareBrowsers, preparePackages, root, run } from "./prepare.mjs";

const rest = process.argv.slice(2);
const at = rest.indexOf("--browser");
const browser = at >= 0 && rest[at + 1] === "firefox" ? "firefox" : "chromium";
preparePackages();
prepareBrowsers([browser]);
run(process.execPath, ["tests/run.mjs", "tests/start/start.ts", ...rest], { cwd: root });
