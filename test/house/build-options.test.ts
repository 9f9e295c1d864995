import { DEVELOPMENT_ORIGIN, OFFICE_JS, readBuildOptions } from "../../.config/build-options.cjs";

describe("npm run build -- --env …", () => {
  test("without words keeps the development origin and the worldwide Office.js", () => {
    expect(readBuildOptions({ WEBPACK_BUILD: true })).toEqual({
      origin: DEVELOPMENT_ORIGIN,
      officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      addInId: undefined,
    });
  });

  test.each([
    ["https://kpi.example.com", "https://kpi.example.com"],
    ["https://kpi.example.com/", "https://kpi.example.com"],
    ["https://example.com:8443/hr/kpi//", "https://example.com:8443/hr/kpi"],
  ])("origin=%s is read as %s", (given, origin) => {
    expect(readBuildOptions({ origin: given }).origin).toBe(origin);
  });

  test.each([
    "http://kpi.example.com",
    "kpi.example.com",
    "https://kpi.example.com/?a=1",
    "https://kpi.example.com/#a",
    "https://user@kpi.example.com",
    true,
    "",
  ])("origin=%s is refused", (origin) => {
    expect(() => readBuildOptions({ origin })).toThrow(/--env origin wants an https address/);
  });

  test.each(Object.entries(OFFICE_JS))("office-js=%s loads %s", (name, address) => {
    expect(readBuildOptions({ "office-js": name }).officeJs).toBe(address);
  });

  test.each(["local", "toString", ""])("office-js=%s is refused", (name) => {
    expect(() => readBuildOptions({ "office-js": name })).toThrow(
      "--env office-js wants one of global, onecdn, china",
    );
  });

  test("id takes a GUID and nothing else", () => {
    const id = "3f0c9a5e-7a51-4b8e-9d0f-0a1b2c3d4e5f";
    expect(readBuildOptions({ id }).addInId).toBe(id);
    expect(() => readBuildOptions({ id: "random" })).toThrow("--env id wants a GUID");
  });

  test("a misspelt word is refused", () => {
    expect(() => readBuildOptions({ orgin: "https://kpi.example.com" })).toThrow(
      "--env orgin is unknown",
    );
  });
});
