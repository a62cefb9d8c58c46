/** Names under which tools leave credentials in a workspace. Compared in lower case. */
const patterns = [
  /^gha-creds-.*\.json$/,
  /^\.env(?:\..+)?$/,
  /^\.envrc$/,
  /^\.(?:netrc|git-credentials|pgpass|htpasswd)$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)$/,
  /^(?:application_default_credentials|service[-_]account(?:[-_]key)?)\.json$/,
];

/** Templates are meant to be committed. */
const template = /\.(?:example|sample|template|dist|defaults?)$/;

/**
 * Whether a file that is not in the base commit looks, by its name alone, like it holds credentials. Such a file is never read:
 * it is not hashed, stored, shown or published.
 */
export function isCredentialFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return patterns.some((pattern) => pattern.test(name)) && !template.test(name);
}
