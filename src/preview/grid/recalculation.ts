import {
  ICommandService,
  SetFormulaCalculationNotificationMutation,
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
  private held = 0;
  /** Calculations that have begun and not ended. Univer spoils both when two run at once. */
  private running = 0;
  private whenEnded: (() => void)[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly api: FUniver,
  ) {
    this.trigger = findTrigger(injector);
    if (this.trigger) this.superviseWait(this.trigger);
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.running += 1;
      if (id !== SetFormulaCalculationNotificationMutation.id || !isEnd(params)) return;
      this.running -= 1;
      for (const tell of this.whenEnded.splice(0)) tell();
    });
  }

  /**
   * Lets nothing be calculated until the task is done, unless the task asks for it: a result that
   * comes between two changes of a batch would land where its formula no longer stands.
   */
  async during<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.pending) await this.finish();
    this.held += 1;
    try {
      return await task();
    } finally {
      this.held -= 1;
      if (this.held === 0 && this.trigger && this.pending) this.start(this.trigger);
    }
  }

  /** Univer's own wait after a command ends at once while a task is under way. */
  private superviseWait(trigger: Trigger): void {
    let timer = trigger._setTimeoutKey;
    Object.defineProperty(trigger, "_setTimeoutKey", {
      get: () => timer,
      set: (next: typeof timer) => {
        timer = next;
        if (this.held > 0) clearTimeout(next);
      },
    });
  }

  get pending(): boolean {
    const { trigger } = this;
    return !trigger || trigger._waitingCommandQueue.length > 0 || this.running > 0;
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
      await this.ended();
    }
  }

  private async ended(): Promise<void> {
    while (this.running > 0) await new Promise<void>((tell) => this.whenEnded.push(tell));
  }

  /** Univer shows its progress a second after it began, and fails when it is gone by then. */
  silence(): void {
    if (this.trigger) this.trigger._startProgress = () => undefined;
  }

  private start(trigger: Trigger): void {
    if (this.running > 0) return;
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
    await this.ended();
  }

  private calculate(dirty: object): void {
    void this.injector
      .get(ICommandService)
      .executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }
}

/** Univer tells of each stage of a calculation, and of its end by saying how it ended. */
function isEnd(notification: object | undefined): boolean {
  return !!notification && "functionsExecutedState" in notification;
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
