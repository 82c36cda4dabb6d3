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

// With the style of a portfolio.
std::string on_paper(const std::string& words) {
  return make({.html = page("<meta charset='utf-8'><link rel='stylesheet' href='presentation-pdf.css'><p>" +
                            words + "</p>"),
               .assets = {"css/presentation-pdf.css"}});
}

// Whatever somebody writes is printed with letters that have it, and not with empty boxes.
TEST(Pdf, EveryScriptAndEmojiHasItsLetters) {
  SKIP_WITHOUT_WEASYPRINT();
  struct Sample {
    const char *words, *font, *file;  // the font of which the document must hold a part
  };
  const Sample samples[] = {{"ሰላም ጤና", "Noto-Sans-Ethiopic", "noto/NotoSansEthiopic-Regular.ttf"},
                            {"สวัสดี", "Noto-Sans-Thai", "noto/NotoSansThai-Regular.ttf"},
                            {"नमस्ते", "Noto-Sans-Devanagari", "noto/NotoSansDevanagari-Regular.ttf"},
                            {"தமிழ்", "Noto-Sans-Tamil", "noto/NotoSansTamil-Regular.ttf"},
                            {"ខ្មែរ", "Noto-Sans-Khmer", "noto/NotoSansKhmer-Regular.ttf"},
                            {"안녕하세요", "WenQuanYi-Micro-Hei", "wqy/wqy-microhei.ttc"},
                            {"👩🏽‍🔧 🙂", "Noto-Color-Emoji", "noto/NotoColorEmoji.ttf"}};
  std::string all;
  for (const Sample& sample : samples) {
    if (!std::filesystem::exists(std::string("/usr/share/fonts/truetype/") + sample.file))
      GTEST_SKIP() << sample.file << " is not installed (tools/packages.txt)";
    all += std::string(sample.words) + "<br>";
  }
  const std::string made = on_paper(all);  // one document: each takes a second to make
  for (const Sample& sample : samples) EXPECT_NE(made.find(sample.font), std::string::npos) << sample.words;
  // The same font as that of Korean.
  EXPECT_NE(on_paper("王小明 さくら").find("WenQuanYi-Micro-Hei"), std::string::npos);
  // Arabic and Hebrew are in several of the fonts.
  const std::string right = on_paper("عبد الرحمن שלום");
  EXPECT_TRUE(right.find("DejaVu") != right.npos || right.find("Noto-Sans") != right.npos);
}

// A word of many lines fills pages instead of running off the first.
TEST(Pdf, AWordThatIsLongerThanItsLineIsBroken) {
  SKIP_WITHOUT_WEASYPRINT();
  const std::string made = on_paper(std::string(12'000, 'n'));
  std::size_t pages = 0;
  for (auto at = made.find("/Type /Page\n"); at != made.npos; at = made.find("/Type /Page\n", at + 1))
    ++pages;
  EXPECT_GE(pages, 2U);
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
