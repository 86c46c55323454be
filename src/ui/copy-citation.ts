// Words with their source -> the clipboard, in the form that the reader chose.

import type { CitationFormatName } from "../core/model/settings.ts";
import { hashedWords } from "../exchange/citation/citation.ts";
import { CITATION_FORMATS } from "../exchange/citation/formats.ts";
import { ask } from "../messages/send.ts";
import { readSettings } from "../settings/settings.ts";
import { type Citable, citationOf } from "./citable.ts";
import { message } from "./message.ts";
import { writeClipboard } from "./write-clipboard.ts";

/**
 * Copies it; `format` null: in the form that was chosen last. The answer is the form that it was copied in.
 * @throws ClipboardError, RequestError
 */
export async function copyCitation(
  citable: Citable,
  format: CitationFormatName | null,
): Promise<CitationFormatName> {
  const name = format ?? (await readSettings()).citation;
  if (format !== null) await ask("change-settings", { citation: format });
  const known = citationOf(citable, new Date().toISOString());
  const sha256 = await ask("hash-words", { words: hashedWords(known.words) });
  const citation = { ...known, sha256 };
  const words = { captured: message("citationCaptured"), hash: message("citationHash") };
  const { text, html } = CITATION_FORMATS[name];
  await writeClipboard({
    text: text(citation, words),
    html: html === null ? null : html(citation, words),
  });
  return name;
}
