// Steps over sixteen numbers at once, each an instruction or a few of any processor. Swift's own vectors are loops over
// their elements, out of which the compiler makes such instructions in most places but not in all; and they lack a
// product and a sum in one step where the processor has it, in two where not (`addingProduct` promises that the product
// is not rounded, and calls a function for each number where no instruction does that).
#ifndef CLANES_H
#define CLANES_H

#include <stdint.h>

typedef float clanes_floats __attribute__((ext_vector_type(16)));
typedef float clanes_eight_floats __attribute__((ext_vector_type(8)));
typedef float clanes_four_floats __attribute__((ext_vector_type(4)));
typedef int32_t clanes_integers __attribute__((ext_vector_type(16)));
typedef int8_t clanes_bytes __attribute__((ext_vector_type(16)));
typedef uint8_t clanes_unsigned_bytes __attribute__((ext_vector_type(16)));

#define CLANES_STEP static inline __attribute__((always_inline))

/// left · right + addend
CLANES_STEP clanes_floats clanes_multiply_add(clanes_floats left, clanes_floats right, clanes_floats addend) {
#pragma clang fp contract(fast)
  return left * right + addend;
}

CLANES_STEP clanes_floats clanes_larger(clanes_floats left, clanes_floats right) {
  return left > right ? left : right;
}

CLANES_STEP clanes_floats clanes_smaller(clanes_floats left, clanes_floats right) {
  return left < right ? left : right;
}

CLANES_STEP float clanes_total(clanes_floats lanes) {
  clanes_eight_floats eight = lanes.lo + lanes.hi;
  clanes_four_floats four = eight.lo + eight.hi;
  return (four.x + four.z) + (four.y + four.w);
}

CLANES_STEP float clanes_largest(clanes_floats lanes) {
  clanes_eight_floats eight = lanes.lo > lanes.hi ? lanes.lo : lanes.hi;
  clanes_four_floats four = eight.lo > eight.hi ? eight.lo : eight.hi;
  float one = four.x > four.z ? four.x : four.z;
  float other = four.y > four.w ? four.y : four.w;
  return one > other ? one : other;
}

CLANES_STEP clanes_floats clanes_floats_of_integers(clanes_integers lanes) {
  return __builtin_convertvector(lanes, clanes_floats);
}

CLANES_STEP clanes_floats clanes_floats_of_bytes(clanes_bytes lanes) {
  return __builtin_convertvector(lanes, clanes_floats);
}

/// Without the fractions.
CLANES_STEP clanes_integers clanes_integers_of_floats(clanes_floats lanes) {
  return __builtin_convertvector(lanes, clanes_integers);
}

/// The lowest eight bits of each.
CLANES_STEP clanes_unsigned_bytes clanes_bytes_of_integers(clanes_integers lanes) {
  return __builtin_convertvector(lanes, clanes_unsigned_bytes);
}

/// 2 to the power of each, from -126 to 127.
CLANES_STEP clanes_floats clanes_power_of_two(clanes_integers lanes) {
  return (clanes_floats)((lanes + 127) << 23);
}

#undef CLANES_STEP
#endif
