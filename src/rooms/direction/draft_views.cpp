// The draft of an edition: sentence and reasons, aspects, responses and publishing.
#include "campus/access/undo.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/direction/keep_forms.h"
#include "rooms/direction/keep_views.h"
#include "rooms/direction/paths.h"
#include "rooms/direction/texts.h"

namespace koers::direction::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::State;
namespace said = keep_texts;

namespace {

Html words_card(Visit& visit, const DraftPage& page) {
  const forms::Givens givens{{"anders-dan", {.leave_out = page.is_first}}};
  return layout::card(
      {.labelled_by = "woorden"},
      fragment(layout::section_head("woorden", visit.say(said::step_words)),
               edition_form.show(visit, page.returned.or_edit(edition_form, page.draft.says),
                                 {.action = paths::draft(), .submit = visit.say(texts::save)}, givens)));
}

Html aspect_item(Visit& visit, const DraftPage& page, const Aspect& one) {
  const Html name = div.cls("cluster gap-3")(layout::bead({}, icon_of(one)), b(one.says.name));
  Html body = p(one.says.sentence);
  if (!one.says.ambition.empty()) body += layout::sub(one.says.ambition);
  const Html change = aspect_form.fold(
      visit, visit.say(texts::change), page.returned.or_edit(aspect_form, one.says, one.slug),
      {.action = paths::aspect(one.slug), .submit = visit.say(texts::save), .suffix = one.slug});
  const Html remove = layout::post_button(paths::drop_aspect(one.slug), visit.say(texts::remove),
                                          {.kind = Kind::quiet, .small = true, .about = one.says.name});
  return li(div.cls("stack gap-2")(name, body, change, layout::cluster(remove)));
}

Html aspects_card(Visit& visit, const DraftPage& page) {
  const auto& all = page.draft.aspects;
  Html content = layout::section_head("onderdelen", visit.say(said::step_aspects),
                                      layout::tag(std::to_string(all.size())));
  if (all.size() < fewest_aspects) content += layout::sub(visit.say(said::few_aspects));
  if (!all.empty()) {
    content += ul.cls("plain-list stack gap-5")(
        each(all, [&](const Aspect& one) { return aspect_item(visit, page, one); }));
  }
  if (all.size() >= most_aspects) {
    content += layout::notice(State::info, visit.say(said::aspects_full));
  } else {
    content += aspect_form.fold(visit, visit.say(said::add_aspect), page.returned.or_start(aspect_form),
                                {.action = paths::aspects(), .submit = visit.say(said::add_aspect)});
  }
  return layout::card({.labelled_by = "onderdelen"}, content);
}

const i18n::Text& words_of(EditionFlaw flaw) {
  switch (flaw) {
    case EditionFlaw::no_sentence:
      return said::sentence_missing;
    case EditionFlaw::no_reason_students:
      return said::reason_students_missing;
    case EditionFlaw::no_reason_staff:
      return said::reason_staff_missing;
    case EditionFlaw::few_aspects:
      break;
  }
  return said::few_aspects;
}

Html publish_part(const Visit& visit, const DraftPage& page) {
  const auto flaws = page.draft.flaws();
  if (!flaws.empty()) {
    return fragment(b(visit.say(said::before_publish)),
                    ul(each(flaws, [&](EditionFlaw flaw) { return li(visit.say(words_of(flaw))); })));
  }
  return fragment(
      layout::sub(visit.say(said::publish_line)),
      layout::post_button(access::undo(paths::publish(), page.draft.mark()),
                          visit.say(said::publish, page.draft.number), {.icon = layout::Icon("check-bold")}));
}

Html last_card(Visit& visit, const DraftPage& page) {
  const Html until =
      until_form.fold(visit, visit.say(said::ask_responses),
                      page.returned.or_start(
                          until_form, ResponseDayDraft{page.draft.respond_until.value_or(visit.today + 21)}),
                      {.action = paths::ask_responses(),
                       .submit = visit.say(said::ask_responses),
                       .button = {.kind = Kind::plain},
                       .before = layout::sub(visit.say(said::ask_responses_line))});
  return layout::card({.labelled_by = "vast"},
                      fragment(layout::section_head("vast", visit.say(said::step_publish)), until,
                               publish_part(visit, page)));
}

Html state_tag(const Visit& visit, const Edition& draft) {
  if (draft.state != EditionState::response) return layout::tag(visit.say(said::draft));
  return layout::tag(
      visit.say(said::in_response, i18n::day_month(visit.language, *draft.respond_until, visit.today)));
}

}  // namespace

Html draft_page(Visit& visit, const DraftPage& page) {
  const std::string title = visit.say(said::draft_of, page.draft.number);
  const Html head = layout::page_head(
      {.above = layout::crumbs(visit.language, {{visit.say(texts::vision), paths::keep()}}, title),
       .title = title,
       .lead = state_tag(visit, page.draft),
       .actions = fragment(layout::button_link({.label = visit.say(said::look_at_draft),
                                                .href = paths::edition(page.draft.number),
                                                .icon = layout::Icon("eye")}),
                           layout::post_button(access::undo(paths::drop_draft(), page.draft.mark()),
                                               visit.say(said::drop_draft), {.kind = Kind::quiet}))});
  const Html wide = fragment(words_card(visit, page), aspects_card(visit, page));
  return navigation::page(
      visit, {.title = title, .place = "/visie"},
      fragment(local_nav(visit, VisionPage::vision), head, layout::beside(wide, last_card(visit, page))));
}

}  // namespace koers::direction::views
