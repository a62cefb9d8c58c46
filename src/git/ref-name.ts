/**
 * Whether `ref` is a full name (`refs/heads/…`) that Git takes and that no argument parser can read as an option. Stricter than
 * `git check-ref-format` in one thing: no part may start with "-", and no branch is called HEAD.
 */
export function checkRefName(ref: string): boolean {
  if (!ref.startsWith("refs/") || ref.length > 255 || /[\u0000-\u0020\u007f~^:?*[\\]/.test(ref)) return false;
  if (ref.includes("..") || ref.includes("@{") || ref.endsWith(".") || ref === "refs/heads/HEAD") return false;
  const parts = ref.split("/");
  return parts.length >= 3 && parts.every((part) => !/^$|^[.-]|\.lock$/.test(part) && part !== "@");
}
