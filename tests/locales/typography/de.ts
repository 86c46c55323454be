// German, by Duden, "Anführungszeichen".

import { NO_SPACE_BEFORE, type Typography, unpaired } from "../typography.ts";

export const typography: Typography = {
  rules: [
    NO_SPACE_BEFORE,
    { wrong: "marks of another language", found: /[”«»‹›¿¡]/ },
    { wrong: "„ “ not in pairs, or with space within", found: unpaired("„", "“") },
  ],
  right: "Wählen Sie „Speichern“ und „warum?“: fertig.",
  wrong: [
    ["„Speichern”", "marks of another language"],
    ["“Speichern“", "„ “ not in pairs, or with space within"],
  ],
};
