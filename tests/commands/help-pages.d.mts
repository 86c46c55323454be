export function webpSize(bytes: Buffer): { readonly width: number; readonly height: number };
export function helpPages(
  root: string,
  contents: string,
  mayLack?: boolean,
): { readonly pages: ReadonlyMap<string, string>; readonly pictures: readonly string[] };
