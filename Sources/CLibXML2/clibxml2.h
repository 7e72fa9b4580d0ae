// libxml2, the library that reads markup: https://gitlab.gnome.org/GNOME/libxml2
// Its HTML parser, its XML parser and its character encodings are used.
#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU, its headers would bring ICU's, which clash with those that Foundation brings.
// Nothing that is used here depends on them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

static inline void clibxml2_hear_nothing(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

// Keeps libxml2 from writing to the standard error what it tells nobody else, such as faulty bytes of an encoding. It holds
// for the thread at hand, so it is called before each call that may have something to say.
static inline void clibxml2_keep_quiet(void) {
  xmlSetGenericErrorFunc(NULL, clibxml2_hear_nothing);
}
