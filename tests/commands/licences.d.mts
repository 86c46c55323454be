export function packagesOf(inputs: readonly string[]): string[];
export function licencesText(root: string, folders: readonly string[]): string;
