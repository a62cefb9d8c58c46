import type { Secrets } from "../spec/secrets.ts";
import { buildFormAutomaton, type FormAutomaton } from "./form-automaton.ts";
import { createRedactionStream, createScanner } from "./redaction-stream.ts";
import { secretForms } from "./secret-forms.ts";

type NamedForm = { name: string; form: string; text: string };

/**
 * The secrets of one run. A value with fewer than six characters (trimmed, line breaks not counted) is accepted and not looked for: it would hit
 * ordinary words. Forms are those of `secretForms`; line breaks inside a form do not hide it. `stream()` uses what was added
 * before it was called.
 */
export function createSecrets(): Secrets {
  const forms: NamedForm[] = [];
  let automaton: FormAutomaton | undefined;
  const built = () => {
    automaton ??= buildFormAutomaton(forms.map(({ text }) => text));
    return automaton;
  };
  const markOf = (pattern: number) => `[redacted:${forms[pattern]?.name ?? "secret"}]`;
  const stream = () => createRedactionStream(built(), markOf);
  return {
    add(name, value) {
      for (const { form, text } of secretForms(value)) forms.push({ name: printableName(name), form, text });
      automaton = undefined;
    },
    find: (text) => findForms(text, built(), forms),
    redact(text) {
      if (forms.length === 0) return text;
      const whole = stream();
      return whole.push(text) + whole.end();
    },
    stream,
  };
}

/** The mark lands in logs and Markdown: a name is letters, digits, `_`, `.` and `-`, whatever the caller called it. */
function printableName(name: string): string {
  return name.replace(/[^A-Za-z0-9_.-]/g, "_").slice(0, 64) || "secret";
}

function findForms(text: string, automaton: FormAutomaton, forms: readonly NamedForm[]) {
  const found: { name: string; form: string; at: number }[] = [];
  const scanner = createScanner(automaton);
  for (let at = 0; at < text.length; at++) {
    scanner.feed(text.charCodeAt(at), (_longest, node) => {
      for (const { pattern, length } of automaton.hits(node)) {
        const named = forms[pattern];
        if (named) found.push({ name: named.name, form: named.form, at: scanner.startOf(length) });
      }
    });
  }
  return found;
}
