#include "platform/json/json.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <boost/json.hpp>
#include <sstream>

#include "platform/json/described.h"

namespace koers::json {

struct Icon {
  std::string src;
  int size = 0;
};
BOOST_DESCRIBE_STRUCT(Icon, (), (src, size))
struct Manifest {
  std::string name;
  std::vector<Icon> icons;
  std::optional<std::string> about{};
  bool is_installed = false;
};
BOOST_DESCRIBE_STRUCT(Manifest, (), (name, icons, about, is_installed))

namespace {

TEST(Json, WritesNamesListsAndEveryKindOfValue) {
  std::ostringstream text;
  Writer out(text);
  out.begin_object();
  out.field("name", "Yara");
  out.field("year", 2);
  out.field("long", std::int64_t{9'007'199'254'740'993});
  out.field("is_student", true);
  out.field("left_on", nullptr);
  out.name("words").begin_list();
  out.value("a");
  out.value("b");
  out.end_list();
  out.name("steps").begin_list();
  for (int number = 1; number <= 2; ++number) {
    out.begin_object();
    out.field("number", number);
    out.end_object();
  }
  out.end_list();
  out.name("none").begin_list();
  out.end_list();
  out.end_object();
  EXPECT_EQ(
      text.str(),
      "{\"name\": \"Yara\", \"year\": 2, \"long\": 9007199254740993, \"is_student\": true, "
      "\"left_on\": null, \"words\": [\"a\", \"b\"], \"steps\": [\n{\"number\": 1}, \n{\"number\": 2}], "
      "\"none\": []}");
}

TEST(Json, RefusesWhatIsNoJson) {
  std::ostringstream text;
  Writer out(text);
  out.begin_object();
  EXPECT_ANY_THROW(out.value("no name"));
  EXPECT_ANY_THROW(out.end_list());
  out.name("one");
  EXPECT_ANY_THROW(out.name("two"));
}

TEST(Json, AnyTextIsReadBackAsItWas) {
  EXPECT_EQ(in_quotes("a \"b\" \\ \n \x01 é"), "\"a \\\"b\\\" \\\\ \\n \\u0001 é\"");
  EXPECT_TRUE(rc::check("texts of any signs", [](const std::vector<std::uint32_t>& signs) {
    std::string text;
    for (const std::uint32_t any : signs) {
      const std::uint32_t sign = any % 0x800U;
      if (sign < 0x80U) {
        text += static_cast<char>(sign);
      } else {
        text += static_cast<char>(0xC0U | (sign >> 6U));
        text += static_cast<char>(0x80U | (sign & 0x3FU));
      }
    }
    const auto read = boost::json::parse(in_quotes(text));
    RC_ASSERT(std::string(read.as_string().data(), read.as_string().size()) == text);
  }));
  const std::string long_text(5'000, '"');
  EXPECT_EQ(in_quotes(long_text).size(), 10'002U);
}

TEST(Json, ADescribedStructWritesItself) {
  const Manifest manifest{.name = "Koers", .icons = {{"/a.png", 192}}};
  EXPECT_EQ(text_of(manifest),
            "{\"name\": \"Koers\", \"icons\": [\n{\"src\": \"/a.png\", \"size\": 192}], \"about\": null, "
            "\"is_installed\": false}");
}

}  // namespace
}  // namespace koers::json
