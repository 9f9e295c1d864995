/** The indicators' texts per language, each part a chunk of its own under webpack. */
declare module "seeds/texts" {
  type Loader<Text> = () => Promise<{ readonly texts: Readonly<Record<string, Text>> }>;

  export const indicatorTexts: Readonly<
    Record<
      import("./language").Language,
      {
        readonly card: Loader<import("./indicator-texts").IndicatorText>;
        readonly whole: Loader<import("./indicator-texts").CatalogueText>;
      }
    >
  >;
}
