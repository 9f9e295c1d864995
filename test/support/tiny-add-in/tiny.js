/* global CustomFunctions, Excel, Office */

CustomFunctions.associate("DOUBLE", (number) => number * 2);
CustomFunctions.associate("KIND", (value) => (value === null ? "null" : typeof value));
CustomFunctions.associate("REFUSE", () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Nothing to double.");
});

/** Runs a batch and says in the pane how it ended. */
async function report(batch) {
  const status = document.getElementById("status");
  try {
    await Excel.run(batch);
    status.textContent = "done";
  } catch (error) {
    status.textContent = error.code;
  }
}

Office.actions.associate("stamp", async (event) => {
  await report(async (context) => {
    context.workbook.getSelectedRange().values = [["stamped"]];
    await context.sync();
  });
  event.completed();
});

function showPlace() {
  document.getElementById("place").textContent = location.hash;
}

window.addEventListener("hashchange", showPlace);

Office.onReady(() => {
  document.getElementById("language").textContent = Office.context.displayLanguage;
  document.getElementById("background").textContent =
    Office.context.officeTheme.bodyBackgroundColor;
  document.getElementById("loaded").textContent = String(performance.timeOrigin);
  showPlace();
  document.getElementById("write").addEventListener("click", () =>
    report(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[21]];
      await context.sync();
    }),
  );
});
