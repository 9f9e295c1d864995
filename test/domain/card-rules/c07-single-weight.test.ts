import { singleWeightRule } from "../../../src/domain/card-rules/c07-single-weight";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

test("5 % and 30 % are inside, to the last digit", () => {
  const facts = rows({ share: 0.05 }, { share: 0.3 }, { share: 0.1 + 0.2 });
  expect(breaches(singleWeightRule, card({ rows: facts }))).toEqual([]);
});

test("each weight beyond a limit is told with its row", () => {
  const facts = rows({ share: 0.04 }, { share: 0.2 }, { share: 0.35 });
  expect(inShort(breaches(singleWeightRule, card({ rows: facts })))).toEqual([
    ["low", 0, 0.04, 0.05],
    ["high", 2, 0.35, 0.3],
  ]);
});
