import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSigned,
  formatTime,
} from "../../src/i18n/numbers";

test("percentages have decimals only where needed", () => {
  expect(formatPercent("zh-CN", 0.35)).toBe("35%");
  expect(formatPercent("en-US", 0.1234)).toBe("12.3%");
  expect(formatPercent("zh-TW", 0.1234, 0)).toBe("12%");
});

test("numbers are grouped", () => {
  expect(formatNumber("en-US", 12345.678)).toBe("12,345.68");
  expect(formatNumber("zh-CN", 12345.678, 0)).toBe("12,346");
});

test("a difference has its sign, what rounds to nothing has none", () => {
  expect([0.5, -12.345, 0, -0.001].map((one) => formatSigned("zh-CN", one))).toEqual([
    "+0.5",
    "-12.35",
    "0",
    "0",
  ]);
});

test("money is written to the cent", () => {
  expect(formatMoney("zh-CN", 12345.6)).toBe("12,345.60");
  expect(formatMoney("en-US", 0)).toBe("0.00");
});

test("days and times are written as the language does", () => {
  const moment = new Date(2026, 10, 22, 9, 5, 7);
  expect(formatDate("zh-CN", moment)).toBe("2026年11月22日");
  expect(formatDate("zh-TW", moment)).toBe("2026年11月22日");
  expect(formatDate("en-US", moment)).toBe("November 22, 2026");
  expect(formatTime("zh-CN", moment)).toBe("09:05:07");
});
