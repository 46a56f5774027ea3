/* Workbooks to be filled in, written by libxlsxwriter, behind functions of our own. */
#ifndef GAZETTE_CWORKBOOK_H
#define GAZETTE_CWORKBOOK_H

#include <stddef.h>
#include <stdint.h>

/* How a cell looks, and whether it can be filled in. */
enum {
  GAZETTE_CELL_TITLE,
  GAZETTE_CELL_HEADER,
  /* Locked, as it lasts from year to year. */
  GAZETTE_CELL_LOCKED,
  /* To be filled in; kept as the very text that is typed. */
  GAZETTE_CELL_OPEN,
  /* Words that are no part of a table. */
  GAZETTE_CELL_NOTE,
  GAZETTE_CELL_STYLES
};

typedef struct gazette_workbook gazette_workbook;

/* Rows and columns are counted from 0. Every function returns 0 or a libxlsxwriter error. */

/* A workbook in memory; `created` is in seconds since 1970. NULL when there is no memory or no room
   for a temporary file. */
gazette_workbook *gazette_workbook_new(int64_t created);

/* Adds a protected sheet, which is the one that the other functions work on. */
int gazette_workbook_add_sheet(gazette_workbook *workbook, const char *name, int is_landscape);

int gazette_workbook_set_width(gazette_workbook *workbook, uint16_t column, double width);

/* In points; a program that opens the file would leave long texts cut off. */
int gazette_workbook_set_height(gazette_workbook *workbook, uint32_t row, double points);

/* The rows above stay in view, and stand on every printed page. */
int gazette_workbook_freeze(gazette_workbook *workbook, uint32_t rows);

/* A text of at most 32,767 characters; an empty one is a cell with a look alone. */
int gazette_workbook_write(
    gazette_workbook *workbook, uint32_t row, uint16_t column, const char *text, int style);

/* A comment on the cell. */
int gazette_workbook_comment(
    gazette_workbook *workbook, uint32_t row, uint16_t column, const char *text);

/* A drop-down for the rows of a column: the cells that `formula` names. */
int gazette_workbook_choices(
    gazette_workbook *workbook, uint32_t first_row, uint32_t last_row, uint16_t column,
    const char *formula, const char *title, const char *message);

/* Ends the workbook and hands over its bytes, to be freed with `free`. The workbook is gone then,
   whatever is returned. */
int gazette_workbook_close(gazette_workbook *workbook, unsigned char **bytes, size_t *count);

/* Ends the workbook without writing it. */
void gazette_workbook_discard(gazette_workbook *workbook);

#endif
