export const id = 182;
export const ids = [182];
export const modules = {

/***/ 14182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionPost: () => (/* binding */ actionPost)
});

// EXTERNAL MODULE: ./build/github/check-runs.js
var check_runs = __webpack_require__(79873);
// EXTERNAL MODULE: ./build/github/client.js
var github_client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/routes.js
var routes = __webpack_require__(65702);
// EXTERNAL MODULE: ./build/render/outbound.js + 2 modules
var outbound = __webpack_require__(94659);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
;// CONCATENATED MODULE: ./build/run/finalise-check.js





const words = {
    killed: {
        title: (0,outbound/* outboundTemplate */.p$) `Cancelled`,
        summary: (0,outbound/* outboundTemplate */.p$) `The run was ended before it was done. What it had written until then is kept as an artifact of the workflow run where the runner could store one.`,
    },
    "left-open": {
        title: (0,outbound/* outboundTemplate */.p$) `Publishing failed`,
        summary: (0,outbound/* outboundTemplate */.p$) `The run ended, but its result could not be written here. The summary of the workflow run says what it was.`,
    },
};
/** Completes a check run whose process was ended before it could do so itself. */
async function finaliseCheck(request) {
    const { runner } = request;
    const client = (0,github_client/* createGitHubClient */.L)({
        apiUrl: runner.apiUrl,
        graphqlUrl: runner.graphqlUrl,
        token: request.token,
        owner: runner.repository.owner,
        repo: runner.repository.name,
        fetch: globalThis.fetch,
        clock: clock/* systemClock */.m,
        signal: request.signal,
        allowedRoutes: (0,routes/* routesFor */.M4)(["check"]),
        userAgent: `codex-action/${request.version}`,
    });
    await (0,check_runs/* updateCheckRun */.Lj)(client, {
        id: request.checkRunId,
        status: { kind: "completed", conclusion: request.why === "killed" ? "cancelled" : "failure" },
        output: { ...words[request.why], text: undefined, annotations: [] },
    });
}

// EXTERNAL MODULE: ./build/run/kept-files.js
var kept_files = __webpack_require__(60826);
// EXTERNAL MODULE: ./build/spec/run-error.js
var run_error = __webpack_require__(96000);
// EXTERNAL MODULE: ./build/commands/runner-facts.js
var runner_facts = __webpack_require__(90447);
;// CONCATENATED MODULE: ./build/commands/finalise-action.js




/**
 * What the post step does: whatever the state does not say is done. A check run that still says "in progress" is completed,
 * and what is on disk is kept as an artifact.
 */
async function finaliseAction(started, upload) {
    const state = (name) => started.variables[`STATE_${name}`] ?? "";
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            started.out(`Could not ${what}: ${(0,run_error/* toErrorRecord */.l)(error).message}\n`);
        }
    };
    const checkRunId = Number(state("check-run-id"));
    const why = state("finished") !== "true" ? "killed" : state("check-open") === "true" ? "left-open" : undefined;
    if (checkRunId > 0 && why !== undefined)
        await attempt("complete the check run", () => finaliseCheck({
            checkRunId,
            why,
            runner: (0,runner_facts/* runnerFacts */.K)(started.variables),
            token: (started.variables["INPUT_GITHUB-TOKEN"] ?? "").trim(),
            version: started.version,
            signal: started.process.signal,
        }));
    const keep = state("keep");
    if (keep !== "" && state("kept") !== "true" && (started.variables["INPUT_UPLOAD"] ?? "auto").trim() !== "never") {
        await attempt("keep the patch as an artifact", async () => (0,kept_files/* uploadKept */.Y)(await (0,kept_files/* keptFiles */.y)(keep), upload));
    }
}

// EXTERNAL MODULE: ./build/entry/command-process.js + 3 modules
var command_process = __webpack_require__(80210);
// EXTERNAL MODULE: ./build/entry/upload.js
var upload = __webpack_require__(22166);
;// CONCATENATED MODULE: ./build/entry/action-post.js



/** The `post` step: finishes what a killed `main` left open. A failure here is told and never fails the job. */
async function actionPost() {
    const started = (0,command_process/* currentProcess */.D)();
    await finaliseAction(started, (0,upload/* createUpload */.o)(started));
    await (0,command_process/* endProcess */.J)(started, 0);
}


/***/ })

};
