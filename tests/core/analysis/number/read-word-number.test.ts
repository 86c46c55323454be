import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

test.each([
  ["one hundred and sixty-one", 161],
  ["twenty-one trillion three hundred", 21_000_000_000_300],
  ["five hundred thousand", 500_000],
  ["ninety-five hundred", 9500],
  ["two and a half million", 2_500_000],
  ["a hundred and one", 101],
  ["nine point nought four", 9.04],
  ["three fifths", 0.6],
  ["three twenty-firsts", 0.142857],
  ["minus five", -5],
  ["fifteen lakh crore", 15e12],
])("reads %s", (words, value) => {
  expect(claimsOf(`The sum is ${words}.`)).toEqual([`${words} = ${value}`]);
});

test.each([
  ["10k", 10_000],
  ["1.2b", 1_200_000_000],
  ["1 234 567", 1_234_567],
  ["2^10", 1024],
  ["3/4", 0.75],
  ["1,5", 1.5],
  ["10 bln", 10_000_000_000],
])("reads %s in digits", (digits, value) => {
  expect(claimsOf(`The sum is ${digits}.`)).toEqual([`${digits} = ${value}`]);
});
