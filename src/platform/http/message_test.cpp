#include "platform/http/message.h"

#include <gtest/gtest.h>

#include "platform/http/security.h"

namespace koers::http {
namespace {

using namespace std::string_literals;

Request request_with(std::string target) {
  Request request;
  EXPECT_TRUE(read_target(target, request));
  return request;
}

TEST(Fields, come_decoded_in_order_and_as_often_as_they_were_sent) {
  const auto request = request_with("/zoeken?q=groen+en%20blauw&kleur=rood&kleur=geel&leeg=");
  EXPECT_EQ(request.path, "/zoeken");
  EXPECT_EQ(request.field("q"), "groen en blauw");
  EXPECT_EQ(request.all("kleur"), (std::vector<std::string>{"rood", "geel"}));
  EXPECT_TRUE(request.has("leeg"));
  EXPECT_FALSE(request.has("afwezig"));
  EXPECT_EQ(request.field("afwezig"), "");
}

TEST(Fields, lose_white_space_around_them_and_keep_what_is_within) {
  const auto request = request_with("/?tekst=%20%0D%0Aeerste%0D%0A%20tweede%C2%A0%20");
  EXPECT_EQ(request.field("tekst"), "eerste\n tweede");
}

TEST(Fields, are_read_as_what_they_mean_or_as_nothing) {
  const auto request =
      request_with("/?aantal=-12&half=12x&dag=2026-02-29&morgen=2026-11-27&id=0000000000101");
  EXPECT_EQ(request.number("aantal"), -12);
  EXPECT_EQ(request.number("half"), std::nullopt);
  EXPECT_EQ(request.day("dag"), std::nullopt);
  EXPECT_EQ(request.day("morgen"), make_day(2026, 11, 27));
  EXPECT_EQ(request.id<Request>("id")->value, 1025);
  EXPECT_EQ(request.id<Request>("dag"), std::nullopt);
}

TEST(Fields, that_were_never_encoded_well_stay_as_they_are) {
  EXPECT_EQ(decode_percent("100%", false), "100%");
  EXPECT_EQ(decode_percent("%4", false), "%4");
  EXPECT_EQ(decode_percent("%zz%41", false), "%zzA");
  EXPECT_EQ(parse_fields("&&a&=b&c=d=e"),
            (std::vector<std::pair<std::string, std::string>>{{"a", ""}, {"", "b"}, {"c", "d=e"}}));
  EXPECT_EQ(parse_fields("a=1&b=2&c=3", 2).size(), 2U);
  EXPECT_EQ(count_fields("a=1&b=2&c=3"), 3U);
}

TEST(CleanText, repairs_broken_utf8_and_drops_control_characters) {
  EXPECT_EQ(clean_text("één 😀"), "één 😀");
  EXPECT_EQ(clean_text("a\xFFz"), "a\uFFFDz");
  EXPECT_EQ(clean_text("\xC0\xAF"), "\uFFFD\uFFFD");            // an overlong slash
  EXPECT_EQ(clean_text("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");  // a surrogate
  EXPECT_EQ(clean_text("\xF4\x90\x80\x80"), "\uFFFD\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(clean_text("\xE2\x82"), "\uFFFD\uFFFD");  // cut short
  EXPECT_EQ(clean_text("a\0b\x1B[31m\x7F\tc\r\nd\re"s), "ab[31m\tc\nd\ne");
  EXPECT_EQ(clean_text("\xC2\x85"), "");
}

TEST(Target, is_a_path_within_this_server) {
  Request request;
  for (const auto* bad : {"", "*", "http://elders.example/", "/a%00b", "/a%2Fb", "/a%0d%0ab"}) {
    EXPECT_FALSE(read_target(bad, request)) << bad;
  }
  EXPECT_EQ(request_with("/caf%C3%A9/%FF").path, "/café/\uFFFD");
}

TEST(Cookies, are_found_by_their_whole_name) {
  Request request;
  request.headers = {{"cookie", "koers_session_old=1; koers_session=abc ;x=y"}, {"cookie", "later=2"}};
  EXPECT_EQ(request.cookie("koers_session"), "abc");
  EXPECT_EQ(request.cookie("session"), "");
  EXPECT_EQ(request.cookie("later"), "2");
}

TEST(Cookies, are_closed_to_scripts_and_other_sites) {
  EXPECT_EQ(cookie("a", "b", std::nullopt, false), "a=b; Path=/; HttpOnly; SameSite=Lax");
  EXPECT_EQ(cookie("a", "b", 60, true), "a=b; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure");
  EXPECT_THROW(cookie("a", "b; Domain=elders.example", 60, true), std::logic_error);
}

TEST(Toast, survives_the_way_through_the_browser) {
  const auto back = decode_toast(encode_toast({"Bewaard; \"klaar\" ✓", html::url("/doelen/terug")}));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->text, "Bewaard; \"klaar\" ✓");
  EXPECT_EQ(back->undo->text(), "/doelen/terug");
  EXPECT_FALSE(decode_toast(encode_toast({"Bewaard.", std::nullopt}))->undo);
}

TEST(Toast, that_somebody_else_wrote_leads_nowhere_outside) {
  EXPECT_EQ(decode_toast("Klik!%2F%2Felders.example")->undo->text(), "/");
  EXPECT_EQ(decode_toast("%20"), std::nullopt);
  std::string long_text;
  for (int i = 0; i < 1000; ++i) long_text += "é";
  const auto cut = decode_toast(encode_toast({long_text, std::nullopt}));
  EXPECT_LE(cut->text.size(), 600U);
  EXPECT_EQ(clean_text(cut->text), cut->text);
}

TEST(Download, names_a_file_and_never_a_path) {
  EXPECT_EQ(download("x", "text/csv", "leerlingen é.csv").headers[0].second,
            "attachment; filename=\"leerlingen _.csv\"; filename*=UTF-8''leerlingen%20%C3%A9.csv");
  const auto hostile = content_disposition("../\"a\r\nSet-Cookie: x.csv");
  EXPECT_EQ(hostile.find('\n'), std::string::npos);
  EXPECT_EQ(hostile.find("/"), std::string::npos);
}

TEST(Page, begins_with_the_doctype_and_a_part_does_not) {
  EXPECT_EQ(page(html::p("dag")).body, "<!doctype html><p>dag</p>");
  EXPECT_EQ(part(html::p("dag")).body, "<p>dag</p>");
  const auto response = see_other(html::url("/doelen"));
  EXPECT_EQ(response.status, 303);
  EXPECT_EQ(response.headers[0].second, "/doelen");
}

TEST(SameOrigin, believes_the_browser_before_the_origin) {
  constexpr auto base = "https://koers.school.nl";
  Request request;
  const auto with = [&request](std::vector<std::pair<std::string, std::string>> headers) {
    request.headers = std::move(headers);
    return is_same_origin(request, base);
  };
  EXPECT_TRUE(with({{"sec-fetch-site", "same-origin"}}));
  EXPECT_TRUE(with({{"origin", "https://koers.school.nl"}}));
  EXPECT_TRUE(with({{"origin", "https://anders.nl"}, {"host", "anders.nl"}}));
  EXPECT_FALSE(with({{"authorization", "Bearer abc"}}));
  EXPECT_FALSE(with({{"authorization", "Bearer abc"}, {"sec-fetch-site", "cross-site"}}));
  EXPECT_FALSE(with({}));
  EXPECT_FALSE(with({{"sec-fetch-site", "none"}}));
  EXPECT_FALSE(with({{"sec-fetch-site", "cross-site"}, {"origin", "https://koers.school.nl"}}));
  EXPECT_FALSE(with({{"origin", "null"}}));
  EXPECT_FALSE(with({{"origin", "https://koers.school.nl.elders.example"}}));
  EXPECT_FALSE(with({{"origin", "http://anders.nl"}, {"host", "anders.nl"}}));
}

TEST(SecurityHeaders, leave_no_room_for_inline_code) {
  const auto headers = security_headers(true);
  EXPECT_EQ(headers.find("unsafe"), std::string::npos);
  EXPECT_NE(headers.find("Strict-Transport-Security"), std::string::npos);
  EXPECT_EQ(security_headers(false).find("Strict-Transport-Security"), std::string::npos);
}

}  // namespace
}  // namespace koers::http
