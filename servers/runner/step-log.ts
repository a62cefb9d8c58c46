import type { SecretMasker } from "./secret-masker.ts";
import { isHiddenCommand, parseWorkflowCommand, registeredCommands, type WorkflowCommand } from "./workflow-command.ts";

export type Annotation = {
  level: "error" | "warning" | "notice";
  message: string;
  properties: Readonly<Record<string, string>>;
  /** GitHub shows ten of each level per step and hides the rest. */
  shown: boolean;
};

/** What the output of a step has done so far. */
export type StepLog = {
  /** Takes one line of stdout or stderr. */
  accept(line: string): void;
  /** Says something as the runner itself. */
  issue(level: Annotation["level"], message: string): void;
  /** Masked, as GitHub shows it. */
  readonly lines: string[];
  readonly annotations: Annotation[];
  /** Every command that was obeyed. */
  readonly commands: WorkflowCommand[];
  /** Lines that are commands but for invisible characters. */
  readonly hiddenCommands: string[];
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  /** A command that could not be obeyed fails the step. */
  readonly hasFailed: boolean;
};

const shownPerLevel = 10;
const disabled = new Set(["set-env", "add-path"]);

type Stopped = { token: string } | undefined;

/** Reads output as the runner does: commands act, everything else is masked and logged. `isDebug`: RUNNER_DEBUG is set. */
export function createStepLog(masker: SecretMasker, { isDebug }: { isDebug: boolean }): StepLog {
  const names = new Set(registeredCommands);
  const log = {
    lines: [] as string[],
    annotations: [] as Annotation[],
    commands: [] as WorkflowCommand[],
    hiddenCommands: [] as string[],
    outputs: new Map<string, string>(),
    state: new Map<string, string>(),
    hasFailed: false,
  };
  let stopped: Stopped;
  const write = (line: string) => void log.lines.push(...masker.mask(line).split("\n"));
  const issue = (level: Annotation["level"], message: string, properties: Readonly<Record<string, string>> = {}) => {
    const shown = log.annotations.filter((other) => other.level === level).length < shownPerLevel;
    log.annotations.push({ level, message: masker.mask(message), properties, shown });
    write(`##[${level}]${message}`);
  };
  const refuse = (command: WorkflowCommand, reason: string) => {
    log.hasFailed = true;
    issue("error", `Unable to process command '${command.name}' successfully.`);
    issue("error", reason);
  };
  const stop = (command: WorkflowCommand, line: string) => {
    const token = command.data.toLowerCase();
    if (token === "" || names.has(token) || token === "pause-logging")
      return refuse(command, `Invalid stop-commands token: ${command.data}`);
    write(line);
    stopped = { token };
    names.add(token);
  };
  const obey = (command: WorkflowCommand) => {
    const { name, data, properties } = command;
    if (name === "error" || name === "warning" || name === "notice") issue(name, data, properties);
    else if (name === "group" || name === "endgroup") write(`##[${name}]${data}`);
    else if (name === "debug" && isDebug) write(`##[debug]${data}`);
    else if (name === "add-mask" && data.trim() !== "") masker.add(data);
    else if (name === "add-mask") issue("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
    else if (disabled.has(name))
      refuse(
        command,
        `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution.`,
      );
    else if (name === "set-output" || name === "save-state") {
      const key = properties["name"] ?? "";
      if (key === "") return refuse(command, `Required field 'name' is missing in ##[${name}] command.`);
      (name === "set-output" ? log.outputs : log.state).set(key, data);
      issue("warning", `The \`${name}\` command is deprecated and will be disabled soon.`);
    }
  };
  return Object.assign(log, {
    issue,
    accept(line: string) {
      if (isHiddenCommand(line, names)) log.hiddenCommands.push(line);
      const command = parseWorkflowCommand(line, names);
      if (command === undefined || (stopped !== undefined && command.name !== stopped.token)) return write(line);
      log.commands.push(command);
      if (stopped !== undefined) {
        names.delete(stopped.token);
        stopped = undefined;
        return write(line);
      }
      if (command.name === "stop-commands") return stop(command, line);
      obey(command);
    },
  });
}

/** Cuts chunks into lines as .NET's reader does: at `\n`, `\r\n` and also at a lone `\r`. */
export function createLineSplitter(onLine: (line: string) => void): { push(text: string): void; end(): void } {
  let rest = "";
  return {
    push(text) {
      rest += text;
      for (let found = /\r\n|\n|\r(?!$)/.exec(rest); found !== null; found = /\r\n|\n|\r(?!$)/.exec(rest)) {
        onLine(rest.slice(0, found.index));
        rest = rest.slice(found.index + found[0].length);
      }
    },
    end() {
      if (rest !== "") onLine(rest.replace(/\r$/, ""));
      rest = "";
    },
  };
}
