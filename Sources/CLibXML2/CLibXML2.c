#include "CLibXML2.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <pthread.h>
#include <string.h>

typedef struct {
  xmlParserCtxtPtr context;
  const gazette_xml_handlers *handlers;
  void *state;
} reading;

// libxml2 answers -1 when it has converted an encoding it can't convert back.
static long offset_of(const reading *r) {
  long consumed = xmlByteConsumed(r->context);
  return consumed < 0 ? 0 : consumed;
}

static int space_of(const xmlChar *uri) {
  const char *text = (const char *)uri;
  if (text == NULL) return GAZETTE_XML_SPACE_NONE;
  if (strcmp(text, "http://www.w3.org/1999/xhtml") == 0) return GAZETTE_XML_SPACE_HTML;
  if (strcmp(text, "http://www.w3.org/2000/svg") == 0) return GAZETTE_XML_SPACE_SVG;
  if (strcmp(text, "http://www.sitemaps.org/schemas/sitemap/0.9") == 0)
    return GAZETTE_XML_SPACE_SITEMAP;
  if (strcmp(text, "http://www.w3.org/2005/Atom") == 0) return GAZETTE_XML_SPACE_ATOM;
  return GAZETTE_XML_SPACE_OTHER;
}

static void on_start(
    void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted, const xmlChar **attributes) {
  reading *r = data;
  (void)defaulted;
  // libxml2 documents both arrays as runs of 2 and 5 pointers in exactly the order of our structs.
  r->handlers->start(
      r->state, name, prefix, space_of(uri), namespace_count,
      (const gazette_xml_namespace *)(const void *)namespaces, attribute_count,
      (const gazette_xml_attribute *)(const void *)attributes, offset_of(r));
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  reading *r = data;
  (void)name;
  (void)prefix;
  (void)uri;
  r->handlers->end(r->state, offset_of(r));
}

static void on_characters(void *data, const xmlChar *text, int length) {
  reading *r = data;
  r->handlers->characters(r->state, text, length, offset_of(r));
}

static void report(reading *r, int construct) {
  r->handlers->construct(r->state, construct, offset_of(r));
  if (construct == GAZETTE_XML_DECLARATION) xmlStopParser(r->context);
}

static void on_comment(void *data, const xmlChar *text) {
  (void)text;
  report(data, GAZETTE_XML_COMMENT);
}

static void on_instruction(void *data, const xmlChar *target, const xmlChar *text) {
  (void)target;
  (void)text;
  report(data, GAZETTE_XML_PROCESSING_INSTRUCTION);
}

static void on_cdata(void *data, const xmlChar *text, int length) {
  (void)text;
  (void)length;
  report(data, GAZETTE_XML_CDATA);
}

static void on_reference(void *data, const xmlChar *name) {
  (void)name;
  report(data, GAZETTE_XML_ENTITY_REFERENCE);
}

static void on_entity(
    void *data, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id,
    xmlChar *content) {
  (void)name;
  (void)type;
  (void)public_id;
  (void)system_id;
  (void)content;
  report(data, GAZETTE_XML_DECLARATION);
}

static void on_notation(
    void *data, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id) {
  (void)name;
  (void)public_id;
  (void)system_id;
  report(data, GAZETTE_XML_DECLARATION);
}

static void on_unparsed(
    void *data, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id,
    const xmlChar *notation) {
  (void)name;
  (void)public_id;
  (void)system_id;
  (void)notation;
  report(data, GAZETTE_XML_DECLARATION);
}

static void on_attribute_declaration(
    void *data, const xmlChar *element, const xmlChar *name, int type, int fallback,
    const xmlChar *value, xmlEnumerationPtr tree) {
  (void)element;
  (void)name;
  (void)type;
  (void)fallback;
  (void)value;
  xmlFreeEnumeration(tree);  // the handler owns the list of an enumerated type
  report(data, GAZETTE_XML_DECLARATION);
}

static void on_element_declaration(
    void *data, const xmlChar *name, int type, xmlElementContentPtr content) {
  (void)name;
  (void)type;
  (void)content;  // freed by the parser, since no document took it over
  report(data, GAZETTE_XML_DECLARATION);
}

static void on_doctype(
    void *data, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id) {
  reading *r = data;
  r->handlers->doctype(r->state, name, public_id, system_id, offset_of(r));
  if (public_id != NULL || system_id != NULL) xmlStopParser(r->context);
}

#if LIBXML_VERSION >= 21200
static void on_error(void *data, const xmlError *error) {
#else
static void on_error(void *data, xmlErrorPtr error) {
#endif
  reading *r = data;
  if (error == NULL) return;
  gazette_xml_error own = {
      .line = error->line,
      .column = error->int2,
      .domain = error->domain,
      .code = error->code,
      .level = (int)error->level,
      .message = error->message,
  };
  r->handlers->error(r->state, &own);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

int gazette_xml_read(
    const unsigned char *bytes, size_t length, const gazette_xml_handlers *handlers, void *state) {
  pthread_once(&once, xmlInitParser);
  if (length > INT_MAX) return -1;
  xmlParserCtxtPtr context = xmlNewParserCtxt();
  if (context == NULL) return -1;
  if (context->sax == NULL) {
    xmlFreeParserCtxt(context);
    return -1;
  }
  reading r = {.context = context, .handlers = handlers, .state = state};
  // Every handler not named here stays NULL: no document is built, no entity is looked up.
  xmlSAXHandler sax = {
      .initialized = XML_SAX2_MAGIC,
      .internalSubset = on_doctype,
      .entityDecl = on_entity,
      .notationDecl = on_notation,
      .unparsedEntityDecl = on_unparsed,
      .attributeDecl = on_attribute_declaration,
      .elementDecl = on_element_declaration,
      .startElementNs = on_start,
      .endElementNs = on_end,
      .characters = on_characters,
      .ignorableWhitespace = on_characters,
      .cdataBlock = on_cdata,
      .comment = on_comment,
      .processingInstruction = on_instruction,
      .reference = on_reference,
      .serror = on_error,
  };
  *context->sax = sax;
  context->userData = &r;
  // An encoding name would cost a conversion; without one the bytes are read as UTF-8.
  xmlDocPtr document =
      xmlCtxtReadMemory(context, (const char *)bytes, (int)length, "page", NULL, XML_PARSE_NONET);
  if (document != NULL) xmlFreeDoc(document);
  xmlFreeParserCtxt(context);
  return 0;
}
