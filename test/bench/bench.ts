/** What one task took, in milliseconds. */
export interface Sample {
  /** As a person waits. */
  readonly wait: number;
  /** Of the processor alone: other work on the machine does not count. */
  readonly processor: number;
}

/** The samples of one contender. */
export interface Measured {
  readonly contender: string;
  readonly samples: readonly Sample[];
}

/** A number that a bench found out, and the bound it has to keep. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/**
 * What a bench found out: samples of contenders, of which the runner works out median, 95th
 * percentile and maximum, or figures, some of them with a target.
 */
export interface BenchResult {
  readonly title: string;
  readonly measured?: readonly Measured[];
  readonly figures?: readonly Figure[];
}

/** How long each of the tasks takes, one after the other. */
export function timed<Task>(tasks: readonly Task[], run: (task: Task) => unknown): Sample[] {
  return tasks.map((task) => {
    const before = process.cpuUsage();
    const start = performance.now();
    run(task);
    const wait = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return { wait, processor: (user + system) / 1000 };
  });
}
