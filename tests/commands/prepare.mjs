// Brings a fresh clone to where its commands can run: packages, then browsers. Node's own modules only,
// since nothing else is installed yet.

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Looked for upwards: tests/run.mjs bundles what it runs, and this file with it, into .cache. */
function projectRoot() {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, "package.json"))) folder = path.dirname(folder);
  return folder;
}

export const root = projectRoot();

/** Debian's package, the names on the PATH, the environment variable and Puppeteer's own name, per browser. */
const BROWSERS = {
  chromium: {
    variable: "CHROMIUM",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    debian: "chromium",
    puppeteer: "chrome",
  },
  firefox: {
    variable: "FIREFOX",
    names: ["firefox", "firefox-esr"],
    debian: "firefox-esr",
    puppeteer: "firefox",
  },
};

/** Runs a command with its output shown. Exits with its code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (result.error !== undefined) fail(`${command}: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Says why, in one line, and ends. */
export function fail(reason) {
  console.error(reason);
  process.exit(1);
}

const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : null);

/** True when the folder's node_modules was installed from its lock file as that is now. */
function packagesAreCurrent(folder) {
  const wanted = read(path.join(folder, "package-lock.json"));
  const installed = read(path.join(folder, "node_modules", ".package-lock.json"));
  if (wanted === null || installed === null) return false;
  const versions = (text) => {
    const { packages } = JSON.parse(text);
    return new Map(Object.entries(packages).map(([name, { version }]) => [name, version]));
  };
  const have = versions(installed);
  for (const [name, { version, optional }] of Object.entries(JSON.parse(wanted).packages)) {
    if (name !== "" && optional !== true && have.get(name) !== version) return false;
  }
  return true;
}

export function preparePackages() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) fail(`Pressmark needs Node 20 or later; this is ${process.version}.`);
  if (packagesAreCurrent(root)) return;
  console.log("Installing packages (npm install)");
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries, which a registry
  // that does not carry them makes. The versions are the lock file's all the same.
  const args = ["install", "--no-save", "--no-audit", "--no-fund"];
  run("npm", args, { shell: process.platform === "win32" });
}

/** Longer than it took on a machine that had none of them; a registry that hangs must not hold up all other tests. */
const SERVER_INSTALLED_WITHIN_MS = 300_000;

/**
 * Installs what replication is tested against (tests/replication/couch), a package of its own, so that nothing of it is
 * among what ships. Where it cannot be had, says so: those tests say SKIP then.
 */
export function prepareServer() {
  const folder = path.join(root, "tests", "replication", "couch");
  if (packagesAreCurrent(folder)) return;
  console.log("Installing the server that replication is tested against (npm install)");
  // Without the optional ones: they keep databases on the disk, and are compiled.
  const args = ["install", "--omit=optional", "--no-save", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", args, {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
    timeout: SERVER_INSTALLED_WITHIN_MS,
  });
  if (status !== 0) console.log("SKIP replication: its test server could not be installed");
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isOnPath({ variable, names }) {
  if (process.env[variable]) return true;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe", ""] : [""];
  return names.some((name) =>
    folders.some((folder) =>
      endings.some((ending) => isExecutable(path.join(folder, name + ending))),
    ),
  );
}

const isRoot = () => process.getuid?.() === 0;

function installFromDebian(name) {
  console.log(`Installing ${name} (apt-get)`);
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  return spawnSync("apt-get", ["install", "-y", "-qq", name], options).status === 0;
}

function installFromPuppeteer(name) {
  console.log(`Installing ${name} (Puppeteer's own)`);
  const result = spawnSync("npx", ["puppeteer", "browsers", "install", name], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return result.status === 0;
}

/** Installs the named browsers ("chromium", "firefox") where they are missing, or says what to install. */
export function prepareBrowsers(names) {
  for (const name of names) {
    const browser = BROWSERS[name];
    if (isOnPath(browser) || puppeteerHas(browser.puppeteer)) continue;
    const installed =
      (isRoot() && existsSync("/usr/bin/apt-get") && installFromDebian(browser.debian)) ||
      installFromPuppeteer(browser.puppeteer);
    if (!installed) {
      fail(
        `No ${name} found. Install it (Debian: apt-get install ${browser.debian}) or name its program in $${browser.variable}.`,
      );
    }
  }
}

/** True when Puppeteer downloaded this browser before. */
function puppeteerHas(name) {
  const script = `import p from "puppeteer"; import { existsSync } from "node:fs";
    try { process.exit(existsSync(p.executablePath({ browser: "${name}" })) ? 0 : 1) } catch { process.exit(1) }`;
  return (
    spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root }).status === 0
  );
}
