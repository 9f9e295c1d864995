import { FunctionExecutor, type GridFunction } from "./grid-function";
import type { UniverHandle } from "./univer-handle";
import { FunctionType, IDescriptionService, IFunctionService } from "./univer-packages";

/** Functions that formulas may call besides the built-in ones. */
export class GridFunctions {
  private readonly service: IFunctionService;

  constructor(private readonly handle: UniverHandle) {
    this.service = handle.injector.get(IFunctionService);
  }

  register(functions: readonly GridFunction[]): void {
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
    this.service.unregisterExecutors(...names);
    this.service.deleteFormulaAstCacheKey(...names);
  }

  isKnown(name: string): boolean {
    return this.service.hasExecutor(name.toUpperCase());
  }
}
