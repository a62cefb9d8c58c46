/*
 * Files for the tools that do not run a command. Reading goes wherever the mounts let a command read. Writing stays beneath the
 * writable roots given at the start: every link on the way is resolved by the kernel beneath its root, and one that leaves it,
 * the last component included, is refused.
 */
#define _GNU_SOURCE
#include "helper.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

enum { MAX_ROOTS = 64, MAX_READS = 64, MAX_EDITS = 64, NAME_BYTES = 256 };

static struct { const char *path; size_t length; int fd; } roots[MAX_ROOTS];
static int root_count;
static struct { bool used; uint32_t id; int fd; uint64_t left; } reads[MAX_READS];

/* One name in one opened directory: what is left of a path once every link on the way has been followed. */
struct place { int directory; char name[NAME_BYTES]; };

static struct edit {
  bool used;
  uint32_t id;
  int content;
  struct place to, from;
  char temporary[40];
} edits[MAX_EDITS];

void files_start(int count, char *const paths[]) {
  if (count > MAX_ROOTS) die("too many writable roots");
  for (root_count = 0; root_count < count; root_count++) {
    const char *path = paths[root_count];
    int fd = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) die("writable root");
    size_t length = strlen(path);
    roots[root_count].path = path;
    roots[root_count].length = length == 1 ? 0 : length; /* "/" is a prefix of everything */
    roots[root_count].fd = fd;
  }
}

static int open_how(int directory, const char *path, uint64_t flags, uint64_t resolve) {
  struct open_how how = {.flags = flags | O_CLOEXEC, .resolve = resolve | RESOLVE_NO_MAGICLINKS};
  for (int attempt = 0;; attempt++) { /* EAGAIN: something was renamed while the kernel looked */
    int fd = (int)syscall(SYS_openat2, directory, path, &how, sizeof how);
    if (fd >= 0 || errno != EAGAIN || attempt == 8) return fd;
  }
}

static int open_beneath(int root, const char *path, uint64_t flags) {
  return open_how(root, *path == '\0' ? "." : path, flags, RESOLVE_BENEATH);
}

/* ---- reading ---- */

/* Files that are not on a disk may block us or never end. */
static bool is_on_disk(int fd) {
  struct statfs system;
  if (fstatfs(fd, &system) != 0) return false;
  switch ((uint32_t)system.f_type) {
    case PROC_SUPER_MAGIC: case SYSFS_MAGIC: case DEBUGFS_MAGIC: case TRACEFS_MAGIC: case CGROUP_SUPER_MAGIC:
    case CGROUP2_SUPER_MAGIC: case BPF_FS_MAGIC: case SECURITYFS_MAGIC: case PSTOREFS_MAGIC: case EFIVARFS_MAGIC:
      return false;
    default: return true;
  }
}

static int check_readable(int fd, uint64_t max) {
  struct stat status;
  if (fstat(fd, &status) != 0) return errno;
  if (S_ISDIR(status.st_mode)) return EISDIR;
  if (!S_ISREG(status.st_mode) || !is_on_disk(fd)) return EINVAL;
  return (uint64_t)status.st_size > max ? EFBIG : 0;
}

void file_read(uint32_t id, struct fields fields) {
  const char *path = next_field(&fields);
  uint64_t max = next_number(&fields, INT64_MAX);
  if (path == NULL || *path != '/') return send_refused(id, EINVAL, "not an absolute path:", path == NULL ? "" : path);
  int slot = 0;
  while (slot < MAX_READS && reads[slot].used) slot++;
  if (slot == MAX_READS) return send_refused(id, EAGAIN, "too many files are being read", "");
  int fd = open_how(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_NOCTTY, 0);
  int error = fd < 0 ? errno : check_readable(fd, max);
  if (error != 0) {
    if (fd >= 0) close(fd);
    return send_refused(id, error, "cannot read", path);
  }
  reads[slot].used = true;
  reads[slot].id = id;
  reads[slot].fd = fd;
  reads[slot].left = max;
}

static void end_read(int slot) {
  close(reads[slot].fd);
  reads[slot].used = false;
}

/* One chunk of each file that is being read, as the channel has room; true while a file is unfinished and room is left. */
bool files_pump(void) {
  bool unfinished = false;
  for (int slot = 0; slot < MAX_READS; slot++) {
    if (!reads[slot].used || channel_data_room() < CHUNK_BYTES) continue;
    ssize_t count = read(reads[slot].fd, channel_reserve(), CHUNK_BYTES);
    if (count < 0 || (uint64_t)count > reads[slot].left) { /* it grew past the limit meanwhile */
      send_refused(reads[slot].id, count < 0 ? errno : EFBIG, "cannot read the file to its end", "");
      end_read(slot);
      continue;
    }
    reads[slot].left -= (uint64_t)count;
    channel_commit(FROM_FILE, count > 0 ? FLAG_MORE : 0, reads[slot].id, (size_t)count);
    if (count == 0) end_read(slot);
    else unfinished = true;
  }
  return unfinished;
}

/* ---- editing ---- */

static void close_place(struct place *place) {
  if (place->directory >= 0) close(place->directory);
  place->directory = -1;
}

/* The longest root that holds `path`, and the rest of the path; -1 when none does or the path is not plain. */
static int root_of(const char *path, const char **rest) {
  int best = -1;
  for (int index = 0; index < root_count; index++) {
    size_t length = roots[index].length;
    bool holds = strncmp(path, roots[index].path, length) == 0 && path[length] == '/';
    if (holds && (best < 0 || length > roots[best].length)) best = index;
  }
  if (best < 0) return -1;
  *rest = path + roots[best].length + 1;
  for (const char *part = *rest;; part++) {
    size_t length = strcspn(part, "/");
    if (length == 0 || (length == 1 && *part == '.') || (length == 2 && strncmp(part, "..", 2) == 0)) return -1;
    part += length;
    if (*part == '\0') return best;
  }
}

/* Opens each directory on the way, resolved anew from the root so that a link may point sideways; makes the missing ones. */
static int open_parent(int root, const char *rest, bool create, struct place *place) {
  char path[4096];
  const char *last = strrchr(rest, '/');
  const char *name = last == NULL ? rest : last + 1;
  if (strlen(rest) >= sizeof path || strlen(name) >= sizeof place->name) return ENAMETOOLONG;
  strcpy(place->name, name);
  int at = open_beneath(root, "", O_PATH | O_DIRECTORY);
  for (const char *end = strchr(rest, '/'); at >= 0 && end != NULL; end = strchr(end + 1, '/')) {
    memcpy(path, rest, (size_t)(end - rest));
    path[end - rest] = '\0';
    int next = open_beneath(root, path, O_PATH | O_DIRECTORY);
    if (next < 0 && errno == ENOENT && create) {
      const char *slash = strrchr(path, '/');
      if (mkdirat(at, slash == NULL ? path : slash + 1, 0777) == 0 || errno == EEXIST)
        next = open_beneath(root, path, O_PATH | O_DIRECTORY);
    }
    int error = errno;
    close(at);
    errno = error;
    at = next;
  }
  place->directory = at;
  return at < 0 ? errno : 0;
}

/* A link as the last component: the place it leads to, which must lie beneath the same root. */
static int follow_last(int index, const char *rest, struct place *place) {
  char descriptor[40], real[4096];
  int fd = open_beneath(roots[index].fd, rest, O_PATH);
  if (fd < 0) return errno == ENOENT ? ELOOP : errno; /* a link to nothing is not written through */
  snprintf(descriptor, sizeof descriptor, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(descriptor, real, sizeof real - 1);
  close(fd);
  if (length < 0) return errno;
  real[length] = '\0';
  const char *below;
  if (root_of(real, &below) != index) return EXDEV;
  close_place(place);
  return open_parent(roots[index].fd, below, false, place);
}

/* Finds the place of `path`. `existing` is filled when something stands there (`st_mode` 0: nothing does). */
static int find_place(const char *path, bool create, bool follow, struct place *place, struct stat *existing) {
  const char *rest;
  int index = root_of(path, &rest);
  if (index < 0) return EACCES;
  int error = open_parent(roots[index].fd, rest, create, place);
  if (error != 0) return error;
  for (int pass = 0;; pass++) {
    if (fstatat(place->directory, place->name, existing, AT_SYMLINK_NOFOLLOW) != 0) {
      existing->st_mode = 0;
      return errno == ENOENT ? 0 : errno;
    }
    if (!follow || !S_ISLNK(existing->st_mode)) return 0;
    if (pass == 1) return ELOOP;
    error = follow_last(index, rest, place);
    if (error != 0) return error;
  }
}

static int check_target(const struct place *place, const struct stat *existing) {
  if (existing->st_mode == 0) return 0;
  if (S_ISDIR(existing->st_mode)) return EISDIR;
  if (!S_ISREG(existing->st_mode)) return EINVAL;
  return faccessat(place->directory, place->name, W_OK, 0) == 0 ? 0 : errno;
}

/* The content goes to a name of ours beside the target and is renamed over it at the end: a reader never sees half a file. */
static int open_temporary(struct edit *edit, mode_t mode) {
  uint64_t random;
  if (getrandom(&random, sizeof random, 0) != sizeof random) return EIO;
  snprintf(edit->temporary, sizeof edit->temporary, ".codex-edit-%016llx", (unsigned long long)random);
  edit->content = openat(edit->to.directory, edit->temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
  if (edit->content < 0) return errno;
  if (mode != 0 && fchmod(edit->content, mode & 0777) != 0) return errno;
  return 0;
}

static void end_edit(struct edit *edit) {
  if (edit->content >= 0) {
    close(edit->content);
    unlinkat(edit->to.directory, edit->temporary, 0);
  }
  close_place(&edit->to);
  close_place(&edit->from);
  edit->used = false;
}

static int start_write(struct edit *edit, const char *path, const char *from) {
  struct stat source = {0}, target = {0};
  if (*from != '\0') {
    int error = find_place(from, false, false, &edit->from, &source);
    if (error == 0 && source.st_mode == 0) error = ENOENT;
    if (error == 0 && S_ISDIR(source.st_mode)) error = EISDIR;
    if (error != 0) return error;
  }
  int error = find_place(path, true, true, &edit->to, &target);
  if (error == 0) error = check_target(&edit->to, &target);
  if (error != 0) return error;
  mode_t mode = target.st_mode != 0 ? target.st_mode : S_ISREG(source.st_mode) ? source.st_mode : 0;
  return open_temporary(edit, mode);
}

static int delete_file(const char *path) {
  struct place place = {.directory = -1};
  struct stat existing;
  int error = find_place(path, false, false, &place, &existing);
  if (error == 0) error = existing.st_mode == 0 ? ENOENT : S_ISDIR(existing.st_mode) ? EISDIR : 0;
  if (error == 0 && unlinkat(place.directory, place.name, 0) != 0) error = errno;
  close_place(&place);
  return error;
}

void file_edit(uint32_t id, struct fields fields) {
  const char *kind = next_field(&fields), *path = next_field(&fields), *from = next_field(&fields);
  if (from == NULL) die("edit is incomplete");
  if (strcmp(kind, "delete") == 0) {
    int error = delete_file(path);
    if (error != 0) send_refused(id, error, "cannot delete", path);
    else send_fields(FROM_EDITED, id, 0, NULL);
    return;
  }
  int slot = 0;
  while (slot < MAX_EDITS && edits[slot].used) slot++;
  if (slot == MAX_EDITS) return send_refused(id, EAGAIN, "too many files are being written", "");
  struct edit *edit = &edits[slot];
  *edit = (struct edit){.used = true, .id = id, .content = -1, .to = {.directory = -1}, .from = {.directory = -1}};
  int error = start_write(edit, path, from);
  if (error == 0) return;
  end_edit(edit);
  send_refused(id, error, "cannot write", path);
}

static struct edit *find_edit(uint32_t id) {
  for (int slot = 0; slot < MAX_EDITS; slot++) if (edits[slot].used && edits[slot].id == id) return &edits[slot];
  return NULL;
}

bool file_content(uint32_t id, const uint8_t *bytes, size_t length) {
  struct edit *edit = find_edit(id);
  if (edit == NULL) return false;
  send_number(FROM_CREDIT, id, length);
  while (length > 0) {
    ssize_t count = write(edit->content, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      int error = errno;
      end_edit(edit);
      send_refused(id, error, "cannot write the file", "");
      return true;
    }
    bytes += count;
    length -= (size_t)count;
  }
  return true;
}

bool file_content_end(uint32_t id) {
  struct edit *edit = find_edit(id);
  if (edit == NULL) return false;
  int error = 0;
  bool same = edit->from.directory >= 0 && strcmp(edit->from.name, edit->to.name) == 0;
  if (same) {
    struct stat from, to;
    same = fstat(edit->from.directory, &from) == 0 && fstat(edit->to.directory, &to) == 0 && from.st_dev == to.st_dev && from.st_ino == to.st_ino;
  }
  if (renameat(edit->to.directory, edit->temporary, edit->to.directory, edit->to.name) != 0) error = errno;
  else {
    close(edit->content);
    edit->content = -1; /* the name is the target's now */
    if (edit->from.directory >= 0 && !same && unlinkat(edit->from.directory, edit->from.name, 0) != 0) error = errno;
  }
  end_edit(edit);
  if (error != 0) send_refused(id, error, "cannot finish the file", "");
  else send_fields(FROM_EDITED, id, 0, NULL);
  return true;
}
