// What the booklet of a person tells of the help that was asked: the question, what happened, what came of
// it.
#include "campus/rooms/booklet.h"
#include "platform/i18n/dates.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/chapter_texts.h"
#include "rooms/referrals/joint_request.h"
#include "rooms/referrals/joint_texts.h"
#include "rooms/referrals/line_views.h"
#include "rooms/referrals/record.h"
#include "rooms/referrals/referral.h"

namespace koers::referrals {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Rows;
using booklet::Teller;

Html line_told(const Teller& teller, const Row& row) {
  ReferralLine line{
      .given_name = teller.name_of(row["author_id"]),
      .kind = row.code<LineKind>("kind").value_or(LineKind::said),
      .words = row["words"],
      .happens_on = row.day("happens_on"),
      .minute = row["minute"].empty() ? std::nullopt : std::optional(static_cast<int>(row.number("minute"))),
      .written_at = {}};
  const std::string happened =
      views::line_for_student(teller.language(), line, teller.is_me(row["author_id"]), teller.today());
  return div.cls("said")(
      p.cls("label")(teller.say(chapter_texts::on_moment, happened, teller.moment(row.moment("written_at")))),
      line.kind == LineKind::passed_on ? Html() : booklet::words(row["words"]));
}

std::string state_of(const Teller& teller, const Row& request) {
  switch (request.code<ReferralState>("state").value_or(ReferralState::asked)) {
    case ReferralState::asked:
    case ReferralState::taken:
      return teller.say(chapter_texts::open);
    case ReferralState::withdrawn:
      return teller.say(chapter_texts::withdrawn);
    case ReferralState::closed:
      break;
  }
  return teller.say(chapter_texts::closed, teller.moment(request.moment("closed_at")));
}

// Who asked it together with the person, and what the specialist does not see.
std::string with_counsellor(const Teller& teller, const Row& request) {
  if (request["by_counsellor_id"].empty()) return "";
  const std::string who =
      teller.say(joint_texts::line_sent, teller.name_of(request["by_counsellor_id"])) + ".";
  return request.yes("opens_file") ? who : who + " " + teller.say(joint_texts::sees_question);
}

Html told(const Teller& teller, const Row& request, const Rows& lines) {
  std::string planned = teller.day(request.day("contact_on"));
  if (!planned.empty() && !request["contact_minute"].empty()) {
    const std::string time =
        i18n::time_of_day(teller.language(), static_cast<int>(request.number("contact_minute")));
    planned = teller.say(chapter_texts::day_and_time, planned, time);
  }
  const std::string specialist =
      request["specialist_id"].empty() ? "" : teller.name_of(request["specialist_id"]);
  Html happened;
  for (const Row& line : lines) {
    if (line["referral_id"] == request["id"]) happened += line_told(teller, line);
  }
  return booklet::entry(
      {.when = teller.say(chapter_texts::asked_on, teller.moment(request.moment("asked_at")))},
      fragment(
          booklet::words(request["question"]), teller.said(asking_texts::you_did, request["tried"]),
          booklet::line({state_of(teller, request),
                         teller.say(request.yes("counsellor_may_know") ? chapter_texts::counsellor_may_know
                                                                       : chapter_texts::counsellor_may_not),
                         with_counsellor(teller, request)}),
          teller.fact(chapter_texts::who, specialist), teller.fact(chapter_texts::planned, planned),
          teller.fact(chapter_texts::place, request["contact_place"]),
          teller.fact(chapter_texts::spoken, teller.day(request.day("first_contact_on"))), happened,
          teller.said(asking_texts::outcome, request["outcome"])));
}

Html requests(const Teller& teller) {
  const Rows lines = teller.rows(personal_tables(), "lines", "written_at");
  Html all;
  for (const Row& request : teller.rows(personal_tables(), "requests", "asked_at")) {
    all += told(teller, request, lines);
  }
  return booklet::group(teller.say(chapter_texts::title), all);
}

std::string joint_answer(const Teller& teller, const Row& joint) {
  const std::string on = teller.moment(joint.moment("answered_at"));
  switch (joint.code<JointState>("state").value_or(JointState::waiting)) {
    case JointState::waiting:
      return teller.say(joint_texts::chapter_waiting);
    case JointState::agreed:
      return teller.say(joint_texts::chapter_agreed, on);
    case JointState::refused:
      return teller.say(joint_texts::chapter_refused, on);
    case JointState::withdrawn:
      break;
  }
  return teller.say(joint_texts::chapter_withdrawn, on);
}

Html joint_requests(const Teller& teller) {
  Html all;
  for (const Row& joint : teller.rows(personal_tables(), "joint_requests", "asked_at")) {
    const bool is_file = joint.code<Scope>("scope") == Scope::file;
    all += booklet::entry(
        {.when = teller.say(joint_texts::chapter_by, teller.name_of(joint["counsellor_id"]),
                            teller.moment(joint.moment("asked_at")))},
        fragment(
            booklet::words(joint["question"]), teller.said(joint_texts::tried_already, joint["tried"]),
            booklet::line({teller.say(is_file ? joint_texts::chapter_file : joint_texts::chapter_question),
                           joint_answer(teller, joint),
                           joint.yes("is_changed") ? teller.say(joint_texts::chapter_changed) : ""})));
  }
  return booklet::group(teller.say(joint_texts::chapter), all);
}

constexpr booklet::Chapter all_chapters[] = {{Part::help, requests}, {Part::help, joint_requests}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::referrals
