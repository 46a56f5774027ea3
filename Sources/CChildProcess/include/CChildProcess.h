#ifndef GAZETTE_CCHILDPROCESS_H
#define GAZETTE_CCHILDPROCESS_H

#include <stddef.h>

/// What a program said of its input; both texts are freed by `gazette_child_free`.
typedef struct {
  /// The exit code; -1 when the program was stopped by a limit or crashed.
  int status;
  unsigned char *output;
  size_t output_length;
  unsigned char *complaint;
  size_t complaint_length;
} gazette_child_result;

/// The exit code of a program that isn't there.
enum { GAZETTE_CHILD_MISSING = 127 };

/// Runs `program`, a full path, with `input` as its standard input.
///
/// Input and output are files in memory, so nothing is written to the disk and no side waits for the
/// other. The program gets no other open file, no environment but a locale, so many seconds of
/// processor time (and four times as many by the clock), 2 GB of memory and `output_limit` bytes for
/// each output. 0 when it ran to some end; -1 when the system had no room for it.
int gazette_child_run(
    const char *program, const char *const *arguments, const unsigned char *input, size_t length,
    size_t output_limit, unsigned seconds, gazette_child_result *result);

void gazette_child_free(gazette_child_result *result);

#endif
