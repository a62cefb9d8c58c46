export const id = 190;
export const ids = [190];
export const modules = {

/***/ 54190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createModelClient: () => (/* binding */ createModelClient),
  defaultModelTiming: () => (/* binding */ defaultModelTiming)
});

// EXTERNAL MODULE: ./build/spec/run-error.js
var run_error = __webpack_require__(96000);
;// CONCATENATED MODULE: ./build/model/responses-endpoint.js

/**
 * The URL every request goes to, character for character: path and query are the caller's, a fragment is dropped.
 * @throws RunError `input.invalid` when it is no http(s) URL or carries a user name or password.
 */
function parseResponsesEndpoint(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:")) {
        throw new run_error/* RunError */.e({
            code: "input.invalid",
            message: "The Responses endpoint is not an http or https URL.",
            hint: "Give the full URL, for example https://api.openai.com/v1/responses.",
        });
    }
    if (url.username !== "" || url.password !== "") {
        throw new run_error/* RunError */.e({
            code: "input.invalid",
            message: "The Responses endpoint contains a user name or password.",
            hint: "Remove it from the URL and pass the key as `openai-api-key`.",
        });
    }
    url.hash = "";
    return url.href;
}
/** The Responses endpoint below a base URL such as https://api.openai.com/v1; a query string stays at the end. */
function responsesEndpointOf(baseUrl) {
    const url = new URL(parseResponsesEndpoint(baseUrl));
    url.pathname = `${url.pathname.replace(/\/+$/, "")}/responses`;
    return url.href;
}

// EXTERNAL MODULE: ./build/spec/usage.js
var spec_usage = __webpack_require__(84589);
;// CONCATENATED MODULE: ./build/model/failure.js

function fatal(code, message) {
    return { error: (0,run_error/* toErrorRecord */.l)(new run_error/* RunError */.e({ code, message })), retry: { kind: "never" } };
}
/** `waitMs` undefined: the service named no time. */
function failure_transient(code, message, waitMs) {
    const error = (0,run_error/* toErrorRecord */.l)(new run_error/* RunError */.e({ code, message, retryable: true }));
    return { error, retry: waitMs === undefined ? { kind: "backoff" } : { kind: "after", waitMs } };
}

// EXTERNAL MODULE: ./build/model/model-request.js
var model_request = __webpack_require__(17547);
;// CONCATENATED MODULE: ./build/model/describe-text.js
const maxCharacters = 500;
/** Control characters, line and paragraph separators, direction marks and other invisible format characters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;
/**
 * A stranger's text as one printable line of at most 500 characters. `hide` (the API key) is taken out before the cut, because
 * a cut value would not be recognised any more.
 */
function describeText(text, hide) {
    const hidden = hide.length >= 4 ? text.replaceAll(hide, "[redacted]") : text;
    const line = hidden.replace(unprintable, " ").replace(/\s+/g, " ").trim();
    if (line.length <= maxCharacters)
        return line;
    return `${line.slice(0, maxCharacters - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** The body of an error answer in words: the message of JSON, the title of HTML, else the text itself. */
function describeBody(body, hide) {
    const trimmed = body.trim();
    if (trimmed === "")
        return "no details";
    if (/^<(?:!doctype|html|head|body)\b/i.test(trimmed)) {
        const title = /<title[^>]{0,100}>([^<]{1,200})/i.exec(trimmed.slice(0, 20_000))?.[1];
        return title === undefined ? "an HTML page" : `an HTML page titled "${describeText(title, hide)}"`;
    }
    return describeText(messageOf(parseJson(trimmed)) ?? trimmed, hide);
}
/** undefined when it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // not JSON: the text itself is the message
    }
}
/** Services put their words at `error.message`, `error`, `message` or `detail`. */
function messageOf(json) {
    if (typeof json !== "object" || json === null)
        return undefined;
    const { error, message, detail } = json;
    const inner = typeof error === "object" && error !== null ? error.message : error;
    return [inner, message, detail].find((words) => typeof words === "string" && words.trim() !== "");
}

;// CONCATENATED MODULE: ./build/model/retry-delay.js
/** Full steps of the exponential, of which a random half is jitter: many runners that fail together come back apart. */
function backoffMs({ baseMs, maxMs }, retry, random) {
    const step = Math.min(maxMs, baseMs * 2 ** (retry - 1));
    return Math.round(step / 2 + (step / 2) * Math.min(1, Math.max(0, random())));
}
/** The wait a service asks for: `retry-after-ms`, or `retry-after` in seconds or as a date. Never negative. */
function retryAfterMs(headers, nowMs) {
    const milliseconds = readNumber(headers.get("retry-after-ms"));
    if (milliseconds !== undefined)
        return milliseconds;
    const text = headers.get("retry-after");
    const seconds = readNumber(text);
    if (seconds !== undefined)
        return seconds * 1000;
    const date = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
/** The wait hidden in words such as "Please try again in 1.5s", which rate limit errors inside a stream carry. */
function retryAfterInWords(message) {
    const found = /try again in (\d{1,6}(?:\.\d{1,6})?)\s?(ms|s|m)\b/i.exec(message);
    if (!found)
        return undefined;
    const unit = { ms: 1, s: 1000, m: 60_000 }[found[2]?.toLowerCase() ?? "s"] ?? 1000;
    return Number(found[1]) * unit;
}
function readNumber(text) {
    return text !== null && /^\s*\d{1,12}(\.\d{1,6})?\s*$/.test(text) ? Number(text) : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/model/stream-event-schema.js


const count = schemas/* number */.aig().int().nonnegative();
const usage = schemas/* object */.Ikc({
    input_tokens: count,
    input_tokens_details: schemas/* object */.Ikc({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() }).nullish(),
    output_tokens: count,
    output_tokens_details: schemas/* object */.Ikc({ reasoning_tokens: count.nullish() }).nullish(),
});
/** What a service says went wrong: in `response.failed`, in an `error` event, in the body of a status answer. */
const serviceError = schemas/* object */.Ikc({
    code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
    type: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP().nullish(),
});
/** The events that are read, each with the fields that are read. */
const knownEvents = {
    "response.output_item.done": schemas/* object */.Ikc({ item: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }),
    "response.output_text.delta": schemas/* object */.Ikc({ delta: schemas/* string */.YjP() }),
    "response.reasoning_summary_text.delta": schemas/* object */.Ikc({ delta: schemas/* string */.YjP() }),
    "response.completed": schemas/* object */.Ikc({
        response: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), usage: usage.nullish(), end_turn: schemas/* boolean */.zMY().nullish() }),
    }),
    "response.failed": schemas/* object */.Ikc({ response: schemas/* object */.Ikc({ error: serviceError.nullish(), usage: usage.nullish() }) }),
    "response.incomplete": schemas/* object */.Ikc({
        response: schemas/* object */.Ikc({ incomplete_details: schemas/* object */.Ikc({ reason: schemas/* string */.YjP() }).nullish(), usage: usage.nullish() }),
    }),
    error: schemas/* object */.Ikc({ error: serviceError.nullish() }).and(serviceError),
};
const anyEvent = schemas/* object */.Ikc({ type: schemas/* string */.YjP().min(1) });
/** Reads the JSON of one server-sent event. Events we do not use are `unknown`; a broken one we use is malformed. */
function parseStreamEvent(raw) {
    const tagged = anyEvent.safeParse(raw);
    if (!tagged.success)
        return { kind: "malformed", problem: "an event without a type" };
    const { type } = tagged.data;
    if (!Object.hasOwn(knownEvents, type))
        return { kind: "parsed", event: { type: "unknown", was: type } };
    const parsed = knownEvents[type].safeParse(raw);
    if (!parsed.success) {
        return { kind: "malformed", problem: `a ${type} event whose ${parsed.error.issues[0]?.path.join(".")} is wrong` };
    }
    return { kind: "parsed", event: { type, body: parsed.data } };
}
/** Tokens of one answer; a service that reports none counts as zero. */
function readUsage(wire) {
    if (!wire)
        return spec_usage/* noUsage */.t;
    return {
        input: wire.input_tokens,
        cachedInput: wire.input_tokens_details?.cached_tokens ?? 0,
        cacheWriteInput: wire.input_tokens_details?.cache_write_tokens ?? 0,
        output: wire.output_tokens,
        reasoningOutput: wire.output_tokens_details?.reasoning_tokens ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/model/classify-service-error.js




const quotaCodes = ["insufficient_quota", "usage_limit_reached", "usage_not_included", "billing_hard_limit_reached"];
const overloadCodes = ["server_is_overloaded", "slow_down"];
const requestCodes = ["invalid_prompt", "invalid_request_error", "bio_policy", "cyber_policy"];
/** An error the service reported inside a stream. Codes we do not know are server trouble and worth another try. */
function classifyServiceError(error, hide) {
    const message = error?.message ?? "";
    const text = `The model service reported an error: ${describeText(message || codeOf(error) || "no details", hide)}`;
    const said = { kind: codeOf(error), text, waitMs: retryAfterInWords(message) };
    return byCode(said, error) ?? failure_transient("model.server", text, said.waitMs);
}
/** An answer with another status than 2xx. The code in the body wins over the status where both speak. */
function classifyStatus(answer, { hide, nowMs }) {
    const error = serviceErrorOf(answer.body);
    const name = describeText(`${answer.status} ${answer.statusText}`, hide);
    const text = `The model service answered ${name}: ${describeBody(answer.body, hide)}${requestIdOf(answer.headers)}`;
    const waitMs = retryAfterMs(answer.headers, nowMs);
    const known = answer.status === 401 || answer.status === 403 ? undefined : error;
    return byCode({ kind: codeOf(known), text, waitMs }, known) ?? byStatus(answer.status, text, waitMs);
}
function byCode({ kind, text, waitMs }, error) {
    const says = (codes) => codes.includes(kind) || codes.includes(error?.type ?? "");
    if (kind === "context_length_exceeded")
        return fatal("model.context-overflow", text);
    if (says(quotaCodes))
        return fatal("model.quota", text);
    if (says(overloadCodes))
        return failure_transient("model.overloaded", text, waitMs);
    if (kind === "rate_limit_exceeded")
        return failure_transient("model.rate-limit", text, waitMs);
    if (kind === "invalid_api_key")
        return fatal("model.refused-key", text);
    if (kind === "model_not_found")
        return fatal("model.not-found", text);
    if (says(requestCodes))
        return fatal("model.bad-request", text);
    return undefined;
}
function byStatus(status, text, waitMs) {
    if (status < 400)
        return fatal("model.protocol", text);
    if (status === 401 || status === 403)
        return fatal("model.refused-key", text);
    if (status === 404)
        return fatal("model.not-found", text);
    if (status === 408 || status === 409)
        return failure_transient("model.server", text, waitMs);
    if (status === 429)
        return failure_transient("model.rate-limit", text, waitMs);
    if (status < 500)
        return fatal("model.bad-request", text);
    return failure_transient("model.server", text, waitMs);
}
function codeOf(error) {
    return error?.code === null || error?.code === undefined ? (error?.type ?? "") : String(error.code);
}
function serviceErrorOf(body) {
    const json = parseJson(body);
    const inner = typeof json === "object" && json !== null && "error" in json ? json.error : json;
    const parsed = serviceError.safeParse(inner);
    return parsed.success ? parsed.data : undefined;
}
/** What support asks for; only when it looks like an id, because it lands in the message. */
function requestIdOf(headers) {
    const id = headers.get("x-request-id") ?? "";
    return /^[\w-]{1,80}$/.test(id) ? ` (request ${id})` : "";
}

;// CONCATENATED MODULE: ./build/model/output-item-schema.js

const outputText = schemas/* object */.Ikc({ type: schemas/* literal */.euz("output_text"), text: schemas/* string */.YjP() });
const refusal = schemas/* object */.Ikc({ type: schemas/* literal */.euz("refusal"), refusal: schemas/* string */.YjP() });
const messagePart = schemas/* union */.KCZ([
    outputText,
    refusal,
    schemas/* object */.Ikc({ type: schemas/* string */.YjP().refine((type) => type !== "output_text" && type !== "refusal") })
        .transform(({ type }) => ({ type: "unknown", was: type })),
]);
/** What we act on. `namespace` stands beside the name of calls that belong to a group of tools. */
const knownItems = {
    message: schemas/* object */.Ikc({
        type: schemas/* literal */.euz("message"),
        role: schemas/* literal */.euz("assistant"),
        content: schemas/* array */.YOg(messagePart),
        phase: schemas/* string */.YjP().nullish(),
    }),
    function_call: schemas/* object */.Ikc({
        type: schemas/* literal */.euz("function_call"),
        call_id: schemas/* string */.YjP().min(1).max(512),
        name: schemas/* string */.YjP(),
        arguments: schemas/* string */.YjP(),
        namespace: schemas/* string */.YjP().nullish(),
    }),
    custom_tool_call: schemas/* object */.Ikc({
        type: schemas/* literal */.euz("custom_tool_call"),
        call_id: schemas/* string */.YjP().min(1).max(512),
        name: schemas/* string */.YjP(),
        input: schemas/* string */.YjP(),
    }),
    reasoning: schemas/* object */.Ikc({
        type: schemas/* literal */.euz("reasoning"),
        summary: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP() })).nullish(),
        encrypted_content: schemas/* string */.YjP().nullish(),
    }),
};
const anyItem = schemas/* object */.Ikc({ type: schemas/* string */.YjP().min(1) });
/** Reads one raw item. A known type with a broken field is malformed; an unknown type is not. */
function parseOutputItem(raw) {
    const tagged = anyItem.safeParse(raw);
    if (!tagged.success)
        return { kind: "malformed", problem: "an item without a type" };
    const { type } = tagged.data;
    if (!isKnownItem(type))
        return { kind: "parsed", item: { type: "unknown", was: type } };
    const parsed = knownItems[type].safeParse(raw);
    if (parsed.success)
        return { kind: "parsed", item: parsed.data };
    return { kind: "malformed", problem: `a ${type} item whose ${parsed.error.issues[0]?.path.join(".")} is wrong` };
}
/** An own property: "constructor" is not a type of item. */
function isKnownItem(type) {
    return Object.hasOwn(knownItems, type);
}

;// CONCATENATED MODULE: ./build/model/read-events.js






/**
 * Turns the events of one attempt into ours. A reasoning item is held until the item it belongs to is whole: the service refuses
 * a conversation in which one stands alone, so of a broken answer only what can be sent back is passed on.
 */
function createEventReader({ callIds, hide }) {
    let held = [];
    const takeItem = (raw) => {
        const parsed = parseOutputItem(raw);
        if (parsed.kind === "malformed")
            return failed(broken(parsed.problem, hide));
        const callId = callIdOf(parsed.item);
        if (callId !== undefined && callIds.has(callId))
            return failed(broken("two calls with the same call_id", hide));
        if (callId !== undefined)
            callIds.add(callId);
        held.push({ type: "item", item: parsed.item, raw });
        return parsed.item.type === "reasoning" ? going([]) : going(release());
    };
    const release = () => {
        const events = held;
        held = [];
        return events;
    };
    return {
        read(raw) {
            const parsed = parseStreamEvent(raw);
            if (parsed.kind === "malformed")
                return failed(broken(parsed.problem, hide));
            const { event } = parsed;
            switch (event.type) {
                case "response.output_item.done":
                    return takeItem(event.body.item);
                case "response.output_text.delta":
                    return going([{ type: "text-delta", text: event.body.delta }]);
                case "response.reasoning_summary_text.delta":
                    return going([{ type: "reasoning-delta", text: event.body.delta }]);
                case "unknown":
                    return going([]);
                default:
                    return finish(event, release, hide);
            }
        },
    };
}
function finish(event, release, hide) {
    switch (event.type) {
        case "response.completed": {
            const { id, usage, end_turn } = event.body.response;
            const end = {
                kind: "completed",
                responseId: id,
                usage: readUsage(usage),
                endTurn: end_turn ?? undefined,
            };
            return { events: release(), end };
        }
        case "response.failed": {
            const { error, usage } = event.body.response;
            return failed(classifyServiceError(error, hide), readUsage(usage));
        }
        case "response.incomplete": {
            const { incomplete_details: details, usage } = event.body.response;
            return failed(incomplete(details?.reason ?? "no reason given", hide), readUsage(usage));
        }
        case "error":
            return failed(classifyServiceError(event.body.error ?? event.body, hide));
    }
}
/** A content filter may judge a second sample differently; an output limit will be hit again. */
function incomplete(reason, hide) {
    const message = `The model ended its answer early: ${describeText(reason, hide)}`;
    return reason === "content_filter" ? failure_transient("model.incomplete", message) : fatal("model.incomplete", message);
}
function broken(problem, hide) {
    return fatal("model.protocol", `The model service sent ${describeText(problem, hide)}.`);
}
function going(events) {
    return { events, end: undefined };
}
function failed(failure, usage = spec_usage/* noUsage */.t) {
    return { events: [], end: { kind: "failed", failure, usage } };
}
/** Both kinds of tool call: their outputs are matched to them by this id. */
function callIdOf(item) {
    return item.type === "function_call" || item.type === "custom_tool_call" ? item.call_id : undefined;
}

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(98193);
;// CONCATENATED MODULE: ./build/model/answer-problem.js
/** Thrown through the `openai` package, which wraps it: found again by `findAnswerProblem`. */
class AnswerProblem extends Error {
    problem;
    constructor(problem) {
        super(`answer refused: ${problem.kind}`);
        this.problem = problem;
    }
}
/** Errors from `thrown` down its causes, at most eight. */
function causesOf(thrown) {
    const causes = [];
    for (let at = thrown; at instanceof Error && causes.length < 8; at = at.cause)
        causes.push(at);
    return causes;
}
function findAnswerProblem(thrown) {
    return causesOf(thrown).find((cause) => cause instanceof AnswerProblem)?.problem;
}

;// CONCATENATED MODULE: ./build/model/classify-thrown.js







/** A certificate that cannot be trusted does not become better by asking again. */
const certificateCode = /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_|ERR_TLS_)/;
/** Anything the package, `fetch` or our own stream limits threw. `opened`: the event stream had begun. */
function classifyThrown(thrown, context) {
    if (run_error/* RunError */.e.isInstance(thrown))
        return { error: (0,run_error/* toErrorRecord */.l)(thrown), retry: { kind: "never" } };
    const problem = findAnswerProblem(thrown);
    if (problem)
        return classifyProblem(problem, context);
    if (thrown instanceof openai/* APIError */.LG && !(thrown instanceof openai/* APIConnectionError */.xX)) {
        const parsed = serviceError.safeParse(thrown.error);
        return classifyServiceError(parsed.success ? parsed.data : { message: thrown.message }, context.hide);
    }
    if (thrown instanceof SyntaxError) {
        return failure_transient("model.protocol", "The model service sent an event that is not JSON.");
    }
    return classifyNetworkError(thrown, context);
}
function classifyProblem(problem, { hide, nowMs }) {
    switch (problem.kind) {
        case "status":
            return classifyStatus(problem, { hide, nowMs });
        case "not-event-stream": {
            const type = describeText(problem.contentType, hide) || "no content type";
            const body = describeBody(problem.body, hide);
            return fatal("model.protocol", `The endpoint answered without an event stream (${type}): ${body}`);
        }
        case "too-large":
            return fatal("model.protocol", `The model service sent an ${problem.what} of more than ${problem.maxBytes} bytes.`);
    }
}
function classifyNetworkError(thrown, { hide, opened }) {
    const causes = causesOf(thrown).flatMap((cause) => cause instanceof AggregateError ? [cause, ...cause.errors] : [cause]);
    const codes = causes.map((cause) => String(cause.code ?? "")).filter((code) => code !== "");
    const words = causes.map((cause) => String(cause.message)).filter((message) => message !== "");
    const detail = describeText(words.at(-1) ?? String(thrown), hide) || "no details";
    const named = codes[0] !== undefined && !detail.includes(codes[0]) ? `${detail} (${describeText(codes[0], hide)})` : detail;
    if (codes.some((code) => certificateCode.test(code))) {
        return fatal("model.unreachable", `The certificate of the model service was refused: ${named}`);
    }
    if (opened)
        return failure_transient("model.server", `The model stream broke off: ${named}`);
    return failure_transient("model.unreachable", `No connection to the model service: ${named}`);
}

;// CONCATENATED MODULE: ./build/model/limit-event-stream.js

const lineFeed = 10;
const carriageReturn = 13;
/**
 * Passes server-sent events through unchanged and errors with `AnswerProblem` when one event or the whole answer is too large:
 * the package's decoder has no limits. `onLine` hears of each complete line; bytes that never end a line are no sign of life.
 */
function limitEventStream({ maxEventBytes, maxAnswerBytes }, onLine) {
    let answerBytes = 0;
    let eventBytes = 0;
    let lineBytes = 0;
    const readLines = (chunk) => {
        let from = 0;
        for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
            const length = lineBytes + (at - from) - (chunk[at - 1] === carriageReturn ? 1 : 0);
            eventBytes = length <= 0 ? 0 : eventBytes + (at - from) + 1;
            lineBytes = 0;
            from = at + 1;
            if (eventBytes > maxEventBytes)
                return;
        }
        if (from > 0)
            onLine();
        lineBytes += chunk.byteLength - from;
        eventBytes += chunk.byteLength - from;
    };
    return new TransformStream({
        transform(chunk, controller) {
            answerBytes += chunk.byteLength;
            readLines(chunk);
            if (eventBytes > maxEventBytes) {
                controller.error(new AnswerProblem({ kind: "too-large", what: "event", maxBytes: maxEventBytes }));
            }
            else if (answerBytes > maxAnswerBytes) {
                controller.error(new AnswerProblem({ kind: "too-large", what: "answer", maxBytes: maxAnswerBytes }));
            }
            else
                controller.enqueue(chunk);
        },
    });
}

;// CONCATENATED MODULE: ./build/model/guarded-fetch.js


const maxErrorBodyBytes = 64 * 1024;
/**
 * The only way the package reaches the network. Whatever URL and headers it made, the request goes to exactly our endpoint with
 * exactly our headers; redirects are not followed, because the request carries the key and the conversation. Answers other than
 * an event stream are thrown as `AnswerProblem` with at most 64 KiB of their body.
 */
function createGuardedFetch({ endpoint, headers, fetch, limits, onLine }) {
    return async (_url, init) => {
        const answer = await fetch(endpoint, {
            method: "POST",
            headers,
            body: init?.body ?? null,
            signal: init?.signal ?? null,
            redirect: "manual",
        });
        onLine();
        const { status, statusText } = answer;
        const contentType = answer.headers.get("content-type") ?? "";
        if (status < 200 || status > 299) {
            const body = await readBeginning(answer);
            throw new AnswerProblem({ kind: "status", status, statusText, headers: answer.headers, body });
        }
        if (!/^text\/event-stream\s*(;|$)/i.test(contentType) || answer.body === null) {
            throw new AnswerProblem({ kind: "not-event-stream", contentType, body: await readBeginning(answer) });
        }
        const body = answer.body.pipeThrough(limitEventStream(limits, onLine));
        return new Response(body, { status: 200, headers: { "content-type": "text/event-stream" } });
    };
}
/** Error bodies can be endless; what is cut off is not missed. */
async function readBeginning(answer) {
    if (answer.body === null)
        return "";
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of answer.body) {
            chunks.push(chunk);
            bytes += chunk.byteLength;
            if (bytes >= maxErrorBodyBytes)
                break;
        }
    }
    catch {
        // The status is known and matters more than the rest of a body that broke off.
    }
    return Buffer.concat(chunks).subarray(0, maxErrorBodyBytes).toString("utf8");
}

;// CONCATENATED MODULE: ./build/model/watchdog.js
/** What a Node timer can hold; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1;
/** Calls `expired` once when `limitMs` passed without a `touch`; after `stop` never. */
function startWatchdog({ clock, limitMs, expired }) {
    const stopped = new AbortController();
    let lastMs = clock.nowMs();
    const watch = async () => {
        while (!stopped.signal.aborted) {
            const leftMs = lastMs + limitMs - clock.nowMs();
            if (leftMs <= 0)
                return expired();
            await clock.sleep(Math.min(leftMs, longestTimerMs), stopped.signal);
        }
    };
    void watch();
    return {
        touch: () => {
            lastMs = clock.nowMs();
        },
        stop: () => stopped.abort(),
    };
}
/**
 * Watches one wait after the other: time counts only while `during` is waiting, not while the reader of the events is at work.
 * The wait that took too long is remembered in `late` before `abort` is called.
 */
function createWaits(clock, abort) {
    let late;
    let touch = () => { };
    return {
        late: () => late,
        /** A sign of life of the wait that is going on. */
        touch: () => touch(),
        async during(wait, work) {
            const expired = () => {
                late = wait;
                abort();
            };
            const dog = startWatchdog({ clock, limitMs: wait.limitMs, expired });
            touch = dog.touch;
            try {
                return await work();
            }
            finally {
                dog.stop();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/model/open-stream.js




/**
 * Sends one request and gives the JSON of each server-sent event. Every option of the package is set, so that none comes from
 * OPENAI_* variables; OPENAI_CUSTOM_HEADERS cannot be switched off and is made powerless by the guarded fetch, which sends only
 * our headers.
 * @throws RunError or whatever the package throws; `classifyThrown` reads it.
 */
function openStream({ apiKey, ...guard }, { body, signal }) {
    const client = createPackageClient({
        apiKey,
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        baseURL: guard.endpoint,
        timeout: longestTimerMs, // our own waits decide, by our clock
        maxRetries: 0,
        fetch: createGuardedFetch(guard),
        fetchOptions: {},
        defaultHeaders: {},
        defaultQuery: {},
        dangerouslyAllowBrowser: false,
        logLevel: "off",
        logger: silentLogger,
    });
    // The body is ours, built in the documented wire format; the package's own types know only the tools of its day.
    return client.post("/responses", { body, stream: true, signal });
}
const silentLogger = { error() { }, warn() { }, info() { }, debug() { } };
function createPackageClient(options) {
    try {
        return new openai/* OpenAI */.z4(options);
    }
    catch (cause) {
        throw new run_error/* RunError */.e({
            code: "config.invalid",
            message: "The model client could not be set up.",
            hint: "Unset OPENAI_CUSTOM_HEADERS, or make each of its lines a valid header; it has no effect here.",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/model/run-attempt.js






/** One request and its stream. Never throws; after an abort of `signal` the end means nothing. */
async function* runAttempt(options, { body, callIds, signal }) {
    const own = new AbortController();
    const waits = createWaits(options.clock, () => own.abort());
    const failed = (failure) => ({ kind: "failed", failure, usage: spec_usage/* noUsage */.t });
    const brokeOff = (failure) => failed(lateFailure(waits.late()) ?? failure());
    let opened = false;
    try {
        const connecting = { what: "connect", limitMs: options.connectTimeoutMs };
        const request = { body, signal: AbortSignal.any([signal, own.signal]) };
        const stream = await waits.during(connecting, () => openStream({ ...options, onLine: waits.touch }, request));
        opened = true;
        const reader = createEventReader({ callIds, hide: options.apiKey });
        const events = stream[Symbol.asyncIterator]();
        while (true) {
            const next = await waits.during({ what: "idle", limitMs: options.idleTimeoutMs }, () => events.next());
            if (next.done === true)
                return brokeOff(endedEarly);
            const step = reader.read(next.value);
            yield* step.events;
            if (step.end !== undefined)
                return step.end;
        }
    }
    catch (thrown) {
        return brokeOff(() => classifyThrown(thrown, { hide: options.apiKey, nowMs: options.clock.nowMs(), opened }));
    }
    finally {
        own.abort(); // closes the socket of an answer that was not read to its end
    }
}
function endedEarly() {
    return failure_transient("model.server", "The model stream ended before the answer was complete.");
}
function lateFailure(late) {
    if (late === undefined)
        return undefined;
    if (late.what === "idle")
        return failure_transient("model.idle", `The model stream was silent for ${late.limitMs} ms.`);
    return failure_transient("model.unreachable", `The model service did not begin to answer within ${late.limitMs} ms.`);
}

;// CONCATENATED MODULE: ./build/model/stream-with-retries.js








/**
 * Attempts until one completes. What was received whole stays: after a break the next attempt sends the same input plus the items
 * already passed on, so no item comes twice. When a whole tool call is among them the answer is over instead, because a
 * conversation must not end in a call without output.
 * Contract: never rejects; ends with `completed`, `failed` or `cancelled`.
 */
async function* streamWithRetries(options, { request, signal }) {
    const progress = { kept: [], hasCall: false, usage: spec_usage/* noUsage */.t };
    const deadline = new AbortController();
    const { clock, overallDeadlineMs } = options;
    const dog = startWatchdog({ clock, limitMs: overallDeadlineMs, expired: () => deadline.abort() });
    try {
        for await (const event of attempts(options, { request, signal, deadline: deadline.signal, progress })) {
            yield event;
        }
    }
    catch (bug) {
        yield { type: "failed", error: (0,run_error/* toErrorRecord */.l)(bug), usage: progress.usage };
    }
    finally {
        dog.stop();
    }
}
async function* attempts(options, { request, signal, deadline, progress }) {
    const startedMs = options.clock.nowMs();
    const stop = AbortSignal.any([signal, deadline]);
    for (let retry = 1;; retry++) {
        if (signal.aborted)
            return yield { type: "cancelled", usage: progress.usage };
        const end = yield* oneAttempt(options, { request, signal: stop, progress });
        if (signal.aborted)
            return yield { type: "cancelled", usage: progress.usage };
        if (end.kind === "completed") {
            const { responseId, endTurn } = end;
            return yield { type: "completed", responseId, usage: progress.usage, endTurn, cut: undefined };
        }
        const failure = deadline.aborted ? outOfTime(options) : end.failure;
        const next = planRetry(options, { failure, retry, progress, elapsedMs: options.clock.nowMs() - startedMs });
        yield next;
        if (next.type !== "retry")
            return;
        await options.clock.sleep(next.waitMs, stop);
    }
}
async function* oneAttempt(options, { request, signal, progress }) {
    const input = [...request.input, ...progress.kept];
    const callIds = new Set(input.flatMap((item) => (isCall(item) ? [String(item["call_id"])] : [])));
    const attempt = runAttempt(options, { body: (0,model_request/* requestBody */.I)({ ...request, input }), callIds, signal });
    let step = await attempt.next();
    try {
        for (; step.done !== true; step = await attempt.next()) {
            keep(progress, step.value);
            yield step.value;
        }
    }
    finally {
        await attempt.return({ kind: "failed", failure: failure_transient("model.server", "not read to its end"), usage: spec_usage/* noUsage */.t });
    }
    progress.usage = (0,spec_usage/* addUsage */.v)(progress.usage, step.value.usage);
    return step.value;
}
function keep(progress, event) {
    if (event.type !== "item")
        return;
    progress.kept.push(event.raw);
    progress.hasCall ||= callIdOf(event.item) !== undefined;
}
/** Another attempt, or the last event: the limits are the number of retries, the deadline and what the failure allows. */
function planRetry({ maxRetries, backoff, maxRetryAfterMs, overallDeadlineMs, random }, { failure, retry, progress, elapsedMs }) {
    const { error } = failure;
    const failed = { type: "failed", error, usage: progress.usage };
    if (failure.retry.kind === "never")
        return failed;
    if (progress.hasCall) {
        return { type: "completed", responseId: undefined, usage: progress.usage, endTurn: undefined, cut: error };
    }
    if (retry > maxRetries)
        return failed;
    const backoffWaitMs = backoffMs(backoff, retry, random);
    const asked = failure.retry.kind === "after" ? Math.min(failure.retry.waitMs, maxRetryAfterMs) : 0;
    const waitMs = Math.max(backoffWaitMs, asked);
    if (elapsedMs + waitMs >= overallDeadlineMs)
        return failed;
    return { type: "retry", attempt: retry, of: maxRetries, waitMs, error };
}
/** Said in place of the attempt's own failure, which is only that it was aborted. */
function outOfTime({ overallDeadlineMs }) {
    const failure = failure_transient("model.server", `The model gave no complete answer within ${overallDeadlineMs} ms.`);
    return { ...failure, retry: { kind: "never" } };
}
function isCall(item) {
    return (item["type"] === "function_call" || item["type"] === "custom_tool_call") && item["call_id"] !== undefined;
}

;// CONCATENATED MODULE: ./build/model/create-model-client.js



/** Five retries within about half a minute of waits; a quarter of an hour for one answer. */
const defaultModelTiming = {
    maxRetries: 5,
    backoff: { baseMs: 1_000, maxMs: 30_000 },
    maxRetryAfterMs: 120_000,
    connectTimeoutMs: 120_000,
    idleTimeoutMs: 300_000,
    overallDeadlineMs: 900_000,
    limits: { maxEventBytes: 8 * 1024 * 1024, maxAnswerBytes: 64 * 1024 * 1024 },
};
/**
 * A client of one Responses endpoint. Nothing is taken from the environment and nothing is stored at the service.
 * @throws RunError when the endpoint, the key or a header cannot be used; after that no call rejects.
 */
function createModelClient(options) {
    const endpoint = parseResponsesEndpoint(options.endpoint);
    const apiKey = options.apiKey.trim();
    if (apiKey === "")
        throw new run_error/* RunError */.e({ code: "input.no-key", message: "The API key is empty." });
    const settled = { ...options, endpoint, apiKey, headers: requestHeaders(options, apiKey) };
    return { streamResponse: (request, signal) => streamWithRetries(settled, { request, signal }) };
}
function requestHeaders({ userAgent, organization, headers }, apiKey) {
    const made = new Headers();
    setHeader(made, "authorization", `Bearer ${apiKey}`);
    setHeader(made, "user-agent", userAgent);
    if (organization !== undefined)
        setHeader(made, "openai-organization", organization);
    for (const [name, value] of Object.entries(headers))
        setHeader(made, name, value);
    for (const name of ["content-length", "host", "transfer-encoding", "connection", "accept-encoding"])
        made.delete(name);
    made.set("accept", "text/event-stream");
    made.set("content-type", "application/json");
    return made;
}
/** The platform's own message would repeat the value, which may be the key. */
function setHeader(headers, name, value) {
    try {
        headers.set(name, value);
    }
    catch {
        throw new run_error/* RunError */.e({
            code: "input.invalid",
            message: `The header ${JSON.stringify(name.slice(0, 64))} for the model service has characters that cannot be sent.`,
            hint: "Look for line breaks or letters outside Latin-1 in the key or header.",
        });
    }
}


/***/ })

};
