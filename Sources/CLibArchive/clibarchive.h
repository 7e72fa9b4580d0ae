// libarchive, the library that opens archives and compressed files: https://www.libarchive.org
#include <archive.h>
#include <archive_entry.h>
