import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { template } from "../../src/catalogue/templates";
import type { MissingPolicy } from "../../src/domain/scoring/weighted-total";
import { loadTexts } from "../../src/i18n/texts";
import { draftScorecard } from "../../src/sheets/draft-scorecard";
import { cellAt, IDENTITY, namedCells, PLACE, planOf, SHIPPED } from "./card-plans";

const card = (id: string) => scorecardFromTemplate(template(id));

test("a draft says beforehand what it is called and how much room it takes", async () => {
  const draft = draftScorecard(card("finance"), await loadTexts("zh-CN"), IDENTITY);
  expect(draft.wantedSheetName).toBe("金融客服计分卡");
  expect(draft.wantedTableNames).toEqual(["ScorecardFinance"]);
  const { block } = draft.plan(PLACE);
  expect([draft.rows, draft.columns]).toEqual([block.rows, block.columns]);
});

test.each(SHIPPED)("the name of %s in %s fits a sheet's tab", async (templateId, language) => {
  const { wantedSheetName } = draftScorecard(card(templateId), await loadTexts(language), IDENTITY);
  expect(wantedSheetName).toMatch(/^[^:\\/?*[\]']{1,31}$/);
});

test("headings in three languages", async () => {
  const headings = await Promise.all(
    (["zh-CN", "en-US", "zh-TW"] as const).map(async (language) => {
      const { cells } = await planOf("ecommerce", language);
      return cells[3]?.filter((cell) => typeof cell === "string").join(" | ");
    }),
  );
  expect(headings).toEqual([
    "指标类型 | 计分卡维度 | 指标名称 | 计算口径 | 单位 | 方向 | 门槛值 | 目标值 | 挑战值 | 分子 | 分母 | 实际值 | 评分方法 | 得分 | 权重 | 加权得分 | 数据来源 | 周期 | 备注",
    "Category | Perspective | Indicator | How it is measured | Unit | Direction | Threshold | Target | Stretch | Numerator | Denominator | Actual | Method | Score | Weight | Weighted score | Data source | Cycle | Note",
    "指標類型 | 計分卡構面 | 指標名稱 | 計算方式 | 單位 | 方向 | 門檻值 | 目標值 | 挑戰值 | 分子 | 分母 | 實際值 | 評分方法 | 得分 | 權重 | 加權得分 | 資料來源 | 週期 | 備註",
  ]);
});

describe("a row that is calculated", () => {
  test("holds the published facts, inputs that are blank, and live formulas", async () => {
    const { cells } = await planOf("finance", "zh-CN");
    expect(cells[8]).toEqual([
      "效率型",
      "客户",
      "首次解决率 FCR",
      expect.stringContaining("客户第一次联系就解决的工单数 ÷ 总工单数 × 100%"),
      "%",
      "越高越好",
      "—",
      "",
      "—",
      "",
      "",
      { formula: '=IF(COUNT([@分子])*COUNT([@分母]),KPI.FCR([@分子],[@分母]),"")' },
      "比率法",
      {
        formula:
          '=IF(COUNT([@实际值])*COUNT([@目标值]),IF([@方向]="越低越好",NA(),MAX($R$18,MIN($R$19,100*[@实际值]/[@目标值]))),"")',
      },
      0.2,
      { formula: '=IF([@得分]="","",[@得分]*[@权重])' },
      "工单系统",
      "月",
      expect.stringContaining("授权范围"),
    ]);
  });

  test("per mille is a thousand times the share", async () => {
    const plan = await planOf("finance", "en-US");
    expect(cellAt(plan, "L7")).toBe(
      '=IF(COUNT([@Numerator])*COUNT([@Denominator]),1000*KPI.SHARE([@Numerator],[@Denominator]),"")',
    );
    expect(plan.numberFormats[6]?.[11]).toBe('0.00"‰"');
  });

  test("headings with a space are bracketed twice", async () => {
    const plan = await planOf("finance", "en-US");
    expect(cellAt(plan, "P12")).toBe('=IF(N12=0,"",SUM(Card[Weighted score])/N12)');
  });
});

test("a row that is typed in has no use for numerator and denominator, and a free actual", async () => {
  const { cells, styles } = await planOf("finance", "zh-CN");
  expect(cells[7]?.slice(9, 12)).toEqual(["—", "—", ""]);
  const grey = styles.find(({ style }) => style.fill === "#EDEDED");
  expect(grey?.areas).toEqual(
    expect.arrayContaining([
      { row: 7, column: 9, rows: 1, columns: 2 },
      { row: 9, column: 9, rows: 2, columns: 2 },
      { row: 6, column: 12, rows: 5, columns: 1 },
    ]),
  );
});

test("targets are those that a document prints; all others are blank", async () => {
  for (const [templateId, language] of SHIPPED) {
    const { cells, tables } = await planOf(templateId, language);
    const { row, rows } = tables[0]?.area ?? { row: 0, rows: 0 };
    expect(cells.slice(row + 1, row + rows).map((cells) => cells[7])).toEqual(
      card(templateId).rows.map(({ method, target }) =>
        method === "rubric" ? "—" : (target ?? (method === "deduction" ? 1 : "")),
      ),
    );
  }
});

describe("weights that are ours", () => {
  test("are said to be ours, above the table and below it, and none to be published", async () => {
    const text = JSON.stringify((await planOf("tier-new", "zh-CN")).cells);
    expect(text).toContain("指标出自“新客户”；选择、类型和权重由本产品拟定。");
    expect(text).toContain("选哪些、归哪一类、占多少权重由本产品拟定");
    expect(text).toContain("已填的目标值出自原文");
    expect(text).not.toContain("权重按原文公布");
  });
});

describe("the result", () => {
  test("covers what has a score, sums the weights, and shows at the top as well", async () => {
    const plan = await planOf("ecommerce", "en-US");
    expect(["N11", "O11"].map((cell) => cellAt(plan, cell))).toEqual([
      '=SUMIF(Card[Score],">=0",Card[Weight])',
      "=SUM(Card[Weight])",
    ]);
    const labels = ["I2", "K2", "M2", "P2"].map((cell) => cellAt(plan, cell));
    expect(labels).toEqual(["Total", "Grade", "Covered", "Status"]);
    expect(cellAt(plan, "J2")).toBe(
      "=IF(COUNT(P11),IF(LOOKUP(ROUND(P11,1),$F$21:$F$25,$E$21:$E$25)<>LOOKUP(P11+$R$27,$F$21:$F$25,$E$21:$E$25)," +
        "P11,ROUND(P11,1)),P11)",
    );
    expect(["L2", "N2", "Q2"].map((cell) => cellAt(plan, cell))).toEqual(["=K11", "=N11", "=Q11"]);
  });

  test("its status names the gravest objection first", async () => {
    const plan = await planOf("finance", "en-US");
    expect(cellAt(plan, "Q12")).toBe(
      '=IF(NOT(ABS(O12-1)<=$R$30+$R$31),"Weights add up to "&ROUND(100*O12,1)&"%, not 100%",' +
        'IF(COUNTIF(Q15:Q15,"Breached; add evidence, date and approver")>0,' +
        '"Knocked out; evidence, date or approver missing",' +
        'IF(COUNTIF(H15:H15,">0")>0,"Knocked out: lowest grade",' +
        'IF(N12=0,"No scores yet",' +
        'IF($R$28<$R$29-$R$31,"Period too short: "&ROUND(100*$R$28,1)&"% worked",' +
        'IF(N12<$R$25-$R$31,"Provisional: "&ROUND(100*N12,1)&"% of weight scored",' +
        'IF(COUNT(H15:H15)<ROWS(H15:H15),"Provisional: knock-out count missing",' +
        '"Final"&IF(J2=ROUND(P12,1),"",": "&TEXT(J2,"0.0#####")&", graded unrounded"))))))))',
    );
  });

  test("without knock-out items the status does not speak of them", async () => {
    const plan = await planOf("ecommerce", "en-US");
    expect(cellAt(plan, "Q11")).not.toContain("nock");
  });

  test("has names", async () => {
    const plan = await planOf("ecommerce", "en-US");
    const where = Object.fromEntries(
      namedCells(plan).map(({ name, area }) => [name, [area.row, area.column]]),
    );
    expect(where).toEqual({
      KPI_Total: [10, 15],
      KPI_Grade: [10, 10],
      KPI_Scoring: [12, 16],
      KPI_CoveredWeight: [10, 13],
      KPI_WeightSum: [10, 14],
      KPI_Status: [10, 16],
      KPI_Outcome: [13, 1],
      KPI_Efficiency: [14, 1],
      KPI_Behaviour: [15, 1],
      KPI_Capability: [16, 1],
      KPI_Financial: [20, 1],
      KPI_Customer: [21, 1],
      KPI_Internal: [22, 1],
      KPI_Learning: [23, 1],
    });
  });

  test("is recorded with the sheet: which card it is, of which template, with which weights", async () => {
    const { names } = await planOf("ecommerce", "en-US");
    expect(names.filter(({ kind }) => kind === "text")).toEqual([
      {
        kind: "text",
        name: "KPI_Card",
        formula: '="card1;7f3a01bc;ecommerce;0.1.0;Card;1;open"',
      },
    ]);
  });
});

describe("knock-out items", () => {
  test("stand apart, with cells for the proof and the score before", async () => {
    const plan = await planOf("finance", "zh-CN");
    expect(plan.cells[13]?.filter((cell) => cell !== "")).toEqual([
      "否决项",
      "指标名称",
      "怎样认定、有何后果",
      "次数",
      "日期",
      "批准人",
      "否决前得分",
      "状态",
      "证据",
    ]);
    expect(cellAt(plan, "C15")).toBe("合规重大违规次数");
    expect(cellAt(plan, "P15")).toBe('=IF(COUNT(J2),J2,"")');
    expect(cellAt(plan, "Q15")).toBe(
      '=IF(ISNUMBER(H15),IF(H15>0,IF(COUNTA(S15)*COUNTA(J15)*COUNTA(K15),"已触发：最低档","已触发；请补齐证据、日期和批准人"),"未触发"),"还没有填次数")',
    );
    expect(plan.validations).toContainEqual(
      expect.objectContaining({
        areas: [{ row: 14, column: 7, rows: 1, columns: 1 }],
        rule: { kind: "whole-not-negative" },
      }),
    );
  });

  test("a card without them has no such block", async () => {
    const plan = await planOf("ecommerce", "zh-CN");
    expect(plan.cells.flat().filter((cell) => cell === "否决项" || cell === "否决前得分")).toEqual(
      [],
    );
  });
});

describe("the balance", () => {
  test("compares each category with its range, bounds inclusive", async () => {
    const plan = await planOf("ecommerce", "en-US");
    expect(plan.cells[13]?.slice(0, 6)).toEqual([
      "Outcome",
      { formula: "=SUMIFS(Card[Weight],Card[Category],A14)" },
      { formula: '=IF(B14<E14-$R$27,"Too low",IF(B14>F14+$R$27,"Too high","In range"))' },
      {
        formula:
          '=IF(B14<E14-$R$27,ROUND(100*(E14-B14),1)&" pts short",' +
          'IF(B14>F14+$R$27,ROUND(100*(B14-F14),1)&" pts over","—"))',
      },
      0.35,
      0.45,
    ]);
  });

  test("adds the four up, so that a row of no category shows", async () => {
    const plan = await planOf("ecommerce", "en-US");
    expect(["A18", "B18", "C18"].map((cell) => cellAt(plan, cell))).toEqual([
      "All four",
      "=SUM(B14:B17)",
      '=IF(ABS(B18-1)<=$R$26+$R$27,"100% in all","Not 100%")',
    ]);
  });

  test("names the perspectives and what has none", async () => {
    const plan = await planOf("ecommerce", "en-US");
    expect([20, 21, 22, 23, 24, 25].map((row) => cellAt(plan, `A${row}`))).toEqual([
      "Perspective",
      "Financial",
      "Customer",
      "Internal process",
      "Learning and growth",
      "Unassigned",
    ]);
    expect(cellAt(plan, "B25")).toBe(
      "=IF(ABS(SUM(Card[Weight])-SUM(B21:B24))>$R$27,SUM(Card[Weight])-SUM(B21:B24),0)",
    );
  });
});

describe("what the sheet explains", () => {
  test("finance says in its frozen part why it leaves two ranges", async () => {
    const plan = await planOf("finance", "zh-CN");
    expect([cellAt(plan, "A4"), cellAt(plan, "A5")]).toEqual([
      "效率型不在建议区间内。原文的理由：金融客服宁可慢一点，也不能出合规问题。",
      "行为过程型不在建议区间内。原文的理由：合规是底线，要落到每一位客服的考核里，合规质检因此高权重。",
    ]);
    expect(plan.frozen).toEqual({ rows: 6, columns: 3 });
  });

  test("the legend and the notes name the document and our own rules", async () => {
    const plan = await planOf("ecommerce", "en-US");
    const texts = plan.cells.flat().filter((cell) => typeof cell === "string");
    expect(cellAt(plan, "A3")).toContain("Weights as published (“电商客服指标模板”).");
    expect(texts.filter((text) => text.includes("001_6200184e0b5a4d89.txt"))).toHaveLength(1);
    expect(
      texts.filter((text) => text.includes("Methods and rules are our defaults")),
    ).toHaveLength(1);
    expect(texts.filter((text) => text.includes("provisional while"))).toHaveLength(1);
  });

  test("a card of one's own does not claim a document", async () => {
    const own = { ...card("ecommerce"), sources: [] };
    const { cells } = draftScorecard(own, await loadTexts("en-US"), IDENTITY).plan(PLACE);
    expect(JSON.stringify(cells)).not.toMatch(/as published|\.txt/);
  });
});

test("a policy of one's own stands in the cells that the formulas refer to", async () => {
  const { scoring, ...ecommerce } = card("ecommerce");
  const own = { ...ecommerce, scoring: { ...scoring, floor: 10, cap: 120 } };
  const plan = draftScorecard(own, await loadTexts("en-US"), IDENTITY).plan(PLACE);
  expect(["O14", "R14", "O15", "R15"].map((cell) => cellAt(plan, cell))).toEqual([
    "Lowest score",
    10,
    "Highest score",
    120,
  ]);
  expect(cellAt(plan, "N5")).toContain("MAX($R$14,MIN($R$15,");
});

describe("an indicator without a score", () => {
  const policyPlan = async (missing: MissingPolicy) => {
    const { scoring, ...rest } = card("ecommerce");
    const own = { ...rest, scoring: { ...scoring, missing } };
    return draftScorecard(own, await loadTexts("en-US"), IDENTITY).plan(PLACE);
  };

  test("counts as zero only where that was chosen", async () => {
    const plan = await policyPlan("zero");
    expect(cellAt(plan, "P11")).toBe('=IF(N11=0,"",SUM(Card[Weighted score])/O11)');
    expect(cellAt(plan, "Q11")).not.toContain("Provisional");
    expect(JSON.stringify(plan.cells)).toContain("a row without a score counts as 0");
  });

  test("takes the score of the period before where that was chosen, in a column of its own", async () => {
    const plan = await policyPlan("carry");
    expect(cellAt(plan, "T4")).toBe("Previous score");
    expect(cellAt(plan, "P5")).toBe(
      '=IF([@Score]="",IF(COUNT([@[Previous score]]),[@[Previous score]]*[@Weight],""),[@Score]*[@Weight])',
    );
    const open = "COUNT(Card[Weighted score])<ROWS(Card[Weighted score])";
    expect(cellAt(plan, "P11")).toBe(`=IF(OR(N11=0,${open}),"",SUM(Card[Weighted score])/O11)`);
    // What is carried does not count as covered.
    expect(cellAt(plan, "N11")).toBe('=SUMIF(Card[Score],">=0",Card[Weight])');
    expect(cellAt(plan, "Q11")).toContain("Provisional");
    expect(JSON.stringify(plan.cells)).toContain("takes the previous period’s");
  });

  test("leaves no total where that was chosen", async () => {
    const plan = await policyPlan("block");
    const open = "COUNT(Card[Weighted score])<ROWS(Card[Weighted score])";
    expect(cellAt(plan, "P11")).toBe(`=IF(${open},"",SUM(Card[Weighted score])/N11)`);
    expect(cellAt(plan, "Q11")).toContain(`IF(${open},"No total: some indicators have no score"`);
  });

  test("does not count otherwise", async () => {
    const plan = await policyPlan("redistribute");
    expect(cellAt(plan, "P11")).toBe('=IF(N11=0,"",SUM(Card[Weighted score])/N11)');
    expect(JSON.stringify(plan.cells)).toContain("A blank is never a zero");
  });
});

test("facts that are open stay blank for the user to choose", async () => {
  const { rows, ...rest } = card("ecommerce");
  const open = rows.map((row) => ({ ...row, perspective: null, cycle: null, bounds: null }));
  const { cells } = draftScorecard(
    { ...rest, rows: open },
    await loadTexts("en-US"),
    IDENTITY,
  ).plan(PLACE);
  expect([cells[4]?.[1], cells[4]?.[17]]).toEqual(["", ""]);
});

test("an indicator without texts is a mistake that is told", async () => {
  const own = card("ecommerce");
  const rows = own.rows.map((row) => ({ ...row, indicatorId: "unheard-of" }));
  const draft = draftScorecard({ ...own, rows }, await loadTexts("en-US"), IDENTITY);
  expect(() => draft.plan(PLACE)).toThrow('There are no texts for "unheard-of".');
});

test("it prints on A4 across, with the headings on every page", async () => {
  const { print, firstInput } = await planOf("ecommerce", "zh-CN");
  expect(print).toEqual({
    orientation: "Landscape",
    titleRows: { first: 3, last: 3 },
    footer: { left: "&A", center: "第 &P 页，共 &N 页", right: "&D" },
  });
  expect(firstInput).toEqual({ row: 1, column: 3, rows: 1, columns: 1 });
});
