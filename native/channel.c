/* The frames: one buffer in, one buffer out, both bounded. Nothing here knows what a frame means. */
#define _GNU_SOURCE
#include "helper.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { OUT_BYTES = 512 * 1024, CONTROL_RESERVE = 64 * 1024 };

struct watch channel = {.kind = WATCH_CHANNEL, .fd = -1};
static uint8_t in[HEADER_BYTES + MAX_BODY_BYTES];
static size_t in_start, in_end;
static uint8_t out[OUT_BYTES];
static size_t out_start, out_end;

static uint32_t read_u32(const uint8_t *at) {
  return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static void write_u32(uint8_t *at, uint32_t value) {
  for (int byte = 0; byte < 4; byte++) at[byte] = (uint8_t)(value >> (8 * byte));
}

static void out_compact(void) {
  if (out_start == 0) return;
  memmove(out, out + out_start, out_end - out_start);
  out_end -= out_start;
  out_start = 0;
}

static size_t out_room(void) { return OUT_BYTES - (out_end - out_start); }

void channel_open(void) {
  channel.fd = CHANNEL_FD;
#if defined(__x86_64__)
  const char *platform = "linux-x64";
#elif defined(__aarch64__)
  const char *platform = "linux-arm64";
#else
#error "no platform name"
#endif
  char version[8];
  snprintf(version, sizeof version, "%d", PROTOCOL_VERSION);
  send_fields(FROM_HELLO, 0, 2, (const char *[]){version, platform});
}

/* Takes what has arrived; false at the end of the channel. At most one chunk, so that a long input never starves the rest. */
bool channel_fill(void) {
  if (in_start > 0) {
    memmove(in, in + in_start, in_end - in_start);
    in_end -= in_start;
    in_start = 0;
  }
  size_t room = sizeof in - in_end;
  if (room == 0) return true;
  ssize_t count = recv(CHANNEL_FD, in + in_end, room < CHUNK_BYTES ? room : CHUNK_BYTES, MSG_DONTWAIT);
  if (count > 0) in_end += (size_t)count;
  return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR));
}

/* Hands on the next whole frame. Holds back while the parent does not read: every frame may need an answer. */
bool channel_next(void (*handle)(uint8_t, uint32_t, const uint8_t *, size_t)) {
  if (in_end - in_start < HEADER_BYTES || out_room() < CONTROL_RESERVE / 2) return false;
  const uint8_t *frame = in + in_start;
  size_t length = read_u32(frame + 8);
  if (length > MAX_BODY_BYTES || frame[1] != 0 || frame[2] != 0 || frame[3] != 0) die("bad header");
  if (in_end - in_start < HEADER_BYTES + length) return false;
  in_start += HEADER_BYTES + length;
  handle(frame[0], read_u32(frame + 4), frame + HEADER_BYTES, length);
  return true;
}

/* Sends what the socket takes; true if anything left. */
bool channel_flush(void) {
  size_t before = out_start;
  bool empty = out_start == out_end;
  while (out_start < out_end) {
    ssize_t count = send(CHANNEL_FD, out + out_start, out_end - out_start, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) return out_start > before;
    if (count < 0) _exit(0); /* the parent has gone */
    out_start += (size_t)count;
  }
  out_start = out_end = 0;
  return !empty;
}

void channel_watch(void) {
  bool reading = out_room() >= CONTROL_RESERVE && in_end - in_start < sizeof in;
  watch_set(&channel, (reading ? EPOLLIN : 0) | (out_start < out_end ? EPOLLOUT : 0));
}

/* How many bytes of data may be queued now; control frames always keep their reserve. */
size_t channel_data_room(void) {
  size_t room = out_room();
  return room > CONTROL_RESERVE + HEADER_BYTES ? room - CONTROL_RESERVE - HEADER_BYTES : 0;
}

/* Where the body of the next data frame belongs: read straight into it, then commit what came. */
uint8_t *channel_reserve(void) {
  out_compact();
  return out + out_end + HEADER_BYTES;
}

void channel_commit(enum from_inside type, uint8_t flags, uint32_t id, size_t length) {
  uint8_t *header = out + out_end;
  header[0] = (uint8_t)type;
  header[1] = flags;
  header[2] = header[3] = 0;
  write_u32(header + 4, id);
  write_u32(header + 8, (uint32_t)length);
  out_end += HEADER_BYTES + length;
}

void send_fields(enum from_inside type, uint32_t id, size_t count, const char *const fields[]) {
  size_t length = 0;
  for (size_t index = 0; index < count; index++) length += strlen(fields[index]) + 1;
  if (out_room() < HEADER_BYTES + length) die("no room for an answer");
  uint8_t *at = channel_reserve();
  for (size_t index = 0; index < count; index++) at = (uint8_t *)stpcpy((char *)at, fields[index]) + 1;
  channel_commit(type, 0, id, length);
}

void send_number(enum from_inside type, uint32_t id, uint64_t number) {
  char text[24];
  snprintf(text, sizeof text, "%llu", (unsigned long long)number);
  send_fields(type, id, 1, (const char *[]){text});
}

void send_refused(uint32_t id, int error, const char *what, const char *path) {
  char reason[1024];
  snprintf(reason, sizeof reason, "%s%s%.800s: %s", what, *path == '\0' ? "" : " ", path, strerror(error));
  send_fields(FROM_REFUSED, id, 2, (const char *[]){error_name(error), reason});
}

struct fields fields_of(const uint8_t *body, size_t length) {
  if (length > 0 && body[length - 1] != '\0') die("field without an end");
  return (struct fields){(const char *)body, (const char *)body + length};
}

const char *next_field(struct fields *fields) {
  if (fields->at == fields->end) return NULL;
  const char *field = fields->at;
  fields->at += strlen(field) + 1;
  return field;
}

uint64_t next_number(struct fields *fields, uint64_t max) {
  const char *text = next_field(fields);
  if (text == NULL || *text < '0' || *text > '9') die("number missing");
  char *end;
  errno = 0;
  uint64_t number = strtoull(text, &end, 10);
  if (errno != 0 || *end != '\0' || number > max) die("number out of range");
  return number;
}

const char *error_name(int error) {
  static const struct { int error; const char *name; } names[] = {
    {EPERM, "EPERM"}, {ENOENT, "ENOENT"}, {EINTR, "EINTR"}, {EIO, "EIO"}, {E2BIG, "E2BIG"}, {ENOEXEC, "ENOEXEC"},
    {EAGAIN, "EAGAIN"}, {ENOMEM, "ENOMEM"}, {EACCES, "EACCES"}, {EBUSY, "EBUSY"}, {EEXIST, "EEXIST"}, {EXDEV, "EXDEV"},
    {ENODEV, "ENODEV"}, {ENOTDIR, "ENOTDIR"}, {EISDIR, "EISDIR"}, {EINVAL, "EINVAL"}, {ENFILE, "ENFILE"},
    {EMFILE, "EMFILE"}, {ETXTBSY, "ETXTBSY"}, {EFBIG, "EFBIG"}, {ENOSPC, "ENOSPC"}, {EROFS, "EROFS"},
    {ENAMETOOLONG, "ENAMETOOLONG"}, {ENOTEMPTY, "ENOTEMPTY"}, {ELOOP, "ELOOP"}, {EDQUOT, "EDQUOT"}, {ENOSYS, "ENOSYS"},
    {ENXIO, "ENXIO"}, {ENOTSUP, "ENOTSUP"}, {ECONNREFUSED, "ECONNREFUSED"}, {ENETUNREACH, "ENETUNREACH"},
    {EAFNOSUPPORT, "EAFNOSUPPORT"}, {EHOSTUNREACH, "EHOSTUNREACH"}, {ETIMEDOUT, "ETIMEDOUT"},
  };
  for (size_t index = 0; index < sizeof names / sizeof *names; index++)
    if (names[index].error == error) return names[index].name;
  static char other[16];
  snprintf(other, sizeof other, "E%d", error);
  return other;
}
