// /ik/rust: nothing is asked for a week or two.
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/forms/forms.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/rest.h"
#include "rooms/experiences/rest_texts.h"
#include "rooms/experiences/routes.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Student;

struct RestDraft {
  int weeks = 1;
  Audience audience = Audience::me;
};
constexpr forms::Choice lengths[] = {{"1", rest_texts::one_week}, {"2", rest_texts::two_weeks}};
constexpr auto rest_form = forms::form<RestDraft>(
    forms::choice<&RestDraft::weeks>(
        "weken", {.label = rest_texts::how_long, .choices = lengths, .look = forms::Look::bar, .heading = 2}),
    forms::choice<&RestDraft::audience>("wie", {.label = rest_texts::who_knows, .heading = 2}));

Html talk_line(Visit& visit, const std::vector<GuideName>& guides) {
  if (guides.empty()) return {};
  return p(visit.say(rest_texts::talk_about_it, guides.front().given_name), " ",
           a.href(url("/gesprekken/vragen"))(visit.say(rest_texts::to_the_talks)));
}

Html resting_card(Visit& visit, const Rest& rest) {
  const std::string until = i18n::day_month(visit.language, rest.ends_on, visit.today);
  return layout::card({.labelled_by = "rust", .surface = layout::Surface::soft},
                      fragment(layout::between(fragment(
                                   h2.id("rust")(layout::icon("moon"), " ", visit.say(rest_texts::resting)),
                                   a.href(paths::rest())(visit.say(rest_texts::change_it)))),
                               p(visit.say(rest_texts::resting_until, until)),
                               layout::post_button(paths::end_rest(), visit.say(rest_texts::end),
                                                   {.kind = layout::Kind::line, .small = true})));
}

Response rest_page(Visit& visit, const Student& me, const forms::Answers& answers) {
  const auto rest = rest_on(visit.db(), me.institution(), me.id(), visit.today);
  const auto guides = guide_names(visit.db(), me.institution(), me.id(), visit.today);
  const std::string title = visit.say(rest_texts::title);
  Html content = layout::page_head({.title = title, .lead = fragment(visit.say(rest_texts::lead))});
  if (rest) content += resting_card(visit, *rest);
  const auto fields = fragment(
      rest_form.head(visit, answers), p(visit.say(rest_texts::what_happens)),
      p.cls("sub")(visit.say(rest_texts::still_possible)), rest_form.field(visit, answers, "weken"),
      rest_form.field(visit, answers, "wie",
                      {{"wie", audience_given(visit, answers, guides, visit.say(rest_texts::who_hint))}}),
      layout::submit(visit.say(rest_texts::begin), {.icon = layout::Icon("moon"), .wide = true}));
  content += layout::card(layout::form_to(paths::rest(), fields, {.classes = "stack gap-5"}));
  content += talk_line(visit, guides);
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content),
      answers.status());
}

Response show_rest(Visit& visit, const Student& me) {
  const auto rest = rest_on(visit.db(), me.institution(), me.id(), visit.today);
  return rest_page(visit, me, rest_form.start({.audience = rest ? rest->audience : Audience::me}));
}

Response begin(Visit& visit, const Student& me) {
  const auto typed = rest_form.read(visit);
  if (!typed.holds()) return rest_page(visit, me, typed);
  const bool rested = rest_on(visit.db(), me.institution(), me.id(), visit.today).has_value();
  auto begun = access::once(visit, me, url("/ik"), [&](sql::Transaction& tx) {
    begin_rest(tx, me, visit.house.ids, visit.today, typed.value.weeks, typed.value.audience);
  });
  const auto rest = rest_on(visit.db(), me.institution(), me.id(), visit.today);
  const Day until = rest ? rest->ends_on : visit.today;
  return std::move(begun).with_toast(
      {visit.say(rest_texts::begun, i18n::day_month(visit.language, until, visit.today)),
       rested || !rest ? std::nullopt : std::optional(access::undo(paths::end_rest(), text(rest->ends_on)))});
}

Response end(Visit& visit, const Student& me) {
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    const auto rest = rest_on(tx, me.institution(), me.id(), visit.today);
    access::undo_only(visit, rest ? text(rest->ends_on) : "");
    end_rest(tx, me, visit.today);
  });
  return http::see_other(url("/ik")).with_toast({visit.say(rest_texts::ended), std::nullopt});
}

}  // namespace

Html rest_card(Visit& visit, const Student& me) {
  const auto rest = rest_on(visit.db(), me.institution(), me.id(), visit.today);
  return rest ? resting_card(visit, *rest) : Html();
}

Html rest_row(Visit& visit) {
  return layout::row({.lead = layout::bead({}, "moon"),
                      .title = visit.say(rest_texts::heavy_week),
                      .href = paths::rest(),
                      .line = visit.say(rest_texts::heavy_week_line)});
}

Html rest_for_guide(Visit& visit, const access::GuidedStudent& student) {
  const auto rest = rest_on(visit.db(), student.institution(), student.id(), visit.today);
  if (!rest || rest->audience == Audience::me) return {};
  const std::string name = student.person().given_name;
  return layout::notice(words::State::info, layout::Icon("moon"),
                        fragment(visit.say(rest_texts::rests_for_guide, name,
                                           i18n::day_month(visit.language, rest->ends_on, visit.today)),
                                 " ", visit.say(rest_texts::chosen_by_student, name)));
}

void add_rest_routes(http::Router& router) {
  router.get<Student>("/ik/rust", show_rest);
  router.post<Student>("/ik/rust", begin);
  router.post<Student>("/ik/rust/klaar", end);
}

}  // namespace koers::experiences
