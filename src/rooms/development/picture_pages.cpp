// The picture of the development: /studenten/{id}/beeld for who guides, /beeld for the student. Both draw,
// both confirm.
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/i18n/dates.h"
#include "rooms/development/development.h"
#include "rooms/development/picture_forms.h"
#include "rooms/development/picture_texts.h"
#include "rooms/development/routes.h"

namespace koers::development {
namespace {

using namespace html;
using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;
using people::Student;

// One of the two who draw it.
struct Drawer {
  Id<organisation::Institution> institution;
  people::Person student;
  people::Person me;
  std::string other;  // given name of the other one
  Side side = Side::student;
  Url page;  // the form
  Url confirm;
};

Drawer drawer_of(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  if (student.in_confidence()) throw NotFound("picture");
  return {student.institution(),
          student.person(),
          me.person(),
          student.person().given_name,
          Side::counsellor,
          picture_path(id),
          url("/studenten/", id, "/beeld/klopt")};
}

Drawer drawer_of(Visit& visit, const Student& me) {
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  return {me.institution(), me.person(),   me.person(),        counsellor ? counsellor->given_name : "",
          Side::student,    url("/beeld"), url("/beeld/klopt")};
}

Html standing(const Visit& visit, const Drawer& drawer, const std::optional<Picture>& picture) {
  if (!picture) {
    return layout::empty_state(visit.say(picture_texts::empty), visit.say(picture_texts::empty_line));
  }
  if (picture->confirmed_on) {
    return layout::notice(words::State::good,
                          visit.say(picture_texts::confirmed) + " " +
                              i18n::day_with_year(visit.language, *picture->confirmed_on));
  }
  if (picture->waits_for(drawer.side)) {
    return layout::card(
        {.surface = layout::Surface::tone, .tone = words::State::info},
        fragment(
            p(visit.say(picture_texts::asks_you, drawer.other)),
            layout::form_to(drawer.confirm, fragment(layout::hidden_field("beeld", text(picture->id)),
                                                     layout::submit(visit.say(picture_texts::confirm))))));
  }
  return layout::notice(words::State::info, visit.say(picture_texts::waits_for, drawer.other));
}

Html parts_of(Visit& visit, const forms::Answers& answers) {
  return each(words::competencies, [&](words::Competency competency) {
    const auto name = code(competency);
    return layout::card(
        {.surface = layout::Surface::tone, .tone = competency},
        fragment(layout::badge(visit.language, competency),
                 picture_form.field(visit, answers, name,
                                    {{name, {.label = visit.say(words::question(competency))}}})));
  });
}

Response picture_page(Visit& visit, const Drawer& drawer, const forms::Answers& answers) {
  const auto picture = picture_of(visit.db(), drawer.institution, drawer.student.id);
  const bool student = drawer.side == Side::student;
  const std::string title =
      student ? visit.say(picture_texts::mine) : visit.say(picture_texts::title, drawer.student.given_name);
  const Html content = fragment(
      layout::page_head({.title = title, .lead = fragment(visit.say(picture_texts::line))}),
      standing(visit, drawer, picture),
      layout::form_to(drawer.page, fragment(picture_form.head(visit, answers), parts_of(visit, answers),
                                            layout::submit(visit.say(picture_texts::save)))));
  return http::page(
      navigation::page(
          visit,
          {.title = title, .place = student ? "/ik" : "/studenten", .width = layout::PageWidth::narrow},
          content),
      answers.status());
}

PictureDraft draft_of(const std::optional<Picture>& picture) {
  return picture ? PictureDraft{picture->words} : PictureDraft{};
}

Response show(Visit& visit, const Drawer& drawer) {
  const auto picture = picture_of(visit.db(), drawer.institution, drawer.student.id);
  return picture_page(visit, drawer, picture_form.edit(draft_of(picture)));
}

Response draw(Visit& visit, const Drawer& drawer) {
  const auto id = visit.new_id<Picture>();
  const auto typed = picture_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(drawer.student.id.value);
        return draft_of(picture_of(tx, drawer.institution, drawer.student.id));
      },
      [&](sql::Transaction& tx, const PictureDraft& draft) {
        Picture picture;
        picture.id = id;
        picture.written_by = drawer.me.id;
        picture.words = draft.words;
        draw_picture(tx, drawer.institution, drawer.student.id, drawer.side, picture, visit.now, visit.today);
      });
  if (!typed.holds()) return picture_page(visit, drawer, typed);
  return http::see_other(drawer.page, visit.say(picture_texts::saved));
}

Response confirm(Visit& visit, const Drawer& drawer) {
  const auto id = visit.request.id<Picture>("beeld");
  if (!id) throw NotFound("no such picture");
  visit.write([&](sql::Transaction& tx) {
    confirm_picture(tx, drawer.institution, drawer.student.id, drawer.side, *id, visit.today);
  });
  return http::see_other(drawer.page, visit.say(picture_texts::confirmed));
}

Response show_of_student(Visit& visit, const Guide& me, Id<people::Person> id) {
  return show(visit, drawer_of(visit, me, id));
}
Response draw_of_student(Visit& visit, const Guide& me, Id<people::Person> id) {
  return draw(visit, drawer_of(visit, me, id));
}
Response confirm_of_student(Visit& visit, const Guide& me, Id<people::Person> id) {
  return confirm(visit, drawer_of(visit, me, id));
}
Response show_mine(Visit& visit, const Student& me) { return show(visit, drawer_of(visit, me)); }
Response draw_mine(Visit& visit, const Student& me) { return draw(visit, drawer_of(visit, me)); }
Response confirm_mine(Visit& visit, const Student& me) { return confirm(visit, drawer_of(visit, me)); }

}  // namespace

void add_picture_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}/beeld", show_of_student);
  router.post<Guide>("/studenten/{id}/beeld", draw_of_student);
  router.post<Guide>("/studenten/{id}/beeld/klopt", confirm_of_student);
  router.get<Student>("/beeld", show_mine);
  router.post<Student>("/beeld", draw_mine);
  router.post<Student>("/beeld/klopt", confirm_mine);
}

}  // namespace koers::development
