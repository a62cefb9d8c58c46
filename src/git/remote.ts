import { RunError } from "../spec/run-error.ts";

/** A remote is one repository on the one server of the run. `token` undefined: a public repository read without one. */
export type Remote = {
  url: string;
  token: string | undefined;
  /** Proxy and certificate settings of the machine, from entry/; other names are dropped. */
  environment?: Readonly<Record<string, string>>;
};

const networkNames = new Set(
  ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"]
    .flatMap((name) => [name, name.toLowerCase()])
    .concat(["SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO"]),
);

/** The only URL fetch and push use: `GITHUB_SERVER_URL` and the repository of the run, never anything from a repository or a model. */
export function remoteUrl(repository: { serverUrl: string; owner: string; name: string }): string {
  const { serverUrl, owner, name } = repository;
  const server = URL.parse(serverUrl);
  const plain =
    server && server.username === "" && server.password === "" && server.search === "" && server.hash === "";
  const namesHold =
    /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(owner) && /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(name);
  if (!plain || !/^https?:$/.test(server.protocol) || !namesHold) {
    throw new RunError({
      code: "input.invalid",
      message: `Not a repository on a server: ${serverUrl} ${owner}/${name}`,
      hint: "GITHUB_SERVER_URL must be the https address of the server, GITHUB_REPOSITORY owner/name.",
    });
  }
  return `${server.origin}${server.pathname.replace(/\/+$/, "")}/${owner}/${name}.git`;
}

/**
 * The environment of the one Git process that talks to the remote. The token is only here: not in argv, where every process of the
 * machine reads it, and not on disk. It goes to this URL alone; no redirect is followed with it.
 */
export function remoteEnvironment(remote: Remote): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${remote.token ?? ""}`).toString("base64");
  const config: [string, string][] = [["http.followRedirects", "false"]];
  if (remote.token !== undefined) config.push([`http.${remote.url}.extraHeader`, `Authorization: Basic ${basic}`]);
  const numbered = config.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const network = Object.entries(remote.environment ?? {}).filter(([name]) => networkNames.has(name));
  return {
    ...Object.fromEntries([...network, ...numbered]),
    GIT_CONFIG_COUNT: String(config.length),
    GIT_ALLOW_PROTOCOL: new URL(remote.url).protocol === "http:" ? "http" : "https",
  };
}
