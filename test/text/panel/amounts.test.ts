import { counted, minutesInWords } from "../../../src/text/panel/amounts";

test.each([
  [0, "0"],
  [999, "999"],
  [1250, "1.250"],
  [1234567, "1.234.567"],
])("%i is written %s", (number, text) => {
  expect(counted(number)).toBe(text);
});

test.each([
  [20000, "kurang dari 1 menit"],
  [90000, "2 menit"],
  [3600000, "1 jam"],
  [3900000, "1 jam 5 menit"],
])("%i milliseconds are %s", (milliseconds, words) => {
  expect(minutesInWords(milliseconds)).toBe(words);
});
