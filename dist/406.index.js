export const id = 406;
export const ids = [406];
export const modules = {

/***/ 29406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./build/config/settings.js
var settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/spec/run-error.js
var run_error = __webpack_require__(96000);
// EXTERNAL MODULE: ./build/commands/action-inputs.js
var action_inputs = __webpack_require__(67787);
// EXTERNAL MODULE: ./build/apply-patch/apply-patch.js + 6 modules
var apply_patch = __webpack_require__(96223);
// EXTERNAL MODULE: ./build/spec/outcome.js
var spec_outcome = __webpack_require__(73898);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/system/host-files.js


/**
 * Reads and edits files of this machine directly, with the rights of whoever runs the program: for `apply-patch` on a person's
 * own command, never for a turn.
 */
const hostFiles = {
    async readFile(path, maxBytes) {
        try {
            const status = await (0,promises_.stat)(path);
            if (!status.isFile() && !status.isDirectory())
                return refused("EINVAL", `${path} is not a regular file`);
            if (status.size > maxBytes)
                return refused("EFBIG", `${path} is larger than ${maxBytes} bytes`);
            return { kind: "read", bytes: await (0,promises_.readFile)(path) };
        }
        catch (error) {
            return refusedBy(error);
        }
    },
    async edit(edit) {
        try {
            await apply(edit);
            return { kind: "done" };
        }
        catch (error) {
            return refusedBy(error);
        }
    },
};
async function apply(edit) {
    if (edit.kind === "delete")
        return (0,promises_.unlink)(edit.path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(edit.path), { recursive: true });
    await (0,promises_.writeFile)(edit.path, edit.content);
    if (edit.kind === "move" && !(await isSameFile(edit.from, edit.path)))
        await (0,promises_.rm)(edit.from);
}
async function isSameFile(one, other) {
    const [first, second] = await Promise.all([(0,promises_.lstat)(one), (0,promises_.lstat)(other)]);
    return first.dev === second.dev && first.ino === second.ino;
}
function refusedBy(error) {
    const { code = "EIO", message } = error;
    return refused(code, message);
}
function refused(code, reason) {
    return { kind: "refused", refusal: { code, reason, wouldAllow: undefined } };
}

;// CONCATENATED MODULE: ./build/commands/read-stdin.js

const maxBytes = 8 * 1024 * 1024;
/** Standard input to its end, as text. `undefined`: the signal came first; what was read until then is half a text and not given. */
function readStdin(stream, { signal, silence }) {
    return new Promise((done, failed) => {
        const chunks = [];
        let bytes = 0;
        const close = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", cancel);
            stream.destroy();
        };
        const finish = () => {
            close();
            done(Buffer.concat(chunks).toString("utf8"));
        };
        const cancel = () => {
            close();
            done(undefined);
        };
        const giveUp = () => {
            silence?.then();
            finish();
        };
        const timer = silence === undefined ? undefined : setTimeout(giveUp, silence.ms);
        stream.on("data", (chunk) => {
            clearTimeout(timer);
            bytes += chunk.length;
            chunks.push(Buffer.from(chunk));
            if (bytes <= maxBytes)
                return;
            close();
            failed(new run_error/* RunError */.e({ code: "input.invalid", message: `standard input is larger than ${maxBytes} bytes` }));
        });
        stream.on("end", finish);
        stream.on("error", finish);
        if (signal.aborted)
            cancel();
        else
            signal.addEventListener("abort", cancel);
    });
}

;// CONCATENATED MODULE: ./build/commands/apply-patch-command.js




const usage = `Usage: codex-action apply-patch [PATCH]

Applies a patch in the form "*** Begin Patch … *** End Patch" to files below the current directory.
Without PATCH the patch is read from standard input. Exit 0: applied, 1: it does not fit, 2: wrong usage.
`;
/** `apply-patch`: the program Codex calls apply_patch, with its texts and exit codes. */
async function applyPatchCommand(argv, started) {
    if (argv[0] === "--help" || argv[0] === "-h") {
        started.out(usage);
        return 0;
    }
    if (argv.length > 1) {
        started.err("Error: apply_patch accepts exactly one argument.\n");
        return 2;
    }
    const text = argv[0] ?? (await readStdin(started.stdin, { signal: started.work.signal }));
    if (text === undefined)
        return spec_outcome/* outcomes */.K.cancelled.exitCode;
    if (text.trim() === "") {
        started.err(usage);
        return 2;
    }
    const { kind, output } = await (0,apply_patch/* applyPatch */.X6)(text, { cwd: started.cwd, ...hostFiles });
    const ended = output.endsWith("\n") ? output : `${output}\n`;
    if (kind === "applied")
        started.out(ended);
    else
        started.err(ended);
    return kind === "applied" ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/events/thread-items.js
const agentTools = { spawn: "spawn_agent", send: "send_input", wait: "wait", close: "close_agent" };
/** What `item.started` carries; undefined: Codex shows such work only when it is over, or never. */
function startedItem({ id, work, thread }) {
    switch (work.kind) {
        case "command":
            return {
                id,
                type: "command_execution",
                command: work.command,
                aggregated_output: "",
                exit_code: null,
                status: "in_progress",
            };
        case "file-change":
            return { id, type: "file_change", changes: work.changes, status: "in_progress" };
        case "mcp":
            return {
                id,
                type: "mcp_tool_call",
                server: work.server,
                tool: work.tool,
                arguments: work.input,
                result: null,
                error: null,
                status: "in_progress",
            };
        case "agent":
            return {
                id,
                type: "collab_tool_call",
                tool: agentTools[work.action],
                sender_thread_id: thread ?? "",
                receiver_thread_ids: work.receivers,
                prompt: work.prompt ?? null,
                agents_states: {},
                status: "in_progress",
            };
        case "web-search":
        case "other":
            return undefined;
    }
}
/** What `item.completed` carries. */
function endedItem(call, end, status) {
    const { id, work } = call;
    if (work.kind === "web-search")
        return { id, type: "web_search", query: work.query, action: { type: "search", query: work.query } };
    const started = startedItem(call);
    if (started === undefined)
        return undefined;
    if (work.kind === "command" && end.kind === "command")
        return { ...started, aggregated_output: end.output, exit_code: end.exitCode ?? null, status };
    if (work.kind === "command" && end.kind === "text")
        return { ...started, aggregated_output: end.output, status };
    if (work.kind === "mcp" && end.kind === "mcp")
        return { ...started, ...mcpResult(end), status };
    // Only commands can be declined in Codex's format.
    return { ...started, status: status === "declined" ? "failed" : status };
}
function mcpResult({ content, error }) {
    return error === undefined
        ? { result: { content, structured_content: null }, error: null }
        : { result: null, error: { message: error } };
}

;// CONCATENATED MODULE: ./build/events/thread-lines.js

/** The snake_case usage of `turn.completed`. */
function renderUsage(usage) {
    return {
        input_tokens: usage.input,
        cached_input_tokens: usage.cachedInput,
        cache_write_input_tokens: usage.cacheWriteInput,
        output_tokens: usage.output,
        reasoning_output_tokens: usage.reasoningOutput,
    };
}
/**
 * Turns run events into the lines of `codex exec --json`: items numbered from `item_0`, started and completed, one terminal
 * line on every ending. A pure fold: it holds only what later lines need.
 */
function createThreadLines() {
    const open = new Map();
    /** Codex's warnings stand behind `thread.started`, ours are known before. */
    let waiting = [];
    let count = 0;
    let plan;
    let ended = false;
    const nextId = () => `item_${count++}`;
    const completed = (item) => ({ type: "item.completed", item });
    const takeWaiting = () => {
        const lines = waiting ?? [];
        waiting = undefined;
        return lines;
    };
    return (event) => {
        switch (event.type) {
            case "thread-start":
                return [{ type: "thread.started", thread_id: event.thread ?? "" }, ...takeWaiting()];
            case "turn-start":
                return [{ type: "turn.started" }];
            case "message-end":
                return [completed({ id: nextId(), type: "agent_message", text: event.text })];
            case "reasoning-end":
                return [completed({ id: nextId(), type: "reasoning", text: event.summary })];
            case "warning": {
                const line = completed({ id: nextId(), type: "error", message: event.error.message, code: event.error.code });
                if (waiting === undefined)
                    return [line];
                waiting.push(line);
                return [];
            }
            case "request-retry":
                return [
                    {
                        type: "error",
                        message: `Reconnecting... ${event.attempt}/${event.of} (${event.error.message})`,
                        code: event.error.code,
                    },
                ];
            case "plan-change": {
                const items = event.items.map(({ step, status }) => ({ text: step, completed: status === "completed" }));
                const isNew = plan === undefined;
                plan = { id: plan?.id ?? nextId(), type: "todo_list", items };
                return [{ type: isNew ? "item.started" : "item.updated", item: plan }];
            }
            case "tool-call-start": {
                if (event.work.kind === "other")
                    return [];
                const call = { id: nextId(), work: event.work, thread: event.thread };
                open.set(event.callId, call);
                const item = startedItem(call);
                return item === undefined ? [] : [{ type: "item.started", item }];
            }
            case "tool-call-end": {
                const call = open.get(event.callId);
                open.delete(event.callId);
                const item = call && endedItem(call, event.end, event.status);
                return item === undefined ? [] : [completed(item)];
            }
            case "turn-end": {
                const lines = [...(plan === undefined ? [] : [completed(plan)]), ...turnEnd(event)];
                ended = true;
                plan = undefined;
                open.clear(); // What still runs is ended with the turn; its item stays open, as in Codex.
                return lines;
            }
            case "run-end":
                return ended ? [] : [...takeWaiting(), ...endWithoutTurn(event)];
            default:
                return [];
        }
    };
}
function turnEnd({ stop, usage, threadUsage }) {
    if (stop.kind === "finished")
        return [{ type: "turn.completed", usage: renderUsage(threadUsage), run_usage: renderUsage(usage) }];
    return failure(errorOf(stop), renderUsage(threadUsage));
}
function errorOf(stop) {
    switch (stop.kind) {
        case "failed":
            return stop.error;
        case "refused":
            return errorOfProblem(stop.refusal);
        case "limit":
            return {
                code: `limit.${stop.limit}`,
                message: `${stop.limit} limit reached: ${stop.used} of ${stop.allowed}`,
                hint: "",
                retryable: true,
            };
        case "cancelled":
            return { code: "cancelled", message: `cancelled by ${stop.by}`, hint: "", retryable: true };
    }
}
function errorOfProblem(problem) {
    if ("message" in problem)
        return problem;
    return { code: problem.code, message: problem.reason, hint: problem.wouldAllow ?? "", retryable: false };
}
function failure(error, usage) {
    return [
        { type: "error", message: error.message, code: error.code },
        { type: "turn.failed", error, usage },
    ];
}
/** Nothing is said of a run that had nothing to do; every other one ends with its reason. */
function endWithoutTurn({ outcome, usage }) {
    const { because, stop } = outcome;
    if (because !== undefined)
        return failure(errorOfProblem(because), renderUsage(usage));
    return stop.kind === "finished" ? [] : failure(errorOf(stop), renderUsage(usage));
}

;// CONCATENATED MODULE: ./build/events/json-lines-sink.js

/** `codex exec --json` on `write` (standard output): one JSON object per line and nothing else. */
function createJsonLinesSink(write) {
    const linesOf = createThreadLines();
    return {
        take(event) {
            for (const line of linesOf(event))
                write(`${JSON.stringify(line)}\n`);
        },
    };
}

// EXTERNAL MODULE: ./build/render/invisible.js
var invisible = __webpack_require__(95470);
// EXTERNAL MODULE: ./build/events/actions-sink.js
var actions_sink = __webpack_require__(94567);
;// CONCATENATED MODULE: ./build/events/terminal-sink.js


const maxOutputLines = 20;
/**
 * Shows a run to a person on standard error. Terminal sequences of strangers never reach the terminal.
 * `colour` decides whether headings are dimmed.
 */
function createTerminalSink({ write, colour }) {
    const open = new Map();
    const dim = (text) => (colour ? `\u001b[2m${text}\u001b[22m` : text);
    const line = (text) => write(`${(0,invisible/* removeInvisible */.i)(text).text}\n`);
    const heading = (text) => write(`${dim((0,invisible/* removeInvisible */.i)(text).text.replaceAll("\n", " "))}\n`);
    return {
        take(event) {
            switch (event.type) {
                case "run-start":
                    return heading(`codex-action ${event.version}`);
                case "thread-start":
                    return heading(`thread ${event.thread ?? ""}`);
                case "sandbox-attested":
                    return heading(`sandbox ${event.attestation.backend}: ${event.attestation.guarantees.filter(({ held }) => held).length} guarantees held`);
                case "tool-call-start":
                    open.set(event.callId, event.work);
                    return;
                case "tool-call-end":
                    return showToolCall(event, open, { heading, line });
                case "message-end":
                    heading("codex");
                    return line(event.text);
                case "plan-change":
                    for (const { step, status } of event.items)
                        line(`  [${status === "completed" ? "x" : status === "in_progress" ? ">" : " "}] ${step}`);
                    return;
                case "request-retry":
                    return line(`model: ${event.error.message}; try ${event.attempt} of ${event.of} in ${event.waitMs} ms`);
                case "warning":
                    return line(`warning: ${event.error.message}. ${event.error.hint}`);
                case "decision":
                    if (event.decision.kind === "refused")
                        line(`refused (${event.decision.refusal.code}): ${event.decision.refusal.reason}`);
                    return;
                case "policy-finding":
                    return line(`patch: ${event.finding.code} ${event.finding.path ?? ""}: ${event.finding.reason}`);
                case "turn-end":
                    return heading(`tokens used ${event.usage.input + event.usage.output} (${event.usage.cachedInput} cached)`);
                default:
                    return;
            }
        },
    };
}
function showToolCall(event, open, out) {
    const work = open.get(event.callId);
    open.delete(event.callId);
    const exit = event.end.kind === "command" && event.end.exitCode !== undefined ? ` exit ${event.end.exitCode}` : "";
    out.heading(`${(0,actions_sink/* titleOf */.G)(work)}: ${event.status}${exit} in ${(event.durationMs / 1000).toFixed(1)} s`);
    const output = event.end.kind === "mcp" ? "" : event.end.output;
    const lines = output.replace(/\n$/, "").split("\n");
    for (const text of lines.slice(0, maxOutputLines))
        if (output !== "")
            out.line(`  ${text}`);
    if (lines.length > maxOutputLines)
        out.line(`  … ${lines.length - maxOutputLines} more lines`);
}

// EXTERNAL MODULE: ./build/report/outcome-words.js
var outcome_words = __webpack_require__(12223);
// EXTERNAL MODULE: ./build/report/problem-words.js
var problem_words = __webpack_require__(19964);
// EXTERNAL MODULE: ./build/run/run.js + 128 modules
var run = __webpack_require__(58374);
// EXTERNAL MODULE: ./build/commands/create-world.js + 5 modules
var create_world = __webpack_require__(13176);
// EXTERNAL MODULE: ./build/commands/exec-flags.js
var exec_flags = __webpack_require__(2560);
// EXTERNAL MODULE: ./build/commands/exec-options.js
var exec_options = __webpack_require__(97705);
// EXTERNAL MODULE: ./build/commands/request-defaults.js
var request_defaults = __webpack_require__(60205);
;// CONCATENATED MODULE: ./build/commands/exec-request.js




/** Flags of `exec` as a request. `prompt` is what standard input and argument gave together. */
function execRequest({ flags, prompt, place }) {
    const path = (text) => (0,exec_flags/* absolute */.y)(text, place.cwd);
    const directory = path(flags.cd ?? ".");
    return {
        ...request_defaults/* requestDefaults */.OU,
        // As with Codex, what the agent found does not fail the command; the action decides by `fail-level`.
        failLevel: "never",
        subject: { kind: "directory", path: directory, needsGit: !flags.skipGitRepoCheck },
        task: {
            kind: "prompt",
            prompt: { kind: "text", text: prompt },
            images: flags.image.map(path),
            outputSchema: flags.outputSchema === undefined
                ? undefined
                : { kind: "file", path: path(flags.outputSchema), input: "--output-schema" },
        },
        thread: { kind: "new", keep: !flags.ephemeral },
        limits: {
            timeMs: (0,request_defaults/* minutes */.Gx)(flags.maxMinutes ?? exec_options/* defaultMaxMinutes */.Pp),
            tokens: flags.maxTokens ?? exec_options/* defaultMaxTokens */.OD,
            cost: undefined,
            turns: undefined,
        },
        model: flags.model,
        sandbox: {
            mode: sandboxOf(flags),
            profile: flags.profile,
            writable: flags.addDir.map((entry) => (0,exec_flags/* absolute */.y)(entry, directory)),
            allowHosts: [],
        },
        outputs: {
            message: flags.outputLastMessage === undefined ? undefined : path(flags.outputLastMessage),
            patch: flags.patch === undefined ? undefined : path(flags.patch),
            upload: "never",
        },
        codexHome: path(place.codexHome ?? (0,external_node_path_.join)(place.home, ".codex")),
        ignoreUserConfig: flags.ignoreUserConfig ?? false,
        overrides: flags.config,
    };
}
function sandboxOf(flags) {
    return flags.dangerouslyBypassApprovalsAndSandbox ? "danger-full-access" : flags.sandbox;
}

;// CONCATENATED MODULE: ./build/commands/read-prompt.js


/** How long a pipe may stay silent before a prompt that was given as argument goes ahead without it. */
const silentPipeMs = 1_000;
/**
 * The prompt of `exec`: the argument, standard input, or both. An argument with a pipe gets the pipe's text appended in
 * `<stdin>` tags, as Codex does; a pipe that says nothing and never closes does not hang the run, which Codex does.
 * `undefined`: the signal came while standard input was read.
 */
async function readPrompt({ argument, stdin, note, signal, }) {
    const isPipe = stdin.isTTY !== true;
    if (argument !== undefined && argument !== "-") {
        const then = () => note(`Nothing came on standard input within ${silentPipeMs} ms; going on without it.`);
        const extra = isPipe ? await readStdin(stdin, { signal, silence: { ms: silentPipeMs, then } }) : "";
        if (extra === undefined)
            return undefined;
        return extra.trim() === "" ? checked(argument) : `${argument}\n\n<stdin>\n${extra.replace(/\n$/, "")}\n</stdin>`;
    }
    if (!isPipe && argument === undefined)
        throw new run_error/* RunError */.e({
            code: "input.no-prompt",
            message: "no prompt: give it as argument or on standard input",
            hint: 'For example: codex-action exec "fix the failing test".',
        });
    note("Reading prompt from stdin...");
    const text = await readStdin(stdin, { signal });
    return text === undefined ? undefined : checked(text);
}
function checked(prompt) {
    if (prompt.trim() === "")
        throw new run_error/* RunError */.e({
            code: "input.no-prompt",
            message: "the prompt is empty",
            hint: "Write what the agent is to do.",
        });
    return prompt;
}

;// CONCATENATED MODULE: ./build/commands/exec-command.js










/** `exec`: one turn on a local repository; events or words go where `codex exec` puts them. */
async function execCommand(argv, started) {
    const parsed = (0,exec_flags/* parseExecFlags */._)(argv);
    if (parsed.kind === "help") {
        started.out(parsed.text);
        return 0;
    }
    for (const answer of parsed.answers)
        started.err(`${answer}\n`);
    const { flags } = parsed;
    const prompt = await readPrompt({
        argument: flags.prompt,
        stdin: started.stdin,
        note: (line) => started.err(`${line}\n`),
        signal: started.work.signal,
    });
    if (prompt === undefined)
        return spec_outcome/* outcomes */.K.cancelled.exitCode;
    const place = { cwd: started.cwd, home: started.home, codexHome: started.variables["CODEX_HOME"] };
    const request = execRequest({ flags, prompt, place });
    const world = await (0,create_world/* createWorld */.b)(started, {
        runner: undefined,
        modelKey: undefined,
        endpoint: undefined,
        githubToken: undefined,
        kept: "remove",
        sinks: [sinkOf(flags, started)],
        say: (line) => (flags.json ? undefined : started.err(`${line}\n`)),
        saveState: () => { },
    });
    return tellEnd(await (0,run/* run */.e)(request, world), { flags, world, started });
}
function sinkOf({ json, color }, { out, err, errIsTerminal }) {
    if (json)
        return createJsonLinesSink(out);
    const colour = color === "always" || (color !== "never" && errIsTerminal);
    return createTerminalSink({ write: err, colour });
}
/** Standard output is the result and nothing else; the reason of a failure goes to standard error. */
function tellEnd({ outcome, record }, { flags, world, started }) {
    const { out, err } = started;
    const message = world.secrets.redact(record.turn?.end.message ?? "");
    if (!flags.json && message !== "")
        out(message.endsWith("\n") ? message : `${message}\n`);
    if (outcome.because !== undefined) {
        const { code, what, next } = (0,problem_words/* problemWords */.$3)(outcome.because);
        err(`Error (${code}): ${what}\n${next === "" ? "" : `${next}\n`}`);
    }
    else if (spec_outcome/* outcomes */.K[outcome.name].exitCode !== 0) {
        const { title, meaning } = outcome_words/* outcomeWords */.w[outcome.name];
        err(`Error: ${title}: ${meaning}\n`);
    }
    return spec_outcome/* outcomes */.K[outcome.name].exitCode;
}

// EXTERNAL MODULE: ./build/commands/run-action.js + 9 modules
var run_action = __webpack_require__(85300);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/run/open-sandbox.js + 30 modules
var open_sandbox = __webpack_require__(6295);
;// CONCATENATED MODULE: ./build/commands/sandbox-command.js





/** What has not gone this long after TERM is killed. */
const killAfterMs = 2_000;
const oneDayMs = 24 * 60 * 60_000;
function createSandboxCommand() {
    return new commander/* Command */.uB("codex-action sandbox")
        .description("Run a command in the sandbox of a turn. The exit code is the command's.")
        .addOption(new commander/* Option */.c$("-s, --sandbox <mode>", "read-only or workspace-write")
        .choices(["read-only", "workspace-write"])
        .default("workspace-write"))
        .option("-C, --cd <dir>", "working directory", ".")
        .addOption(new commander/* Option */.c$("--add-dir <dir>", "further writable directory (repeatable)")
        .argParser((value, list = []) => [...list, value])
        .default([]))
        .option("--quiet", "do not print the table of guarantees")
        .argument("<command...>", "after --")
        .exitOverride()
        .configureOutput({ writeErr: () => { }, writeOut: () => { } });
}
/** `sandbox [--sandbox MODE] -- CMD`: the same policy, helper and attestation as a turn. */
async function sandboxCommand(argv, started) {
    const command = createSandboxCommand();
    try {
        command.parse([...argv], { from: "user" });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        if (error.code === "commander.helpDisplayed") {
            started.out(command.helpInformation());
            return 0;
        }
        throw new run_error/* RunError */.e({
            code: "input.invalid",
            message: error.message.replace(/^error: /, ""),
            hint: "codex-action sandbox --help shows the flags.",
            cause: error,
        });
    }
    const options = command.opts();
    return runInside({ ...options, command: command.args }, started);
}
async function runInside(request, started) {
    const workspace = (0,external_node_path_.resolve)(started.cwd, request.cd);
    const world = await (0,create_world/* createWorld */.b)(started, {
        runner: undefined,
        modelKey: undefined,
        endpoint: undefined,
        githubToken: undefined,
        sinks: [],
        kept: "remove",
        say: started.err,
        saveState: () => { },
    });
    const writable = request.addDir.map((directory) => ((0,external_node_path_.isAbsolute)(directory) ? directory : (0,external_node_path_.resolve)(workspace, directory)));
    const { CODEX_HOME } = started.variables;
    const hidden = CODEX_HOME === undefined ? [] : [(0,external_node_path_.resolve)(started.cwd, CODEX_HOME)];
    const sandbox = await (0,open_sandbox/* openSandbox */.E)({ mode: request.sandbox, workspace, writable, hidden, wallMs: oneDayMs }, { world, lifetime: world.work });
    if (!request.quiet)
        for (const { guarantee, held, evidence } of sandbox.attestation.guarantees)
            started.err(`${held ? "held    " : "NOT HELD"}  ${guarantee}: ${evidence}\n`);
    const { inside } = sandbox;
    const spawned = await inside.spawn({
        callId: "sandbox",
        argv: request.command,
        cwd: inside.policy.workspace,
        environment: inside.policy.environment,
        terminal: undefined,
        stdin: "open",
        streams: "separate",
    });
    if (spawned.kind === "refused")
        throw new run_error/* RunError */.e({
            code: "input.invalid",
            message: `${request.command[0]} could not be started: ${spawned.refusal.reason}`,
            hint: "Check the name of the command; it is looked up inside the sandbox.",
        });
    const { session } = spawned;
    feed(session, started.stdin).catch(() => { }); // the command's own end is what counts
    endWith(session, world);
    for await (const { stream, bytes } of session.output)
        (stream === "stdout" ? started.out : started.err)(bytes);
    const end = await session.ended;
    await sandbox.end();
    return end.kind === "exited" ? end.code : end.kind === "signalled" ? 128 + end.signal : 1;
}
/** As fast as the command reads. A standard input that breaks off ends there, as in a shell. */
async function feed(session, stdin) {
    try {
        for await (const chunk of stdin)
            await session.write(Buffer.from(chunk));
    }
    finally {
        session.closeStdin();
    }
}
function endWith(session, { work, lifetime, clock }) {
    const end = () => {
        session.signal("SIGTERM");
        void clock.sleep(killAfterMs, lifetime.signal).then(() => session.signal("SIGKILL"));
    };
    if (work.signal.aborted)
        end();
    else
        work.signal.addEventListener("abort", end, { once: true });
}

// EXTERNAL MODULE: ./build/commands/tell-failure.js
var tell_failure = __webpack_require__(3971);
;// CONCATENATED MODULE: ./build/commands/run-command.js








const run_command_usage = `Usage: codex-action <command>

Commands:
  exec [flags] [PROMPT]               run one turn of the agent on a local repository
  run                                 run as the action does: inputs, event and files from the environment
  sandbox [--sandbox MODE] -- CMD     run a command in the sandbox of a turn
  apply-patch [PATCH]                 apply a patch (argument or standard input) in the current directory

  --help after a command shows its flags; --version shows the version.
`;
const runUsage = `Usage: codex-action run

Runs as the action does, with everything from the environment of a GitHub runner: inputs as INPUT_<NAME>, the event from
GITHUB_EVENT_NAME and GITHUB_EVENT_PATH, outputs and summary to GITHUB_OUTPUT and GITHUB_STEP_SUMMARY where they are set.

Inputs:
${action_inputs/* inputNames */.vj.map((name) => `  ${name}\n`).join("")}`;
/** One verb of the command line. Resolves with the exit code; every failure has been told on standard error. */
async function runCommand(started, runnerFiles) {
    const [verb, ...rest] = started.argv;
    try {
        switch (verb) {
            case "exec":
            case "e":
                return await execCommand(rest, started);
            case "run":
                return await runVerb(rest, started, runnerFiles);
            case "sandbox":
                return await sandboxCommand(rest, started);
            case "apply-patch":
            case "apply_patch":
                return await applyPatchCommand(rest, started);
            case "--version":
            case "-V":
                started.out(`codex-action ${started.version}\n`);
                return 0;
            case "--help":
            case "-h":
            case "help":
                started.out(run_command_usage);
                return 0;
            case undefined:
                started.err(run_command_usage);
                return 2;
            default:
                throw unknownVerb(verb);
        }
    }
    catch (error) {
        return (0,tell_failure/* tellFailure */.s)(error, started);
    }
}
async function runVerb([argument], started, runnerFiles) {
    if (argument === undefined)
        return (0,run_action/* runAction */.C)(started, await runnerFiles());
    if (argument !== "--help" && argument !== "-h")
        throw new run_error/* RunError */.e({
            code: "input.unknown",
            message: `run takes no arguments; "${argument}" is one`,
            hint: "codex-action run --help says where its inputs come from.",
        });
    started.out(runUsage);
    return 0;
}
function unknownVerb(verb) {
    const nearest = (0,settings/* nearestOf */.q)(verb, ["exec", "run", "sandbox", "apply-patch"]);
    return new run_error/* RunError */.e({
        code: "input.unknown",
        message: `there is no command "${verb}"${nearest === undefined ? "" : `; did you mean "${nearest}"?`}`,
        hint: "codex-action --help lists the commands.",
    });
}

// EXTERNAL MODULE: ./build/entry/command-process.js + 3 modules
var command_process = __webpack_require__(80210);
// EXTERNAL MODULE: ./build/entry/runner-files.js
var runner_files = __webpack_require__(75675);
;// CONCATENATED MODULE: ./build/entry/cli.js



/** `codex-action VERB …` */
async function cli() {
    const started = (0,command_process/* currentProcess */.D)();
    const code = await runCommand(started, () => (0,runner_files/* createRunnerFiles */.S)(started));
    await (0,command_process/* endProcess */.J)(started, code);
}


/***/ })

};
