import { expose, type ExcelType } from "../../wire/wire-object";

/** office.js announces here that it can take ribbon actions. */
export const addInInternalService: ExcelType<null> = {
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => null },
};

/**
 * The library's own custom-function runtime reports here. This host calls the associated functions
 * itself, so there is nothing to receive.
 */
export const customFunctionsService: ExcelType<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  },
};

export const customFunctionsContainer: ExcelType<null> = {
  name: "CustomFunctionsContainer",
  links: { customFunctions: () => expose(customFunctionsService, null) },
};
