import { expect, test } from "vitest";
import { sources } from "./read-locales.ts";
import { visibleLiterals } from "./visible-literals.ts";

test.each([
  { view: "<p>Saved</p>", expected: ["Saved"] },
  { view: "<p>{one ? 'Saved' : `Kept it`}</p>", expected: ["Saved", "Kept it"] },
  { view: "<p>{open && <b>Saved</b>}</p>", expected: ["Saved"] },
  { view: "<p>{'Saved in ' + place}</p>", expected: ["Saved in "] },
  { view: "<button title='Close' type='button' />", expected: ["Close"] },
  { view: "<Field label='Note' name='note' />", expected: ["Note"] },
  { view: "<button aria-label={open ? 'Close' : label} />", expected: ["Close"] },
  { view: "<><p>Saved</p></>", expected: ["Saved"] },
  { view: "<p class='soft' id='x'>{message('saved')} · {n}</p>", expected: [] },
  { view: "<p>{counted('words', n)}</p>", expected: [] },
])("$view shows $expected", ({ view, expected }) => {
  expect(visibleLiterals(`const view = ${view};`)).toEqual(expected);
});

test("no view holds words of its own: all stand in src/_locales", () => {
  const found = sources(/\.tsx$/).flatMap(({ file, text }) =>
    visibleLiterals(text).map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});
