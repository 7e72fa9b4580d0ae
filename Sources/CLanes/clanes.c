// A C target needs a file to compile; all of this one is in its header, so that it becomes part of the loops in Swift.
#include "clanes.h"
