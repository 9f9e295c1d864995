import type { EmulatedExcel } from "../../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../../support/excel/excel";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel();
});

interface Answer {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; HttpStatusCode: number; ActionIndex: number };
}

/** Messages of this type are events, which come in between. */
const EVENT = 3;

/** Sends raw JSON as office.js does, through a window without office.js. */
function send(actions: object[], paths: Path[], flags = 0): Promise<Answer> {
  const pane: { external: object; _richApiNativeBridge?: Bridge } = { external: {} };
  excel.connect(pane, "raw");
  const bridge = pane._richApiNativeBridge;
  if (!bridge) throw new Error("The host has put no bridge there.");
  return new Promise((resolve) => {
    bridge.onMessageFromHost = (text) => {
      const answer = JSON.parse(text) as { id: number; type: number; message: { body: Answer } };
      if (answer.type === EVENT) return;
      expect([answer.id, answer.type]).toEqual([7, 2]);
      resolve(answer.message.body);
    };
    const body = {
      Actions: actions,
      ObjectPaths: Object.fromEntries([WORKBOOK, ...paths].map((path) => [path.Id, path])),
    };
    const message = { url: "ProcessQuery", method: "POST", headers: {}, body };
    bridge.sendMessageToHost(JSON.stringify({ id: 7, type: 1, flags, message }));
  });
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface Path {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: object;
}

const WORKBOOK: Path = { Id: 1, ObjectPathType: 1, Name: "" };
const SHEETS = path(2, 4, "Worksheets", 1);
const ACTIVE = path(3, 3, "GetActiveWorksheet", 2);
const CELL = path(4, 3, "GetRange", 3, ["A1"]);

function path(Id: number, ObjectPathType: number, Name: string, parent: number, args?: unknown[]) {
  return {
    Id,
    ObjectPathType,
    Name,
    ParentObjectPathId: parent,
    ArgumentInfo: args ? { Arguments: args } : {},
  };
}

function action(Id: number, ActionType: number, on: number, rest: object = {}) {
  return { Id, ActionType, Name: "", ObjectPathId: on, ...rest };
}

test("instantiate, set, load, trace", async () => {
  const answer = await send(
    [
      action(10, 1, 4),
      action(11, 4, 4, { Name: "Values", ArgumentInfo: { Arguments: [[["x"]]] } }),
      action(12, 2, 4, { QueryInfo: { Select: ["values", "rowCount", "worksheet/name"] } }),
      action(13, 5, 0, { Name: "Trace" }),
    ],
    [SHEETS, ACTIVE, CELL],
  );
  expect(answer).toEqual({
    Results: [
      { ActionId: 10, Value: {} },
      { ActionId: 11, Value: null },
      {
        ActionId: 12,
        Value: { Values: [["x"]], RowCount: 1, Worksheet: { Id: "sheet-1", Name: "Sheet1" } },
      },
      { ActionId: 13, Value: null },
    ],
    TraceIds: [13],
  });
});

test("retrieve answers in the API's spelling, without the identity", async () => {
  const { Results } = await send(
    [action(10, 7, 2, { QueryInfo: { Select: ["items/name"] } })],
    [SHEETS],
  );
  expect(Results[0]?.Value).toEqual({ items: [{ name: "Sheet1" }] });
});

test("collections: items, their number, a part of them", async () => {
  for (let number = 0; number < 3; number++) {
    await send([action(10, 3, 2, { Name: "Add", ArgumentInfo: { Arguments: [null] } })], [SHEETS]);
  }
  const { Results } = await send(
    [
      action(10, 2, 2, { QueryInfo: { Select: ["name"], Skip: 1, Top: 2 } }),
      action(11, 3, 2, { Name: "GetCount" }),
      action(12, 2, 5, { QueryInfo: { Select: ["count"] } }),
    ],
    [SHEETS, path(5, 4, "Tables", 1)],
  );
  expect(Results.map(({ Value }) => Value)).toEqual([
    {
      _Items: [
        { Id: expect.any(String) as string, Name: "Sheet2" },
        { Id: expect.any(String) as string, Name: "Sheet3" },
      ],
    },
    4,
    { Count: 0 },
  ]);
});

test("null objects answer null, and so does everything below them", async () => {
  const { Results } = await send(
    [
      action(10, 1, 5),
      action(11, 2, 6, { QueryInfo: { Select: ["values"] } }),
      action(12, 4, 6, { Name: "Values", ArgumentInfo: { Arguments: [[[1]]] } }),
    ],
    [SHEETS, path(5, 3, "GetItemOrNullObject", 2, ["none"]), path(6, 3, "GetRange", 5, ["A1"])],
  );
  expect(Results.map(({ Value }) => Value)).toEqual([null, null, null]);
});

test("references are kept, used and released", async () => {
  const first = await send(
    [action(10, 1, 4), action(11, 3, 4, { Name: "_KeepReference" }), action(12, 2, 4)],
    [SHEETS, ACTIVE, CELL],
  );
  const { _ReferenceId } = first.Results[2]?.Value as { _ReferenceId: string };
  expect(_ReferenceId).toMatch(/reference/);
  // Another connection has references of its own.
  const other = await send([action(10, 1, 5)], [{ Id: 5, ObjectPathType: 6, Name: _ReferenceId }]);
  expect(other.Error?.Code).toBe("InvalidReference");
});

test("a failure ends the batch and tells where", async () => {
  const answer = await send(
    [
      action(10, 4, 4, { Name: "Values", ArgumentInfo: { Arguments: [[["done"]]] } }),
      action(11, 1, 5),
      action(12, 4, 4, { Name: "Values", ArgumentInfo: { Arguments: [[["never"]]] } }),
    ],
    [SHEETS, ACTIVE, CELL, path(5, 3, "GetItem", 2, ["nowhere"])],
  );
  expect(answer.Error).toMatchObject({ Code: "ItemNotFound", HttpStatusCode: 404, ActionIndex: 1 });
  expect(answer.Results.map(({ ActionId }) => ActionId)).toEqual([10]);
});

test.each([
  ["a property", action(10, 2, 1, { QueryInfo: { Select: ["noSuchThing"] } })],
  ["a method", action(10, 3, 1, { Name: "NoSuchThing" })],
  ["a property that is only read", action(10, 4, 1, { Name: "Name" })],
  ["an inherited member", action(10, 3, 1, { Name: "ToString" })],
])("%s that isn't played is ApiNotFound", async (_, unknown) => {
  const answer = await send([unknown], []);
  expect(answer.Error).toMatchObject({ Code: "ApiNotFound", ActionIndex: 0 });
});

test.each([
  ["an unknown kind of action", action(10, 99, 1), "NotImplemented"],
  ["a path that isn't there", action(10, 1, 42), "InvalidObjectPath"],
])("%s", async (_, unknown, code) => {
  expect((await send([unknown], [])).Error?.Code).toBe(code);
});

test("objects among the arguments, plain and inside of other objects", async () => {
  const answer = await send(
    [
      action(10, 1, 5),
      action(11, 4, 6, {
        Name: "Rule",
        ArgumentInfo: { Arguments: [{ list: { source: { _ObjectPathId: 4 } } }] },
      }),
      action(12, 2, 6, { QueryInfo: { Select: ["rule"] } }),
      action(13, 2, 5, { QueryInfo: { Select: ["address"] } }),
    ],
    [
      SHEETS,
      ACTIVE,
      CELL,
      {
        ...path(5, 3, "GetBoundingRect", 7, [4]),
        ArgumentInfo: { Arguments: [4], ReferencedObjectPathIds: [4] },
      },
      path(6, 4, "DataValidation", 4),
      path(7, 3, "GetRange", 3, ["C3"]),
    ],
  );
  expect(answer.Error).toBeUndefined();
  expect(answer.Results[2]?.Value).toMatchObject({ Rule: { list: { source: "=Sheet1!$A$1" } } });
  expect(answer.Results[3]?.Value).toEqual({ Address: "Sheet1!A1:C3" });
});

test("set() reaches nested objects", async () => {
  const answer = await send(
    [
      action(10, 9, 5, { ObjectState: { wrapText: true, font: { bold: true } } }),
      action(11, 2, 5, { QueryInfo: { Select: ["wrapText", "font/bold"] } }),
    ],
    [SHEETS, ACTIVE, CELL, path(5, 4, "Format", 4)],
  );
  expect(answer.Results[1]?.Value).toEqual({ WrapText: true, Font: { Bold: true } });
});
