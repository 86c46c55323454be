// Everything that the card's shadow root needs to look as it should, in order; page/card.ts adopts it as one
// sheet.

import card from "./card.css";
import panel from "./panel.css";
import parts from "./parts.css";
import tokens from "./tokens.css";

export const CARD_STYLES: string = `${tokens}\n${parts}\n${card}\n${panel}`;
