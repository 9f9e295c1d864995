import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const calculated = (changed: object) =>
  of(
    auditedCard(
      {},
      undefined,
      {},
      {
        calculation: { mode: "automatic", pending: false, iterative: false, ...changed },
      },
    ),
    "D21",
  );

describe("D21: what is shown is calculated", () => {
  silentOnCleanCards("D21");

  test.each(["manual", "except-tables"])("mode %s", (mode) => {
    expect(calculated({ mode })).toMatchObject([
      {
        case: "mode",
        measured: { id: mode },
        limit: { id: "automatic" },
        repair: { kind: "calculate-automatically" },
      },
    ]);
  });

  test("a change that has not been calculated yet", () => {
    expect(calculated({ pending: true })).toMatchObject([{ case: "pending" }]);
  });
});
