import { FunctionExecutor, type GridFunction } from "./grid-function";
import type { UniverHandle } from "./univer-handle";
import { FunctionType, IDescriptionService, IFunctionService } from "./univer-packages";

/** Functions that formulas may call besides the built-in ones. */
export class GridFunctions {
  private readonly service: IFunctionService;
  private readonly registered = new Set<string>();

  constructor(private readonly handle: UniverHandle) {
    this.service = handle.injector.get(IFunctionService);
  }

  register(functions: readonly GridFunction[]): void {
    for (const { name } of functions) this.registered.add(name);
    this.service.registerExecutors(...functions.map((item) => new FunctionExecutor(item)));
    // Formulas that were parsed before keep "no such function" in this cache.
    this.service.deleteFormulaAstCacheKey(...functions.map(({ name }) => name));
    this.handle.injector.get(IDescriptionService).registerDescriptions(
      functions.map(({ name, description }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: [],
      })),
    );
  }

  unregister(names: readonly string[]): void {
    for (const name of names) this.registered.delete(name);
    this.service.unregisterExecutors(...names);
    this.service.deleteFormulaAstCacheKey(...names);
  }

  /** True for an add-in's function, also while that add-in is not there to be asked. */
  isOfAddIn(name: string): boolean {
    return this.registered.has(name) || (name.includes(".") && !this.isKnown(name));
  }

  isKnown(name: string): boolean {
    return this.service.hasExecutor(name.toUpperCase());
  }
}
