/** Matches the names, for esbuild's `mangleProps`. */
export function ownNames(): RegExp;
