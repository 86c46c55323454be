// Spanish, by RAE, Ortografía 2010, III.

import { NO_SPACE_BEFORE, type Typography, unpaired } from "../typography.ts";

export const typography: Typography = {
  rules: [
    NO_SPACE_BEFORE,
    { wrong: "marks of another language", found: /[„“”‹›’]/ },
    { wrong: "« » not in pairs, or with space within", found: unpaired("«", "»") },
    { wrong: "a question or a cry without its opening mark", found: /^[^¿]*\?|^[^¡]*!/ },
  ],
  right: "¿Olvidar $1 ($2)? Elija «Guardar».",
  wrong: [
    ["Olvidar $1?", "a question or a cry without its opening mark"],
    ["Elija « Guardar »", "« » not in pairs, or with space within"],
  ],
};
