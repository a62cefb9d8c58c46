import { defineConfig } from "vitest/config";

/** Suites start real sandboxes, git servers and the bundle: two workers and generous limits keep a 2-core machine honest. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/spec/**", "src/**/*.generated.ts"] },
  },
});
