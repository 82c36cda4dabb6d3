#include "campus/rooms/chapter.h"

#include "campus/access/guides.h"
#include "campus/navigation/navigation.h"
#include "campus/organisation/organisation.h"
#include "campus/rooms/chapter_texts.h"

namespace koers::rooms {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;
namespace texts = chapter_texts;

std::string unit_of(const Teller& teller, organisation::UnitKind kind, std::int64_t id) {
  return organisation::unit_name(teller.reader(), teller.institution(), {kind, id}).value_or("");
}

std::int64_t number_of(const Row& row, std::string_view column) { return row.id<int>(column).value; }

Html person(const Teller& teller) {
  Html all;
  for (const Row& me : teller.rows(people::personal_tables(), "person")) {
    const people::Person named{{}, me["given_name"], me["infix"], me["family_name"]};
    const bool dutch = me.code<i18n::Language>("language").value_or(i18n::Language::nl) == i18n::Language::nl;
    all += booklet::entry(
        {}, fragment(teller.fact(texts::name, named.full_name()), teller.fact(texts::email, me["email"]),
                     teller.fact(texts::number, me["number"]),
                     booklet::line({teller.say(dutch ? texts::dutch : texts::english)})));
  }
  return all;
}

Html studies(const Teller& teller) {
  using organisation::Pathway;
  using organisation::UnitKind;
  Html all;
  for (const Row& one : teller.rows(people::personal_tables(), "enrolments", "started_on")) {
    const auto pathway = one.code<Pathway>("pathway");
    const std::string group = unit_of(teller, UnitKind::group, number_of(one, "group_id"));
    const auto where = pathway == Pathway::bbl ? texts::at_work : texts::at_school;
    all += booklet::entry(
        {unit_of(teller, UnitKind::programme, number_of(one, "programme_id")),
         teller.period(one.day("started_on"), one.day("ended_on"))},
        booklet::line({teller.say(texts::level, one.number("level")), pathway ? teller.say(where) : "",
                       group.empty() ? "" : teller.say(texts::group, group),
                       unit_of(teller, UnitKind::team, number_of(one, "team_id")),
                       unit_of(teller, UnitKind::school, number_of(one, "school_id"))}));
  }
  return booklet::group(teller.say(texts::studies), all);
}

Html roles(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(people::personal_tables(), "roles", "begins_on")) {
    const auto role = one.code<people::Role>("role");
    const auto unit = one.code<organisation::UnitKind>("unit_kind");
    if (!role || !unit) continue;
    all += booklet::entry(
        {teller.say(navigation::role_name(*role)), teller.period(one.day("begins_on"), one.day("ends_on"))},
        booklet::line({unit_of(teller, *unit, number_of(one, "unit_id"))}));
  }
  return booklet::group(teller.say(texts::roles), all);
}

Html in_demo(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(people::personal_tables(), "personas")) {
    const bool dutch = teller.language() == i18n::Language::nl;
    all += booklet::line({one[dutch ? "about_nl" : "about_en"]});
  }
  return booklet::group(teller.say(texts::in_demo), booklet::entry({}, all));
}

Html guides(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(people::personal_tables(), "guides", "begins_on")) {
    const bool second = one.code<access::GuideKind>("kind") == access::GuideKind::specialist;
    all += booklet::entry(
        {teller.name_of(one["person_id"]), teller.period(one.day("begins_on"), one.day("ends_on"))},
        fragment(booklet::line({teller.say(second ? texts::specialist : texts::counsellor),
                                one.yes("in_confidence") ? teller.say(texts::in_confidence) : ""}),
                 teller.said(texts::handed_over, one["handover_note"]),
                 teller.said(texts::why_changed, one["reason"])));
  }
  return booklet::group(teller.say(texts::guides), all);
}

Html looks(const Teller& teller) {
  std::vector<std::string> lines;
  for (const Row& one : teller.rows(people::personal_tables(), "looks", "looked_at")) {
    lines.push_back(
        teller.say(texts::looked, teller.name_of(one["viewer_id"]), teller.moment(one.moment("looked_at"))));
  }
  return booklet::group(teller.say(texts::looks), booklet::entry({}, booklet::list(lines)));
}

Html devices(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(people::personal_tables(), "sessions", "created_at")) {
    const auto role = one.code<people::Role>("view");
    const std::string device = one["device"].empty() ? teller.say(texts::unknown_device) : one["device"];
    all += booklet::entry(
        {device},
        booklet::line({teller.say(texts::signed_in, teller.moment(one.moment("created_at")),
                                  teller.moment(one.moment("seen_at"))),
                       role ? teller.say(texts::looking_as, teller.say(navigation::role_name(*role))) : ""}));
  }
  return booklet::group(teller.say(texts::devices), all);
}

Html links(const Teller& teller) {
  std::vector<std::string> lines;
  for (const Row& one : teller.rows(people::personal_tables(), "sign_in_links", "created_at")) {
    std::string line = teller.say(texts::link_made, teller.moment(one.moment("created_at")),
                                  teller.moment(one.moment("ends_at")));
    if (one.moment("used_at")) {
      line += ", " + i18n::say_count(teller.language(), texts::link_uses, one.number("uses")) + ", " +
              teller.say(texts::link_used, teller.moment(one.moment("used_at")));
    }
    if (one.moment("withdrawn_at")) {
      line += ", " + teller.say(texts::link_withdrawn, teller.moment(one.moment("withdrawn_at")));
    }
    lines.push_back(line);
  }
  return booklet::group(teller.say(texts::links), booklet::entry({}, booklet::list(lines)));
}

// What a form led to is an address within Koers, which says nothing outside it.
Html forms(const Teller& teller) {
  const auto sent = teller.rows(people::personal_tables(), "accepted_forms").size();
  if (sent == 0) return {};
  return booklet::group(
      teller.say(texts::remembered),
      booklet::entry({}, booklet::line({i18n::say_count(teller.language(), texts::forms,
                                                        static_cast<std::int64_t>(sent))})));
}

constexpr booklet::Chapter chapters[] = {
    {Part::around, guides},  {Part::around, looks},  {Part::school, person},
    {Part::school, studies}, {Part::school, roles},  {Part::besides, devices},
    {Part::besides, links},  {Part::besides, forms}, {Part::besides, in_demo}};

}  // namespace

std::span<const booklet::Chapter> campus_chapters() { return chapters; }

}  // namespace koers::rooms
