// Figures as the papers of several countries write them; each rule with what it must not catch.

import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

test.each([
  [
    "They approved N185.2bn, N100,000 each and R50 million; N95 masks and an R2 unit came.",
    ["N185.2bn = 185200000000 NGN", "N100,000 = 100000 NGN", "R50 million = 50000000 ZAR"],
  ],
  [
    "It paid Rs 5 lakh each, Rs. 500 a day and Rs2,000, or Rs 1,250 crore.",
    [
      "Rs 5 lakh = 500000 INR",
      "Rs. 500 = 500 INR",
      "Rs2,000 = 2000 INR",
      "Rs 1,250 crore = 12500000000 INR",
    ],
  ],
  [
    "The debt is Sh10.3 trillion, KSh346bn, RM5 million or USD115.5.",
    [
      "Sh10.3 trillion = 10300000000000 KES",
      "KSh346bn = 346000000000 KES",
      "RM5 million = 5000000 MYR",
      "USD115.5 = 115.5 USD",
    ],
  ],
  ["It bought 65.4 US cents and 3 cents.", ["65.4 US cents = 65.4 cent", "3 cents = 3 cent"]],
])("reads letters for money: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["It hit 33 C by noon and 90F at night.", ["33 C = 33 celsius", "90F = 90 fahrenheit"]],
  ["Some 50 F students sat at gate 12C in 3D.", ["Some 50 F students = 50 student (about)"]],
])("reads temperatures: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["The won weakened 0.6% to 1,424 a dollar.", ["0.6% = 0.6 %", "1,424 = 1424"]],
  ["The share is 5% to 7% there.", ["5% to 7% = 5..7 %"]],
])("keeps a change apart from what it came to: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Hundred thousand people came.", ["Hundred thousand people = 100000 person"]],
  ["Several hundred thousand people came.", ["Several hundred thousand people = vague person"]],
  ["The quarter million voters stayed.", ["quarter million voters = 250000 voter"]],
  ["It made its first quarter million-dollar loss.", []],
  ["It has 1.3x10^6 stars.", ["1.3x10^6 stars = 1300000 star"]],
])("reads magnitudes without a figure: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each(["Call +41 22 555 9169 or 020 7946 0958.", "Call 0800 555 111."])(
  "passes over spaced phone numbers: %s",
  (text) => {
    expect(claimsOf(text)).toEqual([]);
  },
);

test("keeps spaced groups of a count", () => {
  expect(claimsOf("It counted 20 100 votes.")).toEqual(["20 100 votes = 20100 vote"]);
});
