// Some bad pages of our own fixtures, as `npm run soak` reads ten thousand: in Chromium, where a test can have a
// world of its own; Firefox reads some in untouched-pages.ts.

import type { BrowserName } from "../journey/driver.ts";
import { expectThat, type Steps } from "../journey/steps.ts";
import { badDocument } from "./bad-document.ts";
import { ownPages } from "./bases.ts";
import { readBadPages } from "./read-bad-pages.ts";

const COUNT = 25;

export async function someBadPages(
  name: BrowserName,
  _extension: string,
  steps: Steps,
): Promise<void> {
  if (name !== "chromium") return;
  const seed = Number(process.env.PRESSMARK_SEED ?? Date.now() % 2 ** 31);
  await steps.step(`${COUNT} bad pages are read, from seed ${seed}`, async () => {
    const bases = ownPages();
    const documents = Array.from({ length: COUNT }, (_, index) => badDocument(bases, seed + index));
    const faults: string[] = [];
    let marks = 0;
    await readBadPages(documents, ({ document, reading, fault }) => {
      marks += reading?.marks ?? 0;
      if (fault !== null)
        faults.push(`seed ${document.seed} (${document.mutations.join(", ")}): ${fault}`);
    });
    expectThat(faults.length === 0, "no fault", faults);
    expectThat(marks > 0, "some marks", marks);
  });
}
