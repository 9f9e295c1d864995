import { connectToExcel } from "../../src/excel/connect";
import { resetExcel } from "../support/excel/excel";

beforeAll(() => resetExcel({ locale: "zh-TW", theme: "light" }));

test("a current Excel has all that is needed", async () => {
  expect(await connectToExcel()).toEqual({
    language: "zh-TW",
    dark: false,
    supported: true,
    missing: [],
  });
});

test("a page that is not open in Excel says so", async () => {
  const ready = jest
    .spyOn(Office, "onReady")
    .mockResolvedValue({ host: null, platform: null } as never);
  try {
    expect(await connectToExcel()).toEqual({
      language: navigator.language,
      dark: false,
      supported: false,
      missing: ["Excel"],
    });
  } finally {
    ready.mockRestore();
  }
});
