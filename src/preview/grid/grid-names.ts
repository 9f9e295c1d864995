import type { UniverHandle } from "./univer-handle";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "./univer-packages";

/** A defined name as the grid keeps it; the grid moves its references when cells move. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  /** A reference, a constant or a formula, with the equals sign only for the latter two. */
  readonly refersTo: string;
  readonly comment: string;
  readonly hidden: boolean;
  /** null means the whole workbook. */
  readonly sheetId: string | null;
}

/** Univer's word for "not bound to one sheet". */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** The names of the workbook. Formulas in cells never hold them; see workbook/formula. */
export class GridNames {
  private readonly service: IDefinedNamesService;

  constructor(private readonly handle: UniverHandle) {
    this.service = handle.injector.get(IDefinedNamesService);
  }

  all(): GridName[] {
    const names = this.service.getDefinedNameMap(this.unitId) ?? {};
    return Object.values(names).map((name) => ({
      id: name.id,
      name: name.name,
      refersTo: name.formulaOrRefString,
      comment: name.comment ?? "",
      hidden: name.hidden ?? false,
      sheetId:
        !name.localSheetId || name.localSheetId === WHOLE_WORKBOOK ? null : name.localSheetId,
    }));
  }

  set({ id, name, refersTo, comment, hidden, sheetId }: GridName): void {
    this.run(SetDefinedNameMutation.id, {
      unitId: this.unitId,
      id,
      name,
      formulaOrRefString: refersTo,
      comment,
      hidden,
      localSheetId: sheetId ?? WHOLE_WORKBOOK,
    });
  }

  remove({ id, name, refersTo }: GridName): void {
    this.run(RemoveDefinedNameMutation.id, {
      unitId: this.unitId,
      id,
      name,
      formulaOrRefString: refersTo,
    });
  }

  private get unitId(): string {
    return this.handle.workbook.getId();
  }

  private run(command: string, params: object): void {
    this.handle.byHost(() => this.handle.commands.syncExecuteCommand(command, params));
  }
}
