/*
 * Tries what must not be possible, from where a command stands: started by the helper like any other command. Each argument is
 * `name:argument`; each answer is one field (ended by NUL) in the same order: what happened, or the name of the error.
 */
#define _GNU_SOURCE
#include "helper.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

enum { CONNECT_MS = 500 };

static void answer(const char *text) { fwrite(text, 1, strlen(text) + 1, stdout); }

static void answer_result(bool done, const char *word) { answer(done ? word : error_name(errno)); }

static void try_create(const char *directory) {
  char path[4096];
  uint64_t random = 0;
  (void)!getrandom(&random, sizeof random, 0);
  snprintf(path, sizeof path, "%s/.codex-probe-%016llx", directory, (unsigned long long)random);
  int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd >= 0) unlink(path);
  answer_result(fd >= 0, "created");
}

static void try_open(const char *path, int flags) {
  int fd = open(path, flags | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  answer_result(fd >= 0, "opened");
  if (fd >= 0) close(fd);
}

/* How much of a secret's place can be seen: entries of a directory, "bytes" of a file. */
static void try_look(const char *path) {
  DIR *directory = opendir(path);
  if (directory != NULL) {
    int entries = 0;
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;)
      if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) entries++;
    closedir(directory);
    return answer(entries == 0 ? "empty" : "entries");
  }
  char byte;
  int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  ssize_t count = fd < 0 ? -1 : read(fd, &byte, 1);
  answer_result(count >= 0, count > 0 ? "bytes" : "empty");
  if (fd >= 0) close(fd);
}

static void try_rename(const char *path) {
  char moved[4096];
  snprintf(moved, sizeof moved, "%s.codex-probe", path);
  bool done = syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, moved, 1 /* RENAME_NOREPLACE */) == 0;
  int error = errno;
  if (done) (void)!rename(moved, path);
  errno = error;
  answer_result(done, "renamed");
}

static bool connected(int fd, const void *address, socklen_t length) {
  if (fd < 0) return false;
  if (connect(fd, address, length) == 0) return true;
  if (errno != EINPROGRESS) return false;
  struct pollfd wait = {.fd = fd, .events = POLLOUT};
  int error = ETIMEDOUT;
  socklen_t size = sizeof error;
  if (poll(&wait, 1, CONNECT_MS) > 0) getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
  errno = error;
  return error == 0;
}

static void try_unix(const char *name, bool abstract) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  size_t length = strlen(name);
  if (length > sizeof address.sun_path - 2) return answer("ENAMETOOLONG");
  memcpy(address.sun_path + (abstract ? 1 : 0), name, length);
  socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length + 1);
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  answer_result(connected(fd, &address, size), "connected");
  if (fd >= 0) close(fd);
}

static void try_tcp(const char *target) {
  char host[64];
  const char *colon = strrchr(target, ':');
  struct sockaddr_in address = {.sin_family = AF_INET};
  if (colon == NULL || (size_t)(colon - target) >= sizeof host) return answer("EINVAL");
  memcpy(host, target, (size_t)(colon - target));
  host[colon - target] = '\0';
  address.sin_port = htons((uint16_t)atoi(colon + 1));
  if (inet_pton(AF_INET, host, &address.sin_addr) != 1) return answer("EINVAL");
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  answer_result(connected(fd, &address, sizeof address), "connected");
  if (fd >= 0) close(fd);
}

static void list_interfaces(void) {
  char names[1024] = "";
  struct if_nameindex *all = if_nameindex();
  for (struct if_nameindex *each = all; each != NULL && each->if_index != 0; each++) {
    size_t length = strlen(names);
    snprintf(names + length, sizeof names - length, "%s%s", length > 0 ? "," : "", each->if_name);
  }
  if (all != NULL) if_freenameindex(all);
  answer(names);
}

static void list_processes(void) {
  char numbers[1024] = "";
  DIR *directory = opendir("/proc");
  if (directory == NULL) return answer_result(false, "");
  for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
    size_t length = strlen(numbers);
    if (atoi(entry->d_name) > 0) snprintf(numbers + length, sizeof numbers - length, "%s%s", length > 0 ? "," : "", entry->d_name);
  }
  closedir(directory);
  answer(numbers);
}

static void read_status(const char *field) {
  char line[512];
  FILE *file = fopen("/proc/self/status", "re");
  size_t length = strlen(field);
  while (file != NULL && fgets(line, sizeof line, file) != NULL) {
    if (strncmp(line, field, length) != 0 || line[length] != ':') continue;
    line[strcspn(line, "\n")] = '\0';
    fclose(file);
    return answer(line + length + 1 + strspn(line + length + 1, "\t "));
  }
  if (file != NULL) fclose(file);
  answer("missing");
}

static void read_namespace(const char *name) {
  char path[64], target[64];
  snprintf(path, sizeof path, "/proc/self/ns/%.16s", name);
  ssize_t length = readlink(path, target, sizeof target - 1);
  target[length < 0 ? 0 : length] = '\0';
  answer_result(length >= 0, target);
}

static long call(const char *name) {
  char byte = 0;
  struct iovec here = {&byte, 1};
  if (strcmp(name, "ptrace") == 0) return ptrace(PTRACE_SEIZE, 1, 0, 0);
  if (strcmp(name, "process_vm_readv") == 0) return process_vm_readv(getpid(), &here, 1, &here, 1, 0);
  if (strcmp(name, "pidfd_getfd") == 0) {
    int init = (int)syscall(SYS_pidfd_open, 1, 0);
    return init < 0 ? -1 : syscall(SYS_pidfd_getfd, init, CHANNEL_FD, 0);
  }
  if (strcmp(name, "unshare") == 0) return unshare(CLONE_NEWUSER);
  if (strcmp(name, "mount") == 0) return mount("none", "/tmp", "tmpfs", 0, NULL);
  if (strcmp(name, "keyctl") == 0) return syscall(SYS_keyctl, 0, -3, 0);
  if (strcmp(name, "bpf") == 0) return syscall(SYS_bpf, 0, NULL, 0);
  if (strcmp(name, "perf_event_open") == 0) return syscall(SYS_perf_event_open, NULL, 0, -1, -1, 0);
  if (strcmp(name, "userfaultfd") == 0) return syscall(SYS_userfaultfd, 1);
  if (strcmp(name, "io_uring_setup") == 0) return syscall(SYS_io_uring_setup, 1, NULL);
  if (strcmp(name, "vsock") == 0) return socket(AF_VSOCK, SOCK_STREAM, 0);
  if (strcmp(name, "packet") == 0) return socket(AF_PACKET, SOCK_RAW, 0);
  errno = EINVAL;
  return -1;
}

static void read_limit(const char *name) {
  struct rlimit limit;
  char text[24];
  int resource = strcmp(name, "processes") == 0 ? RLIMIT_NPROC : strcmp(name, "open-files") == 0 ? RLIMIT_NOFILE
    : strcmp(name, "file-bytes") == 0 ? RLIMIT_FSIZE : RLIMIT_CORE;
  getrlimit(resource, &limit);
  snprintf(text, sizeof text, "%llu", (unsigned long long)limit.rlim_cur);
  answer(limit.rlim_cur == RLIM_INFINITY ? "none" : text);
}

static void number(long value) {
  char text[24];
  snprintf(text, sizeof text, "%ld", value);
  answer(text);
}

static void run_item(const char *item) {
  char name[32];
  size_t length = strcspn(item, ":");
  if (length >= sizeof name || item[length] != ':') return answer("EINVAL");
  memcpy(name, item, length);
  name[length] = '\0';
  const char *argument = item + length + 1;
  if (strcmp(name, "create") == 0) try_create(argument);
  else if (strcmp(name, "open-write") == 0) try_open(argument, O_WRONLY);
  else if (strcmp(name, "look") == 0) try_look(argument);
  else if (strcmp(name, "rename") == 0) try_rename(argument);
  else if (strcmp(name, "unix") == 0) try_unix(argument, false);
  else if (strcmp(name, "abstract") == 0) try_unix(argument, true);
  else if (strcmp(name, "tcp") == 0) try_tcp(argument);
  else if (strcmp(name, "interfaces") == 0) list_interfaces();
  else if (strcmp(name, "processes") == 0) list_processes();
  else if (strcmp(name, "parent") == 0) number(getppid());
  else if (strcmp(name, "status") == 0) read_status(argument);
  else if (strcmp(name, "namespace") == 0) read_namespace(argument);
  else if (strcmp(name, "call") == 0) answer_result(call(argument) >= 0, "allowed");
  else if (strcmp(name, "limit") == 0) read_limit(argument);
  else answer("EINVAL");
}

int probe(int count, char *const items[]) {
  for (int index = 0; index < count; index++) {
    if (strcmp(items[index], "environment") != 0) {
      run_item(items[index]);
      continue;
    }
    extern char **environ;
    for (char **entry = environ; *entry != NULL; entry++) answer(*entry); /* the rest of the output: comes last */
  }
  return fflush(stdout) == 0 ? 0 : 1;
}
