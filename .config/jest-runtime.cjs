const asyncHooks = require("node:async_hooks");
const vm = require("node:vm");
const { default: Runtime } = require("jest-runtime");

/** File -> its source and what was compiled of it. */
const compiled = new Map();

/** The script that makes a module's function: compiled once for all test files of a worker. */
function scriptOf(source, filename, parameters) {
  const known = compiled.get(filename);
  if (known?.source === source) return known.script;
  const opening = `(function (${parameters.join(", ")}) {`;
  // Stack traces count columns without the opening.
  const columnOffset = -opening.length;
  const script = new vm.Script(`${opening}${source}\n})`, { filename, columnOffset });
  compiled.set(filename, { source, script });
  return script;
}

/** Makes a module's function in the sandbox of a test file. */
function compileWith({ environment, injectedModuleParameters }, source, filename) {
  const script = scriptOf(source, filename, injectedModuleParameters);
  return script.runInContext(environment.getVmContext());
}

/**
 * Jest's own runtime, which gives each test file modules and a world to itself, and two things less:
 * it compiles no module again for the next test file, and it leaves no storage behind. Jest makes an
 * `AsyncLocalStorage` for each test file; Node 20 carries every one that was ever used through every
 * promise, and with it the sandbox that it came from.
 */
module.exports = class SharedScriptsRuntime extends Runtime {
  #storages = [];

  constructor(...options) {
    super(...options);
    this.#shareScripts();
    this.#keepStorages();
  }

  #shareScripts() {
    const { executor } = this;
    const compileAlone = executor.compile.bind(executor);
    executor.compile = (source, filename) => {
      // A test file that goes on when its time is over is jest's to explain.
      if (!executor.environment.getVmContext()) return compileAlone(source, filename);
      try {
        return compileWith(executor, source, filename);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        return compileAlone(source, filename);
      }
    };
  }

  #keepStorages() {
    const { coreModule } = this;
    const storages = this.#storages;
    const requireCore = coreModule.require.bind(coreModule);
    class AsyncLocalStorage extends asyncHooks.AsyncLocalStorage {
      constructor() {
        super();
        storages.push(this);
      }
    }
    const hooks = { ...asyncHooks, AsyncLocalStorage };
    coreModule.require = (name) => (name === "node:async_hooks" ? hooks : requireCore(name));
  }

  teardown() {
    super.teardown();
    for (const storage of this.#storages) storage.disable();
  }
};
