/** @jest-environment jsdom */
import { colourOf, themeColours } from "../../../../src/preview/files/open/colours";
import { parseXml } from "../../../../src/preview/files/open/xml";

const THEME = themeColours(
  parseXml(
    `<theme><themeElements><clrScheme><dk1><sysClr lastClr="000000" val="windowText"/></dk1>
      <lt1><sysClr lastClr="FFFFFF" val="window"/></lt1><dk2><srgbClr val="44546A"/></dk2>
      <accent1><srgbClr val="4472C4"/></accent1></clrScheme></themeElements></theme>`,
    "theme",
  ),
);

test.each([
  ['rgb="FF1F3864"', "#1F3864"],
  ['theme="0"', "#FFFFFF"],
  ['theme="1"', "#000000"],
  ['theme="4" tint="0.7999816888943144"', "#DAE3F3"],
  ['theme="0" tint="-0.5"', "#808080"],
  ['indexed="10"', "#FF0000"],
  ['auto="1"', null],
  ['theme="9"', null],
])("<color %s/> is %s", (attributes, colour) => {
  expect(colourOf(parseXml(`<color ${attributes}/>`, "color"), THEME)).toBe(colour);
});
