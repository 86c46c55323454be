// A style sheet imported by a script is its text (esbuild's text loader; see build.mjs).

declare module "*.css" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: what esbuild makes of such a file
  export default text;
}
