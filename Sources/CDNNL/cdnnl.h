// oneDNN, the library that multiplies matrices: https://github.com/oneapi-src/oneDNN
// Only its two gemm functions are used, which versions 2 and 3 share.
#include <dnnl.h>
