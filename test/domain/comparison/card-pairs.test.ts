import { cardPairs } from "../../../src/domain/comparison/card-pairs";
import type { PersonCard } from "../../../src/domain/comparison/person-card";
import { personCard } from "./cards";

const of = (person: string, period: string, role = "Agent") =>
  personCard(`${person} ${period}`, { person, period, role });

const pairsOf = (...cards: readonly PersonCard[]) =>
  cardPairs(cards).map(({ before, after }) => `${before.name} > ${after.name}`);

test("each card of a person with the one before it in time, wherever the sheets stand", () => {
  const pairs = pairsOf(
    of("Ann", "2026-12"),
    of("Bo", "2026-11"),
    of("Ann", "2026-10"),
    of("Bo", "2026年10月"),
    of("Ann", "2026-11"),
  );
  expect(pairs).toEqual([
    "Ann 2026-10 > Ann 2026-11",
    "Ann 2026-11 > Ann 2026-12",
    "Bo 2026年10月 > Bo 2026-11",
  ]);
});

test("people of one period make no pairs, nor does a person who changed roles", () => {
  expect(pairsOf(of("Ann", "2026-10"), of("Bo", "2026-11"), of("Cy", "2026-12"))).toEqual([]);
  const promoted = of("Ann", "2026-11", "Lead");
  expect(pairsOf(of("Ann", "2026-10"), promoted, of("Bo", "2026-10"))).toEqual([]);
});

test("a card without a person is about its role, one without either about nobody", () => {
  const roles = [of("", "2026-11"), of("", "2026-10"), of("Ann", "2026-10")];
  expect(pairsOf(...roles)).toEqual([" 2026-10 >  2026-11"]);
  expect(pairsOf(of("", "2026-10", ""), of("", "2026-11", ""), of("Ann", "2026-10"))).toEqual([]);
});

test("a copy of a period does not compete with its original", () => {
  const pairs = pairsOf(of("Ann", "2026-10"), of("Ann", "2026年10月"), of("Bo", "2026-10"));
  expect(pairs).toEqual([]);
});

test("two cards alone are compared whatever they are about, in time where there is time", () => {
  const [ann, bo] = [of("Ann", "2026-11"), of("Bo", "")];
  expect(cardPairs([ann, bo])).toEqual([{ before: ann, after: bo, inTime: false }]);
  expect(pairsOf(of("Ann", "2026-11"), of("Ann", "2026-10"))).toEqual([
    "Ann 2026-10 > Ann 2026-11",
  ]);
  expect(pairsOf(of("Ann", "2026-11"))).toEqual([]);
});
