// libxml2, the library that reads markup: https://gitlab.gnome.org/GNOME/libxml2
// Only its HTML parser and its character encodings are used.
#include <libxml/HTMLparser.h>
#include <libxml/encoding.h>
