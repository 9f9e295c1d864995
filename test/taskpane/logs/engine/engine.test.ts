import { deserialize, serialize } from "node:v8";
import { FaultyLog } from "../../../../src/domain/log-analysis/log-fault";
import { INITIAL_PARAMETERS } from "../../../../src/domain/log-analysis/log-parameters";
import { answerRequests } from "../../../../src/taskpane/logs/engine/answer-requests";
import { engineOverLine } from "../../../../src/taskpane/logs/engine/engine-over-line";
import { EngineFailure } from "../../../../src/taskpane/logs/engine/log-engine";
import type { LogAnswer, LogRequest } from "../../../../src/taskpane/logs/engine/protocol";
import { directEngine } from "../direct-engine";

const ORDER = {
  analysis: "inactivity",
  roles: ["customer", "time"],
  parameters: INITIAL_PARAMETERS,
} as const;

const COLUMNS = [
  [["A"], ["B"]],
  [[45_900], [45_992]],
];

/** As the other thread gets it: node clones like a browser does. */
const sentOver = <Message>(message: Message): Message => deserialize(serialize(message)) as Message;

/** A line on which the test answers, or lets it break. */
function handOperated() {
  const sent: LogRequest[] = [];
  let end: { answered: (answer: LogAnswer) => void; broken: (cause: unknown) => void };
  const engine = engineOverLine((given) => {
    end = given;
    return { send: (request) => sent.push(request), close: () => sent.splice(0) };
  });
  return {
    engine,
    sent,
    answer: (answer: LogAnswer) => {
      end.answered(answer);
    },
    breakLine: (cause: unknown) => {
      end.broken(cause);
    },
  };
}

describe("answering requests", () => {
  test("begin, take and finish, each with one answer", () => {
    const answer = answerRequests();
    expect(answer({ kind: "begin", order: ORDER, rows: 2 })).toEqual({ kind: "ready" });
    expect(answer({ kind: "take", columns: COLUMNS })).toEqual({ kind: "ready" });
    expect(answer({ kind: "finish" })).toMatchObject({
      kind: "outcome",
      outcome: { result: { counts: { opening: 1, lost: 1 }, churn: 1 }, rows: { kept: 2 } },
    });
  });

  test("what was asked for survives the way to another thread unchanged", () => {
    const answer = answerRequests();
    answer(sentOver<LogRequest>({ kind: "begin", order: ORDER, rows: 2 }));
    answer(sentOver<LogRequest>({ kind: "take", columns: COLUMNS }));
    const outcome = answer({ kind: "finish" });
    expect(sentOver(outcome)).toEqual(outcome);
  });

  test("a fault of the log, and one of ours", () => {
    const answer = answerRequests();
    expect(answer({ kind: "finish" })).toEqual({
      kind: "broken",
      message: "Error: The analysis has not begun.",
    });
    answer({ kind: "begin", order: ORDER, rows: 1 });
    expect(answer({ kind: "take", columns: [[["A"]], [["soon"]]] })).toMatchObject({
      kind: "fault",
      fault: { reason: "text-is-no-date", place: { role: "time", row: 0 } },
    });
  });
});

describe("an engine", () => {
  test("computes in this thread as well, by the same answers", async () => {
    const engine = directEngine();
    await engine.begin(ORDER, 2);
    await engine.take(COLUMNS);
    expect((await engine.finish()).rows.kept).toBe(2);
  });

  test("turns a fault into an error that carries it", async () => {
    const engine = directEngine();
    await engine.begin(ORDER, 1);
    await expect(engine.take([[["A"]], [["soon"]]])).rejects.toBeInstanceOf(FaultyLog);
  });

  test("fails when the line breaks while it waits, and ever after", async () => {
    const { engine, breakLine, sent } = handOperated();
    const begun = engine.begin(ORDER, 2);
    breakLine(new Event("error"));
    await expect(begun).rejects.toBeInstanceOf(EngineFailure);
    await expect(engine.take(COLUMNS)).rejects.toBeInstanceOf(EngineFailure);
    expect(sent).toHaveLength(1);
  });

  test("fails when the other side is at a loss, or answers something else", async () => {
    const { engine, answer } = handOperated();
    const begun = engine.begin(ORDER, 2);
    answer({ kind: "broken", message: "no memory" });
    await expect(begun).rejects.toBeInstanceOf(EngineFailure);
    const finished = engine.finish();
    answer({ kind: "ready" });
    await expect(finished).rejects.toBeInstanceOf(EngineFailure);
  });

  test("closes its line; an answer that comes afterwards reaches nobody", () => {
    const { engine, answer, sent } = handOperated();
    void engine.begin(ORDER, 2);
    engine.close();
    expect(sent).toEqual([]);
    expect(() => {
      answer({ kind: "ready" });
      answer({ kind: "ready" });
    }).not.toThrow();
  });
});
