// Hands a file to the browser, which saves it where the reader keeps downloads.

const KEPT_MS = 60_000;

export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task; taken away at once, Firefox saves nothing.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
