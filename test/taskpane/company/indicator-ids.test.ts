import { indicatorIds } from "../../../src/taskpane/company/indicator-ids";

let idOf: (name: string) => string | undefined;

beforeAll(async () => {
  idOf = await indicatorIds(null);
});

test.each(["首次解决率 FCR", "Ｆirst contact resolution (fcr)", "首解率", "FCR"])(
  "%s is first contact resolution, in whichever language and width",
  (name) => {
    expect(idOf(name)).toBe("first-contact-resolution");
  },
);

test("what nothing is called has no id", () => {
  expect(idOf("Mood of the day")).toBeUndefined();
});
