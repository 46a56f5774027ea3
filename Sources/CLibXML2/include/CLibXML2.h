#ifndef GAZETTE_CLIBXML2_H
#define GAZETTE_CLIBXML2_H

#include <stddef.h>

// libxml2 (2.9.14 to 2.16) behind structs of our own, so that an upgrade changes one file.
// Every pointer handed to a callback is valid only until that callback returns.

/// Which of the namespaces the site uses an element is in.
enum gazette_xml_space {
  GAZETTE_XML_SPACE_NONE = 0,
  GAZETTE_XML_SPACE_HTML = 1,
  GAZETTE_XML_SPACE_SVG = 2,
  GAZETTE_XML_SPACE_SITEMAP = 3,
  GAZETTE_XML_SPACE_OTHER = 4,
  GAZETTE_XML_SPACE_ATOM = 5,
};

/// What is never allowed in a checked file, whatever its grammar.
enum gazette_xml_construct {
  GAZETTE_XML_COMMENT = 0,
  GAZETTE_XML_PROCESSING_INSTRUCTION = 1,
  GAZETTE_XML_CDATA = 2,
  GAZETTE_XML_ENTITY_REFERENCE = 3,
  /// An entity, element, attribute or notation declaration; the parse stops there.
  GAZETTE_XML_DECLARATION = 4,
};

/// The level of a complaint after which the parser makes no more of the file.
enum { GAZETTE_XML_FATAL = 3 };

/// One complaint of the parser; `column` counts characters from 1, not bytes; `message` has no line feed at its end cut off.
typedef struct {
  int line;
  int column;
  int domain;
  int code;
  int level;
  const char *message;
} gazette_xml_error;

/// The value runs from `value` up to `end` and has no NUL; an ampersand in it reads `&#38;`.
typedef struct {
  const unsigned char *name;
  const unsigned char *prefix;
  const unsigned char *space;
  const unsigned char *value;
  const unsigned char *end;
} gazette_xml_attribute;

typedef struct {
  const unsigned char *prefix;
  const unsigned char *uri;
} gazette_xml_namespace;

/// `offset` is how many bytes of the file the parser has consumed: for a start tag, up to its `>` or `/>`.
typedef struct {
  void (*start)(
      void *state, const unsigned char *name, const unsigned char *prefix, int space,
      int namespace_count, const gazette_xml_namespace *namespaces, int attribute_count,
      const gazette_xml_attribute *attributes, long offset);
  void (*end)(void *state, long offset);
  void (*characters)(void *state, const unsigned char *text, int length, long offset);
  void (*construct)(void *state, int construct, long offset);
  /// The identifiers are NULL in `<!DOCTYPE html>`; with either of them the parse stops there.
  void (*doctype)(
      void *state, const unsigned char *name, const unsigned char *public_id,
      const unsigned char *system_id, long offset);
  void (*error)(void *state, const gazette_xml_error *error);
} gazette_xml_handlers;

/// Reads a whole document and reports what is in it; any error callback means it must be refused.
///
/// No network, no DTD, no entity substitution, no recovery, libxml2's own limits left on. Safe on
/// several threads at once. 0 when the parser ran, -1 when there was no memory for it or the
/// document is longer than it can count.
int gazette_xml_read(
    const unsigned char *bytes, size_t length, const gazette_xml_handlers *handlers, void *state);

#endif
