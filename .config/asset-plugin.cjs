const { Compilation, WebpackError, sources } = require("webpack");

/** When a plugin writes: what is made from seeds and sources first, what is made from those later. */
const STAGES = {
  first: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL,
  later: Compilation.PROCESS_ASSETS_STAGE_DERIVED,
  last: Compilation.PROCESS_ASSETS_STAGE_REPORT,
};

/** What a writer may do: read a file of the build, write one, and say what it depends on. */
function outputOf(compilation) {
  return {
    compilation,
    has: (file) => compilation.getAsset(file) !== undefined,
    read: (file) => compilation.getAsset(file).source.source().toString(),
    write: (file, content) => {
      const source = new sources.RawSource(content);
      if (compilation.getAsset(file)) compilation.updateAsset(file, source);
      else compilation.emitAsset(file, source);
    },
    watchFile: (file) => compilation.fileDependencies.add(file),
    watchFolder: (folder) => compilation.contextDependencies.add(folder),
  };
}

/** A webpack plugin that writes text files. What goes wrong is one plain line of the build's report. */
function assetPlugin(name, stage, write) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        compilation.hooks.processAssets.tapPromise({ name, stage: STAGES[stage] }, async () => {
          // An earlier failure (a function the generator refused) explains itself; later ones only follow.
          if (compilation.errors.length > 0) return;
          try {
            await write(outputOf(compilation));
          } catch (error) {
            compilation.errors.push(new WebpackError(error.message));
          }
        });
      });
    },
  };
}

module.exports = { assetPlugin };
