import { foldedText } from "../card-rules/folded-text";
import type { TieBreaker } from "../comparison/tie-breaker";
import type { DeclaredSurvey } from "../surveys/declared-survey";
import { undeclaredSurvey } from "../surveys/declared-survey";
import type { DeclarationChange } from "./change-declarations";
import { declaredOf, declareTable } from "./change-declarations";
import type {
  Declarations,
  DeclaredCombination,
  DeclaredTarget,
  RoleDeclaration,
  TableDeclaration,
} from "./declarations";

const isSame = (one: string, other: string): boolean => foldedText(one) === foldedText(other);

/**
 * What was declared about the survey behind an indicator.
 *
 * @param declared - What was declared about its card's table.
 * @param indicator - Its name; case, width and spaces make no difference.
 * @returns Nothing but the name where nothing was.
 */
export function declaredSurvey(
  { surveys }: Pick<TableDeclaration, "surveys">,
  indicator: string,
): DeclaredSurvey {
  return surveys.find((one) => isSame(one.indicator, indicator)) ?? undeclaredSurvey(indicator);
}

/**
 * Says what survey is behind an indicator, in the place of what was said before.
 *
 * @param table - Name of the card's table.
 * @param survey - What is said.
 * @returns The change.
 */
export const declareSurvey =
  (table: string, survey: DeclaredSurvey): DeclarationChange =>
  (declared) => {
    const { surveys } = declaredOf(declared, table);
    const others = surveys.filter(({ indicator }) => !isSame(indicator, survey.indicator));
    return declareTable(table, { surveys: [...others, survey] })(declared);
  };

/**
 * Says what an indicator's target is for the whole period, or that nobody says it any more.
 *
 * @param table - Name of the card's table.
 * @param indicator - The indicator's name.
 * @param target - What is said; null takes it back.
 * @returns The change.
 */
export const declareTarget =
  (table: string, indicator: string, target: DeclaredTarget | null): DeclarationChange =>
  (declared) => {
    const { targets } = declaredOf(declared, table);
    const others = targets.filter((one) => !isSame(one.indicator, indicator));
    return declareTable(table, { targets: target ? [...others, target] : others })(declared);
  };

/**
 * Says how an indicator's actual was put together out of several periods.
 *
 * @param table - Name of the card's table.
 * @param combination - What is said, in the place of what was said of the indicator before.
 * @returns The change.
 */
export const declareCombination =
  (table: string, combination: DeclaredCombination): DeclarationChange =>
  (declared) => {
    const { combined } = declaredOf(declared, table);
    const others = (combined ?? []).filter((one) => !isSame(one.indicator, combination.indicator));
    return declareTable(table, { combined: [...others, combination] })(declared);
  };

/**
 * What was declared about the people of a role.
 *
 * @param declared - All declarations.
 * @param role - As a card calls it; case, width and spaces make no difference.
 * @returns Nothing but the role where nothing was.
 */
export function declaredOfRole({ roles }: Declarations, role: string): RoleDeclaration {
  return roles.find((one) => isSame(one.role, role)) ?? { role, quotas: null, tieBreaker: null };
}

/**
 * Declares something of the people of a role; what is not mentioned stays.
 *
 * @param role - As a card calls it.
 * @param said - What is new.
 * @returns The change.
 */
export const declareRole =
  (role: string, said: Partial<Omit<RoleDeclaration, "role">>): DeclarationChange =>
  (declared) => ({
    ...declared,
    roles: [
      ...declared.roles.filter((one) => !isSame(one.role, role)),
      { ...declaredOfRole(declared, role), ...said },
    ],
  });

/**
 * By what equal totals of a team are told apart.
 *
 * @param team - Its cards.
 * @param declared - All declarations.
 * @returns Null where nothing was declared, or where the cards are of several roles.
 */
export function teamTieBreaker(
  team: readonly { readonly role: string }[],
  declared: Declarations,
): TieBreaker | null {
  const [first, ...others] = team;
  if (first === undefined || others.some(({ role }) => !isSame(role, first.role))) return null;
  return declaredOfRole(declared, first.role).tieBreaker;
}
