import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const madeWith = (catalogueVersion: string) =>
  of(auditedCard({ record: { catalogueVersion } }), "D25");

describe("D25: cards of an older catalogue", () => {
  silentOnCleanCards("D25");

  test.each(["2026.9", "2025.12", "2026"])("%s came before 2026.11", (version) => {
    expect(madeWith(version)).toMatchObject([
      { severity: "information", measured: { text: version }, limit: { text: "2026.11" } },
    ]);
  });

  test.each(["2026.11", "2026.12", "2027.1"])("%s did not", (version) => {
    expect(madeWith(version)).toEqual([]);
  });
});
