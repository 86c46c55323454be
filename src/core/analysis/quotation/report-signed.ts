// Names that sign a quotation beside a dash: "“…” — Jo Roe", "Jo Roe — “…” — and others".

import { isMarkOf } from "../text/characters.ts";
import type { Piece } from "./frame.ts";
import { nameEndingAt } from "./name-phrase.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { isCapital } from "./pieces.ts";
import type { Place, Report } from "./report.ts";

const isDash = (piece: Piece | undefined): boolean => isMarkOf("—–―-", piece?.text ?? "");

/** "Roe — “…” — and Lu": the words stand beside the name, between dashes. */
function besideName({ pieces, quotation, names }: Place): Report | null {
  if (!isDash(pieces[quotation - 1])) return null;
  const speaker = nameEndingAt(pieces, quotation - 2, names);
  return speaker === null ? null : { tie: "colon", cue: null, speaker };
}

/** "“…” — Jo Roe": a name and nothing else signs the words. */
export function reportSigned(place: Place): Report | null {
  const { pieces, quotation, names } = place;
  if (!isDash(pieces[quotation + 1])) return null;
  const beside = besideName(place);
  if (beside !== null) return beside;
  // "“…” -- Jo Roe": two hyphens for one dash.
  const first = pieces[quotation + 2]?.text === "-" ? quotation + 3 : quotation + 2;
  const speaker = phraseStartingAt(pieces, first, names);
  if (speaker === null || !isCapital(pieces[speaker.from])) return null;
  const rest = pieces[speaker.to];
  const ends = rest === undefined || rest.text === "." || rest.text === ",";
  return ends ? { tie: "signed", cue: null, speaker } : null;
}
