import { describe, expect, it } from "vitest";
import { compareWords, isSameWording } from "../../../src/core/anchoring/compare-words.ts";

describe("compareWords", () => {
  it.each([
    ["rose 12 percent", "rose 15 percent", "figure"],
    ["three people died", "four people died", "figure"],
    ["about 2 million voters", "about 2 billion voters", "figure"],
    ["a loss of $5", "a loss of €5", "figure"],
    ["grew by -1.5 points", "grew by 1.5 points", "figure"],
    ["I did take the money", "I did not take the money", "negation"],
    ["she can swim", "she can’t swim", "negation"],
    ["er hat das Geld", "er hat kein Geld", "negation"],
    ["nobody was told", "hardly anybody was told", "negation"],
    ["nobody was told", "none was told", "other"],
    ["they never paid", "they barely paid", "negation"],
    ["he did not pay", "he didn’t pay", "other"],
    ["sold without a permit", "sold with a permit", "negation"],
    ["kaum jemand kam", "niemand kam", "negation"],
    ["said Ada Lund on Monday", "said Ada Holm on Monday", "name"],
    ["he called it “a small slip” then", "he called it “a grave slip” then", "quotation"],
    ["he called it ‘a small slip’ then", "he called it ‘a grave slip’ then", "quotation"],
    ["he called it ‘a slip’ and left", "he called it ‘a slip’ and went", "other"],
    [
      "he said: ‘The players’ union lost.’ Later",
      "he said: ‘The players’ union won.’ Later",
      "quotation",
    ],
    [
      "the ‘slip’, in the towns’ view, was small",
      "the ‘slip’, in the towns’ view, was big",
      "other",
    ],
    [
      "in the towns’ view it was small, the mayors’ say",
      "in the towns’ view it was big, the mayors’ say",
      "other",
    ],
    [
      "er nannte es ‚klein‘ und ging, sagte er’s",
      "er nannte es ‚klein‘ und blieb, sagte er’s",
      "other",
    ],
    ["rock ‘n roll was small then", "rock ‘n roll was big then", "other"],
    ["er nannte es „einen Fehler“ und ging", "er nannte es „einen Irrtum“ und ging", "quotation"],
    ["der Rat hat den Antrag und das Geld", "der Rat hat den Vertrag und das Geld", "other"],
    [
      "the Rat und Tat fund of Ada Lund paid it all",
      "the Rat und Tat fund of Ada Holm paid it all",
      "name",
    ],
    ["»wir gehen«, sagte er im Rat und ging", "»wir gehen«, sagte er im Saal und ging", "other"],
    [
      "« nous partons », a dit la ministre hier",
      "« nous restons », a dit la ministre hier",
      "quotation",
    ],
    [
      "« nous partons », a dit la ministre hier",
      "« nous partons », a dit la ministre lundi",
      "other",
    ],
    ["the board met briefly", "the board met at length", "other"],
    ["Rain fell. He left.", "Rain fell. They left.", "other"],
    ["three people died", "3 people died", "other"],
    ["rose 12 percent", "rose 12%", "other"],
    ["rose five per cent", "rose 5%", "other"],
    ["some 12% of homes", "some 12 of homes", "figure"],
    ["some 12% burnt", "some 12 homes burnt", "figure"],
    ["½ of the homes", "¼ of the homes", "figure"],
    ["won 3–2 there", "won 2–3 there", "figure"],
    ["rose from 12 to 15 tons", "rose to 15 from 12 tons", "other"],
    ["in 2031 it rose to 15", "it rose to 15 in 2031", "other"],
    ["some 1,200,000 homes stood", "some 1200000 homes fell", "other"],
    ["some 1,200 homes", "some 1,300 homes", "figure"],
    ["some 1,20 homes", "some 120 homes", "figure"],
    ["He did not say that the dam leaked", "He did say that the dam did not leak", "negation"],
    ["He never really paid", "He really never paid", "other"],
    ["Though it did not rain, the dam broke", "The dam broke, though it did not rain", "other"],
    ["Marsh left, and then Lund spoke", "Lund left, and then Lund spoke", "name"],
    ["Marsh left before Ada Marsh spoke", "Holm left before Ada Marsh spoke", "name"],
    ["The mayor told The Gazette", "A mayor told The Gazette", "other"],
    ["hij was er niet", "hij was er", "negation"],
    ["hon var inte där", "hon var där", "negation"],
    ["его не было там", "его было там", "negation"],
    ["没有人死亡", "有人死亡", "negation"],
  ])("calls the loudest change from “%s” to “%s” %s", (saved, today, loudest) => {
    expect(compareWords(saved, today).loudest).toBe(loudest);
  });

  it("knows a name at the beginning of a sentence by the words before the passage", () => {
    const changed = (leadIn: string) => compareWords("Marsh left", "Holm left", leadIn).loudest;
    expect(changed("so said Ada Marsh. ")).toBe("name");
    expect(changed("so it was said. ")).toBe("other");
  });

  it("gives the words that went and came, as written", () => {
    expect(
      compareWords("Prices rose 12 percent, he said.", "Prices rose 15 percent — he said.").parts,
    ).toEqual([
      { change: "none", text: "Prices rose " },
      { change: "removed", text: "12 " },
      { change: "added", text: "15 " },
      { change: "none", text: "percent — he said." },
    ]);
  });

  it("takes each character for a word where no space stands between words", () => {
    expect(compareWords("市長表示不會忘記居民的需要", "市長表示不會忘記島民的需要").parts).toEqual([
      { change: "none", text: "市長表示不會忘記" },
      { change: "removed", text: "居" },
      { change: "added", text: "島" },
      { change: "none", text: "民的需要" },
    ]);
  });

  it("knows from the words before it that a passage begins inside a quotation", () => {
    const changed = (leadIn: string) => compareWords("we stay here", "we go here", leadIn).loudest;
    expect(changed("He said: “")).toBe("quotation");
    expect(changed("“No,” he said, and then ")).toBe("other");
    expect(changed("»Nein«, sagte er, ")).toBe("other");
    expect(changed("Er sagte: »")).toBe("quotation");
  });

  it.each(["‘a’ ", "‘a ", "s’ s ", "not 3 "])(
    "compares a megabyte of %j in linear time",
    (piece) => {
      const text = piece.repeat(200_000);
      const before = process.cpuUsage();
      expect(compareWords(text, `${text}b`).loudest).not.toBeNull();
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(15);
    },
  );

  it("shows two long texts that share nothing as wholes", () => {
    const saved = Array.from({ length: 3000 }, (_, at) => `a${at}`).join(" ");
    const today = Array.from({ length: 3000 }, (_, at) => `b${at}`).join(" ");
    const { parts } = compareWords(saved, today);
    expect(parts.map(({ change, text }) => [change, text.length])).toEqual([
      ["removed", saved.length],
      ["added", today.length],
    ]);
  });
});

describe("isSameWording", () => {
  it.each([
    ["“Don’t,” he said", '"DON\'T", he said', true],
    ["1 000 people", "1000 people", true],
    ["the end.", "the end", true],
    ["the end", "the ends", false],
    ["1.5 million", "15 million", false],
    ["", "a", false],
  ])("of “%s” and “%s”: %s", (a, b, same) => {
    expect(isSameWording(a, b)).toBe(same);
  });
});
