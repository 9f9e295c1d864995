import type { PersonCard } from "../../../src/domain/comparison/person-card";
import { namesakes, teamsAmong } from "../../../src/domain/comparison/teams";
import { indicator, personCard } from "./cards";

const of = (name: string, ...ids: readonly string[]) =>
  personCard(name, { indicators: ids.map((id) => indicator(id)) });

const named = (cards: readonly { readonly name: string }[]) => cards.map(({ name }) => name);
const namesOf = (cards: readonly PersonCard[]) => teamsAmong(cards).teams.map(named);

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

test("another role or period is another team, however a period is written", () => {
  const may = { period: "2026-05" };
  const cards = [
    personCard("Ann", may),
    personCard("Bo", { period: "2026年5月", role: " AGENT" }),
    personCard("Ann later", { period: "2026-06" }),
    personCard("Lead", { ...may, role: "Lead" }),
  ];
  expect(namesOf(cards)).toEqual([["Ann", "Bo"]]);
  expect(named(teamsAmong(cards).alone)).toEqual(["Ann later", "Lead"]);
});

test("who has several cards in a team is told, cards without a person are not", () => {
  const team = [
    personCard("one", { person: "张三" }),
    personCard("two", { person: "李四" }),
    personCard("three", { person: " 张三" }),
    personCard("four", { person: "" }),
    personCard("five", { person: "" }),
  ];
  expect(namesakes(team).map(named)).toEqual([["one", "three"]]);
});
