import type { ChartPicture } from "../../workbook/chart/read-chart";

/**
 * What a chart says to those who don't see it: its title and every figure with its name, also of series
 * that aren't drawn, because others stand on them.
 */
export function chartText(picture: ChartPicture, notice = ""): string {
  const { title, name, categories, series } = picture;
  const lines = series.map(({ name: seriesName, labels }) => {
    const figures = categories.map((category, index) =>
      `${category} ${labels[index] ?? ""}`.trim(),
    );
    return `${seriesName}: ${figures.join(", ")}`;
  });
  return [title || name, notice, ...lines].filter((line) => line !== "").join("\n");
}
