// /ik/groei: what the rooms know of a student's way, on one page.
#include <algorithm>
#include <set>

#include "app/growth_texts.h"
#include "app/growth_views.h"
#include "app/pages.h"
#include "campus/layout/states.h"
#include "rooms/course/course.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/guidance.h"
#include "rooms/profile/profile.h"
#include "rooms/referrals/referrals.h"

namespace koers::app {
namespace {

using http::Response;
using http::Visit;
using people::Student;
using words::SelfPart;

constexpr sql::Statement select_years{"app.select_years", R"(
    SELECT years FROM campus_programmes WHERE institution_id = $1 AND id = $2)"};

// Gathers the moments of one student and who began what.
class Gathering {
 public:
  Gathering(Visit& visit, const Student& me) : visit_(visit), me_(me) {}

  views::GrowthPage gather() {
    add_study();
    add_experiences();
    add_statements();
    add_conversations();
    add_specialist_talks();
    add_steps();
    add_choices();
    page_.line = development_line(events_, half_year_of(visit_.today));
    return std::move(page_);
  }

 private:
  void add(Day on, layout::Moment moment) {
    if (on <= visit_.today) page_.moments.emplace_back(on, std::move(moment));
  }
  void happened(Day on, int kind, bool by_student) {
    if (on <= visit_.today) events_.push_back({half_year_of(on), kind, by_student});
  }

  void add_study() {
    const auto& enrolment = me_.enrolment();
    page_.year = enrolment.year_of_study(visit_.today);
    page_.years = visit_.db().one<int>(select_years, me_.institution(), enrolment.programme_id).value_or(3);
    add(enrolment.started_on, {.bead = layout::bead({}, "graduation-cap-fill"),
                               .when = {},
                               .title = visit_.say(growth_texts::started_study)});
  }

  void add_experiences() {
    for (const auto& one : experiences::started_experiences(visit_.db(), me_))
      happened(one.on, 0, one.by_student);
    const auto all = experiences::experiences_of(visit_.db(), me_);
    std::set<words::Competency> seen;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
      page_.began_before = page_.began_before || one->happened_on < me_.enrolment().started_on;
      if (one == all.rbegin()) moment_of(*one, visit_.say(growth_texts::first_experience), {});
      for (const words::Competency competency : one->competencies) {
        if (!seen.insert(competency).second || one == all.rbegin()) continue;
        moment_of(*one, visit_.say(growth_texts::first_with, visit_.say(words::name(competency))),
                  competency);
      }
    }
  }
  void moment_of(const experiences::ExperienceSummary& one, const std::string& line,
                 std::optional<words::Competency> competency) {
    add(one.happened_on, {.bead = competency ? layout::bead(*competency, layout::icon_of(*competency))
                                             : layout::bead({}, "star-fill"),
                          .when = {},
                          .title = one.title,
                          .href = experiences::experience_path(one.id),
                          .content = html::small(line)});
  }

  void add_statements() {
    for (const auto& one : profile::self_statements_of(visit_.db(), me_)) {
      const auto competency = words::competency_of(one.part);
      add(day_of(one.stated_at), {.bead = layout::bead(competency, layout::icon_of(competency)),
                                  .when = {},
                                  .title = one.name(visit_.language),
                                  .href = profile::self_statement_path(one),
                                  .content = html::small(visit_.say(words_for(one.part)))});
    }
  }
  static const i18n::Text& words_for(SelfPart part) {
    static constexpr std::array all{growth_texts::said_quality, growth_texts::said_value,
                                    growth_texts::said_motive, growth_texts::said_possibility};
    return all[static_cast<std::size_t>(part)];
  }

  void add_conversations() {
    for (const auto& one : guidance::held_conversations(visit_.db(), me_)) {
      happened(one.on, 2, one.by_student);
      const auto& title = one.is_intake ? growth_texts::intake_with : growth_texts::talk_with;
      add(one.on, {.bead = layout::bead({}, "chats-circle-fill"),
                   .when = {},
                   .title = visit_.say(title, one.given_name),
                   .href = guidance::conversation_path(one.id),
                   .content = html::when(one.by_student,
                                         [&] { return html::small(visit_.say(growth_texts::you_asked)); })});
    }
  }

  // Those with a specialist: on her own request, so that she began them.
  void add_specialist_talks() {
    for (const auto& one : referrals::appointments_of(visit_.db(), me_, visit_.today)) {
      if (!one.is_held) continue;
      happened(one.on, 2, true);
      add(one.on, {.bead = layout::bead({}, "lifebuoy-fill"),
                   .when = {},
                   .title = visit_.say(growth_texts::talk_with, one.other),
                   .href = one.path,
                   .content = html::small(visit_.say(growth_texts::you_asked))});
    }
  }

  void add_steps() {
    const course::Step* first = nullptr;
    const auto steps = course::steps_of(visit_.db(), me_.institution(), me_.id());
    for (const course::Step& one : steps) {
      const bool own = one.origin == course::StepOrigin::student;
      happened(day_of(one.created_at), 1, own);
      if (own && (first == nullptr || one.created_at < first->created_at)) first = &one;
    }
    if (first == nullptr) return;
    add(day_of(first->created_at), {.bead = layout::bead(words::Competency::steering, "signpost-fill"),
                                    .when = {},
                                    .title = first->title,
                                    .href = html::url("/vooruit/stappen/", first->id),
                                    .content = html::small(visit_.say(growth_texts::own_step))});
  }

  views::ChoiceYear& year_of(Day day) {
    const int year = school_year_of(day);
    for (auto& one : page_.choice_years) {
      if (one.school_year == year) return one;
    }
    page_.choice_years.push_back({.school_year = year});
    return page_.choice_years.back();
  }

  // A choice stands in the year in which it was made; looking back counts in the year in which that was done.
  void add_choices() {
    for (auto& one : choices::made_choices(visit_.db(), me_.institution(), me_.id())) {
      if (one.looked_back_on) ++year_of(*one.looked_back_on).looked_back;
      year_of(one.chosen_on).choices.push_back(std::move(one));
    }
    std::sort(page_.choice_years.begin(), page_.choice_years.end(),
              [](const auto& a, const auto& b) { return a.school_year > b.school_year; });
  }

  Visit& visit_;
  const Student& me_;
  views::GrowthPage page_;
  std::vector<Happened> events_;
};

Response show_growth(Visit& visit, const Student& me) {
  return http::page(views::growth_page(visit, Gathering(visit, me).gather()));
}

}  // namespace

void add_growth_routes(http::Router& router) { router.get<Student>("/ik/groei", show_growth); }

}  // namespace koers::app
