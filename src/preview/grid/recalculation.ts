import {
  ICommandService,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
  type FUniver,
  type Injector,
} from "./univer-packages";

const TIMEOUT_MS = 30_000;

/** The private parts of Univer's controller that waits 100 ms after the last command. */
interface Trigger {
  _waitingCommandQueue: { id: string }[];
  _executionInProgressParams: object | null;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _startProgress(): void;
  _generateDirty(commands: readonly { id: string }[]): object;
  _mergeDirty(first: object, second: object): object;
}

/** @returns null when a newer Univer has other private parts; then only its public wait is left */
export function findTrigger(injector: Injector): Trigger | null {
  const controller: object = injector.get(TriggerCalculationController);
  const parts = ["_waitingCommandQueue", "_setTimeoutKey", "_generateDirty", "_mergeDirty"];
  return parts.every((part) => part in controller) ? (controller as Trigger) : null;
}

/** Brings every formula up to date at once, where Univer would take its time. */
export class Recalculation {
  private readonly trigger: Trigger | null;

  constructor(
    private readonly injector: Injector,
    private readonly api: FUniver,
  ) {
    this.trigger = findTrigger(injector);
  }

  get pending(): boolean {
    const { trigger } = this;
    return (
      !trigger ||
      trigger._waitingCommandQueue.length > 0 ||
      trigger._executionInProgressParams !== null
    );
  }

  async finish(): Promise<void> {
    const formula = this.api.getFormula();
    if (!this.trigger) {
      await formula.onCalculationResultApplied(TIMEOUT_MS);
      return;
    }
    while (this.pending) {
      const applied = formula.onCalculationResultApplied(TIMEOUT_MS);
      this.start(this.trigger);
      await applied;
    }
  }

  /** Univer shows its progress a second after it began, and fails when it is gone by then. */
  silence(): void {
    if (this.trigger) this.trigger._startProgress = () => undefined;
  }

  private start(trigger: Trigger): void {
    if (trigger._executionInProgressParams !== null) return;
    clearTimeout(trigger._setTimeoutKey);
    const commands = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(
      trigger._executingDirtyData,
      trigger._generateDirty(commands),
    );
    this.calculate(trigger._executingDirtyData);
  }

  /** Calculates every formula anew, whether or not something it depends on has changed. */
  async everything(): Promise<void> {
    await this.finish();
    const applied = this.api.getFormula().onCalculationResultApplied(TIMEOUT_MS);
    this.calculate({ ...NOTHING_DIRTY, forceCalculation: true });
    await applied;
  }

  private calculate(dirty: object): void {
    void this.injector
      .get(ICommandService)
      .executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }
}

const NOTHING_DIRTY = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
