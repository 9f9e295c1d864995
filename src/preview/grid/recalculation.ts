import {
  CustomCommandExecutionError,
  ICommandService,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
} from "./univer-packages";
import { findTrigger, WaitingChanges, type DirtyData } from "./waiting-changes";

const TIMEOUT_MS = 30_000;

/** After one of these a result may belong to another cell than the one it was computed for. */
const CELL_CHANGES = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveSheetMutation.id,
  ReorderRangeMutation.id,
  SetRangeValuesMutation.id,
]);

/**
 * Brings every formula up to date at once, where Univer would take its time. It alone begins
 * calculations, one after another, because Univer spoils both when two run at once.
 */
export class Recalculation {
  private readonly changes: WaitingChanges;
  private readonly commands: ICommandService;
  private held = 0;
  private everythingIsDirty = false;
  private begun: DirtyData | null = null;
  private underWay: Promise<void> | null = null;
  private tellEnd: () => void = () => undefined;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.changes = new WaitingChanges(findTrigger(injector), () => {
      this.startUnlessHeld();
    });
    this.commands.beforeCommandExecuted((command, options) => {
      if (this.refuses(command, options)) throw new CustomCommandExecutionError("Refused.");
    });
    this.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationNotificationMutation.id && isEnd(params)) this.tellEnd();
    });
  }

  /**
   * Lets nothing be calculated until the task is done, unless the task asks for it: what is
   * computed between two changes of a batch is computed in vain.
   */
  async during<Result>(task: () => Promise<Result>): Promise<Result> {
    await this.finish();
    this.held += 1;
    try {
      return await task();
    } finally {
      this.held -= 1;
      this.startUnlessHeld();
    }
  }

  get pending(): boolean {
    return this.underWay !== null || this.everythingIsDirty || !this.changes.none;
  }

  async finish(): Promise<void> {
    while (this.pending) await inTime(this.start());
  }

  /** Calculates every formula anew, whether or not something it depends on has changed. */
  async everything(): Promise<void> {
    this.everythingIsDirty = true;
    await this.finish();
  }

  silence(): void {
    this.changes.silence();
  }

  private startUnlessHeld(): void {
    if (this.held === 0 && this.pending) void this.start();
  }

  /** @returns the end of the calculation that is under way; it is begun where there is none */
  private start(): Promise<void> {
    this.underWay ??= new Promise((resolve) => {
      this.tellEnd = () => {
        this.tellEnd = () => undefined;
        this.underWay = null;
        if (this.pending) this.changes.wait();
        resolve();
      };
      const dirty = this.changes.take();
      this.begun = { ...dirty, forceCalculation: dirty.forceCalculation || this.everythingIsDirty };
      this.everythingIsDirty = false;
      const { id } = SetFormulaCalculationStartMutation;
      void this.commands.executeCommand(id, this.begun, { onlyLocal: true });
    });
    return this.underWay;
  }

  /**
   * Refuses what would spoil a calculation: another one, begun or stopped by Univer itself, and
   * results that come after a change of the cells. Those are dropped and everything is due again.
   */
  private refuses({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (id === SetFormulaCalculationStopMutation.id) return true;
    if (id === SetFormulaCalculationStartMutation.id) return params !== this.begun;
    if (options?.["applyFormulaCalculationResult"] !== true) return false;
    const isLate = this.changes.includes(CELL_CHANGES);
    this.everythingIsDirty ||= isLate;
    return isLate;
  }
}

/** Univer tells of each stage of a calculation, and of its end by saying how it ended. */
function isEnd(notification: object | undefined): boolean {
  return !!notification && "functionsExecutedState" in notification;
}

async function inTime(calculation: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`A calculation has not ended after ${TIMEOUT_MS / 1000} seconds.`));
    }, TIMEOUT_MS);
  });
  await Promise.race([calculation, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}
