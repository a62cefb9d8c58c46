/* Shared by the parts of the helper. What the numbers on the wire mean is written in docs/sandbox-protocol.md. */
#ifndef HELPER_H
#define HELPER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
  PROTOCOL_VERSION = 1,
  HEADER_BYTES = 12,
  MAX_BODY_BYTES = 1 << 20,
  CHUNK_BYTES = 64 * 1024,   /* no data frame we send is longer */
  WINDOW_BYTES = 256 * 1024, /* unacknowledged bytes per id, each way */
  CHANNEL_FD = 3,
};

enum to_inside { TO_SPAWN = 1, TO_STDIN, TO_CLOSE_STDIN, TO_RESIZE, TO_SIGNAL, TO_CREDIT, TO_READ_FILE, TO_EDIT, TO_ANSWER };
enum from_inside {
  FROM_HELLO = 0x81, FROM_STARTED, FROM_REFUSED, FROM_OUTPUT, FROM_EXIT, FROM_FILE, FROM_EDITED, FROM_ASK, FROM_CREDIT,
};
enum { FLAG_STDERR = 1, FLAG_MORE = 1 };

/* The body of a control frame while it is read: fields that each end with NUL. */
struct fields { const char *at, *end; };

/* Something epoll watches. `fd` is -1 once closed: an event of the same batch may still name it. */
struct session;
struct watch {
  enum { WATCH_CHANNEL, WATCH_CHILDREN, WATCH_OUTPUT, WATCH_INPUT, WATCH_LEFTOVER } kind;
  int fd;
  uint32_t events;
  uint8_t flag;
  struct session *session;
};

struct limits { uint64_t processes, open_files, file_bytes; };

/* helper.c */
_Noreturn void die(const char *why);
int64_t now_ms(void);
void watch_set(struct watch *watch, uint32_t events);
void watch_close(struct watch *watch);

/* channel.c */
void channel_open(void);
bool channel_fill(void);
bool channel_next(void (*handle)(uint8_t type, uint32_t id, const uint8_t *body, size_t length));
bool channel_flush(void);
void channel_watch(void);
extern struct watch channel;
size_t channel_data_room(void);
uint8_t *channel_reserve(void);
void channel_commit(enum from_inside type, uint8_t flags, uint32_t id, size_t length);
void send_fields(enum from_inside type, uint32_t id, size_t count, const char *const fields[]);
void send_number(enum from_inside type, uint32_t id, uint64_t number);
void send_refused(uint32_t id, int error, const char *what, const char *path);
struct fields fields_of(const uint8_t *body, size_t length);
const char *next_field(struct fields *fields);
uint64_t next_number(struct fields *fields, uint64_t max);
const char *error_name(int error);

/* sessions.c */
void sessions_start(struct limits limits);
void session_spawn(uint32_t id, struct fields fields);
bool session_stdin(uint32_t id, const uint8_t *bytes, size_t length);
bool session_close_stdin(uint32_t id);
void session_resize(uint32_t id, unsigned columns, unsigned rows);
void session_signal(uint32_t id, const char *name);
void session_credit(uint32_t id, uint64_t bytes);
void session_output(struct watch *watch);
void session_input(struct watch *watch);
void session_leftover(struct watch *watch);
void sessions_reap(void);
int sessions_settle(void);

/* files.c */
void files_start(int count, char *const roots[]);
void file_read(uint32_t id, struct fields fields);
void file_edit(uint32_t id, struct fields fields);
bool file_content(uint32_t id, const uint8_t *bytes, size_t length);
bool file_content_end(uint32_t id);
bool files_pump(void);

/* probe.c */
int probe(int count, char *const items[]);

#endif
