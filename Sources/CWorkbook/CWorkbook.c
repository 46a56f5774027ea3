#define _GNU_SOURCE
#include "CWorkbook.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xlsxwriter.h>

struct gazette_workbook {
  lxw_workbook *book;
  lxw_worksheet *sheet;
  lxw_format *styles[GAZETTE_CELL_STYLES];
  /* A file in memory: libxlsxwriter writes to a name only. */
  int file;
};

static lxw_format *style(gazette_workbook *w, int kind) {
  lxw_format *format = workbook_add_format(w->book);
  if (format == NULL) return NULL;
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (kind != GAZETTE_CELL_TITLE) format_set_text_wrap(format);
  /* Text, so that no program turns a figure or a number of a document into something else. */
  format_set_num_format(format, "@");
  if (kind == GAZETTE_CELL_TITLE) {
    format_set_bold(format);
    format_set_font_size(format, 14);
  } else if (kind != GAZETTE_CELL_NOTE) {
    format_set_border(format, LXW_BORDER_THIN);
  }
  if (kind == GAZETTE_CELL_HEADER) {
    format_set_bold(format);
    format_set_bg_color(format, 0xD9E2EC);
  } else if (kind == GAZETTE_CELL_LOCKED) {
    format_set_bg_color(format, 0xF2F2F2);
  } else if (kind == GAZETTE_CELL_OPEN) {
    format_set_unlocked(format);
  }
  return format;
}

gazette_workbook *gazette_workbook_new(int64_t created) {
  gazette_workbook *w = calloc(1, sizeof *w);
  if (w == NULL) return NULL;
  w->file = memfd_create("gazette-workbook", MFD_CLOEXEC);
  if (w->file >= 0) {
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", w->file);
    w->book = workbook_new(path);
  }
  if (w->book == NULL) {
    gazette_workbook_discard(w);
    return NULL;
  }
  lxw_doc_properties properties = {0};
  properties.created = (time_t)created;
  workbook_set_properties(w->book, &properties);
  for (int kind = 0; kind < GAZETTE_CELL_STYLES; kind++) {
    w->styles[kind] = style(w, kind);
    if (w->styles[kind] == NULL) {
      gazette_workbook_discard(w);
      return NULL;
    }
  }
  return w;
}

int gazette_workbook_add_sheet(gazette_workbook *w, const char *name, int is_landscape) {
  lxw_error error = workbook_validate_sheet_name(w->book, name);
  if (error != LXW_NO_ERROR) return error;
  w->sheet = workbook_add_worksheet(w->book, name);
  if (w->sheet == NULL) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  lxw_protection allowed = {0};
  allowed.format_columns = 1;
  allowed.format_rows = 1;
  worksheet_protect(w->sheet, NULL, &allowed);
  worksheet_set_paper(w->sheet, 9);  /* A4 */
  if (is_landscape) worksheet_set_landscape(w->sheet);
  worksheet_fit_to_pages(w->sheet, 1, 0);
  return worksheet_ignore_errors(
      w->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:AZ10000");
}

int gazette_workbook_set_width(gazette_workbook *w, uint16_t column, double width) {
  return worksheet_set_column(w->sheet, column, column, width, NULL);
}

int gazette_workbook_set_height(gazette_workbook *w, uint32_t row, double points) {
  return worksheet_set_row(w->sheet, row, points, NULL);
}

int gazette_workbook_freeze(gazette_workbook *w, uint32_t rows) {
  worksheet_freeze_panes(w->sheet, rows, 0);
  return rows == 0 ? LXW_NO_ERROR : worksheet_repeat_rows(w->sheet, 0, rows - 1);
}

int gazette_workbook_write(
    gazette_workbook *w, uint32_t row, uint16_t column, const char *text, int kind) {
  lxw_format *format = w->styles[kind];
  if (text[0] == '\0') return worksheet_write_blank(w->sheet, row, column, format);
  return worksheet_write_string(w->sheet, row, column, text, format);
}

int gazette_workbook_comment(
    gazette_workbook *w, uint32_t row, uint16_t column, const char *text) {
  lxw_comment_options options = {0};
  options.author = "gazette";
  options.visible = LXW_COMMENT_DISPLAY_DEFAULT;
  options.width = 320;
  options.height = 120;
  return worksheet_write_comment_opt(w->sheet, row, column, text, &options);
}

int gazette_workbook_choices(
    gazette_workbook *w, uint32_t first_row, uint32_t last_row, uint16_t column,
    const char *formula, const char *title, const char *message) {
  lxw_data_validation choices = {0};
  choices.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
  choices.value_formula = (char *)formula;
  choices.error_title = (char *)title;
  choices.error_message = (char *)message;
  return worksheet_data_validation_range(
      w->sheet, first_row, column, last_row, column, &choices);
}

int gazette_workbook_close(gazette_workbook *w, unsigned char **bytes, size_t *count) {
  lxw_error error = workbook_close(w->book);
  w->book = NULL;
  struct stat status;
  if (error == LXW_NO_ERROR && fstat(w->file, &status) != 0) error = LXW_ERROR_CREATING_XLSX_FILE;
  unsigned char *copy = NULL;
  size_t done = 0;
  if (error == LXW_NO_ERROR) {
    copy = malloc(status.st_size > 0 ? (size_t)status.st_size : 1);
    if (copy == NULL) error = LXW_ERROR_MEMORY_MALLOC_FAILED;
  }
  while (error == LXW_NO_ERROR && done < (size_t)status.st_size) {
    ssize_t step = pread(w->file, copy + done, (size_t)status.st_size - done, (off_t)done);
    if (step < 0 && errno == EINTR) continue;
    if (step <= 0) error = LXW_ERROR_CREATING_XLSX_FILE;
    else done += (size_t)step;
  }
  gazette_workbook_discard(w);
  if (error != LXW_NO_ERROR) {
    free(copy);
    return error;
  }
  *bytes = copy;
  *count = done;
  return LXW_NO_ERROR;
}

void gazette_workbook_discard(gazette_workbook *w) {
  if (w == NULL) return;
  if (w->book != NULL) lxw_workbook_free(w->book);
  if (w->file >= 0) close(w->file);
  free(w);
}
