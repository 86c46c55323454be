// Which officials an article may name without a title: of the built-in list, of the reader's own lists and
// of the articles saved before.

import { mergeKnown } from "../core/analysis/official/known/merge-known.ts";
import type { KnownOfficial } from "../core/model/known-official.ts";
import { isEnglish } from "../core/model/language.ts";
import type { OfficialsOfReader } from "../core/model/officials-list.ts";
import { surnameKeysIn } from "../core/model/surname-keys.ts";
import { ask } from "../messages/send.ts";
import { globals } from "./globals.ts";

/**
 * Loads the built-in list beside the reader code. Officials known without a title are of use in English
 * alone, so that the list is loaded only there. Without it they are known by their titles: less, but
 * nothing wrong.
 */
export async function loadBuiltIn(language: string | null): Promise<void> {
  if (!isEnglish(language) || globals.pressmarkOfficials !== undefined) return;
  await ask("load-officials", null).catch(logFailure);
}

/** Whom the text may name; a library that cannot be opened knows nobody. */
export async function knownIn(
  text: string,
  language: string | null,
): Promise<readonly KnownOfficial[]> {
  if (!isEnglish(language)) return [];
  const nobody: OfficialsOfReader = { listed: [], introduced: [] };
  const surnameKeys = [...surnameKeysIn(text)];
  const ofReader = await ask("known-officials", { surnameKeys }).catch((error: unknown) => {
    logFailure(error);
    return nobody;
  });
  return mergeKnown({ ...ofReader, builtIn: globals.pressmarkOfficials?.namedIn(text) ?? [] });
}

function logFailure(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the extension's own console is its log; the page goes on
  console.error("Pressmark could not read a list of officials", error);
}
