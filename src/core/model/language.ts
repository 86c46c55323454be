// Is the text English? Only then do the rules on reporting verbs, offices and counted nouns hold.

/** True for English (any region), and where the language is not known: the articles the rules are made for. */
export const isEnglish = (language: string | null): boolean =>
  language === null || language === "" || /^(?:en|und|mul)\b/.test(language.toLowerCase());
