/** Until cards name their own, all are measured against the one profile there is. */
export const PROFILE = "customer-service";
