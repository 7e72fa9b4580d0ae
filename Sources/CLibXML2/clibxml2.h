// libxml2, the library that reads markup: https://gitlab.gnome.org/GNOME/libxml2
// Its HTML parser, its XML parser and its character encodings are used.
#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU, its headers would bring ICU's, which clash with those that Foundation brings.
// Nothing that is used here depends on them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
