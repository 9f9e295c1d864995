import { joinedMeasures } from "../../../src/domain/card-rules/joined-measures";

test.each([
  ["处理及时性及有效性", ["处理及时性", "有效性"]],
  ["准确率、完成的及时率", ["准确率", "完成的及时率"]],
  ["客户回访数量及频率", ["客户回访数量", "频率"]],
  ["客戶回訪數量與頻率", ["客戶回訪數量", "頻率"]],
  ["Accuracy and timeliness", ["Accuracy", "timeliness"]],
  ["Number & frequency of calls", ["Number", "frequency of calls"]],
])("%s joins two measures", (name, sides) => {
  expect(joinedMeasures(name)).toEqual(sides);
});

test.each([
  "及时率",
  "订单处理及时率",
  "总和",
  "渠道开发与维护成本",
  "结算与对账",
  "客户关系和谐度",
  "First contact resolution",
  "Settlement and reconciliation",
  "Rise and fall and rise of quality",
  "",
])("%s names one", (name) => {
  expect(joinedMeasures(name)).toBeNull();
});
