import { teamsAmong } from "../../../src/domain/comparison/teams";
import { card, indicator } from "./cards";

const of = (name: string, ...ids: readonly string[]) =>
  card(
    name,
    ids.map((id) => indicator(id)),
  );

const namesOf = (cards: Parameters<typeof teamsAmong>[0]) =>
  teamsAmong(cards).map((team) => team.map(({ name }) => name));

test("cards with the same indicators, whatever their order", () => {
  expect(
    namesOf([of("甲", "fcr", "aht"), of("主管", "csat"), of("乙", "aht", "fcr"), of("丙", "fcr")]),
  ).toEqual([["甲", "乙"]]);
});

test("several teams stand in the order of their first cards", () => {
  expect(namesOf([of("a", "x"), of("b", "y"), of("c", "y"), of("d", "x")])).toEqual([
    ["a", "d"],
    ["b", "c"],
  ]);
});

test("an indicator that stands twice makes another card of it", () => {
  expect(namesOf([of("a", "x", "x"), of("b", "x")])).toEqual([]);
  expect(namesOf([])).toEqual([]);
});
