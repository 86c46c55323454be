// French, by the Lexique des règles typographiques en usage à l'Imprimerie nationale: a space before ":" and within « », a
// narrow one before ";", "?" and "!", none of which may end a line.

import { type Typography, unpaired } from "../typography.ts";

export const typography: Typography = {
  rules: [
    { wrong: "marks of another language", found: /[„“”‹›¿¡]/ },
    { wrong: "« » not in pairs, or without their spaces", found: unpaired("«\u00a0", "\u00a0»") },
    { wrong: "no unbreakable space before a colon", found: /(?<!\u00a0):/ },
    { wrong: "no narrow unbreakable space before ; ? !", found: /(?<!\u202f)[;?!]/ },
  ],
  right: "Oublier\u202f? «\u00a0pourquoi\u202f?\u00a0»\u00a0: l’autre\u202f; ici.",
  wrong: [
    ["Oublier ?", "no narrow unbreakable space before ; ? !"],
    ["Ici : là", "no unbreakable space before a colon"],
    ["« ici »", "« » not in pairs, or without their spaces"],
  ],
};
