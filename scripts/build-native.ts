/**
 * Builds native/ for both processors with one pinned compiler and embeds the result in src/sandbox/helper-binary.generated.ts.
 *
 *   node scripts/build-native.ts                    build and write
 *   node scripts/build-native.ts --check            build elsewhere and compare with what is embedded
 *   node scripts/build-native.ts --wheels DIRECTORY take the compiler's wheel from a directory instead of the registry
 *
 * The compiler is the `ziglang` wheel from PyPI: it carries clang, lld and musl for every target, needs no root, and gives the
 * same bytes on every machine. Only this script needs it; users get the embedded result.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";

const compilerVersion = "0.17.1";
/** sha256 of the wheel for x64 Linux, where releases are built; pip refuses any other bytes. */
const compilerWheelSha256 = "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54";
const targets = { x64: "x86_64-linux-musl", arm64: "aarch64-linux-musl" } as const;
const flags = [
  "-std=gnu17",
  "-Os",
  "-Wall",
  "-Wextra",
  "-Werror",
  "-static",
  "-s",
  "-g0",
  "-fno-ident",
  "-fstack-protector-strong",
  "-ffunction-sections",
  "-Wl,--gc-sections",
  "-Wl,--build-id=none",
];

const root = join(import.meta.dirname, "..");
const generated = join(root, "src/sandbox/helper-binary.generated.ts");
const toolchain = join(root, "node_modules/.cache/native-toolchain");

type Architecture = keyof typeof targets;
type Binary = { bytes: Buffer; sha256: string };

/** The Python of a private environment that has the compiler; made on first use. */
function compilerPython(wheels: string | undefined): string {
  const python = join(toolchain, compilerVersion, "bin/python");
  if (existsSync(join(toolchain, compilerVersion, "ready"))) return python;
  mkdirSync(toolchain, { recursive: true });
  execFileSync("python3", ["-m", "venv", join(toolchain, compilerVersion)], { stdio: "inherit" });
  const wanted = join(toolchain, "requirements.txt");
  const hash = process.platform === "linux" && process.arch === "x64" ? ` --hash=sha256:${compilerWheelSha256}` : "";
  writeFileSync(wanted, `ziglang==${compilerVersion}${hash}\n`);
  const source = wheels === undefined ? [] : ["--no-index", "--find-links", wheels];
  execFileSync(python, ["-m", "pip", "install", "--quiet", "--no-deps", ...source, "-r", wanted], { stdio: "inherit" });
  writeFileSync(join(toolchain, compilerVersion, "ready"), "");
  return python;
}

/** Compiles a copy of native/ in a directory of its own, so that no path of this machine can get into the bytes. */
function compile(architecture: Architecture, python: string): Binary {
  const directory = mkdtempSync(join(tmpdir(), "codex-action-native-"));
  try {
    cpSync(join(root, "native"), directory, { recursive: true });
    const sources = readdirSync(directory)
      .filter((name) => name.endsWith(".c"))
      .sort();
    execFileSync(
      python,
      ["-m", "ziglang", "cc", "-target", targets[architecture], ...flags, "-o", "helper", ...sources],
      {
        cwd: directory,
        stdio: "inherit",
        env: {
          PATH: process.env.PATH,
          HOME: directory,
          ZIG_GLOBAL_CACHE_DIR: join(toolchain, "cache"),
          ZIG_LOCAL_CACHE_DIR: join(directory, "cache"),
        },
      },
    );
    const bytes = readFileSync(join(directory, "helper"));
    return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function render(binaries: Record<Architecture, Binary>): string {
  const entries = Object.entries(binaries).map(([architecture, { bytes, sha256 }]) =>
    [
      `  ${architecture}: {`,
      `    sha256: "${sha256}",`,
      `    bytes: ${bytes.length},`,
      `    deflated: "${deflateRawSync(bytes, { level: 9 }).toString("base64")}",`,
      "  },",
    ].join("\n"),
  );
  return [
    "// Written by scripts/build-native.ts from native/. Do not edit.",
    "/** The helper for each processor: an ELF file, raw-deflated and in base64, with the hash and size of the file itself. */",
    "export const helperBinaries = {",
    ...entries,
    "} as const;",
    "",
  ].join("\n");
}

const { values } = parseArgs({ options: { check: { type: "boolean" }, wheels: { type: "string" } } });
const python = compilerPython(values.wheels);
const binaries = { x64: compile("x64", python), arm64: compile("arm64", python) };
for (const [architecture, { bytes, sha256 }] of Object.entries(binaries))
  console.log(`native: ${architecture} ${bytes.length} bytes sha256 ${sha256}`);

if (values.check) {
  /* The hashes decide: deflate may differ between versions of zlib. */
  const embedded = existsSync(generated) ? readFileSync(generated, "utf8") : "";
  const differing = Object.entries(binaries).filter(([, { sha256 }]) => !embedded.includes(`sha256: "${sha256}"`));
  for (const [architecture] of differing)
    console.error(
      `native: what is embedded for ${architecture} was not built from native/; run scripts/build-native.ts`,
    );
  if (differing.length > 0) process.exit(1);
  console.log("native: embedded helper matches its sources");
} else {
  writeFileSync(generated, render(binaries));
}
