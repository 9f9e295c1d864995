/** A card, a team or a department, and its place in the group above it. */
export interface Place {
  readonly name: string;
  /** Name of the group above. */
  readonly parent: string;
  /** Fraction of that group. */
  readonly share: number;
}

/** Who belongs where, and with which share. */
export interface Structure {
  /** One place a card, in the order of the cards; parents are teams. */
  readonly cards: readonly Place[];
  /** Parents are departments. */
  readonly teams: readonly Place[];
  /** Parts of the company. */
  readonly departments: readonly Place[];
}

const shareAmong = (names: readonly string[], name: string): number =>
  1 / names.filter((one) => one === name).length;

/**
 * The structure until somebody sets another one: the cards of a team have equal shares, and so have
 * the teams of the one department. These shares are assigned; no document gives them.
 *
 * @param teams - The team of each card.
 * @returns The structure that a new roll-up sheet shows.
 */
export function assignedStructure(teams: readonly string[]): Structure {
  const names = [...new Set(teams)];
  const [department, company] = ["department", "company"];
  return {
    cards: teams.map((team, index) => ({
      name: String(index),
      parent: team,
      share: shareAmong(teams, team),
    })),
    teams: names.map((name) => ({ name, parent: department, share: 1 / names.length })),
    departments: [{ name: department, parent: company, share: 1 }],
  };
}

/**
 * What each card is of the company: its share in its team, times the team's in its department, times
 * that one's in the company.
 *
 * @param structure - Who belongs where.
 * @returns A fraction for each card; 0 for one whose team or department is not listed.
 */
export function companyShares({ cards, teams, departments }: Structure): number[] {
  const ofDepartments = new Map(departments.map(({ name, share }) => [name, share]));
  const ofTeams = new Map(
    teams.map(({ name, parent, share }) => [name, share * (ofDepartments.get(parent) ?? 0)]),
  );
  return cards.map(({ parent, share }) => share * (ofTeams.get(parent) ?? 0));
}
