export const id = 271;
export const ids = [271];
export const modules = {

/***/ 90447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runnerFacts)
/* harmony export */ });
/* harmony import */ var _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96000);

/** Reads the runner's variables; a missing or malformed one is named. */
function runnerFacts(variables) {
    const text = (name) => {
        const value = variables[name];
        if (value === undefined || value === "")
            throw new _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e({
                code: "event.malformed",
                message: `${name} is not set; the action runs inside a GitHub workflow`,
            });
        return value;
    };
    const integer = (name) => {
        const value = Number(text(name));
        if (!/^\d+$/.test(text(name)) || !Number.isSafeInteger(value))
            throw new _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e({ code: "event.malformed", message: `${name} is not a number` });
        return value;
    };
    const url = (name) => {
        const value = text(name).replace(/\/+$/, "");
        if (!URL.canParse(value))
            throw new _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e({ code: "event.malformed", message: `${name} is not a URL` });
        return value;
    };
    const [owner, name, ...rest] = text("GITHUB_REPOSITORY").split("/");
    if (!owner || !name || rest.length > 0)
        throw new _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e({ code: "event.malformed", message: "GITHUB_REPOSITORY is not owner/name" });
    return {
        repository: { id: integer("GITHUB_REPOSITORY_ID"), owner, name },
        serverUrl: url("GITHUB_SERVER_URL"),
        apiUrl: url("GITHUB_API_URL"),
        graphqlUrl: url("GITHUB_GRAPHQL_URL"),
        run: {
            id: integer("GITHUB_RUN_ID"),
            attempt: integer("GITHUB_RUN_ATTEMPT"),
            ...named("job", variables["GITHUB_JOB"]),
            ...named("step", variables["GITHUB_ACTION"]),
        },
        sha: text("GITHUB_SHA"),
        ref: variables["GITHUB_REF"] ?? "",
        actor: text("GITHUB_ACTOR"),
    };
}
/** Ids of jobs and steps are letters, digits, dashes and underscores; anything else is not one. */
function named(name, value) {
    return (value !== undefined && /^[A-Za-z0-9_-]{1,100}$/.test(value) ? { [name]: value } : {});
}


/***/ }),

/***/ 80210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ currentProcess),
  J: () => (/* binding */ endProcess)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/system/lifetime.js
/** `report` hears of ends that were late or failed. */
function createLifetime(name, report = () => { }) {
    const controller = new AbortController();
    const ends = [];
    let ended;
    let isOver = false;
    const stop = (reason) => {
        if (!controller.signal.aborted)
            controller.abort(reason);
    };
    return {
        signal: controller.signal,
        stop,
        onEnd(endName, withinMs, end) {
            const last = { name: `${name}/${endName}`, withinMs, end };
            if (isOver)
                void endOne(last, report);
            else
                ends.push(last);
        },
        child(childName) {
            const child = createLifetime(`${name}/${childName}`, report);
            const passOn = () => child.stop(controller.signal.reason);
            if (controller.signal.aborted)
                passOn();
            else
                controller.signal.addEventListener("abort", passOn, { once: true });
            ends.push({ name: `${name}/${childName}`, withinMs: 60_000, end: async () => child[Symbol.asyncDispose]() });
            return child;
        },
        [Symbol.asyncDispose]() {
            ended ??= endAll(ends, report).finally(() => {
                isOver = true;
                stop({ kind: "finished" });
            });
            return ended;
        },
    };
}
async function endAll(ends, report) {
    for (let last = ends.pop(); last !== undefined; last = ends.pop())
        await endOne(last, report);
}
async function endOne({ name, withinMs, end }, report) {
    let timer;
    const late = new Promise((done) => {
        timer = setTimeout(() => done("late"), withinMs);
    });
    try {
        const first = await Promise.race([end().then(() => "done"), late]);
        if (first === "late")
            report({ name, problem: "late", detail: `not finished after ${withinMs} ms` });
    }
    catch (error) {
        report({ name, problem: "failed", detail: error instanceof Error ? error.message : String(error) });
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/entry/connect-signals.js
/** Exit code after a signal, as in the table of outcomes. */
const cancelledCode = 130;
/** One wish may come twice: ^C goes to the whole group of processes, and npm passes on what it got. */
const sameWishMs = 1_000;
/**
 * The first signal stops the work and leaves time to save it; the next one ends the process's own lifetime; a third is a person
 * who does not want to wait, and ends the process where it stands (the sandbox dies with it).
 * The runner sends SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL.
 */
function connectSignals({ work, owner }) {
    let count = 0;
    let lastMs = Number.NEGATIVE_INFINITY;
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        process.on(name, () => {
            const nowMs = performance.now();
            if (nowMs - lastMs < sameWishMs)
                return;
            lastMs = nowMs;
            const reason = { kind: "cancelled", by: name };
            count += 1;
            if (count === 1)
                work.stop(reason);
            else if (count === 2)
                owner.stop(reason);
            else
                process.exit(cancelledCode);
        });
    }
}

;// CONCATENATED MODULE: ./build/entry/version.js
/** The version of package.json; a test compares the two. */
const version = "0.1.0";

;// CONCATENATED MODULE: ./build/entry/command-process.js




/** The real process, read once. */
function currentProcess() {
    const owner = createLifetime("process", ({ name, problem, detail }) => process.stderr.write(`codex-action: ${name}: ${problem}: ${detail}\n`));
    const work = owner.child("work");
    connectSignals({ work, owner });
    process.stdout.on("error", () => { });
    process.stderr.on("error", () => { });
    return {
        version: version,
        argv: process.argv.slice(2),
        variables: { ...process.env },
        cwd: process.cwd(),
        home: process.env["HOME"] ?? (0,external_node_os_.homedir)(),
        temporary: process.env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(),
        stdin: process.stdin,
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        errIsTerminal: process.stderr.isTTY === true,
        process: owner,
        work,
    };
}
/**
 * Ends the process with `code` after everything owned has ended and the output is out. The explicit exit is the watchdog: a
 * descriptor somebody still holds cannot keep a finished run alive.
 */
async function endProcess({ process: owner }, code) {
    await owner[Symbol.asyncDispose]();
    await Promise.all([flush(process.stdout), flush(process.stderr)]);
    process.exit(code);
}
function flush(stream) {
    return new Promise((done) => {
        const late = setTimeout(done, 2_000);
        stream.write("", () => {
            clearTimeout(late);
            done();
        });
    });
}


/***/ }),

/***/ 22166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createUpload)
/* harmony export */ });
/**
 * Keeps files as a workflow artifact. The client is large, so it is loaded only when something is uploaded.
 * Undefined where the runner offers no artifact service: outside Actions and on GitHub Enterprise Server.
 */
function createUpload({ variables }) {
    const available = variables["ACTIONS_RESULTS_URL"] && variables["ACTIONS_RUNTIME_TOKEN"];
    if (!available)
        return undefined;
    return async ({ name, files, root }) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(451)]).then(__webpack_require__.bind(__webpack_require__, 55451));
        await new DefaultArtifactClient().uploadArtifact(name, [...files], root);
    };
}


/***/ }),

/***/ 79873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ updateCheckRun),
/* harmony export */   Xz: () => (/* binding */ listCheckRunsForRef),
/* harmony export */   _U: () => (/* binding */ createCheckRun),
/* harmony export */   sF: () => (/* binding */ maxAnnotationsPerCall)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _spec_invariant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69834);
/* harmony import */ var _wire_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10985);



/** GitHub takes this many annotations per call; the rest follow by `updateCheckRun`. */
const maxAnnotationsPerCall = 50;
const checkRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head_sha: _wire_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    external_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    app: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), slug: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() }).nullish(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ annotations_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional() }).optional(),
})
    .transform((wire) => ({
    id: wire.id,
    name: wire.name,
    headSha: wire.head_sha,
    externalId: wire.external_id ?? undefined,
    status: wire.status,
    conclusion: wire.conclusion ?? undefined,
    url: wire.html_url ?? undefined,
    appId: wire.app?.id,
    annotationsCount: wire.output?.annotations_count ?? 0,
}));
/** `externalId` is how the run finds its earlier self; name and ids are ours, never text of a stranger or the model. */
function createCheckRun(client, check) {
    return client.send({
        route: "POST /repos/{owner}/{repo}/check-runs",
        parameters: {
            name: check.name,
            head_sha: check.headSha,
            external_id: check.externalId,
            ...statusToWire(check.status),
            output: outputToWire(check.output),
        },
        schema: checkRunSchema,
    });
}
/** Changes status or output. Annotations are added to those already there: a repeated call repeats them. */
function updateCheckRun(client, check) {
    return client.send({
        route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
        parameters: { check_run_id: check.id, ...statusToWire(check.status), output: outputToWire(check.output) },
        schema: checkRunSchema,
    });
}
/** The check runs of one commit, `name` only; `latest` per app is GitHub's default and is switched off here. */
function listCheckRunsForRef(client, { sha, name }) {
    return client.list({
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: { ref: sha, check_name: name, filter: "all" },
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ check_runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(checkRunSchema) }).transform((wire) => wire.check_runs),
    });
}
function statusToWire(status) {
    return status.kind === "in-progress"
        ? { status: "in_progress" }
        : { status: "completed", conclusion: status.conclusion };
}
function outputToWire(output) {
    (0,_spec_invariant_js__WEBPACK_IMPORTED_MODULE_2__/* .invariant */ .V)(output.annotations.length <= maxAnnotationsPerCall, "a call carries at most 50 annotations");
    return {
        title: output.title,
        summary: output.summary,
        ...(output.text === undefined ? {} : { text: output.text }),
        annotations: output.annotations.map((annotation) => ({
            path: annotation.path,
            start_line: annotation.startLine,
            end_line: annotation.endLine,
            annotation_level: { note: "notice", warning: "warning", error: "failure" }[annotation.level],
            title: annotation.title,
            message: annotation.message,
        })),
    };
}


/***/ }),

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createGitHubClient)
/* harmony export */ });
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11303);
/* harmony import */ var _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96000);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(220);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15892);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65702);





const requestTimeoutMs = 30_000;
const pageSize = 100;
/** 5,000 things; a pull request with more reviews or files is not read to the end and the caller is told. */
const maxPages = 50;
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** A client for one repository. It reads no environment, logs nothing, follows no redirect, and refuses routes it was not made with. */
function createGitHubClient(options) {
    const allowed = new Set(options.allowedRoutes);
    const octokit = new _octokit_rest__WEBPACK_IMPORTED_MODULE_3__/* .Octokit */ .E({
        auth: options.token,
        baseUrl: options.apiUrl,
        userAgent: options.userAgent,
        log: silent,
        request: { fetch: options.fetch, log: silent, redirect: "manual" },
    });
    guardRequests(octokit, options, allowed);
    const call = async (route, parameters = {}) => {
        try {
            return await octokit.request(requestLine(route, options.graphqlUrl), {
                ...(route === "POST /graphql" || route === "GET /user" ? {} : { owner: options.owner, repo: options.repo }),
                ...parameters,
            });
        }
        catch (error) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .toRunError */ .D7)(error, route);
        }
    };
    return {
        owner: options.owner,
        repo: options.repo,
        allows: (route) => allowed.has(route),
        send: async ({ route, parameters, schema }) => parseAnswer((await call(route, parameters)).data, schema, route),
        list: async ({ route, parameters, schema }) => {
            const items = [];
            for (let page = 1; page <= maxPages; page += 1) {
                const answer = await call(route, { ...parameters, per_page: pageSize, page });
                const found = parseAnswer(answer.data, schema, route);
                items.push(...found);
                if (!hasNextPage(answer.headers.link, found.length))
                    return { items, complete: true };
            }
            return { items, complete: false };
        },
    };
}
function requestLine(route, graphqlUrl) {
    return route === "POST /graphql" ? `POST ${graphqlUrl}` : route;
}
/** The outermost hook: the route is checked before a token is added, and each try gets its own time limit. */
function guardRequests(octokit, options, allowed) {
    octokit.hook.wrap("request", async (request, call) => {
        const route = routeOf(call, options);
        if (route === undefined || !allowed.has(route)) {
            throw new _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e({
                code: "github.route",
                message: `The client was asked for ${call.method} ${call.url} and may not call it`,
            });
        }
        for (let retries = 0;; retries += 1) {
            if (options.signal.aborted)
                throw cancelled(route, options.signal.reason);
            try {
                // Set on `call` itself: Octokit's own hook for the token starts again from it and drops what it is handed.
                const signal = AbortSignal.any([options.signal, AbortSignal.timeout(requestTimeoutMs)]);
                call.request = { ...call.request, signal };
                const response = await request(call);
                return refuseRedirect(response, route);
            }
            catch (error) {
                if (options.signal.aborted)
                    throw cancelled(route, error);
                const { effect } = _routes_js__WEBPACK_IMPORTED_MODULE_2__/* .routeTable */ .az[route];
                const failure = _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e.isInstance(error) ? undefined : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailedAttempt */ .O9)(error);
                const decision = failure && (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .decideRetry */ .tE)({ failure, effect, retries, nowMs: options.clock.nowMs() });
                if (decision?.kind !== "retry")
                    throw error;
                await options.clock.sleep(decision.waitMs, options.signal);
                if (options.signal.aborted)
                    throw cancelled(route, error);
            }
        }
    });
}
/** A route of the table, for this repository on this server; anything else is undefined. */
function routeOf(call, options) {
    if (call.method === "POST" && call.url === options.graphqlUrl)
        return "POST /graphql";
    const line = `${call.method} ${call.url}`;
    if (!Object.hasOwn(_routes_js__WEBPACK_IMPORTED_MODULE_2__/* .routeTable */ .az, line) || line === "POST /graphql" || call.baseUrl !== options.apiUrl)
        return undefined;
    const ours = line === "GET /user" || (call.owner === options.owner && call.repo === options.repo);
    return ours ? line : undefined;
}
/** A redirect means the repository was renamed or moved: what was pinned is not there any more. */
function refuseRedirect(response, route) {
    if (response.status < 300)
        return response;
    throw new _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e({
        code: "github.not-found",
        message: `GitHub answered ${response.status} (moved) to ${route}; redirects are not followed`,
        cause: { response },
    });
}
function cancelled(route, cause) {
    return new _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e({ code: "github.unavailable", message: `${route} was given up: the run is stopping`, cause });
}
function hasNextPage(link, found) {
    return link === undefined ? found === pageSize : /;\s*rel="next"/.test(link);
}
function parseAnswer(data, schema, route) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const field = issue?.path.join(".") || "the answer";
    throw new _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e({
        code: "github.protocol",
        message: `GitHub's answer to ${route} is not as expected: ${field}: ${issue?.message ?? "unreadable"}`,
        cause: parsed.error,
    });
}


/***/ }),

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ toRunError),
/* harmony export */   O9: () => (/* binding */ toFailedAttempt),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _spec_plain_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78413);
/* harmony import */ var _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96000);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15892);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65702);




/** Reasons that mean no byte of the request reached a server. */
const connectFailures = new Set([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "UND_ERR_CONNECT_TIMEOUT",
]);
function toFailedAttempt(thrown) {
    const { response, message } = thrown;
    if (response) {
        return { kind: "status", status: response.status, headers: response.headers, message: message ?? "" };
    }
    return { kind: "network", neverSent: codesOf(thrown).some((code) => connectFailures.has(code)) };
}
function codesOf(thrown, depth = 0) {
    if (typeof thrown !== "object" || thrown === null || depth > 5)
        return [];
    const { code, cause, errors } = thrown;
    return [
        ...(typeof code === "string" ? [code] : []),
        ...[cause, ...(errors ?? [])].flatMap((e) => codesOf(e, depth + 1)),
    ];
}
/** Says what GitHub answered to which route, under the code that names the reader's next step. */
function toRunError(thrown, route) {
    if (_spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e.isInstance(thrown))
        return thrown;
    const attempt = toFailedAttempt(thrown);
    const reason = (0,_spec_plain_line_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(thrown.message ?? String(thrown));
    const code = codeOf(attempt);
    const status = attempt.kind === "status" ? ` ${attempt.status}` : "";
    const said = `GitHub answered${status} to ${route}: ${reason}`;
    return new _spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e({
        code,
        message: attempt.kind === "network" ? `GitHub could not be reached for ${route}: ${reason}` : said,
        ...(code === "github.permission" ? { hint: permissionHint(attempt, route) } : {}),
        retryable: code === "github.unavailable" || code === "github.rate-limit",
        cause: thrown,
    });
}
function codeOf(attempt) {
    if (attempt.kind === "network")
        return "github.unavailable";
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimit */ .a5)(attempt))
        return "github.rate-limit";
    const { status } = attempt;
    if (status === 401 || status === 403)
        return "github.permission";
    if (status === 404 || status === 410 || (status >= 300 && status < 400))
        return "github.not-found";
    return status >= 500 || status === 408 ? "github.unavailable" : "github.rejected";
}
/** "Give the job `pull-requests: write`.", from GitHub's own header or, without one, from the route table. */
function permissionHint(attempt, route) {
    if (attempt.kind === "status" && attempt.status === 401)
        return "Pass a valid token: `github-token: ${{ github.token }}`.";
    const header = attempt.kind === "status" ? attempt.headers["x-accepted-github-permissions"] : undefined;
    const accepted = typeof header === "string" ? parseAcceptedPermissions(header) : [];
    const wanted = accepted.length > 0 ? accepted : [`\`${_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routeTable */ .az[route].permission}\``];
    return `Give the job ${wanted.join(" or ")}.`;
}
/** `pull_requests=write; issues=write,contents=read` (";" alternatives, "," together) as a workflow writes them. */
function parseAcceptedPermissions(header) {
    if (!/^[a-z_=;, ]{1,300}$/.test(header))
        return [];
    const write = (pair) => `\`${pair.trim().replaceAll("_", "-").replace("=", ": ")}\``;
    return header
        .split(";")
        .map((set) => set
        .split(",")
        .filter((pair) => pair.includes("="))
        .map(write)
        .join(" and "))
        .filter((set) => set !== "");
}
/** The HTTP status behind a `github.*` error, for callers that place a 422 or a 409; undefined when there was no answer. */
function statusOf(error) {
    if (!_spec_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e.isInstance(error))
        return undefined;
    return error.cause?.response?.status;
}


/***/ }),

/***/ 15892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* unused harmony export maxRetries */
const maxRetries = 3;
/** Longer waits cost more than a new run; GitHub's primary limit can ask for an hour. */
const maxWaitMs = 90_000;
const secondaryWaitMs = 20_000;
/**
 * Decides whether a request may be sent again. A read may, on any passing failure; a write only when nothing can have happened:
 * GitHub turned it away by a limit, or no connection was made. Everything else is for the caller, who looks for its earlier self.
 */
function decideRetry(attempt) {
    const { failure, effect, retries } = attempt;
    if (retries >= maxRetries)
        return { kind: "give-up" };
    const backoffMs = 1_000 * 2 ** retries;
    if (failure.kind === "network") {
        return effect === "read" || failure.neverSent ? { kind: "retry", waitMs: backoffMs } : { kind: "give-up" };
    }
    if (isRateLimit(failure)) {
        const waitMs = limitWaitMs(failure, attempt.nowMs) ?? secondaryWaitMs * 2 ** retries;
        return waitMs <= maxWaitMs ? { kind: "retry", waitMs } : { kind: "give-up" };
    }
    const passing = failure.status >= 500 || failure.status === 408;
    return passing && effect === "read" ? { kind: "retry", waitMs: backoffMs } : { kind: "give-up" };
}
/** 429, or the 403 that GitHub uses for both of its limits: never a missing right. */
function isRateLimit(failure) {
    if (failure.kind !== "status")
        return false;
    if (failure.status === 429)
        return true;
    if (failure.status !== 403)
        return false;
    const { headers, message } = failure;
    return (headers["retry-after"] !== undefined ||
        String(headers["x-ratelimit-remaining"]) === "0" ||
        /secondary rate limit|abuse detection|API rate limit exceeded/i.test(message));
}
function limitWaitMs(failure, nowMs) {
    const seconds = Number(failure.headers["retry-after"]);
    if (Number.isFinite(seconds) && seconds >= 0)
        return seconds * 1_000;
    if (String(failure.headers["x-ratelimit-remaining"]) !== "0")
        return undefined;
    const reset = Number(failure.headers["x-ratelimit-reset"]);
    return Number.isFinite(reset) ? Math.max(1_000, reset * 1_000 - nowMs) : undefined;
}


/***/ }),

/***/ 65702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ routesFor),
/* harmony export */   az: () => (/* binding */ routeTable),
/* harmony export */   is: () => (/* binding */ commentRoutes),
/* harmony export */   yu: () => (/* binding */ gateRoutes)
/* harmony export */ });
/**
 * Every route this program can call at all. A route that merges, approves, dispatches, dismisses or deletes is not here, and the
 * client refuses what is not in the part of the table it was made with.
 */
const routeTable = {
    "GET /user": { effect: "read", permission: "metadata: read" },
    "GET /repos/{owner}/{repo}": { effect: "read", permission: "contents: read" },
    "GET /repos/{owner}/{repo}/collaborators/{username}/permission": { effect: "read", permission: "contents: read" },
    "GET /repos/{owner}/{repo}/pulls/{pull_number}": { effect: "read", permission: "pull-requests: read" },
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": { effect: "read", permission: "pull-requests: read" },
    "GET /repos/{owner}/{repo}/issues/comments/{comment_id}": { effect: "read", permission: "pull-requests: read" },
    "GET /repos/{owner}/{repo}/compare/{basehead}": { effect: "read", permission: "contents: read" },
    "GET /repos/{owner}/{repo}/git/ref/{ref}": { effect: "read", permission: "contents: read" },
    "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": { effect: "read", permission: "contents: read" },
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": { effect: "read", permission: "checks: read" },
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": { effect: "read", permission: "pull-requests: read" },
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments": {
        effect: "read",
        permission: "pull-requests: read",
    },
    /** Only the read documents of this folder are ever sent here. */
    "POST /graphql": { effect: "read", permission: "pull-requests: read" },
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews": { effect: "write", permission: "pull-requests: write" },
    "POST /repos/{owner}/{repo}/check-runs": { effect: "write", permission: "checks: write" },
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": { effect: "write", permission: "checks: write" },
};
/** What the gate needs: GET only, so that a run that only answers a prompt leaves no other trace on GitHub. */
const gateRoutes = [
    "GET /user",
    "GET /repos/{owner}/{repo}",
    "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    "GET /repos/{owner}/{repo}/pulls/{pull_number}",
    "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    "GET /repos/{owner}/{repo}/git/ref/{ref}",
];
/** One read-only query: when a comment was last edited. A POST by protocol, so it is added only where a comment starts the run. */
const commentRoutes = [...gateRoutes, "POST /graphql"];
const publishRoutes = {
    patch: [],
    commit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
    "pull-request": [],
    review: [
        "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
        "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
        "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    ],
    check: [
        "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        "POST /repos/{owner}/{repo}/check-runs",
        "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    ],
};
/** The routes a publishing client may call: the pinned facts again, and what each kind needs. Nothing for `patch` beyond reading. */
function routesFor(kinds) {
    const writes = kinds.some((kind) => kind !== "patch");
    return [...new Set([...(writes ? commentRoutes : gateRoutes), ...kinds.flatMap((kind) => publishRoutes[kind])])];
}


/***/ }),

/***/ 10985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ untrustedOrEmpty),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   ct: () => (/* binding */ account)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _spec_object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91213);


/** Pieces that several answers share. Loose about what we do not read, strict about what we do. */
const objectId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
    const id = (0,_spec_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObjectId */ .u)(text);
    if (id !== undefined)
        return id;
    context.addIssue({ code: "custom", message: "not an object id" });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
const untrusted = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text) => ({ untrusted: text }));
/** A missing body is an empty one. */
const untrustedOrEmpty = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .nullish()
    .transform((text) => ({ untrusted: text ?? "" }));
/** "Mannequin", "Organization" and types not yet invented are never a user. */
const account = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .transform(({ id, login, type }) => ({ id, login, kind: kindOf(type, login) }));
function kindOf(type, login) {
    if (type === "Bot" || login.endsWith("[bot]"))
        return "bot";
    return type === "User" ? "user" : "app";
}


/***/ }),

/***/ 55044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/** A fence longer than any run of the same sign inside, so that content cannot close it. */
function fenceFor(content, minimum) {
    const longest = content.match(/`+/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
    return "`".repeat(Math.max(minimum, longest + 1));
}
/** Languages that GitHub does not show but runs: diagrams, maps, formulas, and the suggestion a reader applies with one click. */
const actingLanguages = ["suggestion", "mermaid", "math", "geojson", "topojson", "stl"];
function acts(word) {
    return actingLanguages.some((language) => word.toLowerCase().startsWith(language));
}
/** A fenced block whose content ends where we say. The language is kept only if it is a plain word that GitHub merely colours. */
function codeBlock(content, language) {
    const fence = fenceFor(content, 3);
    const word = language?.trim().split(/\s/)[0] ?? "";
    const shown = /^[A-Za-z0-9+#_.-]{1,30}$/.test(word) && !acts(word) ? word : "";
    return `${fence}${shown}\n${content.replace(/\n$/, "")}\n${fence}`;
}
/** Inline code on one line. Spaces at the edges keep a backtick inside from touching the fence. */
function codeSpan(content) {
    const line = content.replaceAll(/\s*\n\s*/g, " ");
    if (line.trim() === "")
        return "";
    const fence = fenceFor(line, 1);
    const pad = line.startsWith("`") || line.endsWith("`") || (line.startsWith(" ") && line.endsWith(" ")) ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}


/***/ }),

/***/ 95470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ removeInvisible)
/* harmony export */ });
/* unused harmony exports stripAnsi, normaliseLines, isInvisible */
/** Everything a reader cannot see: control, format, default-ignorable and surrogate code points, and the two line separators. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
const invisibleRun = new RegExp(invisible.source, "gu");
const ansi = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/g;
const pictograph = /^\p{Extended_Pictographic}$/u;
/** Terminal escape sequences (colours, cursor moves, titles, links) without their text. */
function stripAnsi(text) {
    return text.replaceAll(ansi, "");
}
/** CR LF and a lone CR both end a line: a terminal would let the second half overwrite the first. */
function normaliseLines(text) {
    return text.replaceAll(/\r\n?/g, "\n");
}
/**
 * Removes what cannot be seen and counts it by code point. Line feeds, tabs and the joiners and selectors inside an emoji stay:
 * without them a family becomes three people. Terminal sequences count as one each.
 */
function removeInvisible(text) {
    let removed = 0;
    const plain = normaliseLines(text).replaceAll(ansi, () => {
        removed += 1;
        return "";
    });
    const kept = plain.replaceAll(invisibleRun, (found, at) => {
        if (found === "\n" || found === "\t" || belongsToEmoji(plain, found, at))
            return found;
        removed += 1;
        return "";
    });
    return { text: kept, removed };
}
function belongsToEmoji(text, found, at) {
    if (found === "\ufe0f")
        return isEmojiBase(codePointBefore(text, at), text[at + 1]);
    if (found !== "\u200d")
        return false;
    const next = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20);
    return pictograph.test(next) && pictograph.test(baseBefore(text, at));
}
/** A variation selector makes an emoji of a pictograph, or of a digit that a keycap follows. */
function isEmojiBase(before, after) {
    return pictograph.test(before) || (/^[0-9#*]$/.test(before) && after === "\u20e3");
}
/** The sign before a joiner, over at most one skin tone or variation selector. */
function baseBefore(text, at) {
    const before = codePointBefore(text, at);
    const isModifier = before === "\ufe0f" || /^\p{Emoji_Modifier}$/u.test(before);
    return isModifier ? codePointBefore(text, at - before.length) : before;
}
function codePointBefore(text, at) {
    if (at <= 0)
        return " ";
    const low = text.charCodeAt(at - 1);
    const isPair = low >= 0xdc00 && low <= 0xdfff && at >= 2;
    return text.slice(isPair ? at - 2 : at - 1, at);
}
/** Whether one code point would be taken out wherever it stands alone. */
function isInvisible(codePoint) {
    const sign = String.fromCodePoint(codePoint);
    return invisible.test(sign) && sign !== "\n" && sign !== "\t" && sign !== "\r";
}


/***/ }),

/***/ 73420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ safeLinkUrl),
/* harmony export */   a: () => (/* binding */ disguisedHost)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41119);

/** An https address that may be clicked, in a form that cannot end its Markdown; anything else is undefined and is shown as text. */
function safeLinkUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.protocol !== "https:" || url.username !== "" || url.password !== "")
        return undefined;
    if ((0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .isThreadAddress */ .Dq)(url) || url.href.length > 2_000)
        return undefined;
    return url.href.replaceAll(/[()<>\\`|*_[\]"'~@!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Where a link really goes, when its text names another place. */
function disguisedHost(shown, address) {
    const { host } = new URL(address);
    const named = shown.match(/(?:[\w-]+\.)+[a-z]{2,}/gi) ?? [];
    return named.length > 0 && !named.every((name) => name.toLowerCase() === host) ? host : undefined;
}


/***/ }),

/***/ 20890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ joinInline),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   Ry: () => (/* binding */ escapeLineStarts),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   oG: () => (/* binding */ markdownDetails)
/* harmony export */ });
/* unused harmony export tableCell */
/* harmony import */ var _fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55044);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41119);


/** Text as Markdown that shows exactly that text: no sign in it can begin markup, and references stand in inline code. */
function escapeText(text) {
    const flat = text.replaceAll(/[ \t]*\n\s*/g, "\n").replaceAll("\t", " ");
    return joinInline((0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReferences */ .fT)(flat).map(({ kind, value }) => (kind === "reference" ? (0,_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(value) : escapeSigns(value))));
}
/** Two code spans that touch would be read as other spans, with what was inside outside: a space keeps them apart. */
function joinInline(parts) {
    return parts.reduce((joined, part) => `${joined}${joined.endsWith("`") && part.startsWith("`") ? " " : ""}${part}`, "");
}
function escapeSigns(text) {
    return text
        .replaceAll(/[\\`*_[\]<>|~$]/g, "\\$&")
        .replaceAll(/&(?=#?[a-z0-9]+;)/gi, "\\&")
        .replaceAll(/!(?=\\\[|$)/g, "\\!");
}
/** Signs that begin a block only at the start of a line: headings, lists, rules, underlines, tables, formulas. */
function escapeLineStarts(markdown) {
    return markdown
        .split("\n")
        .map((line) => line.replace(/^\s+/, "").replace(/^([-+=#:]|\d{1,9}(?=[.)]))/, escapeStart))
        .join("\n");
}
function escapeStart(sign) {
    return /\d/.test(sign) ? sign.replace(/\d$/, (digit) => `&#${digit.charCodeAt(0)};`) : `\\${sign}`;
}
/** One table cell: one line, and no sign that would end the cell, not even in code. */
function tableCell(markdown) {
    const line = markdown.replaceAll(/\s*\n\s*/g, " ").trim();
    return line.replaceAll(/(\\*)\|/g, (_, slashes) => `${slashes.length % 2 === 1 ? slashes : `${slashes}\\`}|`);
}
/** A table from cells that are already Markdown; rows are as long as the header. */
function markdownTable(header, rows) {
    const line = (cells) => `| ${header.map((_, at) => tableCell(cells[at] ?? "")).join(" | ")} |`;
    return [line(header), `|${header.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}
/** A part the reader opens. `summary` is inline Markdown-free text of ours, `content` finished Markdown. */
function markdownDetails(summary, content) {
    const shown = summary.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return `<details>\n<summary>${shown}</summary>\n\n${content}\n\n</details>`;
}


/***/ }),

/***/ 94659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fq: () => (/* binding */ createOutbound),
  hE: () => (/* binding */ joinOutbound),
  p$: () => (/* binding */ outboundTemplate)
});

// UNUSED EXPORTS: cut

// EXTERNAL MODULE: ./build/spec/error-codes.js
var error_codes = __webpack_require__(34571);
// EXTERNAL MODULE: ./build/render/fence.js
var fence = __webpack_require__(55044);
// EXTERNAL MODULE: ./build/render/invisible.js
var invisible = __webpack_require__(95470);
// EXTERNAL MODULE: ./build/render/links.js
var links = __webpack_require__(73420);
// EXTERNAL MODULE: ./build/render/markdown-text.js
var markdown_text = __webpack_require__(20890);
// EXTERNAL MODULE: ./build/render/simplify-inline.js
var simplify_inline = __webpack_require__(27226);
;// CONCATENATED MODULE: ./build/render/markdown-tree.js




/** Deeper nesting is shown as plain text: nobody reads it, and each level repeats its prefix on every line. */
const maxDepth = 12;
/**
 * Writes a parsed tree again, block by block. Only what is listed here comes out: what GitHub would run, load, notify or hide
 * (HTML, images, definitions, unsafe links, task boxes) becomes text or a plain link.
 */
function renderBlocks(blocks, rewrite) {
    const definitions = new Map(blocks.flatMap((block) => (block.type === "definition" ? [[block.identifier, block.url]] : [])));
    return blocks
        .map((block) => renderBlock(block, { depth: 0, rewrite, definitions }))
        .filter((text) => text.trim() !== "");
}
function renderBlock(node, context) {
    if (context.depth > maxDepth)
        return paragraph((0,markdown_text/* escapeText */.X1)(context.rewrite((0,simplify_inline/* plainText */.w)(node))));
    const deeper = { ...context, depth: context.depth + 1 };
    switch (node.type) {
        case "paragraph":
            return paragraph(renderLine(node.children, context));
        case "heading":
            return `${"#".repeat(node.depth)} ${oneLine(renderLine(node.children, context))}`.trimEnd();
        case "blockquote":
            return prefixLines(renderAll(node.children, deeper, "\n\n"), "> ", "> ");
        case "list":
            return node.children
                .map((item, at) => renderItem(item, node.ordered ? `${(node.start ?? 1) + at}. ` : "- ", deeper))
                .join(node.spread ? "\n\n" : "\n");
        case "code":
            return (0,fence/* codeBlock */.DV)(context.rewrite(node.value), node.lang ?? undefined);
        case "thematicBreak":
            return "---";
        case "table":
            return renderTable(node, context);
        case "html":
            return paragraph((0,markdown_text/* escapeText */.X1)(context.rewrite(withoutTags(node.value))));
        case "footnoteDefinition":
            return renderAll(node.children, deeper, "\n\n");
        case "definition":
            return "";
        default:
            return paragraph((0,markdown_text/* escapeText */.X1)(context.rewrite((0,simplify_inline/* plainText */.w)(node))));
    }
}
function renderAll(nodes, context, between) {
    return nodes
        .map((node) => renderBlock(node, context))
        .filter((text) => text !== "")
        .join(between);
}
function renderItem(item, marker, context) {
    const box = item.checked === true ? "☑ " : item.checked === false ? "☐ " : "";
    const content = renderAll(item.children, context, item.spread ? "\n\n" : "\n");
    return prefixLines(`${box}${content}`, marker, " ".repeat(marker.length));
}
function renderTable(table, context) {
    const cells = table.children.map((row) => row.children.map((cell) => renderLine(cell.children, context)));
    const [header = [], ...rows] = cells;
    return (0,markdown_text/* markdownTable */.Qj)(header, rows);
}
function renderLine(nodes, { definitions, rewrite }) {
    const allowsLink = (url) => rewrite(url) === url;
    return renderInline((0,simplify_inline/* simplifyInline */.J)(nodes, { definitions, allowsLink }), rewrite);
}
function renderInline(parts, rewrite) {
    return (0,markdown_text/* joinInline */.EN)(parts.map((part) => {
        if (part.kind === "text")
            return (0,markdown_text/* escapeText */.X1)(rewrite(part.value));
        if (part.kind === "code")
            return (0,fence/* codeSpan */.SS)(rewrite(part.value));
        if (part.kind === "break")
            return "\n";
        if (part.kind === "link")
            return renderLink(part, rewrite);
        return `${part.sign}${renderInline(part.children, rewrite)}${part.sign}`;
    }));
}
function renderLink({ url, text }, rewrite) {
    const host = (0,links/* disguisedHost */.a)(text, url);
    return `[${(0,markdown_text/* escapeText */.X1)(rewrite(text))}](${url})${host === undefined ? "" : ` (${(0,fence/* codeSpan */.SS)(rewrite(host))})`}`;
}
function withoutTags(html) {
    return html
        .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "")
        .replaceAll(/<[/!?a-z][^>]*(?:>|$)/gi, " ")
        .trim();
}
function paragraph(inline) {
    return (0,markdown_text/* escapeLineStarts */.Ry)(inline.trim());
}
function oneLine(text) {
    return text.replaceAll(/\s*\n\s*/g, " ").trim();
}
function prefixLines(text, first, rest) {
    return text
        .split("\n")
        .map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd())
        .join("\n");
}

// EXTERNAL MODULE: ./build/render/parse-markdown.js
var parse_markdown = __webpack_require__(28206);
// EXTERNAL MODULE: ./build/render/references.js
var references = __webpack_require__(41119);
;// CONCATENATED MODULE: ./build/render/trigger-phrase.js
/**
 * Our own words must not start the next run. A phrase that begins with a sign ("/codex", "@codex") gets a space behind the sign
 * wherever it is a word of its own (`src/codex/x.ts` stays a path); one that begins with a letter starts a run only at the beginning
 * of a comment, so only line starts are changed.
 */
function breakTriggerPhrase(text, phrase) {
    if (phrase === undefined || phrase.trim() === "")
        return text;
    const wanted = phrase.trim();
    const first = String.fromCodePoint(wanted.codePointAt(0) ?? 0);
    const rest = wanted.slice(first.length);
    if (!/[\p{L}\p{N}]/u.test(first) && rest !== "") {
        return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_./-])(${escapeRegExp(first)})(?=${escapeRegExp(rest)})`, "giu"), "$1 ");
    }
    return text.replaceAll(new RegExp(`^(\\s*)(?=${escapeRegExp(wanted)})`, "gimu"), "$1… ");
}
/** Whether `text` could still be taken for a call. */
function hasTriggerPhrase(text, phrase) {
    return breakTriggerPhrase(text, phrase) !== text;
}
function escapeRegExp(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/render/outbound.js








/** Secrets are not masked but refused: a text that held one once may hold it again in a form nobody looked for. */
function createOutbound({ secrets, triggerPhrase }) {
    const rewrite = (text) => breakTriggerPhrase(text, triggerPhrase).replaceAll(/<!(-*)(?=\s*-*\s*codex-action)/gi, "<! $1");
    const seal = (original, text) => {
        const found = [original, (0,invisible/* removeInvisible */.i)(original).text, text].flatMap((version) => secrets.find(version));
        return found.length > 0
            ? { kind: "refused", refusal: secretRefusal(found.map(({ name }) => name)) }
            : { kind: "text", text: text };
    };
    return {
        markdown: ({ untrusted }, maxChars) => seal(untrusted, renderSafe({ text: untrusted, maxChars, rewrite, triggerPhrase })),
        line: ({ untrusted }, maxChars) => seal(untrusted, cut(plainLines(untrusted, rewrite).replaceAll(/\s+/g, " ").trim(), maxChars)),
        lines: ({ untrusted }, maxChars) => seal(untrusted, cut(plainLines(untrusted, rewrite).trim(), maxChars)),
        code: ({ untrusted }) => seal(untrusted, (0,fence/* codeSpan */.SS)(cut(rewrite((0,invisible/* removeInvisible */.i)(untrusted).text).replaceAll(/\s+/g, " "), 500))),
        verbatim: ({ untrusted }) => {
            const isClean = (0,invisible/* removeInvisible */.i)(untrusted).text === untrusted && rewrite(untrusted) === untrusted;
            return isClean ? seal(untrusted, untrusted) : { kind: "refused", refusal: notVerbatim };
        },
    };
}
function renderSafe({ text, maxChars, rewrite, triggerPhrase }) {
    const { text: visible } = (0,invisible/* removeInvisible */.i)(text);
    const asCode = () => fitCode(rewrite(visible), maxChars);
    const tree = (0,parse_markdown/* parseMarkdown */.D)(visible);
    if (tree === undefined)
        return asCode();
    const blocks = renderBlocks(tree.children, rewrite);
    const fitted = fitBlocks(blocks, maxChars) ?? fitCode(rewrite((0,simplify_inline/* plainText */.w)(tree)), maxChars);
    return hasTriggerPhrase(fitted, triggerPhrase) ? asCode() : fitted;
}
/** Whole blocks from the top, and a note that says how many are missing. Undefined: not even the first fits. */
function fitBlocks(blocks, maxChars) {
    const whole = blocks.join("\n\n");
    if (whole.length <= maxChars)
        return whole;
    const kept = [];
    let length = cutNote(blocks.length).length;
    for (const block of blocks) {
        length += block.length + 2;
        if (length > maxChars)
            break;
        kept.push(block);
    }
    return kept.length === 0 ? undefined : [...kept, cutNote(blocks.length - kept.length)].join("\n\n");
}
function cutNote(missing) {
    return `_Cut here: ${missing} more ${missing === 1 ? "paragraph" : "paragraphs"} did not fit._`;
}
function fitCode(text, maxChars) {
    const note = "\n\n_Shown as plain text._";
    const whole = (0,fence/* codeBlock */.DV)(text, undefined) + note;
    if (whole.length <= maxChars)
        return whole;
    const cutAt = "\n\n_Shown as plain text and cut: the rest did not fit._";
    for (let room = maxChars - cutAt.length - 10; room > 0; room = Math.floor(room / 2)) {
        const block = (0,fence/* codeBlock */.DV)(cut(text, room), undefined) + cutAt;
        if (block.length <= maxChars)
            return block;
    }
    return "";
}
function plainLines(text, rewrite) {
    const visible = (0,invisible/* removeInvisible */.i)(text).text;
    return rewrite((0,references/* breakReferences */.m3)(visible.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "")));
}
/** Cuts between code points and says so with one sign. */
function cut(text, maxChars) {
    if (text.length <= maxChars)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(maxChars - 2)) ? maxChars - 2 : maxChars - 1;
    return `${text.slice(0, Math.max(0, end)).trimEnd()}…`;
}
function secretRefusal(names) {
    return {
        code: "publish.secret",
        reason: `A text that was about to leave contained a secret: ${[...new Set(names)].join(", ")}. It was not sent.`,
        wouldAllow: error_codes/* errorCodes */.f["publish.secret"].hint,
    };
}
const notVerbatim = {
    code: "publish.not-verbatim",
    reason: "The text holds invisible characters or words that start a run, and could only be sent changed.",
    wouldAllow: undefined,
};
/**
 * Joins finished parts with words of this source file: only a template's own text counts as ours, everything inserted must be
 * outbound text already, or a number.
 */
function outboundTemplate(words, ...parts) {
    return words.map((word, at) => `${word}${parts[at] ?? ""}`).join("");
}
/** Parts one after another; empty ones are left out. */
function joinOutbound(parts, between) {
    return parts.filter((part) => part !== "").join(between);
}


/***/ }),

/***/ 28206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46855);
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19952);
/* harmony import */ var micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52297);



/** Measured: 60,000 nested quotes take the parser 20 s, 40,000 crossing delimiters in one paragraph 48 s; below these bounds 2 s at most. */
const bounds = { characters: 200_000, delimitersInBlock: 1_500, delimiters: 12_000, quoteDepth: 20 };
/** GitHub-flavoured Markdown as a tree; undefined for text that is built to keep the parser busy. Never throws. */
function parseMarkdown(text) {
    if (!isOrdinary(text))
        return undefined;
    try {
        return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text, { extensions: [(0,micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .T)()], mdastExtensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmFromMarkdown */ .C)()] });
    }
    catch {
        // The parser gave up (deep nesting ends the stack); the caller shows the text as it is.
        return undefined;
    }
}
function isOrdinary(text) {
    if (text.length > bounds.characters)
        return false;
    let total = 0;
    for (const block of text.split(/\n[ \t>]*\n/)) {
        const delimiters = block.match(/[*_~[\]`<&]/g)?.length ?? 0;
        total += delimiters;
        if (delimiters > bounds.delimitersInBlock)
            return false;
    }
    return total <= bounds.delimiters && text.split("\n").every((line) => containerDepth(line) <= bounds.quoteDepth);
}
/** How many quotes and list items one line opens. */
function containerDepth(line) {
    const opened = line.match(/^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/)?.[0] ?? "";
    return opened.match(/>|[-+*](?=\s|$)|\d+[.)]/g)?.length ?? 0;
}


/***/ }),

/***/ 41119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ isThreadAddress),
/* harmony export */   fT: () => (/* binding */ splitReferences),
/* harmony export */   m3: () => (/* binding */ breakReferences)
/* harmony export */ });
/**
 * Words that GitHub turns into something by itself: a mention notifies, "#1" leaves a trace in another thread and closes it
 * behind "fixes", an address becomes a link. Escaping does not help, because GitHub looks at the rendered text.
 */
const references = new RegExp([
    /[a-z][a-z0-9+.-]*:\/\/[^\s<>`]*[^\s<>`.,;:!?'")\]}]/u.source,
    /www\.[^\s<>`]*[^\s<>`.,;:!?'")\]}]/u.source,
    /[\p{L}\p{N}_.+-]*@[\p{L}\p{N}_](?:[\p{L}\p{N}_./-]*[\p{L}\p{N}_])?/u.source,
    /[\p{L}\p{N}_./-]*#\p{N}+/u.source,
    /GH-\p{N}+/u.source,
].join("|"), "giu");
/** Cuts text into what GitHub leaves alone and what it would act on. Joined, the values are the text again. */
function splitReferences(text) {
    const segments = [];
    let at = 0;
    for (const match of text.matchAll(references)) {
        if (match.index > at)
            segments.push({ kind: "text", value: text.slice(at, match.index) });
        segments.push({ kind: "reference", value: match[0] });
        at = match.index + match[0].length;
    }
    if (at < text.length)
        segments.push({ kind: "text", value: text.slice(at) });
    return segments;
}
/** For places without Markdown (commit messages, check titles, annotations): a space where the reference would begin to work. */
function breakReferences(text) {
    return splitReferences(text)
        .map(({ kind, value }) => (kind === "text" ? value : breakReference(value)))
        .join("");
}
function breakReference(value) {
    return value
        .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
        .replaceAll(/@(?=[\p{L}\p{N}_])/gu, "@ ")
        .replaceAll(/#(?=\p{N})/gu, "# ")
        .replace(/^(GH)-/i, "$1 ")
        .replace(/^www\./i, "www .");
}
/** A page of a repository's issue, pull request, discussion or commit, on any server: naming it leaves a trace there. */
function isThreadAddress(url) {
    return /^\/[^/]+\/[^/]+\/(?:issues|pull|pulls|discussions|commit|commits)(?:\/|$)/i.test(url.pathname);
}


/***/ }),

/***/ 27226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ simplifyInline),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73420);

/** Formatting inside formatting beyond this is given up; its words stay. */
const maxDepth = 12;
/**
 * Reduces a line to what may leave. What is dropped lets its neighbours touch ("@", a tag, "name"), so text is put together
 * before anybody looks for mentions in it.
 */
function simplifyInline(nodes, options, depth = 0) {
    return mergeText(nodes.flatMap((node) => simplify(node, options, depth)));
}
function simplify(node, options, depth) {
    switch (node.type) {
        case "text":
            return [{ kind: "text", value: node.value }];
        case "inlineCode":
            return [{ kind: node.value.trim() === "" ? "text" : "code", value: node.value }];
        case "emphasis":
            return styled("_", simplifyInside(node.children, options, depth));
        case "strong":
            return styled("**", simplifyInside(node.children, options, depth));
        case "delete":
            return styled("~~", simplifyInside(node.children, options, depth));
        case "break":
            return [{ kind: "break" }];
        case "html":
            return /^<br\s*\/?>$/i.test(node.value) ? [{ kind: "break" }] : [];
        case "link":
            return link(node.url, plainText(node), options);
        case "linkReference":
            return link(options.definitions.get(node.identifier), plainText(node), options);
        case "image":
            return link(node.url, `image: ${node.alt ?? ""}`, options);
        case "imageReference":
            return link(options.definitions.get(node.identifier), `image: ${node.alt ?? ""}`, options);
        case "footnoteReference":
            return [{ kind: "text", value: `[${node.identifier}]` }];
        default:
            return [];
    }
}
function simplifyInside(children, options, depth) {
    if (depth > maxDepth)
        return [{ kind: "text", value: children.map(plainText).join("") }];
    return simplifyInline(children, options, depth + 1);
}
function link(address, text, options) {
    const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLinkUrl */ .H)(address ?? "");
    const shown = text.replaceAll(/\s+/g, " ").trim();
    return url === undefined || !options.allowsLink(url)
        ? [{ kind: "text", value: shown }]
        : [{ kind: "link", url, text: shown || "link" }];
}
/** Signs of formatting are only read as such without space inside them and with something between. */
function styled(sign, children) {
    const [first, last] = [children.at(0), children.at(-1)];
    const loose = (edge, space) => edge === undefined || edge.kind === "break" || (edge.kind === "text" && space.test(edge.value));
    return loose(first, /^\s|^$/) || loose(last, /\s$|^$/) ? children : [{ kind: "styled", sign, children }];
}
function mergeText(parts) {
    const merged = [];
    for (const part of parts) {
        const before = merged.at(-1);
        if (part.kind === "text" && before?.kind === "text") {
            merged[merged.length - 1] = { kind: "text", value: before.value + part.value };
        }
        else if (part.kind !== "text" || part.value !== "")
            merged.push(part);
    }
    return merged;
}
/** The words of a node without any markup. */
function plainText(node) {
    if ("value" in node)
        return node.type === "html" ? "" : node.value;
    return "children" in node ? node.children.map(plainText).join("") : "";
}


/***/ }),

/***/ 60826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ uploadKept),
/* harmony export */   y: () => (/* binding */ keptFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The regular files of the directory; nothing else is ever put there by us. */
async function keptFiles(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory);
    const paths = names.sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
    const regular = await Promise.all(paths.map(async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile()));
    return { directory, files: paths.filter((_, index) => regular[index]) };
}
/** The artifact is called after the directory, which is unique in a workflow run. Nothing kept: nothing uploaded. */
async function uploadKept({ directory, files }, upload) {
    if (upload === undefined || files.length === 0)
        return;
    await upload({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory), files, root: directory });
}


/***/ }),

/***/ 34571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ errorCodes)
/* harmony export */ });
/**
 * Every failure and refusal has one of these stable codes. A code maps to an outcome, never directly to an exit code.
 * `docs/errors.md` is generated from this table; codes are not renamed once released.
 */
const errorCodes = {
    bug: {
        outcome: "bug",
        when: "The program broke one of its own invariants.",
        hint: "This is a defect of codex-action. Please report it with the log of this run.",
    },
    "input.unknown": {
        outcome: "bad-configuration",
        when: "An input or flag has a name we do not know.",
        hint: "Correct the name; the message gives the nearest match.",
    },
    "input.invalid": {
        outcome: "bad-configuration",
        when: "An input or flag has a value outside its allowed values.",
        hint: "Use one of the allowed values in the message.",
    },
    "input.conflict": {
        outcome: "bad-configuration",
        when: "Two inputs contradict each other.",
        hint: "Remove one of the two.",
    },
    "input.no-prompt": {
        outcome: "bad-configuration",
        when: "There is nothing to do: no prompt, no prompt file, no trigger.",
        hint: "Set `prompt` or `prompt-file`, or set `trigger-phrase` and start the run from a comment.",
    },
    "input.no-key": {
        outcome: "bad-configuration",
        when: "No API key was given.",
        hint: "Add the key as a repository secret and pass it as `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`. Runs for forks and Dependabot do not get secrets.",
    },
    "input.unreadable-file": {
        outcome: "bad-configuration",
        when: "A file named by an input cannot be read, or is not a regular file.",
        hint: "Name a regular file (no link, no device) that exists when the step runs.",
    },
    "input.bad-schema": {
        outcome: "bad-configuration",
        when: "`output-schema` or `output-schema-file` is not a JSON Schema.",
        hint: "Give valid JSON with a JSON Schema object at the top.",
    },
    "input.bad-images": {
        outcome: "bad-configuration",
        when: "An image file is missing or not an image.",
        hint: "Name PNG, JPEG, GIF or WebP files.",
    },
    "input.output-path": {
        outcome: "bad-configuration",
        when: "An output path goes through a link, leaves its directory, or is not a plain file.",
        hint: "Choose a path whose directories are real directories, not links.",
    },
    "config.invalid": {
        outcome: "bad-configuration",
        when: "A configuration file or `-c` override is malformed.",
        hint: "Correct the line named in the message.",
    },
    "config.not-git": {
        outcome: "bad-configuration",
        when: "The directory is not a Git repository.",
        hint: "Run inside a repository or pass --skip-git-repo-check.",
    },
    "config.no-directory": {
        outcome: "bad-configuration",
        when: "The working directory does not exist.",
        hint: "Correct --cd or `working-directory`.",
    },
    "event.malformed": {
        outcome: "bad-configuration",
        when: "The event file is missing, not JSON, or lacks a field the event must have.",
        hint: "Run from a workflow event, or correct GITHUB_EVENT_PATH and GITHUB_EVENT_NAME.",
    },
    "event.unsupported": {
        outcome: "bad-configuration",
        when: "The event is not one this action can be started by.",
        hint: "Use issue_comment, pull_request, workflow_dispatch or schedule.",
    },
    "gate.not-addressed": {
        outcome: "not-addressed",
        when: "The comment does not start with the trigger phrase.",
        hint: "Nothing to do.",
    },
    "gate.own-comment": {
        outcome: "not-addressed",
        when: "The comment was written by this action or by a bot.",
        hint: "Add the bot to `allow-bot-users` if it may start runs.",
    },
    "gate.edited": {
        outcome: "refused",
        when: "The comment was edited, so what was approved is not what would run.",
        hint: "Write a new comment.",
    },
    "gate.permission": {
        outcome: "refused",
        when: "The person who started the run has no write permission in the repository.",
        hint: "Ask somebody with write permission, or list the login in `allow-users`.",
    },
    "gate.permission-unknown": {
        outcome: "refused",
        when: "The permission of the person could not be looked up; the gate fails closed.",
        hint: "Give the job `contents: read` and pass `github-token`.",
    },
    "gate.bot": {
        outcome: "refused",
        when: "A bot started the run and is not allowed to.",
        hint: "List it in `allow-bot-users`, or set `allow-bots: true`.",
    },
    "gate.fork": {
        outcome: "refused",
        when: "The pull request comes from a fork; this version only works on branches of the same repository.",
        hint: "Push the branch to this repository, or wait for fork support.",
    },
    "gate.not-pull-request": {
        outcome: "refused",
        when: "The comment is on an issue, not on a pull request.",
        hint: "Comment on a pull request.",
    },
    "gate.closed": { outcome: "refused", when: "The pull request is closed or locked.", hint: "Reopen it first." },
    "gate.drift": {
        outcome: "stale",
        when: "The comment, label or head changed between the event and the run.",
        hint: "Start the run again.",
    },
    "checkout.wrong-commit": {
        outcome: "bad-configuration",
        when: "The checked-out commit is none of those the event names.",
        hint: "Check out the pull request's head or merge commit, or let the action make its own checkout.",
    },
    "checkout.failed": {
        outcome: "bad-configuration",
        when: "Git could not fetch or check out the pinned commit.",
        hint: "Give the job `contents: read` and check the network of the runner.",
    },
    "checkout.git-missing": {
        outcome: "bad-configuration",
        when: "Git is not installed or too old.",
        hint: "Install Git 2.31 or newer.",
    },
    "git.failed": {
        outcome: "publish-failed",
        when: "Git failed on an object store of ours.",
        hint: "Check free disk space and the message of Git; the patch is kept where it was already written.",
    },
    "capture.failed": {
        outcome: "turn-failed",
        when: "The changes could not be read back from the workspace.",
        hint: "Check free disk space and the message of Git; the workspace itself is left as it is.",
    },
    "sandbox.unavailable": {
        outcome: "sandbox-unavailable",
        when: "No sandbox could be started on this machine.",
        hint: "Install bubblewrap (`sudo apt-get install -y bubblewrap`) and allow user namespaces, or use a hosted Linux runner.",
    },
    "sandbox.not-held": {
        outcome: "sandbox-unavailable",
        when: "The sandbox started but a required guarantee did not hold.",
        hint: "The message names the guarantee; fix the machine or choose a weaker mode knowingly.",
    },
    "sandbox.platform": {
        outcome: "sandbox-unavailable",
        when: "There is no sandbox for this operating system yet.",
        hint: "Run on Linux.",
    },
    "sandbox.helper-lost": {
        outcome: "turn-failed",
        when: "The helper inside the sandbox died and could not be started again.",
        hint: "Look at the log for the command that ended it; run again.",
    },
    "sandbox.protocol": {
        outcome: "turn-failed",
        when: "The sandbox helper broke the frame protocol; its output is not trusted any more.",
        hint: "A command in the sandbox may have attacked the helper. Look at the transcript before running again.",
    },
    "model.refused-key": {
        outcome: "model-refused-key",
        when: "The model service refused the API key (401 or 403).",
        hint: "Check that the secret holds a valid key for this endpoint and that the key may use the model.",
    },
    "model.not-found": {
        outcome: "bad-configuration",
        when: "The model or endpoint does not exist (404).",
        hint: "Correct `model` or `responses-api-endpoint`.",
    },
    "model.bad-request": {
        outcome: "turn-failed",
        when: "The model service refused the request (400 or 422).",
        hint: "Read the message of the service; often an output schema or parameter it does not support.",
    },
    "model.quota": {
        outcome: "model-unavailable",
        when: "The account has no quota left.",
        hint: "Check plan and billing of the account behind the key.",
    },
    "model.rate-limit": {
        outcome: "model-unavailable",
        when: "The model service kept answering 429.",
        hint: "Wait, or raise the limits of the account.",
    },
    "model.overloaded": {
        outcome: "model-unavailable",
        when: "The model is at capacity.",
        hint: "Try again later or choose another `model`.",
    },
    "model.server": {
        outcome: "model-unavailable",
        when: "The model service kept failing (5xx) or cut the stream.",
        hint: "Try again later; see the status page of the service.",
    },
    "model.unreachable": {
        outcome: "model-unavailable",
        when: "No connection to the model service could be made.",
        hint: "Check `responses-api-endpoint` and the network of the runner.",
    },
    "model.idle": {
        outcome: "model-unavailable",
        when: "The model stream was silent for too long.",
        hint: "Try again later.",
    },
    "model.incomplete": {
        outcome: "turn-failed",
        when: "The model ended its answer early (content filter or output limit).",
        hint: "Rephrase the task or make it smaller.",
    },
    "model.empty": {
        outcome: "turn-failed",
        when: "The turn ended without words, findings or a change.",
        hint: "Run again; if it stays empty, make the task more specific.",
    },
    "model.context-overflow": {
        outcome: "context-overflow",
        when: "The conversation no longer fits the model's context window.",
        hint: "Make the task smaller or split it.",
    },
    "model.protocol": {
        outcome: "model-unavailable",
        when: "The service did not answer in the Responses protocol.",
        hint: "Check that `responses-api-endpoint` is the full URL of a Responses endpoint.",
    },
    "limit.time": {
        outcome: "limit-reached",
        when: "The turn took longer than `max-minutes`.",
        hint: "Raise `max-minutes` or make the task smaller; the patch so far is kept.",
    },
    "limit.tokens": {
        outcome: "limit-reached",
        when: "The turn used more than `max-tokens`.",
        hint: "Raise `max-tokens` or make the task smaller; the patch so far is kept.",
    },
    "transcript.failed": {
        outcome: "turn-failed",
        when: "The transcript could not be written, so the turn was ended; its change is kept.",
        hint: "Make room on the disk of `codex-home`, or run without a transcript (--ephemeral).",
    },
    "schema.mismatch": {
        outcome: "turn-failed",
        when: "The final message does not fit the output schema.",
        hint: "Loosen the schema or state the format in the prompt.",
    },
    "patch.apply": {
        outcome: "turn-failed",
        when: "A patch given to `apply-patch` does not fit the files.",
        hint: "The message names the lines that were not found.",
    },
    "patch.protected-path": {
        outcome: "blocked",
        when: "The patch touches a protected path (.github/, agent configuration, .git*).",
        hint: "Make that change by hand from the kept patch.",
    },
    "patch.link": {
        outcome: "blocked",
        when: "The patch adds or changes a symbolic link.",
        hint: "Make that change by hand from the kept patch.",
    },
    "patch.gitlink": {
        outcome: "blocked",
        when: "The patch adds or changes a submodule or nested repository.",
        hint: "Make that change by hand from the kept patch.",
    },
    "patch.mode-change": {
        outcome: "blocked",
        when: "The patch changes the mode of a file.",
        hint: "Make that change by hand from the kept patch.",
    },
    "patch.path-encoding": {
        outcome: "blocked",
        when: "A path in the patch is not plain UTF-8 or could be read as something else.",
        hint: "Rename the file by hand.",
    },
    "patch.special-file": {
        outcome: "blocked",
        when: "The turn left a device, socket or pipe where a file should be.",
        hint: "Remove it and run again.",
    },
    "patch.nested-repository": {
        outcome: "blocked",
        when: "The turn created a repository inside the repository.",
        hint: "Remove the inner .git directory and run again.",
    },
    "patch.too-large": {
        outcome: "blocked",
        when: "The patch or one of its files is larger than can be published.",
        hint: "Split the change.",
    },
    "patch.credential-file": {
        outcome: "blocked",
        when: "A new file looks like it holds credentials (.env, gha-creds-*.json, …); it was not captured.",
        hint: "Add such files to .gitignore; commit them by hand if they are meant to be public.",
    },
    "patch.unreadable": {
        outcome: "blocked",
        when: "A changed file could not be read back.",
        hint: "Do not take away the read permission of files in the workspace.",
    },
    "patch.baseline-overlap": {
        outcome: "blocked",
        when: "The turn changed a file that earlier steps had already changed, so its change alone cannot be told apart.",
        hint: "Commit or avoid the earlier change, or take the kept patch.",
    },
    "patch.filtered-file": {
        outcome: "blocked",
        when: "The patch changes a file that Git stores through a filter (LFS, encryption).",
        hint: "Make that change by hand from the kept patch.",
    },
    "patch.secret": {
        outcome: "blocked",
        when: "The patch contains the value of a secret.",
        hint: "Rotate the secret if the log shows it left; nothing was published.",
    },
    "patch.invisible-characters": {
        outcome: "blocked",
        when: "The patch adds invisible or direction-changing characters.",
        hint: "Look at the kept patch; such characters can hide code.",
    },
    "github.permission": {
        outcome: "publish-failed",
        when: "The token lacks a permission that a write needs.",
        hint: "Give the job the permission named in the message.",
    },
    "github.not-found": {
        outcome: "publish-failed",
        when: "GitHub answered 404: the thing is gone or the token may not see it.",
        hint: "Check the repository and the token's permissions.",
    },
    "github.rejected": {
        outcome: "publish-failed",
        when: "GitHub refused a write as invalid (422).",
        hint: "The message carries GitHub's reason; the patch and findings are kept.",
    },
    "github.unavailable": {
        outcome: "publish-failed",
        when: "GitHub could not be reached or kept failing.",
        hint: "Run again later; writes find their earlier self.",
    },
    "github.rate-limit": {
        outcome: "publish-failed",
        when: "GitHub's rate limit was hit and waiting did not help.",
        hint: "Run again later.",
    },
    "github.protocol": {
        outcome: "publish-failed",
        when: "GitHub's answer lacks a field it must have.",
        hint: "Check `GITHUB_API_URL`; report it if the server is github.com.",
    },
    "github.route": {
        outcome: "bug",
        when: "The program tried a GitHub route that its plan does not need; the client refused.",
        hint: "This is a defect of codex-action. Please report it.",
    },
    "github.no-token": {
        outcome: "bad-configuration",
        when: "Publishing or gating needs a GitHub token and none was given.",
        hint: "Pass `github-token: ${{ github.token }}`.",
    },
    "publish.stale": {
        outcome: "stale",
        when: "The pull request's head moved since the run started.",
        hint: "Start the run again; the patch is kept.",
    },
    "publish.push-refused": {
        outcome: "publish-failed",
        when: "The remote refused the push.",
        hint: "Give the job `contents: write` and check branch protection; the patch is kept.",
    },
    "publish.already-reviewed": {
        outcome: "publish-failed",
        when: "An earlier run has reviewed this head, and its review does not say what this run found.",
        hint: "The findings are in the job summary; push a commit to get a new review, or delete the old one.",
    },
    "publish.read-back": {
        outcome: "publish-failed",
        when: "What GitHub shows after the push is not what was pushed.",
        hint: "Look at the branch before running again.",
    },
    "publish.secret": {
        outcome: "blocked",
        when: "Outgoing text contained a secret value; it was not sent.",
        hint: "Look at the kept transcript; rotate the secret if in doubt.",
    },
    "publish.unfinished": {
        outcome: "limit-reached",
        when: "The turn ended before it was finished, so its change was kept and not pushed.",
        hint: "Look at the kept patch, or resume the run with a higher limit.",
    },
    "publish.not-approved": {
        outcome: "blocked",
        when: "The commit that was built is not exactly the change that policy approved.",
        hint: "Nothing was pushed. Please report it with the log of this run; the patch is kept.",
    },
    "publish.not-verbatim": {
        outcome: "blocked",
        when: "Text that must be sent byte for byte (a suggestion) could only be sent changed, so it was left out.",
        hint: "The finding itself is in the review; look at the transcript for the suggestion.",
    },
    "publish.not-possible": {
        outcome: "bad-configuration",
        when: "`publish` asks for something this event cannot have.",
        hint: "Use `publish: patch`, or start the run from a pull request.",
    },
};


/***/ }),

/***/ 69834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ invariant),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Closes a switch: reaching it is a bug, so the error is a plain one and the run ends with exit code 70. */
function assertNever(value) {
    throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
/** States what must hold; a broken one is a bug of ours, never of the user's. */
function invariant(holds, what) {
    if (!holds)
        throw new Error(`invariant broken: ${what}`);
}


/***/ }),

/***/ 91213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseObjectId)
/* harmony export */ });
const pattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The only maker of an `ObjectId`; upper case and abbreviations are not one. */
function parseObjectId(text) {
    return pattern.test(text) ? text : undefined;
}


/***/ }),

/***/ 78413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/** Words from outside (a server, a program) as one bounded line without control or direction-changing characters, for an error message. */
function plainLine(text, maxCharacters = 600) {
    const line = text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
    return line.length > maxCharacters ? `${line.slice(0, maxCharacters)}…` : line;
}


/***/ }),

/***/ 96000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RunError),
/* harmony export */   l: () => (/* binding */ toErrorRecord)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34571);

const marker = Symbol.for("codex-action.run-error");
/**
 * A failure of the world: something a user or an administrator can act on.
 * Refusals are values and bugs are plain `Error`s; only this class carries a stable code.
 */
class RunError extends Error {
    [marker] = true;
    code;
    hint;
    retryable;
    /** `hint` defaults to the code's own next step; say it again only when the situation knows better. */
    constructor(failure) {
        super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.name = "RunError";
        this.code = failure.code;
        this.hint = failure.hint ?? _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f[failure.code].hint;
        this.retryable = failure.retryable ?? false;
    }
    /** Works across two copies of this module (bundle and chunk). */
    static isInstance(value) {
        return value instanceof Error && value[marker] === true;
    }
}
/** Any thrown value as data; what is not a `RunError` is a bug and says so. */
function toErrorRecord(thrown) {
    if (RunError.isInstance(thrown)) {
        return { code: thrown.code, message: thrown.message, hint: thrown.hint, retryable: thrown.retryable };
    }
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { code: "bug", message, hint: _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f.bug.hint, retryable: false };
}


/***/ }),

/***/ 37218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** What a timer of Node can hold; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1;
/** The machine's clock. `sleep` resolves early, without an error, when the signal aborts: the caller looks at the signal. */
const systemClock = {
    nowMs: () => Date.now(),
    sleep: (ms, signal) => new Promise((done) => {
        if (signal.aborted)
            return done();
        const finish = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", finish);
            done();
        };
        const timer = setTimeout(finish, Math.min(ms, longestTimerMs));
        signal.addEventListener("abort", finish);
    }),
};


/***/ })

};
