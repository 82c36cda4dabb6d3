#include "rooms/placements/recap_views.h"

#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/placements/recap_forms.h"

namespace koers::placements::views {

using namespace html;
using http::Visit;
using layout::Kind;

const std::string& name_of(const RecapPage& page, Voice voice) {
  if (voice == Voice::student) return page.student;
  return voice == Voice::trainer ? page.trainer : page.guide;
}

namespace {

bool may_write(const RecapPage& page) {
  return page.writer.may_write() && (page.recap.is_empty() || !page.recap.is_closed());
}

}  // namespace

Html line_of(const Visit& visit, const RecapPage& page, const RecapLine& one) {
  const bool mine = one.voice == page.writer.voice() && one.author_id == page.writer.me();
  const std::string who = mine ? visit.say(recap_texts::you) : one.author_name;
  const std::string when = page.recap.moment.is_begun()
                               ? i18n::time_of_day(visit.language, minute_of_day(one.written_at))
                               : i18n::day_month(visit.language, day_of(one.written_at), visit.today);
  const Html remove = html::when(mine && may_write(page), [&] {
    return layout::post_button(page.at("weg/" + id_text(one.id.value)), visit.say(recap_texts::remove),
                               {.kind = Kind::quiet, .small = true, .about = one.words});
  });
  return div.cls(one.voice == Voice::student ? "note from-student" : "note")(
      small(layout::avatar(one.author_name), visit.say(recap_texts::wrote, who, when)), p(one.words), remove);
}

Html agreement_of(const Visit& visit, const RecapPage& page, const MomentAgreement& one) {
  const std::string& name = name_of(page, one.voice);
  const std::string& face = page.faces.at(static_cast<std::size_t>(one.voice));
  const bool mine = one.voice == page.writer.voice();
  const std::string title =
      visit.say(recap_texts::does, mine ? visit.say(recap_texts::you) : name, one.title);
  const Html due = when(one.due_on.has_value(), [&] {
    return small(visit.say(recap_texts::before, i18n::day_month(visit.language, *one.due_on, visit.today)));
  });
  const Html remove = when(may_write(page) && may_take_away(page.writer, one), [&] {
    return layout::post_button(page.at("weg/" + id_text(one.id.value)), visit.say(recap_texts::remove),
                               {.kind = Kind::quiet, .small = true, .about = one.title});
  });
  return div.cls(remove.empty() ? "deal" : "deal with-end")(
      layout::avatar(face.empty() ? name : face, layout::Size::small), b(title), due, remove);
}

namespace {

Html said_card(Visit& visit, const RecapPage& page) {
  Html content = layout::stack(
      2, each(page.recap.lines, [&](const RecapLine& one) { return line_of(visit, page, one); }));
  if (page.recap.lines.empty()) content = layout::sub(visit.say(recap_texts::nothing));
  if (may_write(page)) {
    const forms::Answers answers = page.returned.or_start(recap_form);
    const forms::Sheet sheet{
        .action = page.at("zin"), .submit = visit.say(recap_texts::add), .button = {.kind = Kind::line}};
    content += page.recap.lines.empty()
                   ? recap_form.show(visit, answers, sheet)
                   : recap_form.fold(visit, visit.say(recap_texts::say_else), answers, sheet);
  }
  return layout::card({.labelled_by = "verslag"},
                      fragment(layout::section_head("verslag", visit.say(recap_texts::recap)), content));
}

Html agreements_card(Visit& visit, const RecapPage& page) {
  if (page.recap.agreements.empty() && !may_write(page)) return {};
  Html content =
      each(page.recap.agreements, [&](const MomentAgreement& one) { return agreement_of(visit, page, one); });
  if (may_write(page)) {
    content += agreement_form.fold(visit, visit.say(recap_texts::new_agreement),
                                   page.returned.or_start(agreement_form, {.voice = page.writer.voice()}),
                                   {.action = page.at("afspraak"),
                                    .submit = visit.say(recap_texts::new_agreement),
                                    .suffix = "-afspraak"});
  }
  return layout::card(
      {.labelled_by = "afspraken"},
      fragment(layout::section_head("afspraken", visit.say(recap_texts::agreements)), content));
}

Html who_confirmed(const Visit& visit, const RecapPage& page) {
  Html rows;
  for (const auto& [voice, ignored] : Codes<Voice>::list) {
    if (!page.recap.was_there(voice)) continue;
    const bool mine = voice == page.writer.voice();
    const bool done = page.recap.is_confirmed_by(voice);
    const std::string& name = name_of(page, voice);
    const auto& words = done ? (mine ? recap_texts::you_confirmed : recap_texts::confirmed_by)
                             : (mine ? recap_texts::waits_for_you : recap_texts::waits_for);
    rows += layout::row(
        {.lead = layout::bead({}, done ? layout::Icon("check-bold") : layout::Icon("hourglass-medium-duo")),
         .title = mine ? visit.say(words) : visit.say(words, name)});
  }
  return layout::tight_rows(rows);
}

Html confirm_card(Visit& visit, const RecapPage& page) {
  if (page.recap.is_empty()) return {};
  Html content = who_confirmed(visit, page);
  if (page.recap.is_closed()) {
    content += layout::notice(words::State::good, visit.say(recap_texts::all_confirmed));
  } else {
    const Voice voice = page.writer.voice();
    if (page.writer.may_write() && page.recap.was_there(voice) && !page.recap.is_confirmed_by(voice)) {
      content += form.method("post").action(page.at("klopt"))(
          layout::hidden_field("gelezen", page.recap.mark()),
          layout::submit(
              visit.say(recap_texts::confirm),
              {.kind = Kind::primary, .icon = layout::Icon("check-bold"), .big = true, .wide = true}));
    }
    content += layout::sub(visit.say(recap_texts::change_resets));
  }
  return layout::card({.labelled_by = "klopt"},
                      fragment(layout::section_head("klopt", visit.say(recap_texts::is_it_right)), content));
}

}  // namespace

Html recap_cards(Visit& visit, const RecapPage& page) {
  return fragment(said_card(visit, page), agreements_card(visit, page), confirm_card(visit, page));
}

}  // namespace koers::placements::views
