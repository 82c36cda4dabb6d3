// What runs from right to left stays in its place among what runs from left to right.
#include "platform/html/html.h"

#include <gtest/gtest.h>

namespace koers::html {
namespace {

TEST(HtmlDirection, WhatStandsAloneSaysItOfItsElement) {
  EXPECT_EQ(p("יעל").text(), R"(<p dir="auto">יעל</p>)");
  EXPECT_EQ(b.cls("num")("عبد الرحمن").text(), R"(<b class="num" dir="auto">عبد الرحمن</b>)");
  EXPECT_EQ(p.with("dir", "rtl")("יעל").text(), R"(<p dir="rtl">יעל</p>)");
  EXPECT_EQ(td(fragment("יעל")).text(), R"(<td dir="auto">יעל</td>)");
  EXPECT_EQ(p("Zoë 한 🙂 <b>").text(), "<p>Zoë 한 🙂 &lt;b&gt;</p>");
}

TEST(HtmlDirection, WhatStandsBesideOthersHasAFence) {
  EXPECT_EQ(p("יעל", ", 3 keer").text(), "<p><bdi>יעל</bdi>, 3 keer</p>");
  EXPECT_EQ(p(b("יעל"), " 3 keer").text(), R"(<p><b dir="auto">יעל</b> 3 keer</p>)");
  EXPECT_EQ(p("Van \u2068יעל\u2069, 3 keer").text(), "<p>Van <bdi>יעל</bdi>, 3 keer</p>");
  EXPECT_EQ(p("\u2068יעל\u2069").text(), R"(<p dir="auto">יעל</p>)");
  EXPECT_EQ(p("\u2068<i>\u2069 3 keer").text(), "<p><bdi>&lt;i&gt;</bdi> 3 keer</p>");
  EXPECT_EQ(p("\u2068half").text(), "<p>\u2068half</p>") << "a begin without an end makes no element";
}

TEST(HtmlDirection, ALineOfSeveralFactsKeepsTheirOrder) {
  EXPECT_EQ(p("יעל · 3 dagen geleden").text(), "<p><bdi>יעל</bdi> · 3 dagen geleden</p>");
  EXPECT_EQ(p("9.15 uur · חדר 12 · יעל").text(), "<p>9.15 uur · <bdi>חדר 12</bdi> · <bdi>יעל</bdi></p>");
  EXPECT_EQ(option("יעל · 3").text(), "<option>\u2068יעל\u2069 · 3</option>");
  EXPECT_EQ(textarea("יעל · 3").text(), "<textarea dir=\"auto\">יעל · 3</textarea>");
}

TEST(HtmlDirection, WhereNoElementMayStandTheFenceIsAText) {
  EXPECT_EQ(title("Van \u2068יעל\u2069, 3 keer").text(), "<title>Van \u2068יעל\u2069, 3 keer</title>");
  EXPECT_EQ(title("יעל").text(), "<title>\u2068יעל\u2069</title>");
  EXPECT_EQ(option("יעל").text(), R"(<option dir="auto">יעל</option>)");
  EXPECT_EQ(option("יעל", " (3)").text(), "<option>\u2068יעל\u2069 (3)</option>");
}

TEST(HtmlDirection, WhatIsTypedInShowsTheDirectionOfItsWords) {
  EXPECT_EQ(textarea.name("tekst")("\nשלום, 3").text(),
            "<textarea dir=\"auto\" name=\"tekst\">\nשלום, 3</textarea>");
  EXPECT_EQ(textarea("שלום", "").text(), R"(<textarea dir="auto">שלום</textarea>)");
  EXPECT_EQ(p(input.type("text").name("naam")).text(),
            R"(<p><input type="text" dir="auto" name="naam"></p>)");
  EXPECT_EQ(p(input.type("search")).text(), R"(<p><input type="search" dir="auto"></p>)");
  EXPECT_EQ(p(input.type("date")).text(), R"(<p><input type="date"></p>)");
}

}  // namespace
}  // namespace koers::html
