// How long the pane keeps its own thread busy in one piece while a long list is analysed and a
// workbook of many cards is audited: what a person feels as a pane that does not answer.

const ROWS = 100_000;
const CARDS = 1_000;
const INDICATORS = 5;

/** Scripts of the preview itself stand beside its page; the add-in's lie in a folder. */
const HOST = /^https?:\/\/[^/]+\/[^/]+\.js/;

/** Runs in the pane: writes block after block on a new sheet, as an add-in may. */
async function writeSheet({ name, blocks, table }) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    let row = 0;
    for (const block of blocks) {
      sheet.getRangeByIndexes(row, 0, block.length, block[0].length).formulas = block;
      row += block.length;
      await context.sync();
    }
    if (table)
      sheet.tables.add(sheet.getRangeByIndexes(0, 0, row, blocks[0][0].length), true).name = table;
    sheet.activate();
    await context.sync();
  });
}

/** Whose work each node of a profile is; "between" for what the browser does in between. */
function kindsOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((at) => [at, id])));
  const kindOf = (id) => {
    const { functionName } = byId.get(id);
    if (functionName === "(idle)") return "idle";
    if (functionName === "(program)" || functionName === "(garbage collector)") return "between";
    for (let at = id; at !== undefined; at = parents.get(at)) {
      if (HOST.test(byId.get(at).url)) return "host";
    }
    return "pane";
  };
  return new Map(nodes.map(({ id }) => [id, kindOf(id)]));
}

/**
 * The longest stretch in which the thread that pane and preview share ran nothing but the pane's own
 * scripts and office.js, in milliseconds, by samples of its stack. What the emulated Excel does there
 * is not counted: a real Excel works elsewhere. Sweeping the heap, and the browser's own work, count
 * where the pane is at work before and after them.
 */
function longestOwn({ nodes, samples, timeDeltas }) {
  const kinds = kindsOf(nodes);
  let [longest, current, between] = [0, 0, 0];
  samples.forEach((id, at) => {
    const kind = kinds.get(id);
    if (kind === "between") between += timeDeltas[at];
    else {
      const stretch = current > 0 ? current + between : 0;
      current = kind === "pane" ? stretch + timeDeltas[at] : 0;
      between = 0;
      longest = Math.max(longest, current);
    }
  });
  return longest / 1_000;
}

/** Does something, and tells how long the pane was busy at a stretch. */
async function tell(page, what, work) {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 1_000 });
  await session.send("Profiler.start");
  await work();
  const { profile } = await session.send("Profiler.stop");
  await session.detach();
  const longest = longestOwn(profile);
  console.log(`${what}: pane busy for ${Math.round(longest)} ms at a stretch`);
}

function contacts() {
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `C${row % 20_000}`,
    "bill",
    45_992 + (row % 90),
  ]);
  return inBlocks([["Customer", "Issue", "Time"], ...rows], 10_000);
}

/** Cards of somebody else's making, below each other: headings, indicators, a total. */
function cards() {
  const heading = ["Indicator", "Weight", "Target", "Actual", "Score", "Weighted score"];
  const card = (number) => {
    const top = number * (INDICATORS + 3) + 1;
    const rows = Array.from({ length: INDICATORS }, (_, index) => {
      const row = top + 1 + index;
      return [
        `Indicator ${index + 1}`,
        1 / INDICATORS,
        100,
        90,
        `=D${row}/C${row}*100`,
        `=E${row}*B${row}`,
      ];
    });
    const [first, last] = [top + 1, top + INDICATORS];
    const total = ["Total", `=SUM(B${first}:B${last})`, "", "", "", `=SUM(F${first}:F${last})`];
    return [heading, ...rows, total, heading.map(() => "")];
  };
  return inBlocks(Array.from({ length: CARDS }, (_, number) => card(number)).flat(), 2_000);
}

function inBlocks(rows, size) {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
}

/** Prints the longest stretch of either; the pane stands open, in English. */
export async function measureBlocks(page, pane) {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  await frame.evaluate(writeSheet, { name: "Log", blocks: contacts(), table: "Contacts" });
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByRole("link", { name: "Open log analysis" }).click();
  await pane.getByLabel("Source").selectOption("Contacts");
  await tell(page, `analyzing ${ROWS} rows`, async () => {
    await pane.getByRole("button", { name: "Analyze" }).click();
    await pane.getByText("The analysis is done.").waitFor();
  });
  await frame.evaluate(writeSheet, { name: "Cards", blocks: cards(), table: null });
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByRole("link", { name: "Open the audit" }).click();
  await tell(page, `auditing ${CARDS} cards`, async () => {
    await pane.getByRole("button", { name: "Audit", exact: true }).click();
    await pane.getByRole("button", { name: "Audit again" }).waitFor();
  });
}
