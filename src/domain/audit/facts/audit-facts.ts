import type { FormulaReference } from "../../formulas/formula-node";
import type { AuditIndicator, AuditSettings } from "../audit-settings";
import type { AuditCard } from "../cards/audit-card";
import type { PassedOver } from "../cards/find-cards";
import { bareText, WordReader } from "../cards/word-reader";
import type { CellPlace, SheetArea } from "../workbook/cell-place";
import { contains } from "../workbook/cell-place";
import { NameIndex } from "../workbook/name-index";
import { resolveReference } from "../workbook/resolve-reference";
import type { WorkbookCells } from "../workbook/workbook-cells";
import { CardView } from "./card-view";
import type { ChainFacts } from "./score-chains";
import { ScoreChains } from "./score-chains";
import type { RollUp } from "./roll-ups";
import { findRollUps } from "./roll-ups";

/** All that rules may ask about a workbook; what is costly is found out once. */
export class AuditFacts {
  readonly names: NameIndex;
  readonly words: WordReader;
  private readonly chains: ScoreChains;
  private readonly chainOf = new Map<AuditCard, ChainFacts>();
  private readonly indicatorOf = new Map<string, AuditIndicator | undefined>();
  private readonly bySheet = new Map<number, AuditCard[]>();
  private foundRollUps: readonly RollUp[] | undefined;

  /**
   * Brings together what was found.
   *
   * @param cells - The workbook.
   * @param cards - Its cards.
   * @param passedOver - What looks like a card and is none.
   * @param settings - What the audit goes by.
   */
  constructor(
    readonly cells: WorkbookCells,
    readonly cards: readonly AuditCard[],
    readonly passedOver: readonly PassedOver[],
    readonly settings: AuditSettings,
  ) {
    this.names = new NameIndex(cells.snapshot);
    this.words = new WordReader(settings.words);
    this.chains = new ScoreChains(cells, this.names);
    for (const card of cards) {
      const onSheet = this.bySheet.get(card.sheet);
      if (onSheet) onSheet.push(card);
      else this.bySheet.set(card.sheet, [card]);
    }
  }

  /**
   * A card with its cells at hand.
   *
   * @param card - The card.
   * @returns The view.
   */
  view(card: AuditCard): CardView {
    return new CardView(card, this.cells, this.names);
  }

  /**
   * The cells that a reference in a formula points to.
   *
   * @param reference - The reference.
   * @param place - The formula's cell.
   * @returns The cells, null where they are not in this workbook.
   */
  resolve(reference: FormulaReference, place: CellPlace): SheetArea | null {
    return resolveReference(reference, place, this.cells, this.names);
  }

  /**
   * The card in whose area a cell lies.
   *
   * @param place - The cell.
   * @returns The card, undefined where there is none.
   */
  cardAt({ sheet, row, column }: CellPlace): AuditCard | undefined {
    return this.bySheet.get(sheet)?.find(({ area }) => contains(area, row, column));
  }

  /**
   * What the chain of formulas behind a card's total looks like.
   *
   * @param card - The card.
   * @returns What was met in cells that no earlier card's chain has met.
   */
  chain(card: AuditCard): ChainFacts {
    const known = this.chainOf.get(card);
    if (known) return known;
    const found = this.chains.walk(card);
    this.chainOf.set(card, found);
    return found;
  }

  /**
   * The cards whose rows are other cards.
   *
   * @returns Each with its children.
   */
  get rollUps(): readonly RollUp[] {
    return (this.foundRollUps ??= findRollUps(this.cards, (card) => this.view(card)));
  }

  /**
   * What the catalogue knows of an indicator.
   *
   * @param name - As a card calls it.
   * @returns The facts, undefined where the catalogue has no such indicator.
   */
  indicator(name: string): AuditIndicator | undefined {
    if (!this.indicatorOf.has(name)) {
      const { indicators } = this.settings;
      const bare = bareText(name);
      this.indicatorOf.set(name, Object.hasOwn(indicators, bare) ? indicators[bare] : undefined);
    }
    return this.indicatorOf.get(name);
  }
}
