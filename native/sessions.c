/*
 * Commands. Each is the leader of its own session and process group. `exit` is sent when the command has ended and what it
 * wrote has left; a child that keeps the pipe open delays it by a short grace only, and its later output is thrown away.
 */
#define _GNU_SOURCE
#include "helper.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAX_SESSIONS = 256, MAX_LEFTOVERS = 128, GRACE_MS = 100, MAX_FIELDS = 65536 };

struct session {
  bool used, reaped, terminal, closing;
  uint32_t id;
  pid_t pid;
  int status;
  int64_t deadline_ms; /* after this a pipe held by somebody else is not waited for */
  uint64_t credit;     /* bytes of output the parent still takes */
  struct watch output[2], input;
  int64_t owed[2];     /* bytes the command itself had left in each pipe when it ended */
  uint8_t *pending;    /* stdin the command has not taken yet */
  size_t pending_start, pending_end;
};

static struct session sessions[MAX_SESSIONS];
static struct watch leftovers[MAX_LEFTOVERS];
static struct limits limits;

/* Our end of a command's descriptors, and the command's. -1 where there is none. */
struct ends { int output[2], input, child_in, child_out, child_error; };

void sessions_start(struct limits wanted) {
  limits = wanted;
  for (size_t index = 0; index < MAX_LEFTOVERS; index++) leftovers[index].fd = -1;
}

static struct session *find(uint32_t id) {
  for (size_t index = 0; index < MAX_SESSIONS; index++)
    if (sessions[index].used && sessions[index].id == id) return &sessions[index];
  return NULL;
}

/* ---- starting ---- */

static bool open_pipe(int *ours, int *theirs, bool we_read) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return false;
  *ours = ends[we_read ? 0 : 1];
  *theirs = ends[we_read ? 1 : 0];
  return fcntl(*ours, F_SETFL, O_NONBLOCK) == 0;
}

static bool open_terminal(struct ends *ends, unsigned columns, unsigned rows) {
  int master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (master < 0) return false;
  ends->output[0] = master;
  int unlocked = 0;
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  if (ioctl(master, TIOCSPTLCK, &unlocked) != 0 || ioctl(master, TIOCSWINSZ, &size) != 0) return false;
  ends->child_in = ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
  ends->input = fcntl(master, F_DUPFD_CLOEXEC, 0);
  return ends->child_in >= 0 && ends->input >= 0;
}

static bool open_pipes(struct ends *ends, bool feed, bool separate) {
  if (!open_pipe(&ends->output[0], &ends->child_out, true)) return false;
  if (separate && !open_pipe(&ends->output[1], &ends->child_error, true)) return false;
  if (feed) return open_pipe(&ends->input, &ends->child_in, false);
  ends->child_in = open("/dev/null", O_RDONLY | O_CLOEXEC);
  return ends->child_in >= 0;
}

static void close_end(int fd) { if (fd >= 0) close(fd); }

static void limit(int resource, uint64_t value) {
  struct rlimit now;
  if (getrlimit(resource, &now) != 0) return;
  if (now.rlim_max != RLIM_INFINITY && value > now.rlim_max) value = now.rlim_max;
  setrlimit(resource, &(struct rlimit){value, value});
}

/* Between fork and exec. What fails goes to the helper as errno through `report`, which exec closes. */
_Noreturn static void become_command(const struct ends *ends, bool terminal, const char *cwd, char **argv, char **environment, int report) {
  char stage = 's';
  setsid();
  if (terminal && ioctl(ends->child_in, TIOCSCTTY, 0) != 0) goto failed;
  int child_out = terminal ? ends->child_in : ends->child_out;
  int child_error = ends->child_error >= 0 ? ends->child_error : child_out;
  if (dup2(ends->child_in, 0) < 0 || dup2(child_out, 1) < 0 || dup2(child_error, 2) < 0) goto failed;
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  limit(RLIMIT_NPROC, limits.processes);
  limit(RLIMIT_NOFILE, limits.open_files);
  limit(RLIMIT_FSIZE, limits.file_bytes);
  stage = 'd';
  if (chdir(cwd) != 0) goto failed;
  stage = 'x';
  extern char **environ;
  environ = environment; /* the search path is the command's own */
  execvp(argv[0], argv);
failed:;
  struct { int error; char stage; } failure = {errno, stage};
  (void)!write(report, &failure, sizeof failure);
  _exit(127);
}

static pid_t start(const struct ends *ends, bool terminal, const char *cwd, char **argv, char **environment, int *error, char *stage) {
  int report[2];
  struct { int error; char stage; } failure;
  *stage = 's';
  if (pipe2(report, O_CLOEXEC) != 0) { *error = errno; return -1; }
  pid_t pid = fork();
  if (pid == 0) become_command(ends, terminal, cwd, argv, environment, report[1]);
  *error = errno;
  close(report[1]);
  ssize_t count = 0;
  if (pid > 0) do count = read(report[0], &failure, sizeof failure); while (count < 0 && errno == EINTR);
  close(report[0]);
  if (pid > 0 && count == (ssize_t)sizeof failure) {
    *error = failure.error;
    *stage = failure.stage;
    while (waitpid(pid, NULL, 0) < 0 && errno == EINTR) {}
    return -1;
  }
  return pid;
}

/* Splits the rest of a spawn frame into argv and environment: two NULL-ended lists in one block that the caller frees. */
static char **lists_of(struct fields *fields, size_t count, char ***environment) {
  char **lists = calloc(MAX_FIELDS + 2, sizeof *lists);
  if (lists == NULL) return NULL;
  size_t used = 0;
  const char *field;
  for (; used < count && (field = next_field(fields)) != NULL; used++) lists[used] = (char *)(uintptr_t)field;
  if (used != count) die("argv is shorter than said");
  *environment = &lists[++used];
  while (used <= MAX_FIELDS && (field = next_field(fields)) != NULL) lists[used++] = (char *)(uintptr_t)field;
  if (fields->at == fields->end) return lists;
  free(lists);
  return NULL;
}

static void adopt(struct session *session, uint32_t id, pid_t pid, const struct ends *ends, bool terminal) {
  *session = (struct session){.used = true, .id = id, .pid = pid, .terminal = terminal, .credit = WINDOW_BYTES};
  for (uint8_t index = 0; index < 2; index++)
    session->output[index] = (struct watch){.kind = WATCH_OUTPUT, .fd = ends->output[index], .flag = index, .session = session};
  session->input = (struct watch){.kind = WATCH_INPUT, .fd = ends->input, .session = session};
}

static struct session *free_slot(void) {
  for (size_t index = 0; index < MAX_SESSIONS; index++) if (!sessions[index].used) return &sessions[index];
  return NULL;
}

void session_spawn(uint32_t id, struct fields fields) {
  next_field(&fields); /* the label of the tool call is for people */
  const char *cwd = next_field(&fields);
  unsigned columns = (unsigned)next_number(&fields, 65535), rows = (unsigned)next_number(&fields, 65535);
  const char *input = next_field(&fields), *streams = next_field(&fields);
  uint64_t count = next_number(&fields, UINT32_MAX);
  if (cwd == NULL || input == NULL || streams == NULL || count == 0) die("spawn is incomplete");
  if (find(id) != NULL) die("id in use");
  bool terminal = columns > 0;
  struct session *session = free_slot();
  if (session == NULL) return send_refused(id, EAGAIN, "too many commands are running", "");
  char **environment = NULL;
  char **argv = count < MAX_FIELDS ? lists_of(&fields, count, &environment) : NULL;
  if (argv == NULL) return send_refused(id, E2BIG, "arguments and environment", "");
  struct ends ends = {{-1, -1}, -1, -1, -1, -1};
  int error;
  char stage;
  pid_t pid = -1;
  bool opened = terminal ? open_terminal(&ends, columns, rows) : open_pipes(&ends, strcmp(input, "open") == 0, strcmp(streams, "separate") == 0);
  if (opened) pid = start(&ends, terminal, cwd, argv, environment, &error, &stage);
  else { error = errno; stage = 's'; }
  close_end(ends.child_in);
  close_end(ends.child_out);
  close_end(ends.child_error);
  if (pid > 0) {
    adopt(session, id, pid, &ends, terminal);
    send_number(FROM_STARTED, id, (uint64_t)pid);
  } else {
    close_end(ends.output[0]);
    close_end(ends.output[1]);
    close_end(ends.input);
    const char *what = stage == 'd' ? "cannot enter the directory" : stage == 'x' ? "cannot run" : "cannot start a command";
    send_refused(id, error, what, stage == 'd' ? cwd : stage == 'x' ? argv[0] : "");
  }
  free(argv);
}

/* ---- output ---- */

void session_output(struct watch *watch) {
  struct session *session = watch->session;
  size_t want = channel_data_room();
  if (want > CHUNK_BYTES) want = CHUNK_BYTES;
  if (want > session->credit) want = (size_t)session->credit;
  if (want == 0) return watch_set(watch, 0); /* sessions_settle watches it again */
  ssize_t count = read(watch->fd, channel_reserve(), want);
  if (count > 0) {
    channel_commit(FROM_OUTPUT, watch->flag, session->id, (size_t)count);
    session->credit -= (uint64_t)count;
    session->owed[watch->flag] -= count;
  } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
    watch_close(watch); /* EIO is how a pseudo-terminal says that everybody has left */
  }
}

void session_credit(uint32_t id, uint64_t bytes) {
  struct session *session = find(id);
  if (session == NULL) return;
  session->credit += bytes;
  if (session->credit > WINDOW_BYTES) die("more credit than was used");
}

/* A pipe whose command has ended but which a daemon still holds: kept and emptied, so that the daemon is not killed by SIGPIPE. */
static void leave_over(struct watch *output) {
  static size_t next;
  if (output->fd < 0) return;
  int fd = output->fd;
  watch_set(output, 0);
  output->fd = -1;
  struct watch *slot = &leftovers[next++ % MAX_LEFTOVERS];
  watch_close(slot);
  *slot = (struct watch){.kind = WATCH_LEFTOVER, .fd = fd};
  watch_set(slot, EPOLLIN);
}

void session_leftover(struct watch *watch) {
  static char nobody_reads_this[CHUNK_BYTES];
  ssize_t count = read(watch->fd, nobody_reads_this, sizeof nobody_reads_this);
  if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) watch_close(watch);
}

/* ---- input ---- */

static void drop_input(struct session *session) {
  watch_close(&session->input);
  free(session->pending);
  session->pending = NULL;
  session->pending_start = session->pending_end = 0;
}

void session_input(struct watch *watch) {
  struct session *session = watch->session;
  size_t waiting = session->pending_end - session->pending_start, taken = 0;
  while (taken < waiting) {
    ssize_t count = write(watch->fd, session->pending + session->pending_start + taken, waiting - taken);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) break;
    if (count < 0) { /* nobody reads any more: what is left counts as taken */
      taken = waiting;
      session->closing = true;
      break;
    }
    taken += (size_t)count;
  }
  session->pending_start += taken;
  if (taken > 0) send_number(FROM_CREDIT, session->id, taken);
  if (session->pending_start < session->pending_end) return watch_set(watch, EPOLLOUT);
  watch_set(watch, 0);
  free(session->pending);
  session->pending = NULL;
  session->pending_start = session->pending_end = 0;
  if (session->closing) drop_input(session);
}

bool session_stdin(uint32_t id, const uint8_t *bytes, size_t length) {
  struct session *session = find(id);
  if (session == NULL) return false;
  if (length == 0) return true;
  if (session->input.fd < 0 || session->closing) {
    send_number(FROM_CREDIT, id, length);
    return true;
  }
  size_t waiting = session->pending_end - session->pending_start;
  if (waiting + length > WINDOW_BYTES) die("more stdin than the window");
  if (session->pending == NULL && (session->pending = malloc(WINDOW_BYTES)) == NULL) die("memory");
  memmove(session->pending, session->pending + session->pending_start, waiting);
  memcpy(session->pending + waiting, bytes, length);
  session->pending_start = 0;
  session->pending_end = waiting + length;
  session_input(&session->input);
  return true;
}

/* A terminal has no end of input; the character that means it is typed instead. */
bool session_close_stdin(uint32_t id) {
  struct session *session = find(id);
  if (session == NULL) return false;
  if (session->terminal) {
    if (session->input.fd >= 0) (void)!write(session->input.fd, "\x04", 1);
    return true;
  }
  session->closing = true;
  if (session->pending == NULL) drop_input(session);
  return true;
}

void session_resize(uint32_t id, unsigned columns, unsigned rows) {
  struct session *session = find(id);
  if (session == NULL || !session->terminal || session->input.fd < 0) return;
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  ioctl(session->input.fd, TIOCSWINSZ, &size);
}

/* To the process group. Never after the leader was reaped: its number may be somebody else's by then. */
void session_signal(uint32_t id, const char *name) {
  struct session *session = find(id);
  int number = strcmp(name, "SIGINT") == 0 ? SIGINT : strcmp(name, "SIGTERM") == 0 ? SIGTERM : strcmp(name, "SIGKILL") == 0 ? SIGKILL : 0;
  if (number == 0) die("unknown signal");
  if (session != NULL && !session->reaped) kill(-session->pid, number);
}

/* ---- ending ---- */

void sessions_reap(void) {
  int status;
  pid_t pid;
  while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
    for (size_t index = 0; index < MAX_SESSIONS; index++) {
      struct session *session = &sessions[index];
      if (!session->used || session->reaped || session->pid != pid) continue;
      session->reaped = true;
      session->status = status;
      session->deadline_ms = now_ms() + GRACE_MS;
      for (int stream = 0; stream < 2; stream++) {
        int left = 0;
        if (session->output[stream].fd >= 0) ioctl(session->output[stream].fd, FIONREAD, &left);
        session->owed[stream] = left;
      }
    }
  }
}

/* Whether what the command itself wrote has left. A terminal is hung up when its leader ends, so only its own bytes remain. */
static bool drained(const struct session *session) {
  bool open = false, owing = false;
  for (int stream = 0; stream < 2; stream++) {
    int fd = session->output[stream].fd, left = 0;
    if (fd < 0) continue;
    open = true;
    if (session->terminal) ioctl(fd, FIONREAD, &left);
    else left = session->owed[stream] > 0;
    owing = owing || left > 0;
  }
  return !open || (!owing && now_ms() >= session->deadline_ms);
}

static void finish(struct session *session) {
  char number[16];
  bool exited = WIFEXITED(session->status);
  snprintf(number, sizeof number, "%d", exited ? WEXITSTATUS(session->status) : WTERMSIG(session->status));
  send_fields(FROM_EXIT, session->id, 2, (const char *[]){exited ? "code" : "signal", number});
  if (session->terminal) watch_close(&session->output[0]);
  leave_over(&session->output[0]);
  leave_over(&session->output[1]);
  drop_input(session);
  session->used = false;
}

/* Ends what is over, watches again what may flow, and says how long the loop may sleep (-1: until something happens). */
int sessions_settle(void) {
  int wait_ms = -1;
  bool room = channel_data_room() > 0;
  for (size_t index = 0; index < MAX_SESSIONS; index++) {
    struct session *session = &sessions[index];
    if (!session->used) continue;
    if (session->reaped && drained(session)) {
      finish(session);
      continue;
    }
    bool flow = room && session->credit > 0;
    for (int stream = 0; stream < 2; stream++) watch_set(&session->output[stream], flow ? EPOLLIN : 0);
    if (!session->reaped) continue;
    int64_t left_ms = session->deadline_ms - now_ms();
    if (left_ms <= 0) left_ms = flow ? GRACE_MS : -1; /* bytes are owed: their event or new credit wakes us */
    if (left_ms > 0 && (wait_ms < 0 || left_ms < wait_ms)) wait_ms = (int)left_ms;
  }
  return wait_ms;
}
