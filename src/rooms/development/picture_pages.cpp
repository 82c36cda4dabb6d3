// The picture of the development: /studenten/{id}/beeld for who guides, /beeld for the student. Both draw,
// both confirm.
#include <algorithm>

#include "platform/base/error.h"
#include "rooms/development/development.h"
#include "rooms/development/picture_forms.h"
#include "rooms/development/picture_texts.h"
#include "rooms/development/picture_views.h"
#include "rooms/development/routes.h"

namespace koers::development {
namespace {

using access::GuidedStudent;
using html::url;
using http::Response;
using http::Visit;
using people::Guide;
using people::Student;

PictureSeat seat_of(Visit& visit, const Guide& me, Id<people::Person> id) {
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

PictureSeat seat_of(Visit& visit, const Student& me) {
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  return {me.institution(), me.person(),   me.person(),        counsellor ? counsellor->given_name : "",
          Side::student,    url("/beeld"), url("/beeld/klopt")};
}

constexpr int versions_on_a_page = 6;

std::vector<Evidence> all_evidence(const Visit& visit, sql::Reader& reader, const PictureSeat& seat) {
  return evidence_of(reader, seat.institution, seat.student, visit.language);
}

Response picture_page(Visit& visit, const PictureSeat& seat, const forms::Answers& answers) {
  auto versions = versions_of(visit.db(), seat.institution, seat.student.id);
  const layout::ListPart part(visit, "beelden", versions_on_a_page,
                              static_cast<std::int64_t>(versions.size()));
  return http::page(
      views::picture_page(visit, {.seat = seat,
                                  .answers = answers,
                                  .picture = picture_of(visit.db(), seat.institution, seat.student.id),
                                  .evidence = all_evidence(visit, visit.db(), seat),
                                  .versions = part.of(std::move(versions)),
                                  .part = part}),
      answers.status());
}

// What was chosen and is not shared any more is no part of it.
PictureDraft draft_of(sql::Reader& reader, const PictureSeat& seat, const std::vector<Evidence>& all) {
  const auto picture = picture_of(reader, seat.institution, seat.student.id);
  if (!picture) return {};
  auto chosen = chosen_in(reader, seat.institution, seat.student.id, picture->id);
  std::erase_if(chosen, [&](const std::string& choice) {
    return std::none_of(all.begin(), all.end(),
                        [&](const Evidence& one) { return choice.ends_with("." + one.key()); });
  });
  return {picture->words, std::move(chosen)};
}

Response show(Visit& visit, const PictureSeat& seat) {
  const auto all = all_evidence(visit, visit.db(), seat);
  return picture_page(visit, seat, picture_form.edit(draft_of(visit.db(), seat, all)));
}

// A version that both confirmed; others are drafts of one of the two.
Response show_version(Visit& visit, const PictureSeat& seat, Id<Picture> id) {
  auto picture = picture_named(visit.db(), seat.institution, seat.student.id, id);
  if (!picture || !picture->confirmed_on) throw NotFound("picture");
  return http::page(
      views::version_page(visit, {.seat = seat,
                                  .picture = *std::move(picture),
                                  .evidence = all_evidence(visit, visit.db(), seat),
                                  .chosen = chosen_in(visit.db(), seat.institution, seat.student.id, id)}));
}

// What may be chosen: each thing at each part.
forms::Givens offered(const std::vector<Evidence>& all) {
  std::vector<layout::Option> options;
  for (const auto competency : words::competencies) {
    for (const Evidence& one : all) options.push_back({choice_of(competency, one), one.words});
  }
  return {{"bewijs", {.options = std::move(options)}}};
}

Response draw(Visit& visit, const PictureSeat& seat) {
  const auto id = visit.new_id<Picture>();
  const auto typed = picture_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(seat.student.id.value);
        return draft_of(tx, seat, all_evidence(visit, tx, seat));
      },
      [&](sql::Transaction& tx, const PictureDraft& draft) {
        Picture picture;
        picture.id = id;
        picture.written_by = seat.me.id;
        picture.words = draft.words;
        keep_chosen(tx, seat.institution, seat.student.id, id, all_evidence(visit, tx, seat), draft.evidence);
        draw_picture(tx, seat.institution, seat.student.id, seat.side, picture, visit.now, visit.today);
      },
      offered(all_evidence(visit, visit.db(), seat)));
  if (!typed.holds()) return picture_page(visit, seat, typed);
  return http::see_other(seat.page, visit.say(picture_texts::saved));
}

Response confirm(Visit& visit, const PictureSeat& seat) {
  const auto id = visit.request.id<Picture>("beeld");
  if (!id) throw NotFound("no such picture");
  visit.write([&](sql::Transaction& tx) {
    confirm_picture(tx, seat.institution, seat.student.id, seat.side, *id, visit.today);
  });
  return http::see_other(seat.page, visit.say(picture_texts::confirmed));
}

Response show_of_student(Visit& visit, const Guide& me, Id<people::Person> id) {
  return show(visit, seat_of(visit, me, id));
}
Response draw_of_student(Visit& visit, const Guide& me, Id<people::Person> id) {
  return draw(visit, seat_of(visit, me, id));
}
Response confirm_of_student(Visit& visit, const Guide& me, Id<people::Person> id) {
  return confirm(visit, seat_of(visit, me, id));
}
Response version_of_student(Visit& visit, const Guide& me, Id<people::Person> student, Id<Picture> id) {
  return show_version(visit, seat_of(visit, me, student), id);
}
Response my_version(Visit& visit, const Student& me, Id<Picture> id) {
  return show_version(visit, seat_of(visit, me), id);
}
Response show_mine(Visit& visit, const Student& me) { return show(visit, seat_of(visit, me)); }
Response draw_mine(Visit& visit, const Student& me) { return draw(visit, seat_of(visit, me)); }
Response confirm_mine(Visit& visit, const Student& me) { return confirm(visit, seat_of(visit, me)); }

}  // namespace

void add_picture_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}/beeld", show_of_student);
  router.post<Guide>("/studenten/{id}/beeld", draw_of_student);
  router.post<Guide>("/studenten/{id}/beeld/klopt", confirm_of_student);
  router.get<Guide>("/studenten/{id}/beeld/{beeld}", version_of_student);
  router.get<Student>("/beeld", show_mine);
  router.get<Student>("/beeld/{beeld}", my_version);
  router.post<Student>("/beeld", draw_mine);
  router.post<Student>("/beeld/klopt", confirm_mine);
}

}  // namespace koers::development
