#include "platform/http/multipart.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "platform/http/body.h"
#include "platform/http/compress.h"

namespace koers::http {
namespace {

// Writes down what it hears, so that two readings can be compared.
class Told final : public PartSink {
 public:
  bool part_begin(const Part& part) override {
    text += "[" + part.name + "|" + part.filename.value_or("-") + "|" + part.type + "|";
    return true;
  }
  bool part_data(std::string_view bytes) override {
    text += bytes;
    return true;
  }
  bool part_end() override {
    text += "]";
    return true;
  }
  std::string text;
};

struct Heard {
  std::string text;
  bool well_formed;
  bool operator==(const Heard&) const = default;
};

Heard hear(std::string_view body, const std::vector<std::size_t>& cuts = {}) {
  Told told;
  MultipartParser parser("grens", told);
  bool fine = true;
  for (const auto cut : cuts) {
    const auto length = std::min(cut, body.size());
    fine = parser.feed(body.substr(0, length)) && fine;
    body.remove_prefix(length);
  }
  fine = parser.feed(body) && fine;
  return {told.text, fine && parser.finished()};
}

const std::string form =
    "voorwoord\r\n--grens\r\nContent-Disposition: form-data; name=\"titel\"\r\n\r\nMijn\r\n--gre stage\r\n"
    "--grens  \r\ncontent-disposition:form-data;name=foto;filename=\"a \\\"b\\\";c.jpg\"\r\nContent-Type: "
    "image/JPEG; q=1"
    "\r\n\r\n\r\n\r\n\r\n--grens\r\nContent-Disposition: form-data; name=\"leeg\"\r\n\r\n\r\n"
    "--grens\r\nContent-Disposition: form-data; name=\"zonder\"\r\n\r\n--grens--\r\nnawoord";

TEST(Multipart, reads_fields_and_files) {
  EXPECT_EQ(hear(form), (Heard{"[titel|-||Mijn\r\n--gre stage][foto|a \"b\";c.jpg|image/jpeg|\r\n\r\n]"
                               "[leeg|-||][zonder|-||]",
                               true}));
}

TEST(Multipart, hears_the_same_however_it_is_cut) {
  const auto whole = hear(form);
  for (std::size_t first = 0; first <= form.size(); ++first) EXPECT_EQ(hear(form, {first}), whole) << first;
  EXPECT_EQ(hear(form, std::vector<std::size_t>(form.size(), 1)), whole);
  EXPECT_TRUE(rc::check("any pieces", [&whole](const std::vector<unsigned char>& sizes) {
    RC_ASSERT(hear(form, {sizes.begin(), sizes.end()}) == whole);
  }));
}

TEST(Multipart, hears_the_same_of_broken_forms_however_they_are_cut) {
  EXPECT_TRUE(
      rc::check("any damage", [](std::size_t at, char damage, const std::vector<unsigned char>& sizes) {
        std::string broken = form;
        broken[at % broken.size()] = damage;
        const auto whole = hear(broken);
        const auto cut = hear(broken, {sizes.begin(), sizes.end()});
        RC_ASSERT(whole.well_formed == cut.well_formed);
        if (whole.well_formed) RC_ASSERT(whole.text == cut.text);
      }));
}

TEST(Multipart, refuses_what_is_no_form) {
  for (const std::string_view body : {
           "",
           "--grens",
           "--grens\r\n",
           "--grens\r\n\r\n\r\n--grens--",
           "--grens\r\nContent-Disposition: attachment; name=x\r\n\r\n\r\n--grens--",
           "--grens\r\nContent-Disposition: form-data\r\n\r\n\r\n--grens--",
           "--grens\r\nzonder dubbele punt\r\n\r\n\r\n--grens--",
           "--grensX\r\n",
           "--grens\r\nContent-Disposition: form-data; name=a\r\n\r\nnooit af",
       }) {
    EXPECT_FALSE(hear(body).well_formed) << body;
  }
  EXPECT_FALSE(hear("--grens\r\nX: " + std::string(10'000, 'x')).well_formed);
}

TEST(Multipart, knows_its_boundary_by_the_content_type) {
  EXPECT_EQ(multipart_boundary("multipart/form-data; boundary=abc"), "abc");
  EXPECT_EQ(multipart_boundary("Multipart/Form-Data; charset=utf-8; Boundary=\"a b'c\""), "a b'c");
  EXPECT_EQ(multipart_boundary("multipart/form-data"), std::nullopt);
  EXPECT_EQ(multipart_boundary("multipart/form-data; boundary="), std::nullopt);
  EXPECT_EQ(multipart_boundary("multipart/form-data; boundary=" + std::string(71, 'x')), std::nullopt);
  EXPECT_EQ(multipart_boundary("text/plain; boundary=abc"), std::nullopt);
}

class BodyTest : public ::testing::Test {
 protected:
  std::optional<Router::Problem> take(const std::string& type, const std::string& body, Limits limits = {},
                                      Body route = {}) {
    request_ = {};
    request_.headers = {{"content-type", type}};
    BodyIntake intake(request_, route, limits, "/nonexistent");
    if (intake.take(body) && intake.finish()) return std::nullopt;
    return intake.problem();
  }
  Request request_;
};

TEST_F(BodyTest, keeps_json_as_it_is) {
  EXPECT_EQ(take("application/json", "{\"a\":1}"), std::nullopt);
  EXPECT_EQ(request_.body, "{\"a\":1}");
}

TEST_F(BodyTest, keeps_no_more_than_the_route_takes) {
  EXPECT_EQ(take("text/plain", std::string(101, 'x'), {}, {.limit = 100}), Router::Problem::too_large);
  EXPECT_EQ(take("text/plain", std::string(100, 'x'), {}, {.limit = 100}), std::nullopt);
}

TEST_F(BodyTest, keeps_little_in_memory_where_films_are_taken) {
  const std::string long_text =
      "--g\r\nContent-Disposition: form-data; name=a\r\n\r\n" + std::string(2'000, 'x');
  EXPECT_EQ(take("multipart/form-data; boundary=g", long_text, {.kept_bytes = 1'000},
                 {.limit = 1 << 30, .uploads = true}),
            Router::Problem::too_large);
}

TEST_F(BodyTest, counts_fields_of_every_kind) {
  EXPECT_EQ(take("application/x-www-form-urlencoded", "a&b&c", {.fields = 3}), std::nullopt);
  EXPECT_EQ(take("application/x-www-form-urlencoded", "a&b&c&d", {.fields = 3}), Router::Problem::too_large);
  const std::string part = "--g\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n";
  EXPECT_EQ(take("multipart/form-data; boundary=g", part + part + "--g--", {.fields = 2}), std::nullopt);
  EXPECT_EQ(request_.all("a").size(), 2U);
  EXPECT_EQ(take("multipart/form-data; boundary=g", part + part + part + "--g--", {.fields = 2}),
            Router::Problem::too_large);
}

TEST_F(BodyTest, says_so_when_the_disk_does_not_take_it) {
  EXPECT_EQ(take("video/mp4", "abc", {}, {.uploads = true}), Router::Problem::unavailable);
}

TEST(Compress, asks_the_browser_first) {
  EXPECT_TRUE(accepts("br, gzip", "gzip"));
  EXPECT_TRUE(accepts("gzip;q=0.5", "gzip"));
  EXPECT_FALSE(accepts("gzip;q=0", "gzip"));
  EXPECT_FALSE(accepts("gzip;q=0.000, br", "gzip"));
  EXPECT_FALSE(accepts("", "gzip"));
  EXPECT_FALSE(accepts("x-gzip", "gzip"));
  EXPECT_TRUE(is_compressible("text/html; charset=utf-8", 2'000));
  EXPECT_FALSE(is_compressible("text/html", 500));
  EXPECT_FALSE(is_compressible("image/webp", 2'000));
}

}  // namespace
}  // namespace koers::http
