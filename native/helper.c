/*
 * PID 1 of the sandbox. Speaks frames on descriptor 3 and nothing else: starts commands, moves their bytes, reads and edits
 * files. It decides nothing; the parent does. When the channel ends it exits, and the kernel ends the namespace with it.
 *
 *   helper serve PROCESSES OPEN-FILES FILE-BYTES [WRITABLE-ROOT]...
 *   helper probe ITEM...                         (a command like any other, started by the parent to attest the sandbox)
 */
#define _GNU_SOURCE
#include "helper.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int epoll;
static struct watch children = {.kind = WATCH_CHILDREN, .fd = -1};

/* A broken promise of the parent or of the kernel: nothing here can go on, and the parent learns it from the closed channel. */
_Noreturn void die(const char *why) {
  (void)why;
  _exit(70);
}

int64_t now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* No events means not watched at all: epoll reports a hang-up even when nobody asked, and would spin. */
void watch_set(struct watch *watch, uint32_t events) {
  if (watch->fd < 0 || watch->events == events) return;
  struct epoll_event event = {.events = events, .data.ptr = watch};
  int operation = watch->events == 0 ? EPOLL_CTL_ADD : events == 0 ? EPOLL_CTL_DEL : EPOLL_CTL_MOD;
  if (epoll_ctl(epoll, operation, watch->fd, &event) != 0) die("epoll_ctl");
  watch->events = events;
}

void watch_close(struct watch *watch) {
  if (watch->fd < 0) return;
  watch_set(watch, 0);
  close(watch->fd);
  watch->fd = -1;
}

static void handle_frame(uint8_t type, uint32_t id, const uint8_t *body, size_t length) {
  /* An id that is not known any more is a race (the command has just ended), so data and signals for it are dropped. */
  if (type == TO_STDIN) {
    (void)(session_stdin(id, body, length) || file_content(id, body, length));
    return;
  }
  struct fields fields = fields_of(body, length);
  switch (type) {
    case TO_SPAWN: session_spawn(id, fields); break;
    case TO_CLOSE_STDIN: (void)(session_close_stdin(id) || file_content_end(id)); break;
    case TO_RESIZE: {
      unsigned columns = (unsigned)next_number(&fields, 65535);
      session_resize(id, columns, (unsigned)next_number(&fields, 65535));
      break;
    }
    case TO_SIGNAL: {
      const char *name = next_field(&fields);
      if (name == NULL) die("signal without a name");
      session_signal(id, name);
      break;
    }
    case TO_CREDIT: session_credit(id, next_number(&fields, UINT32_MAX)); break;
    case TO_READ_FILE: file_read(id, fields); break;
    case TO_EDIT: file_edit(id, fields); break;
    case TO_ANSWER: break; /* nothing is asked from inside in this version */
    default: die("unknown frame");
  }
}

static void handle_event(struct watch *watch) {
  if (watch->fd < 0) return;
  switch (watch->kind) {
    case WATCH_CHANNEL: if (!channel_fill()) _exit(0); break;
    case WATCH_CHILDREN: {
      struct signalfd_siginfo info;
      while (read(watch->fd, &info, sizeof info) > 0) {}
      sessions_reap();
      break;
    }
    case WATCH_OUTPUT: session_output(watch); break;
    case WATCH_INPUT: session_input(watch); break;
    case WATCH_LEFTOVER: session_leftover(watch); break;
  }
}

static void serve(void) {
  for (;;) {
    while (channel_next(handle_frame)) {}
    channel_flush();
    int wait_ms = sessions_settle();
    bool reading = files_pump();
    /* Bytes that left made room: what stood still for want of it is looked at again before sleeping. */
    if (channel_flush() || reading) wait_ms = 0;
    channel_watch();
    struct epoll_event events[64];
    int count = epoll_wait(epoll, events, 64, wait_ms);
    if (count < 0 && errno != EINTR) die("epoll_wait");
    for (int index = 0; index < count; index++) handle_event(events[index].data.ptr);
  }
}

/* Descriptors 0 to 2 become /dev/null, 3 stays, everything above goes: nothing of the parent reaches a command. */
static void keep_only_the_channel(void) {
  int null = open("/dev/null", O_RDWR);
  if (null < 0) die("/dev/null");
  for (int fd = 0; fd < 3; fd++) if (dup2(null, fd) != fd) die("dup2");
  if (syscall(SYS_close_range, CHANNEL_FD + 1, ~0U, 0) != 0) {
    for (int fd = CHANNEL_FD + 1; fd < 4096; fd++) close(fd);
  }
}

static void become_init(void) {
  /* Same user, same namespace: without this a command could open /proc/1/fd/3 and speak in our name. */
  if (prctl(PR_SET_DUMPABLE, 0) != 0) die("not dumpable");
  if (fcntl(CHANNEL_FD, F_SETFD, FD_CLOEXEC) != 0 || fcntl(CHANNEL_FD, F_SETFL, O_NONBLOCK) != 0) die("channel");
  keep_only_the_channel();
  setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
  sigset_t blocked;
  sigfillset(&blocked);
  sigprocmask(SIG_SETMASK, &blocked, NULL); /* reset in every command */
  epoll = epoll_create1(EPOLL_CLOEXEC);
  sigset_t child;
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  children.fd = signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK);
  if (epoll < 0 || children.fd < 0) die("epoll or signalfd");
  watch_set(&children, EPOLLIN);
}

static uint64_t number_argument(const char *text) {
  char *end;
  errno = 0;
  uint64_t number = strtoull(text, &end, 10);
  if (errno != 0 || *end != '\0' || end == text) die("bad number");
  return number;
}

int main(int argc, char **argv) {
  if (argc >= 2 && strcmp(argv[1], "probe") == 0) return probe(argc - 2, argv + 2);
  if (argc < 5 || strcmp(argv[1], "serve") != 0) return 64;
  become_init();
  sessions_start((struct limits){number_argument(argv[2]), number_argument(argv[3]), number_argument(argv[4])});
  files_start(argc - 5, argv + 5);
  channel_open();
  serve();
}
