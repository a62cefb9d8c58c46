import type { AbsolutePath } from "../spec/names.ts";
import { isAtOrBelow } from "./path-below.ts";

/** What a command may know of the machine: where tools are. Everything else of the runner's environment stays outside. */
const passedNames = new Set([
  "PATH",
  "USER",
  "LOGNAME",
  "SHELL",
  "TZ",
  "CI",
  "JAVA_HOME",
  "GOROOT",
  "GOPATH",
  "CARGO_HOME",
  "RUSTUP_HOME",
  "NVM_DIR",
  "NVM_BIN",
  "PYENV_ROOT",
  "RBENV_ROOT",
  "VIRTUAL_ENV",
  "CONDA",
  "CONDA_PREFIX",
  "ANDROID_HOME",
  "ANDROID_SDK_ROOT",
  "ANDROID_NDK_HOME",
  "DOTNET_ROOT",
  "GRADLE_HOME",
  "M2_HOME",
  "MAVEN_HOME",
  "HASKELL_HOME",
  "SWIFT_PATH",
  "HOMEBREW_PREFIX",
  "LD_LIBRARY_PATH",
  "PKG_CONFIG_PATH",
  "pythonLocation",
  "Python_ROOT_DIR",
  "Python3_ROOT_DIR",
  "RUNNER_TOOL_CACHE",
  "AGENT_TOOLSDIRECTORY",
  "RUNNER_OS",
  "RUNNER_ARCH",
  "ImageOS",
  "ImageVersion",
]);
const passedPatterns = [/^JAVA_HOME_\d+_(?:X64|arm64|ARM64)$/, /^GOROOT_\d+_\d+_(?:X64|ARM64)$/];
const defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

export type EnvironmentInputs = {
  /** The parent's own; only names on the list or in `alsoPass` are taken from it. */
  host: Readonly<Record<string, string | undefined>>;
  alsoPass: readonly string[];
  home: AbsolutePath;
  version: string;
  networkDisabled: boolean;
  /** True for a text that is or holds a known secret: such a value never goes in, whatever its name. */
  isSecret: (value: string) => boolean;
  /** Directories that are not there inside, so that the search path does not name them. */
  hidden: readonly AbsolutePath[];
};

/**
 * The whole environment of a command but for what belongs to one call (`CODEX_THREAD_ID`, `CODEX_SESSION_ID`,
 * `CODEX_TOOL_CALL_ID`), which the tool that makes the call adds.
 */
export function resolveEnvironment(inputs: EnvironmentInputs): Record<string, string> {
  const isPassed = (name: string) =>
    passedNames.has(name) || passedPatterns.some((pattern) => pattern.test(name)) || inputs.alsoPass.includes(name);
  const passed = Object.entries(inputs.host).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && isPassed(entry[0]),
  );
  const environment: Record<string, string> = {
    ...Object.fromEntries(passed),
    HOME: inputs.home,
    TMPDIR: "/tmp",
    PATH: searchPath(inputs.host["PATH"], inputs.hidden),
    ...forced(inputs),
  };
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value === "" || !inputs.isSecret(value)));
}

/** Relative and empty entries mean "the workspace": a file called `git` there must not be found as git. */
function searchPath(path: string | undefined, hidden: readonly AbsolutePath[]): string {
  const entries = (path ?? "")
    .split(":")
    .filter((entry) => entry.startsWith("/") && !hidden.some((place) => isAtOrBelow(entry, place)));
  return entries.length === 0 ? defaultPath : entries.join(":");
}

/** The variables Codex forces on every command, so that tools print plain text and never wait for a pager. */
function forced({ version, networkDisabled }: EnvironmentInputs): Record<string, string> {
  return {
    NO_COLOR: "1",
    TERM: "dumb",
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    LC_CTYPE: "C.UTF-8",
    COLORTERM: "",
    PAGER: "cat",
    GIT_PAGER: "cat",
    GH_PAGER: "cat",
    CODEX_CI: "1",
    CODEX_VERSION: version,
    CODEX_APPLY_PATCH_PRESERVE_LINE_ENDINGS: "1",
    ...(networkDisabled ? { CODEX_SANDBOX_NETWORK_DISABLED: "1" } : {}),
  };
}
