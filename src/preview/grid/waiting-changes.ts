import { TriggerCalculationController, type ICommandInfo, type Injector } from "./univer-packages";

type Change = Readonly<ICommandInfo>;

/** What has to be calculated, in Univer's words. */
export interface DirtyData {
  readonly forceCalculation: boolean;
}

/** The private parts of Univer's controller that calculates 100 ms after the last change. */
interface Trigger {
  _waitingCommandQueue: readonly Change[];
  _startProgress(): void;
  _generateDirty(changes: readonly Change[]): DirtyData;
}

/** @throws Error when a newer Univer has other private parts */
export function findTrigger(injector: Pick<Injector, "get">): Trigger {
  const controller: object = injector.get(TriggerCalculationController);
  const parts = ["_waitingCommandQueue", "_startProgress", "_generateDirty"];
  const missing = parts.filter((part) => !(part in controller));
  if (missing.length > 0)
    throw new Error(`Univer's trigger has no ${missing.join(", ")} any more.`);
  return controller as Trigger;
}

const PAUSE_MS = 100;

/**
 * The changes that wait to be calculated, taken out of the hands of Univer's controller. That one
 * would stop a calculation that is still under way when the next is due, and lose what it had to do.
 */
export class WaitingChanges {
  private changes: readonly Change[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly trigger: Trigger,
    private readonly whenDue: () => void,
  ) {
    this.changes = trigger._waitingCommandQueue;
    const inbox = Object.assign<Change[], object>([], {
      push: (change: Change) => this.add(change),
    });
    Object.defineProperty(trigger, "_waitingCommandQueue", {
      get: () => inbox,
      set: () => undefined,
    });
    this.wait();
  }

  /** Has the changes calculated after Univer's usual pause, counted from now. */
  wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.whenDue, PAUSE_MS);
  }

  get none(): boolean {
    return this.changes.length === 0;
  }

  includes(ids: ReadonlySet<string>): boolean {
    return this.changes.some(({ id }) => ids.has(id));
  }

  take(): DirtyData {
    const { changes } = this;
    clearTimeout(this.timer);
    this.changes = [];
    return this.trigger._generateDirty(changes);
  }

  /** Univer shows its progress a second after it began, and fails when it is gone by then. */
  silence(): void {
    this.trigger._startProgress = () => undefined;
  }

  private add(change: Change): number {
    this.changes = [...this.changes, change];
    this.wait();
    return this.changes.length;
  }
}
