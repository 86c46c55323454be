// What `npm audit --json` answered about the packages that ship: a pure judgement, so that it can be tried without a
// registry.

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One line a package: its name, how severe, and which versions. */
function lineOf([name, advice]) {
  const { severity, range } = isRecord(advice) ? advice : {};
  return `${name}: ${String(severity ?? "unknown severity")}, versions ${String(range ?? "unknown")}`;
}

/**
 * "clean": the registry knows of nothing. "found": it knows of something in a package that ships; a line for each.
 * "skipped": it gave no answer that can be read, which says nothing about the packages; the line says why.
 * @param {string} answer what npm wrote
 * @returns {{ outcome: "clean" | "found" | "skipped", lines: string[] }}
 */
export function judgeAudit(answer) {
  const report = parsed(answer);
  if (!isRecord(report) || !isRecord(report.vulnerabilities)) {
    const status = isRecord(report) ? report.statusCode : undefined;
    const why = typeof status === "number" ? `status ${status}` : "no answer";
    return {
      outcome: "skipped",
      lines: [`npm audit was SKIPPED: the registry does not answer it (${why}).`],
    };
  }
  const found = Object.entries(report.vulnerabilities);
  if (found.length === 0) {
    return { outcome: "clean", lines: ["npm audit: nothing is known against what ships."] };
  }
  return {
    outcome: "found",
    lines: ["npm audit knows of something in what ships:", ...found.map(lineOf)],
  };
}
