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

/** What a bench found out; the runner works out median, 95th percentile and maximum. */
export interface BenchResult {
  readonly title: string;
  readonly measured: readonly Measured[];
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
