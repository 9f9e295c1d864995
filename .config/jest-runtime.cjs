const asyncHooks = require("node:async_hooks");
const vm = require("node:vm");
const { default: Runtime } = require("jest-runtime");
const { quickExpect } = require("./quick-expect.cjs");

/** The package that answers `expect`. */
const EXPECT = require.resolve("expect");

/**
 * What a sandbox is asked for all the time. A look into it passes several layers each time it is asked;
 * names that stand around a module are found at once. None of them is ever replaced by a test.
 */
const GLOBALS = ["Array", "Boolean", "Error", "JSON", "Map", "Math", "Number", "Object"].concat([
  "Promise",
  "RegExp",
  "Set",
  "String",
  "Symbol",
  "WeakMap",
  "isFinite",
  "isNaN",
]);

/** File -> its source and what was compiled of it. */
const compiled = new Map();

/** The script that makes a module's function: compiled once for all test files of a worker. */
function scriptOf(source, filename, parameters) {
  const known = compiled.get(filename);
  if (known?.source === source) return known.script;
  const names = [GLOBALS, parameters].map((list) => list.join(", "));
  const opening = `(function (${names[0]}) { return function (${names[1]}) {`;
  // Stack traces count columns without the opening.
  const body = filename === EXPECT ? quickExpect(source) : source;
  const script = new vm.Script(`${opening}${body}\n}})`, {
    filename,
    columnOffset: -opening.length,
  });
  compiled.set(filename, { source, script });
  return script;
}

/** Makes a module's function in the sandbox of a test file. */
function compileWith({ environment, injectedModuleParameters }, source, filename) {
  const script = scriptOf(source, filename, injectedModuleParameters);
  const globals = GLOBALS.map((name) => environment.global[name]);
  return script.runInContext(environment.getVmContext())(...globals);
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
