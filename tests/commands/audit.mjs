// npm run audit:shipped: `npm audit` over the packages that ship. Fails where the registry knows of something; where it
// gives no answer, says so in a line and goes on, since a network is no defect of ours.

import { spawnSync } from "node:child_process";
import { judgeAudit } from "./judge-audit.mjs";
import { root } from "./prepare.mjs";

const { stdout } = spawnSync(
  "npm",
  ["audit", "--omit=dev", "--json", "--fetch-retries=0", "--fetch-timeout=20000"],
  { cwd: root, encoding: "utf8", timeout: 60_000, shell: process.platform === "win32" },
);
const { outcome, lines } = judgeAudit(stdout ?? "");
console.log(lines.join("\n"));
process.exitCode = outcome === "found" ? 1 : 0;
