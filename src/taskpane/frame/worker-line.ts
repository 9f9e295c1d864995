/** The way to whoever computes: a worker, or a function of this thread. */
export interface Line<Request> {
  readonly send: (request: Request) => void;
  readonly close: () => void;
}

/** What comes back along a line. */
export interface LineEnd<Answer> {
  readonly answered: (answer: Answer) => void;
  /** Nothing more will come. */
  readonly broken: (cause: unknown) => void;
}

/** Opens a line to a worker. */
export function lineToWorker<Request, Answer>(
  worker: Worker,
): (end: LineEnd<Answer>) => Line<Request> {
  return ({ answered, broken }) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      answered(data);
    });
    worker.addEventListener("messageerror", broken);
    // A worker whose file does not arrive says so here as well.
    worker.addEventListener("error", broken);
    return {
      send: (request) => {
        worker.postMessage(request);
      },
      close: () => {
        worker.terminate();
      },
    };
  };
}
