import type { Plugin } from "esbuild";

export const packedWords: Plugin;
