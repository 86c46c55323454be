import type { Plugin } from "esbuild";

export function withPalettes(file: string): string;
export const palettes: Plugin;
