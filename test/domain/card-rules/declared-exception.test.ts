import { checkCard } from "../../../src/domain/card-rules/check-card";
import type { FindingException } from "../../../src/domain/card-rules/finding-exception";
import { card, PROFILE, rows } from "./cards";

const FINANCE = rows(
  { category: "outcome", share: 0.35, name: "VIP" },
  { category: "efficiency", share: 0.2 },
  { category: "behaviour", share: 0.3 },
  { category: "capability", share: 0.15 },
);

const excepting = (...exceptions: Partial<FindingException>[]) =>
  checkCard(
    card({
      rows: FINANCE,
      exceptions: exceptions.map((one) => ({
        rule: "C03",
        card: "Card",
        subject: null,
        reason: "Compliance first",
        ...one,
      })),
    }),
    PROFILE,
  );
const open = (check: ReturnType<typeof excepting>, id: string) =>
  check.findings.filter(({ rule }) => rule === id).length;

test("an exception for one category keeps that finding apart, with its reason", () => {
  const check = excepting({ subject: "behaviour" });
  expect(open(check, "C03")).toBe(1);
  expect(check.accepted).toMatchObject([
    { finding: { rule: "C03" }, exception: { reason: "Compliance first" } },
  ]);
});

test("an exception for the whole rule covers all its findings", () => {
  const check = excepting({});
  expect(open(check, "C03")).toBe(0);
  expect(check.accepted).toHaveLength(2);
});

test("a row is meant by its name, since rows move", () => {
  const check = excepting({ rule: "C07", subject: "VIP" });
  expect(open(check, "C07")).toBe(0);
  expect(open(excepting({ rule: "C07", subject: "Other" }), "C07")).toBe(1);
});

test("another card's exception, or another rule's, covers nothing", () => {
  expect(open(excepting({ card: "Other" }), "C03")).toBe(2);
  expect(open(excepting({ rule: "C01" }), "C03")).toBe(2);
});
