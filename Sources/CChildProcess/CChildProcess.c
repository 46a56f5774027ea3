#define _GNU_SOURCE
#include "CChildProcess.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int write_all(int file, const unsigned char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(file, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return -1;
    bytes += count;
    length -= (size_t)count;
  }
  return lseek(file, 0, SEEK_SET) == 0 ? 0 : -1;
}

static int read_all(int file, unsigned char **bytes, size_t *length) {
  struct stat status;
  if (fstat(file, &status) != 0) return -1;
  size_t size = (size_t)status.st_size;
  unsigned char *buffer = malloc(size > 0 ? size : 1);
  if (buffer == NULL) return -1;
  size_t done = 0;
  while (done < size) {
    ssize_t count = pread(file, buffer + done, size - done, (off_t)done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      free(buffer);
      return -1;
    }
    done += (size_t)count;
  }
  *bytes = buffer;
  *length = size;
  return 0;
}

static void limit(int resource, rlim_t value) {
  struct rlimit both = {.rlim_cur = value, .rlim_max = value};
  if (setrlimit(resource, &both) != 0) _exit(126);
}

// Only calls that are safe between fork and exec in a program with threads.
static void become(
    const char *program, const char *const *arguments, const int files[3], size_t output_limit,
    unsigned seconds) {
  static const char *const environment[] = {"LC_ALL=C.UTF-8", NULL};
  for (int index = 0; index < 3; index++) {
    if (dup2(files[index], index) < 0) _exit(126);
  }
  if (close_range(3, ~0U, 0) != 0) _exit(126);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, seconds);
  limit(RLIMIT_AS, (rlim_t)2 << 30);
  limit(RLIMIT_FSIZE, output_limit);
  alarm(seconds * 4);
  execve(program, (char *const *)arguments, (char *const *)environment);
  _exit(GAZETTE_CHILD_MISSING);
}

static int run(
    const char *program, const char *const *arguments, const int files[3], size_t output_limit,
    unsigned seconds, gazette_child_result *result) {
  pid_t child = fork();
  if (child < 0) return -1;
  if (child == 0) become(program, arguments, files, output_limit, seconds);
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  result->status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  if (read_all(files[1], &result->output, &result->output_length) != 0) return -1;
  return read_all(files[2], &result->complaint, &result->complaint_length);
}

int gazette_child_run(
    const char *program, const char *const *arguments, const unsigned char *input, size_t length,
    size_t output_limit, unsigned seconds, gazette_child_result *result) {
  *result = (gazette_child_result){.status = -1};
  int files[3];
  int opened = 0;
  while (opened < 3 && (files[opened] = memfd_create("gazette", MFD_CLOEXEC)) >= 0) opened++;
  int outcome = -1;
  if (opened == 3 && write_all(files[0], input, length) == 0) {
    outcome = run(program, arguments, files, output_limit, seconds, result);
  }
  while (opened > 0) close(files[--opened]);
  return outcome;
}

void gazette_child_free(gazette_child_result *result) {
  free(result->output);
  free(result->complaint);
  *result = (gazette_child_result){.status = -1};
}
