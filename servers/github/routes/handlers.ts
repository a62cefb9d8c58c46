import { accountRoutes } from "./account-routes.ts";
import { checkRoutes } from "./check-routes.ts";
import { gitRoutes } from "./git-routes.ts";
import { issueRoutes } from "./issue-routes.ts";
import { pullRoutes } from "./pull-routes.ts";
import { repositoryRoutes } from "./repository-routes.ts";
import type { Handlers } from "./rest-call.ts";
import { reviewRoutes } from "./review-routes.ts";

/** One handler per operation of the committed description. */
export const handlers: Handlers = {
  ...accountRoutes,
  ...checkRoutes,
  ...gitRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
  ...reviewRoutes,
};
