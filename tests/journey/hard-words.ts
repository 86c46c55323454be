// What readers write and pages say at their worst for a layout: long notes, words without a space, other directions
// and scripts. Saved as highlights, beside the sample.

import type { Page } from "puppeteer";
import type { Annotation } from "../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../src/core/model/article.ts";
import { putKept } from "../start/sample-library.ts";

interface Hard {
  readonly text: string;
  readonly note: string;
  readonly tags: readonly string[];
}

const UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const ARABIC = {
  title: "المدينة تعيد تشغيل العبّارة بعد 14 شهراً من العاصفة",
  publisher: "صحيفة الجزيرة",
  byline: "ليلى حداد",
};
const CHINESE = {
  title: "風暴過後十四個月，渡輪將於五月二日重新往返港口與離島，市長表示不會忘記居民的需要與承諾",
  publisher: "港島日報",
  byline: "陳小文",
};

const ON_THE_PAGE: readonly Hard[] = [
  {
    text: "Maranz did not wait",
    note: Array.from({ length: 60 }, (_, at) => `Sentence ${at + 1} of a note that goes on.`).join(
      " ",
    ),
    tags: Array.from({ length: 24 }, (_, at) => `tag number ${at + 1}`),
  },
  { text: UNBROKEN.repeat(4), note: UNBROKEN.repeat(5), tags: [UNBROKEN.repeat(2)] },
  {
    text: "قال العمدة: «لن ننسى الجزيرة».",
    note: "هل قال ذلك في المجلس؟ (see p. 4)",
    tags: ["عبّارة"],
  },
  {
    text: "市長說：「我們不會忘記這座島。」",
    note: CHINESE.title.repeat(6),
    tags: ["渡輪", "港口"],
  },
];

const stampOf = (now: string) => ({ revision: 1, created: now, changed: now, removed: null });

function highlight(articleId: string, { text, note, tags }: Hard, now: string): Annotation {
  return {
    id: crypto.randomUUID(),
    articleId,
    ...stampOf(now),
    note,
    tags: [...tags],
    colour: "violet",
    text,
    reading: { kind: "highlight" },
    target: {
      selectors: [
        {
          quote: { type: "TextQuoteSelector", exact: text, prefix: "", suffix: "" },
          position: { type: "TextPositionSelector", start: 0, end: text.length },
          textLength: text.length,
        },
      ],
    },
    state: "exact",
  };
}

function foreignArticle(
  own: Pick<ArticleRecord, "title" | "publisher" | "byline">,
  { language, now }: { readonly language: string; readonly now: string },
): ArticleRecord {
  const source = `http://${language}.example/ferry`;
  return {
    id: crypto.randomUUID(),
    ...stampOf(now),
    ...own,
    source,
    published: "2031-03-04",
    language,
    addresses: [source],
    addressKeys: [],
    fingerprint: [],
    seen: now,
    words: 400,
  };
}

/** Saves them on the article at `address`, which is kept already, and on two of their own. */
export async function saveHardWords(control: Page, address: string): Promise<void> {
  const now = new Date().toISOString();
  const here = await keptArticle(control, address);
  const arabic = foreignArticle(ARABIC, { language: "ar", now });
  const chinese = foreignArticle(CHINESE, { language: "zh", now });
  const saved = [
    ...ON_THE_PAGE.map((hard) => ({ article: here, hard })),
    ...ON_THE_PAGE.slice(1).map((hard) => ({ article: arabic, hard })),
    ...ON_THE_PAGE.slice(2).map((hard) => ({ article: chinese, hard })),
  ];
  await putKept(
    control,
    saved.map(({ article, hard }) => ({
      annotation: highlight(article.id, hard, now),
      article,
      marks: [],
      officials: [],
      histories: [],
    })),
  );
}

function keptArticle(control: Page, address: string): Promise<ArticleRecord> {
  return control.evaluate(async (source) => {
    const all = await new Promise<ArticleRecord[]>((resolve, reject) => {
      const opened = indexedDB.open("pressmark");
      opened.onerror = () => reject(opened.error);
      opened.onsuccess = () => {
        const asked = opened.result.transaction("articles").objectStore("articles").getAll();
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          opened.result.close();
          resolve(asked.result);
        };
      };
    });
    const found = all.find((article) => article.source === source);
    if (found === undefined) throw new Error(`Expected an article at ${source}`);
    return found;
  }, address);
}
