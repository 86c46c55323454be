// Is an address among those that a browser's match pattern names ("https://paper.example/*", "*://*/*")?
// The patterns of permissions only: their path is always everything.

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//;

/** False for patterns of no http(s) pages, and for addresses that are none. */
export const isAmong = (patterns: readonly string[], address: string): boolean =>
  patternsFor(patterns, address).length > 0;

/** Those that name it. */
export function patternsFor(patterns: readonly string[], address: string): readonly string[] {
  const parts = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address);
  const [, scheme, host] = parts ?? [];
  if (scheme === undefined || host === undefined) return [];
  return patterns.filter((pattern) => matches(pattern, scheme.toLowerCase(), host.toLowerCase()));
}

function matches(pattern: string, scheme: string, host: string): boolean {
  if (pattern === "<all_urls>") return true;
  const [, wantedScheme, wantedHost] = PATTERN.exec(pattern.toLowerCase()) ?? [];
  if (wantedScheme === undefined || wantedHost === undefined) return false;
  if (wantedScheme !== "*" && wantedScheme !== scheme) return false;
  if (!wantedHost.startsWith("*")) return withoutPort(wantedHost) === host;
  const domain = wantedHost.replace(/^\*\.?/, "");
  return domain === "" || host === domain || host.endsWith(`.${domain}`);
}

/** Permissions hold for every port. */
const withoutPort = (host: string): string => host.replace(/:(?:\d+|\*)$/, "");
