#include <cstdlib>
#include <fstream>
#include <memory>

#include <gtest/gtest.h>

#include "platform/testing/child.h"

// What the sanitizer for memory may overlook: libheif makes an encoder of x265 once when it begins and never
// gives it back (1,168 bytes, and not ours to free).
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libx265"; }

// What the sanitizer for threads may overlook: it cannot see how libraries that were built without it keep
// their threads apart, and takes every picture of libvips for a race.
extern "C" const char* __tsan_default_suppressions();
extern "C" const char* __tsan_default_suppressions() {
  return "called_from_lib:libvips.so\n"
         "called_from_lib:libglib-2.0.so\n"
         "called_from_lib:libgobject-2.0.so\n"
         "called_from_lib:libgio-2.0.so\n"
         "called_from_lib:libgmodule-2.0.so\n"
         "called_from_lib:libpng16.so\n"
         "called_from_lib:libspng.so\n"
         "called_from_lib:libjpeg.so\n"
         "called_from_lib:libwebp.so\n"
         "called_from_lib:libwebpmux.so\n"
         "called_from_lib:libwebpdemux.so\n"
         "called_from_lib:libheif.so\n"
         "called_from_lib:libz.so\n"
         "called_from_lib:liblcms2.so\n"
         "called_from_lib:libexif.so\n"
         "called_from_lib:liborc-0.4.so\n"
         "called_from_lib:libtiff.so\n"
         "called_from_lib:libcgif.so\n"
         "called_from_lib:libimagequant.so\n"
         "called_from_lib:libx265.so\n"
         "called_from_lib:libde265.so\n"
         "called_from_lib:libaom.so\n"
         "called_from_lib:libdav1d.so\n"
         "race:libvips.so\n"
         "race:libheif.so\n";
}

namespace {

// Keeps the name of the test that runs in the file that KOERS_TEST_RUNNING names: a program that ends amidst
// a test makes no report, and only says what was wrong in words of the library that ended it.
class NamesWhatRuns : public ::testing::EmptyTestEventListener {
 public:
  explicit NamesWhatRuns(const char* path) : path_(path) {}

 private:
  void OnTestStart(const ::testing::TestInfo& test) override {
    std::ofstream(path_) << test.test_suite_name() << "." << test.name();
  }
  void OnTestEnd(const ::testing::TestInfo&) override { std::ofstream out(path_); }

  const char* path_;
};

}  // namespace

int main(int count, char** values) {
  if (int ending = 0; koers::testing::was_child(count, values, ending)) return ending;
  ::testing::InitGoogleTest(&count, values);
  if (const char* path = std::getenv("KOERS_TEST_RUNNING")) {
    ::testing::UnitTest::GetInstance()->listeners().Append(std::make_unique<NamesWhatRuns>(path).release());
  }
  return RUN_ALL_TESTS();
}
