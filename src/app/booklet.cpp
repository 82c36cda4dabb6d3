#include "app/booklet.h"

#include "app/booklet_texts.h"
#include "app/rooms.h"
#include "platform/base/embedded.h"
#include "platform/i18n/dates.h"

namespace koers::app {

using namespace html;
using booklet::Part;
using booklet::Teller;
namespace texts = booklet_texts;

namespace {

struct PartTitle {
  Part part;
  i18n::Text title;
};
constexpr PartTitle parts[] = {
    {Part::who, texts::who},         {Part::lived, texts::lived},     {Part::talks, texts::talks},
    {Part::choices, texts::choices}, {Part::course, texts::course},   {Part::portfolio, texts::portfolio},
    {Part::help, texts::help},       {Part::letters, texts::letters}, {Part::work, texts::work},
    {Part::around, texts::around},   {Part::school, texts::school},   {Part::besides, texts::besides}};

std::string_view asset(std::string_view name) {
  const auto* file = embedded::find(embedded::assets(), name);
  check(file != nullptr, "the look of the booklet is in the program");
  return file->bytes;
}

// Of three bytes four signs (RFC 4648).
std::string base64(std::string_view bytes) {
  static constexpr std::string_view signs =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t three = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      three = three << 8U | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    }
    const std::size_t given = std::min<std::size_t>(3, bytes.size() - at);
    for (std::size_t i = 0; i < 4; ++i) {
      text += i <= given ? signs[three >> (18U - 6U * i) & 63U] : '=';
    }
  }
  return text;
}

std::string font_face(std::string_view family, std::string_view file) {
  return "@font-face { font-family: \"" + std::string(family) +
         "\"; font-weight: 200 900; src: url(data:font/woff2;base64," + base64(asset(file)) +
         ") format(\"woff2\"); }\n";
}

// The page is one file that needs no other, so its look is inside.
Html look() {
  return Tag("style")(trusted(
      font_face("Bricolage Grotesque", "fonts/bricolage-grotesque-latin-wght-normal.woff2") +
      font_face("Figtree", "fonts/figtree-latin-wght-normal.woff2") + std::string(asset("css/booklet.css"))));
}

struct ToldPart {
  std::string anchor;  // deel-1
  std::string title;
  Html chapters;
};

std::vector<ToldPart> told_parts(const Teller& teller) {
  std::vector<ToldPart> all;
  for (const auto& part : parts) {
    Html told;
    for (const rooms::Room* room : all_rooms()) {
      for (const booklet::Chapter& chapter : room->chapters) {
        if (chapter.part == part.part) told += chapter.tell(teller);
      }
    }
    if (told.empty()) continue;
    all.push_back({"deel-" + std::to_string(all.size() + 1), teller.say(part.title), std::move(told)});
  }
  return all;
}

Html cover(const Teller& teller, const std::string& name, Instant now) {
  // Who left school has a story all the same.
  const bool student = !teller.rows(people::personal_tables(), "enrolments").empty();
  const std::string school = organisation::institution_of(teller.reader(), teller.institution()).name;
  return header.cls("cover")(div.cls("line-of-koers").aria("hidden", "true")(),
                             p.cls("above")(teller.say(texts::above)), h1(teller.say(texts::title, name)),
                             p.cls("below")(teller.say(texts::cover_line, school, teller.day(day_of(now)))),
                             p.cls("welcome")(teller.say(student ? texts::welcome : texts::welcome_at_work)));
}

Html contents(const Teller& teller, const std::vector<ToldPart>& told) {
  const Html rows =
      each(told, [](const ToldPart& part) { return li(a.with("href", "#" + part.anchor)(part.title)); });
  return nav.aria("labelledby", "inhoud")(h2.id("inhoud")(teller.say(texts::contents)), ol(rows));
}

}  // namespace

std::string write_booklet(sql::Reader& reader, Id<organisation::Institution> institution,
                          Id<people::Person> person, i18n::Language language, Instant now,
                          Teller::Places places) {
  const Teller teller(reader, institution, person, language, day_of(now), std::move(places));
  const std::string name = people::person_of(reader, institution, person).full_name();
  const auto told = told_parts(teller);
  const Html body_parts = each(told, [](const ToldPart& part) {
    return section.cls("part").id(part.anchor)(h2(part.title), part.chapters);
  });
  const Html page = html_.lang(code(language))(
      head(meta.with("charset", "utf-8"),
           meta.name("viewport").with("content", "width=device-width, initial-scale=1"),
           meta.name("color-scheme").with("content", "light dark"), title(teller.say(texts::title, name)),
           look()),
      body(cover(teller, name, now), contents(teller, told), main(body_parts),
           footer(h2(teller.say(texts::last_title)), p(teller.say(texts::for_machines)))));
  return "<!doctype html>\n" + page.text();
}

}  // namespace koers::app
