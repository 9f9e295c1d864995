/** The three templates of 001_6200184e0b5a4d89.txt as it prints them: copied by hand, not derived. */
export const PUBLISHED = {
  ecommerce: {
    heading: "电商客服指标模板",
    rows: [
      ["成果型", "询单转化率", 20, "成交订单数 ÷ 咨询客户数"],
      ["成果型", "差评拦截率", 15, "介入后成功消除或修改差评的次数 ÷ 差评总数"],
      ["效率型", "首次响应达标率", 20, "首次响应在规定时间内的会话 ÷ 总会话数"],
      ["效率型", "人均有效会话量", 15, null],
      ["过程型", "服务规范质检分", 15, null],
      ["能力型", "产品知识掌握评估", 15, null],
    ],
    knockOuts: [],
  },
  finance: {
    heading: "金融客服指标模板",
    rows: [
      ["成果型", "投诉升级率", 20, "进入监管投诉或媒体曝光的案件 ÷ 总服务量"],
      ["成果型", "重点客群满意度(如VIP)", 15, null],
      ["效率型", "首次解决率 FCR", 20, null],
      ["过程型", "合规质检综合得分", 30, null],
      ["能力型", "业务知识熟练度", 15, null],
    ],
    knockOuts: ["合规重大违规次数"],
  },
  manufacturing: {
    heading: "制造业与售后客服模板",
    rows: [
      ["成果型", "一次上门解决率", 25, "首次上门就完成维修或处理的工单占比"],
      ["成果型", "客户努力度 CES", 20, null],
      ["效率型", "故障响应时效", 20, "从报修到首次联系的平均时间"],
      ["效率型", "整体解决周期", 15, "从报修到问题最终关闭的平均天数"],
      ["过程型", "协同流程执行规范度", 10, null],
      ["能力型", "故障判断与沟通能力", 10, null],
    ],
    knockOuts: [],
  },
} as const satisfies Record<string, PublishedTemplate>;

interface PublishedTemplate {
  readonly heading: string;
  /** Category, name, weight in percent, formula where the row gives one. */
  readonly rows: readonly (readonly [string, string, number, string | null])[];
  readonly knockOuts: readonly string[];
}

/** The recommended ranges of the same document, in percent. */
export const PUBLISHED_RANGES = {
  outcome: [35, 45],
  efficiency: [25, 35],
  behaviour: [10, 20],
  capability: [10, 15],
} as const;

/** What the document calls the categories, in its list and in its templates. */
export const PUBLISHED_CATEGORIES = {
  成果型: "outcome",
  效率型: "efficiency",
  过程型: "behaviour",
  能力型: "capability",
} as const;
