// The floor: what no generator that checks its pages with libxml2 can go below.
//
// usage: floor SITE OUTPUT THREADS
//
// Takes the finished files of SITE into memory, then, timed: makes the folders beside OUTPUT, runs every page
// and picture through libxml2's SAX2 parser (handlers that do nothing) and writes the same bytes, on THREADS
// threads; puts the new tree in OUTPUT's place and removes the old one. Prints the seconds, and the parts of them.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef struct {
  char *path;  // below the site, without a slash in front
  char *bytes;
  size_t count;
  int is_markup;
} file;

static file *files;
static size_t file_count, file_room;
static char **folders;
static size_t folder_count, folder_room;
static size_t prefix;
static char target[4096];
static atomic_size_t next_file;
static atomic_long faults;

static void fail(const char *what, const char *path) {
  fprintf(stderr, "floor: can't %s '%s': %s\n", what, path, strerror(errno));
  exit(2);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void *grown(void *items, size_t count, size_t *room, size_t size) {
  if (count < *room) return items;
  *room = *room == 0 ? 1024 : *room * 2;
  items = realloc(items, *room * size);
  if (items == NULL) fail("hold", "the files");
  return items;
}

static int ends(const char *path, const char *ending) {
  size_t own = strlen(path), other = strlen(ending);
  return own >= other && strcmp(path + own - other, ending) == 0;
}

static int take(const char *path, const struct stat *status, int kind, struct FTW *walk) {
  (void)walk;
  if (strlen(path) <= prefix) return 0;
  if (kind == FTW_D) {
    folders = grown(folders, folder_count, &folder_room, sizeof *folders);
    folders[folder_count++] = strdup(path + prefix);
    return 0;
  }
  if (kind != FTW_F) return 0;
  files = grown(files, file_count, &file_room, sizeof *files);
  file *f = &files[file_count++];
  f->path = strdup(path + prefix);
  f->count = (size_t)status->st_size;
  f->bytes = malloc(f->count + 1);
  f->is_markup = ends(path, ".html") || ends(path, ".svg") || ends(path, ".xml");
  int descriptor = open(path, O_RDONLY);
  if (descriptor < 0) fail("read", path);
  size_t filled = 0;
  while (filled < f->count) {
    ssize_t count = read(descriptor, f->bytes + filled, f->count - filled);
    if (count <= 0) fail("read", path);
    filled += (size_t)count;
  }
  close(descriptor);
  return 0;
}

static int drop(const char *path, const struct stat *status, int kind, struct FTW *walk) {
  (void)status;
  (void)kind;
  (void)walk;
  if (remove(path) != 0) fail("remove", path);
  return 0;
}

static void on_start(
    void *data, const xmlChar *name, const xmlChar *prefix_, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted, const xmlChar **attributes) {
  (void)data, (void)name, (void)prefix_, (void)uri, (void)namespace_count, (void)namespaces;
  (void)attribute_count, (void)defaulted, (void)attributes;
}
static void on_end(void *data, const xmlChar *name, const xmlChar *prefix_, const xmlChar *uri) {
  (void)data, (void)name, (void)prefix_, (void)uri;
}
static void on_characters(void *data, const xmlChar *text, int length) {
  (void)data, (void)text, (void)length;
}

static void *work(void *unused) {
  (void)unused;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = on_start;
  handler.endElementNs = on_end;
  handler.characters = on_characters;
  handler.ignorableWhitespace = on_characters;
  for (;;) {
    size_t index = atomic_fetch_add(&next_file, 1);
    if (index >= file_count) return NULL;
    file *f = &files[index];
    if (f->is_markup && xmlSAXUserParseMemory(&handler, NULL, f->bytes, (int)f->count) != 0) {
      atomic_fetch_add(&faults, 1);
    }
    char path[8192];
    snprintf(path, sizeof path, "%s/%s", target, f->path);
    int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (descriptor < 0) fail("create", path);
    size_t written = 0;
    while (written < f->count) {
      ssize_t count = write(descriptor, f->bytes + written, f->count - written);
      if (count < 0) fail("write", path);
      written += (size_t)count;
    }
    if (close(descriptor) != 0) fail("write", path);
  }
}

int main(int count, char **arguments) {
  if (count != 4) {
    fprintf(stderr, "usage: floor SITE OUTPUT THREADS\n");
    return 64;
  }
  const char *site = arguments[1], *output = arguments[2];
  int threads = atoi(arguments[3]);
  if (threads < 1 || threads > 64) return 64;
  prefix = strlen(site) + 1;
  if (nftw(site, take, 64, FTW_PHYS) != 0) fail("walk", site);
  xmlInitParser();
  snprintf(target, sizeof target, "%s.next", output);

  double start = now();
  if (mkdir(target, 0755) != 0) fail("create", target);
  for (size_t i = 0; i < folder_count; i++) {
    char path[8192];
    snprintf(path, sizeof path, "%s/%s", target, folders[i]);
    if (mkdir(path, 0755) != 0) fail("create", path);
  }
  double made = now();
  pthread_t thread[64];
  for (int i = 1; i < threads; i++) pthread_create(&thread[i], NULL, work, NULL);
  work(NULL);
  for (int i = 1; i < threads; i++) pthread_join(thread[i], NULL);
  double written = now();
  struct stat status;
  if (lstat(output, &status) == 0) {
    if (renameat2(AT_FDCWD, target, AT_FDCWD, output, RENAME_EXCHANGE) != 0) fail("exchange", output);
    if (nftw(target, drop, 64, FTW_PHYS | FTW_DEPTH) != 0) fail("remove", target);
  } else if (rename(target, output) != 0) {
    fail("rename", target);
  }
  double end = now();
  if (faults != 0) {
    fprintf(stderr, "floor: libxml2 refused %ld files\n", (long)faults);
    return 1;
  }
  printf("%.4f folders %.4f read and write %.4f remove %.4f\n", end - start, made - start, written - made, end - written);
  return 0;
}
