import { expect, test } from "vitest";
import { judgeAudit } from "./judge-audit.mjs";

const report = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

test("an answer with nothing in it is clean", () => {
  expect(judgeAudit(report({})).outcome).toBe("clean");
});

test("what the registry knows is named with severity and versions", () => {
  const { outcome, lines } = judgeAudit(report({ idb: { severity: "high", range: "<8.0.5" } }));
  expect(outcome).toBe("found");
  expect(lines).toContain("idb: high, versions <8.0.5");
});

test.each([
  [
    "a registry that does not do it",
    JSON.stringify({ message: "405", statusCode: 405, body: "" }),
    "405",
  ],
  ["no network", JSON.stringify({ error: { code: "ENOTFOUND" } }), "no answer"],
  ["no output at all", "", "no answer"],
  ["a page of a proxy", "<html>sign in</html>", "no answer"],
  ["something else in JSON", "[]", "no answer"],
  ["a list where packages should be", JSON.stringify({ vulnerabilities: [] }), "no answer"],
])("%s is skipped, in sight, and is no failure", (_, answer, why) => {
  const { outcome, lines } = judgeAudit(answer);
  expect(outcome).toBe("skipped");
  expect(lines.join()).toContain("SKIPPED");
  expect(lines.join()).toContain(why);
});

test("what is skipped names no address", () => {
  const answer = { statusCode: 405, uri: "https://registry.example/-/npm/v1", message: "405 x" };
  expect(judgeAudit(JSON.stringify(answer)).lines.join()).not.toContain("example");
});
