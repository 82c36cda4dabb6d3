#include <gtest/gtest.h>

// What the sanitizer for memory may overlook: libheif makes an encoder of x265 once when it begins and never gives it back
// (1,168 bytes, and not ours to free).
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libx265"; }

int main(int count, char** values) {
  testing::InitGoogleTest(&count, values);
  return RUN_ALL_TESTS();
}
