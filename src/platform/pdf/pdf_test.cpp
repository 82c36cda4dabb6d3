#include "platform/pdf/pdf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "platform/base/error.h"

namespace koers::pdf {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

bool is_installed() { return std::filesystem::exists("/usr/bin/weasyprint"); }

#define SKIP_WITHOUT_WEASYPRINT() \
  if (!is_installed()) GTEST_SKIP() << "weasyprint is not installed (tools/packages.txt)"

std::string page(const std::string& body) {
  return "<!doctype html><html lang='nl'><head><title>Yara</title></head><body>" + body + "</body></html>";
}

// Meets ST-12, QU-04.
TEST(Pdf, IsTaggedAndInDutch) {
  SKIP_WITHOUT_WEASYPRINT();
  const std::string made = make({.html = page("<h1>Wat ik kan</h1><p>Rustig blijven</p>")});
  EXPECT_THAT(made, StartsWith("%PDF-"));
  EXPECT_THAT(made, HasSubstr("StructTreeRoot"));
  EXPECT_THAT(made, HasSubstr("/Lang (nl)"));
}

// What is not in the folder does not exist for the document: no file of the machine, nothing of a network.
TEST(Pdf, NothingIsFetched) {
  SKIP_WITHOUT_WEASYPRINT();
  const std::string plain = make({.html = page("<p>x</p>")});
  for (const char* address : {"file:///etc/passwd", "http://127.0.0.1:1/x.png", "../../etc/hostname"}) {
    const std::string made = make({.html = page("<p>x</p><img alt='' src='" + std::string(address) + "'>" +
                                                "<link rel='attachment' href='" + address + "'>")});
    EXPECT_THAT(made, Not(HasSubstr("EmbeddedFile"))) << address;
    EXPECT_LT(made.size(), plain.size() + 2000) << address;
  }
}

TEST(Pdf, WhatTakesTooLongIsEnded) {
  SKIP_WITHOUT_WEASYPRINT();
  std::string rows;
  for (int i = 0; i < 60'000; ++i) rows += "<tr><td>a</td><td>b</td></tr>";
  EXPECT_THROW(make({.html = page("<table>" + rows + "</table>")}, {.seconds = 1}), Unavailable);
}

TEST(Pdf, WhatTakesTooMuchMemoryIsEnded) {
  SKIP_WITHOUT_WEASYPRINT();
  EXPECT_THROW(make({.html = page("<p>x</p>")}, {.megabytes = 20}), Unavailable);
}

}  // namespace
}  // namespace koers::pdf
