export function judgeAudit(answer: string): {
  readonly outcome: "clean" | "found" | "skipped";
  readonly lines: readonly string[];
};
