// Lists of placements, and the form that writes one down.
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_forms.h"
#include "rooms/placements/placement_views.h"

namespace koers::placements::views {

using namespace html;
using http::Visit;
using layout::Kind;

namespace {

Html state_of(const Visit& visit, Day begins_on, Day last_on, bool stopped) {
  if (stopped) return layout::tag(visit.say(texts::stopped));
  if (last_on < visit.today) return layout::tag(visit.say(texts::over));
  if (visit.today < begins_on) return layout::tag(visit.say(texts::to_begin));
  return layout::state(words::State::good, visit.say(texts::runs));
}

Html new_button(const Visit& visit, const Url& to) {
  return layout::button_link({.label = visit.say(texts::new_placement),
                              .href = to,
                              .kind = Kind::primary,
                              .icon = layout::Icon("plus-bold")});
}

Html own_row_of(const Visit& visit, const Placement& one) {
  const std::string until = i18n::day_month(visit.language, one.last_on(), visit.today);
  return layout::row({.lead = layout::thumb("briefcase-fill"),
                      .title = one.company,
                      .href = paths::one(one.id),
                      .line = one.trainer.empty() ? visit.say(texts::file_line_alone, until)
                                                  : visit.say(texts::file_line, until, one.trainer),
                      .end = state_of(visit, one.begins_on, one.last_on(), one.stopped_on.has_value())});
}

}  // namespace

Html own_list_page(Visit& visit, const std::vector<Placement>& all,
                   const std::optional<people::Person>& student, bool may_add) {
  const std::string title = visit.say(student ? texts::placements : texts::my_placements);
  const Html add = may_add ? new_button(visit, student ? paths::fresh(student->id) : paths::fresh()) : Html();
  Html above;
  if (student) {
    above = layout::crumbs(visit.language,
                           {{visit.say(texts::my_students), url("/studenten")},
                            {student->full_name(), paths::file(student->id)}},
                           title);
  }
  Html content =
      layout::page_head({.above = above, .title = title, .actions = when(!all.empty(), [&] { return add; })});
  if (all.empty()) {
    const std::string line = student ? visit.say(texts::none_of, student->given_name, student->given_name)
                                     : visit.say(texts::none_line);
    content += layout::empty_state(visit.say(texts::none_title), line, add);
  } else {
    Html rows;
    for (const Placement& one : all) rows += own_row_of(visit, one);
    content += layout::card({.surface = layout::Surface::flush}, layout::rows(rows));
  }
  return navigation::page(
      visit, {.title = title, .place = student ? "/studenten" : "/ik", .width = layout::PageWidth::narrow},
      content);
}

Html placement_row(const Visit& visit, const PlacementRow& row, bool with_company) {
  const std::string name = people::Person{{}, row.given_name, row.infix, row.family_name}.full_name();
  const Day last = row.stopped_on.value_or(row.ends_on);
  std::string line = (with_company ? row.company + " · " : "") +
                     visit.say(texts::until_moments, i18n::day_month(visit.language, last, visit.today),
                               row.held, row.moments);
  if (row.next_on) {
    line += " · " + visit.say(texts::next_moment, i18n::near_day(visit.language, *row.next_on, visit.today));
  }
  return layout::row({.lead = layout::avatar(name),
                      .title = name,
                      .href = paths::one(row.id),
                      .line = line,
                      .end = state_of(visit, row.begins_on, last, row.stopped_on.has_value())});
}

Html guide_list_page(Visit& visit, const GuideListPage& page) {
  const std::string title = visit.say(texts::placements);
  const Html ways = layout::cluster(
      fragment(layout::button_link(visit.say(page.over ? texts::to_running : texts::to_earlier),
                                   page.over ? paths::all() : paths::earlier(), Kind::line),
               layout::button_link({.label = visit.say(texts::companies),
                                    .href = companies::companies_path(),
                                    .kind = Kind::line,
                                    .icon = layout::Icon("buildings-fill")})));
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language, {{visit.say(texts::my_students), url("/studenten")}}, title),
       .title = title,
       .lead = fragment(visit.say(texts::guide_lead)),
       .actions = ways});
  if (page.rows.empty()) {
    content += layout::empty_state(visit.say(texts::none_guide), visit.say(texts::none_guide_line));
  } else {
    content +=
        layout::list_card("stages", visit.say(page.over ? texts::earlier : texts::running),
                          each(page.rows, [&](const PlacementRow& row) { return placement_row(visit, row); }),
                          layout::tag(std::to_string(page.part.total())),
                          page.part.ways(visit.language, page.over ? paths::earlier() : paths::all()));
  }
  return navigation::page(visit, {.title = title, .place = "/studenten"}, content);
}

forms::Givens company_givens(const std::vector<std::string>& companies) {
  std::vector<layout::Option> options;
  for (const std::string& name : companies) options.push_back({name, name});
  return {{"bedrijf", {.options = std::move(options)}}};
}

Html new_page(Visit& visit, const NewPage& page) {
  const std::string title = visit.say(texts::new_placement);
  const forms::Givens givens = company_givens(page.companies);
  const forms::Sheet sheet{.action = page.student ? paths::fresh(page.student->id) : paths::fresh(),
                           .submit = visit.say(texts::write_down),
                           .button = {.kind = Kind::primary}};
  const Html form = page.student ? placement_form.show(visit, page.answers, sheet, givens)
                                 : own_placement_form.show(visit, page.answers, sheet, givens);
  const Html above =
      page.student ? layout::crumbs(visit.language,
                                    {{visit.say(texts::my_students), url("/studenten")},
                                     {page.student->full_name(), paths::file(page.student->id)}},
                                    title)
                   : layout::crumbs(visit.language, {{visit.say(texts::my_placements), paths::all()}}, title);
  const std::string lead =
      page.student ? visit.say(texts::new_lead_guide, page.student->given_name) : visit.say(texts::new_lead);
  const Html content = fragment(layout::page_head({.above = above, .title = title, .lead = fragment(lead)}),
                                layout::card(form));
  return navigation::page(
      visit,
      {.title = title, .place = page.student ? "/studenten" : "/ik", .width = layout::PageWidth::narrow},
      content);
}

Html change_page(Visit& visit, const PlacementSeat& seat, const forms::Answers& answers,
                 const std::vector<std::string>& companies) {
  const std::string title = visit.say(texts::change);
  const Html content = fragment(layout::page_head({.above = crumbs_of(visit, seat, title),
                                                   .title = title,
                                                   .lead = fragment(visit.say(texts::change_lead))}),
                                layout::card(change_form.show(visit, answers,
                                                              {.action = paths::change(seat.placement().id),
                                                               .submit = visit.say(texts::save),
                                                               .button = {.kind = Kind::primary}},
                                                              company_givens(companies))));
  return narrow_page(visit, seat, title, content);
}

Html shown_page(Visit& visit, const PlacementSeat& seat, const forms::Answers& answers,
                const forms::Givens& givens, bool has_any) {
  const std::string name = trainer_or(visit, seat.placement(), texts::your_trainer);
  const std::string title = visit.say(texts::choose_shown, name);
  const Html form =
      has_any ? layout::card(shown_form.show(visit, answers,
                                             {.action = paths::shown(seat.placement().id),
                                              .submit = visit.say(texts::save),
                                              .button = {.kind = Kind::primary}},
                                             givens))
              : layout::empty_state(visit.say(texts::nothing_to_show), visit.say(texts::choose_shown_lead));
  const Html content = fragment(layout::page_head({.above = crumbs_of(visit, seat, title),
                                                   .title = title,
                                                   .lead = fragment(visit.say(texts::choose_shown_lead))}),
                                form);
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::placements::views
