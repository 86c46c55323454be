// The reader's keys and the menu, carried out on the page.

import type { AnnotationKind } from "../core/model/annotation.ts";
import type { PageCommand } from "../messages/requests/page.ts";
import type { Card } from "./card.tsx";
import type { MarksList } from "./marks-list.tsx";
import { firstInView, nextPassage } from "./next-passage.ts";
import type { PageReading } from "./page-reading.ts";
import type { PassageCard } from "./passage-card.ts";

type StepCommand = Extract<PageCommand, `next-${string}` | `previous-${string}`>;
type Step = { readonly by: 1 | -1; readonly kind: AnnotationKind | null };
const STEPS: Readonly<Record<StepCommand, Step>> = {
  "next-mark": { by: 1, kind: null },
  "previous-mark": { by: -1, kind: null },
  "next-quotation": { by: 1, kind: "quotation" },
  "previous-quotation": { by: -1, kind: "quotation" },
  "next-official": { by: 1, kind: "official" },
  "previous-official": { by: -1, kind: "official" },
  "next-claim": { by: 1, kind: "claim" },
  "previous-claim": { by: -1, kind: "claim" },
};

/** What commands are carried out on. */
export interface Parts {
  readonly reading: PageReading;
  readonly passageCard: PassageCard;
  readonly card: Card;
  readonly list: MarksList;
}

export function carryOut(command: PageCommand, parts: Parts): void {
  const { reading, passageCard, card } = parts;
  switch (command) {
    case "open-card":
      openCard(passageCard);
      break;
    case "save-selection":
      if (passageCard.current === null) passageCard.openSelection();
      else card.save();
      break;
    case "write-note":
      openCard(passageCard);
      card.focusNote();
      break;
    case "copy-citation":
      // Selected words are meant as they are, whatever marks stand in them.
      if (passageCard.current === null) passageCard.openSelection();
      openCard(passageCard);
      card.copy();
      break;
    case "toggle-marks":
      reading.toggleMarks();
      break;
    case "open-list":
      openList(parts);
      break;
    default:
      step(STEPS[command], parts);
  }
}

function openCard(passageCard: PassageCard): void {
  const passage = passageCard.atHand();
  if (passage !== null && passageCard.current === null) passageCard.show(passage);
}

function openList({ reading, passageCard, card, list }: Parts): void {
  const { session } = reading;
  if (session === null) return;
  const passages = reading.shownPassages();
  const from = passageCard.current ?? firstInView(passages, session.text);
  card.close();
  const shown = { text: session.text.text, passages };
  list.open(shown, from, (passage) => passageCard.show(passage));
}

/** Goes to the next or previous passage from the open card, else from the top of the window. */
function step({ by, kind }: Step, { reading, passageCard }: Parts): void {
  const { session } = reading;
  if (session === null) return;
  const at = passageCard.current;
  const next = nextPassage(reading.shownPassages(), session.text, { by, kind, at });
  if (next !== null) passageCard.show(next);
}
