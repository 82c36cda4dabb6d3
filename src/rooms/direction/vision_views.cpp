#include "rooms/direction/vision_views.h"

#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/direction/keep_forms.h"
#include "rooms/direction/keep_texts.h"
#include "rooms/direction/paths.h"
#include "rooms/direction/texts.h"

namespace koers::direction::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::State;
namespace said = vision_texts;

namespace {

std::string day_words(const Visit& visit, Day day) { return i18n::day_with_year(visit.language, day); }

// Since when it holds, or held; or that it does not yet.
std::string about_words(const Visit& visit, const Edition& edition) {
  std::string words;
  if (edition.is_draft()) {
    words = visit.say(said::is_draft);
    if (edition.respond_until)
      words += " " + visit.say(said::respond_until, day_words(visit, *edition.respond_until));
  } else if (edition.until_on) {
    words = visit.say(said::held, day_words(visit, *edition.from_on), day_words(visit, *edition.until_on));
  } else {
    words = visit.say(said::fixed_on, day_words(visit, *edition.from_on));
  }
  if (!edition.says.made_with.empty()) words += " " + visit.say(said::made_with, edition.says.made_with);
  return words;
}

Html hero_of(const Visit& visit, const Edition& edition) {
  return vision_hero({.eyebrow = visit.say(said::eyebrow, edition.number),
                      .sentence = edition.says.sentence,
                      .about = about_words(visit, edition)});
}

Html reason_card(layout::Icon sign, const std::string& title, const std::string& words) {
  return article.cls("card stack gap-3")(div.cls("cluster gap-3")(layout::bead({}, sign), h3(title)),
                                         layout::paragraphs(words));
}

Html reasons(const Visit& visit, const Edition& edition, bool is_staff) {
  Html cards;
  if (!edition.says.reason_students.empty()) {
    cards += reason_card("graduation-cap-fill", visit.say(said::for_students), edition.says.reason_students);
  }
  if (is_staff && !edition.says.reason_staff.empty()) {
    cards += reason_card("hand-heart-fill", visit.say(said::for_us), edition.says.reason_staff);
  }
  if (cards.empty()) return {};
  return section.cls("stack gap-4")
      .aria("labelledby", "waarom")(h2.id("waarom")(visit.say(said::why)), div.cls("reasons")(cards));
}

// A number with its word behind it: "3 keuzes".
Html counted(const std::string& words) {
  const auto space = words.find(' ');
  return span(b(words.substr(0, space)), space == words.npos ? "" : words.substr(space));
}

Html aspect_foot(const Visit& visit, const EditionPage& page, const Aspect& aspect) {
  const auto found = page.counts.find(aspect.slug);
  const AspectCount count = found == page.counts.end() ? AspectCount{} : found->second;
  return footer(counted(visit.say_count(said::choices, count.choices)),
                span(visit.say(said::teams_with_goal, count.teams_with_goal, page.teams)),
                counted(visit.say_count(said::figures, count.figures)));
}

Html aspect_card(const Visit& visit, const EditionPage& page, const Aspect& aspect) {
  const bool leads_on = page.is_staff && !page.edition.is_draft() && !page.edition.until_on;
  const Html name = leads_on
                        ? a.cls("cover").href(url("/beleid").with("onderdeel", aspect.slug))(aspect.says.name)
                        : fragment(aspect.says.name);
  Html words = p(aspect.says.sentence);
  if (!aspect.says.ambition.empty()) {
    words += p.cls("sub")(b(visit.say(said::ambition)), ": ", aspect.says.ambition);
  }
  return article.cls("card aspect")(header(layout::bead({}, icon_of(aspect)), h3(name)),
                                    div.cls("stack gap-2")(words),
                                    when(leads_on, [&] { return aspect_foot(visit, page, aspect); }));
}

Html aspects(const Visit& visit, const EditionPage& page) {
  if (page.edition.aspects.empty()) return {};
  const auto count = static_cast<std::int64_t>(page.edition.aspects.size());
  return section.cls("stack gap-4")
      .aria("labelledby", "onderdelen")(
          layout::section_head(
              "onderdelen", visit.say_count(said::aspects, count),
              when(page.is_staff, [&] { return span.cls("sub")(visit.say(said::each_followed)); })),
          layout::grid(layout::Width::xl, each(page.edition.aspects, [&](const Aspect& one) {
                         return aspect_card(visit, page, one);
                       })));
}

// ---- reading and confirming

Html tally(const Visit& visit, const EditionPage& page) {
  if (!page.own_team) return {};
  const TeamConfirmation& team = *page.own_team;
  if (!team.may_be_said()) return layout::sub(visit.say(said::team_small));
  const double share = 100.0 * static_cast<double>(team.confirmed) / static_cast<double>(team.staff);
  return div.cls("tally")(span(visit.say(said::tally, team.confirmed, team.staff)),
                          layout::meter(share >= 90 ? State::good : State::nearly, share, 90, 100, true));
}

const Edition* before(const EditionPage& page) {
  const Edition* found = nullptr;
  for (const Edition& one : page.vision.editions) {
    if (one.number < page.edition.number) found = &one;
  }
  return found;
}

Html change_line(const Visit& visit, const AspectChange& change) {
  using enum AspectChange::Kind;
  const i18n::Text& words = change.kind == added     ? said::change_added
                            : change.kind == changed ? said::change_changed
                                                     : said::change_gone;
  const layout::Icon sign = change.kind == added     ? layout::Icon("plus-bold")
                            : change.kind == changed ? layout::Icon("pencil-simple-bold")
                                                     : layout::Icon("x-bold");
  return li(layout::icon(sign), span(visit.say(words, change.name)));
}

Html changes_fold(const Visit& visit, const EditionPage& page) {
  const Edition* earlier = before(page);
  if (!earlier) return {};
  Html lines;
  if (!page.edition.says.note_of_change.empty()) {
    lines += li(layout::icon("info-fill"), span(page.edition.says.note_of_change));
  }
  lines += each(changes_between(*earlier, page.edition),
                [&](const AspectChange& one) { return change_line(visit, one); });
  if (lines.empty()) return {};
  return layout::fold(span(visit.say(said::changes, earlier->number)), ul.cls("hint-list plain-list")(lines));
}

Html confirm_part(const Visit& visit, const EditionPage& page) {
  if (page.confirmed_at) {
    return fragment(
        h2.id("lees")(visit.say(said::you_read,
                                i18n::day_month(visit.language, day_of(*page.confirmed_at), visit.today))),
        layout::sub(visit.say(said::asked_later)));
  }
  return fragment(h2.id("lees")(visit.say(said::have_you_read)), layout::sub(visit.say(said::reading_takes)),
                  layout::post_button(paths::confirm(), visit.say(said::confirm),
                                      {.icon = layout::Icon("check-bold"), .wide = true}));
}

Html own_responses(const Visit& visit, const EditionPage& page) {
  if (page.own_responses.empty()) return {};
  return layout::fold(span(visit.say(said::your_responses)),
                      div.cls("stack gap-4")(each(page.own_responses, [&](const ResponseRow& one) {
                        return div.cls("stack gap-2")(layout::own_words(one.response.words),
                                                      answer_lines(visit, one));
                      })));
}

Html confirm_card(Visit& visit, const EditionPage& page) {
  if (!page.is_staff || page.edition.until_on) return {};
  const bool can_confirm = page.edition.state == EditionState::holds;
  const Html fold =
      response_form.fold(visit, visit.say(said::differ), page.returned.or_start(response_form),
                         {.action = paths::respond().with("uitgave", std::to_string(page.edition.number)),
                          .submit = visit.say(said::send),
                          .button = {.kind = Kind::plain}});
  Html content = can_confirm ? confirm_part(visit, page) : h2.id("lees")(visit.say(said::differ));
  content += fold;
  content += own_responses(visit, page);
  if (can_confirm) content += tally(visit, page);
  content += changes_fold(visit, page);
  return section.cls("card confirm").aria("labelledby", "lees")(content);
}

// ---- what stands around it

Html other_edition(const Visit& visit, const EditionPage& page) {
  const Edition* draft = page.vision.draft();
  if (page.edition.state != EditionState::holds) {
    if (!page.vision.in_force()) return {};
    return layout::notice({}, "info-fill", a.href(paths::vision())(visit.say(said::now_vision)));
  }
  if (!page.is_staff || !draft || draft->state != EditionState::response) return {};
  return layout::notice({}, "info-fill",
                        fragment(visit.say(said::proposal_waits, draft->number), " ",
                                 a.href(paths::edition(draft->number))(visit.say(said::read_proposal))));
}

Html corrections(const Visit& visit, const EditionPage& page) {
  if (page.corrections.empty()) return {};
  const auto line = [&](const Correction& one) {
    const std::string on = day_words(visit, day_of(one.corrected_at));
    return li(span.cls("txt")(b(visit.say(said::corrected_line, on, one.why)),
                              small(visit.say(said::was, one.before.sentence))));
  };
  return details.cls("card fold")(summary(span(visit.say(said::corrected))),
                                  layout::rows(each(page.corrections, line)));
}

Html earlier_editions(const Visit& visit, const EditionPage& page) {
  Html rows;
  for (auto one = page.vision.editions.rbegin(); one != page.vision.editions.rend(); ++one) {
    if (one->number == page.edition.number || one->is_draft()) continue;
    const std::string name = visit.say(said::edition, one->number);
    std::string line = one->until_on ? visit.say(said::from_until, day_words(visit, *one->from_on),
                                                 day_words(visit, *one->until_on))
                                     : visit.say(said::fixed_on, day_words(visit, *one->from_on));
    rows += li(span.cls("txt")(b(name), small(line)),
               layout::button_link({.label = visit.say(said::read_edition, one->number),
                                    .href = one->until_on ? paths::edition(one->number) : paths::vision(),
                                    .kind = Kind::line,
                                    .small = true}));
  }
  if (rows.empty()) return {};
  return details.cls("card fold")(summary(span(visit.say(said::earlier))), layout::rows(rows));
}

}  // namespace

Html answer_lines(const Visit& visit, const ResponseRow& row) {
  const VisionResponse& one = row.response;
  if (!one.answered_on) {
    return layout::sub(
        visit.say(said::waits_for_answer, i18n::day_month(visit.language, one.due_on, visit.today)));
  }
  const std::string on = i18n::day_month(visit.language, *one.answered_on, visit.today);
  return fragment(layout::sub(row.answered_by.empty() ? visit.say(said::answered_on, on)
                                                      : visit.say(said::answered_by, row.answered_by, on)),
                  layout::paragraphs(one.answer));
}

Html edition_page(Visit& visit, const EditionPage& page) {
  const Html hero = hero_of(visit, page.edition);
  const Html confirm = confirm_card(visit, page);
  Html content = page.is_staff ? local_nav(visit, VisionPage::vision) : style_sheet();
  content += other_edition(visit, page);
  content += confirm.empty() ? hero : div.cls("top-two")(hero, confirm);
  content += reasons(visit, page.edition, page.is_staff);
  content += aspects(visit, page);
  content += corrections(visit, page);
  content += earlier_editions(visit, page);
  if (page.keeps) {
    content += layout::cluster(layout::button_link({.label = visit.say(said::keep),
                                                    .href = paths::keep(),
                                                    .kind = Kind::line,
                                                    .icon = layout::Icon("pencil-simple-bold")}));
  }
  return navigation::page(visit, {.title = visit.say(said::title), .place = "/visie"}, content);
}

Html no_vision_page(Visit& visit, bool keeps) {
  const std::string title = visit.say(said::title);
  const Html empty =
      keeps ? layout::empty_state(visit.say(said::nothing_keeper), visit.say(said::nothing_keeper_line),
                                  layout::post_button(paths::begin_draft(), visit.say(said::begin, 1)))
            : layout::empty_state(visit.say(said::nothing), visit.say(said::nothing_line));
  return navigation::page(visit, {.title = title, .place = "/visie"},
                          fragment(local_nav(visit, VisionPage::vision), layout::page_head({.title = title}),
                                   layout::card(empty)));
}

Html open_page(Visit& visit, const Edition& edition, const std::string& school) {
  const Vision alone;
  const EditionPage page{.vision = alone, .edition = edition};
  return layout::public_frame(
      visit, {.title = visit.say(said::title), .school = school, .width = layout::PageWidth::wide},
      fragment(style_sheet(), hero_of(visit, edition), reasons(visit, edition, false), aspects(visit, page)));
}

Html recall_page(Visit& visit, const RecallPage& page) {
  const std::string read_on = i18n::day_month(visit.language, page.read_on, visit.today);
  const std::string title = visit.say(said::recall_title, page.aspect.says.name);
  const Html form =
      recall_form.show(visit, page.answers,
                       {.action = paths::recall(),
                        .submit = visit.say(said::send),
                        .button = {.big = true, .wide = true},
                        .beside = layout::submit(visit.say(said::not_now),
                                                 {.kind = Kind::quiet, .action = paths::not_now()})});
  const Html content = fragment(
      style_sheet(),
      layout::page_head({.above = layout::eyebrow("compass-fill", visit.say(said::recall_eyebrow, read_on)),
                         .title = title,
                         .lead = fragment(page.aspect.says.sentence)}),
      form, layout::notice({}, "shield-check-fill", fragment(visit.say(said::no_test))));
  return navigation::page(visit, {.title = title, .place = "/visie", .width = layout::PageWidth::narrow},
                          div.cls("stack gap-5")(content));
}

Html no_recall_page(Visit& visit) {
  const std::string title = visit.say(said::recall_none);
  return navigation::page(
      visit, {.title = title, .place = "/visie", .width = layout::PageWidth::narrow},
      fragment(layout::page_head({.title = title}),
               layout::card(layout::empty_state(
                   title, visit.say(said::recall_none_line),
                   layout::button_link(visit.say(said::to_vision), paths::vision(), Kind::primary)))));
}

}  // namespace koers::direction::views
