// English, by the Chicago Manual of Style, 6 and 13.

import { NO_SPACE_BEFORE, type Typography, unpaired } from "../typography.ts";

export const typography: Typography = {
  rules: [
    NO_SPACE_BEFORE,
    { wrong: "marks of another language", found: /[„«»‹›¿¡]/ },
    { wrong: "“ ” not in pairs, or with space within", found: unpaired("“", "”") },
  ],
  right: "Pressmark’s card: “why?” (2 of 3) …",
  wrong: [
    ["Pressmark's card", "a straight apostrophe"],
    ['Choose "Save"', "a straight quotation mark"],
    ["Choose “Save", "“ ” not in pairs, or with space within"],
    ["Why ?", "a space before a mark"],
    ["One - two", "a hyphen for a dash"],
    ["Searching...", "three points for an ellipsis"],
  ],
};
