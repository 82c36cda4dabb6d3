#include "rooms/care/note_views.h"

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/word_list.h"
#include "rooms/care/limits.h"
#include "rooms/care/note_forms.h"
#include "rooms/care/paths.h"

namespace koers::care::views {
namespace {

using namespace html;
using http::Visit;

constexpr std::size_t most_in_view = 12;

// "3 maanden": how long a working note stays.
std::string note_stays(Visit& visit) {
  return time_limits::TimeLimits::of(visit).words(visit, months_of_a_working_note);
}

std::string author_of(const Visit& visit, const SharedNote& note) {
  const auto name = people::Person{note.author_id, note.given_name, note.infix, note.family_name}.full_name();
  return name.empty() ? visit.say(texts::somebody) : name;
}

Html note_of(Visit& visit, const SharedNote& note, Id<people::Person> me, const Url& take_back) {
  const std::string name = author_of(visit, note);
  const std::string author = note.author_id == me ? visit.say(texts::you_wrote) : name;
  const std::string when = i18n::long_day(visit.language, day_of(note.written_at), visit.today);
  const Html said = layout::says({.who = name,
                                  .line = fragment(visit.say(texts::line_of_note, author, when)),
                                  .words = note.words,
                                  .quoted = false,
                                  .mine = note.author_id == me});
  if (!may_take_back(note, me, visit.now)) return said;
  return fragment(said,
                  layout::post_button(take_back, visit.say(texts::take_back),
                                      {.kind = layout::Kind::quiet, .small = true, .about = note.words}));
}

template <class TakeBack>
Html thread_of(Visit& visit, const std::vector<SharedNote>& notes, Id<people::Person> me,
               TakeBack take_back) {
  const std::size_t before = notes.size() > most_in_view ? notes.size() - most_in_view : 0;
  Html earlier, last;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    (i < before ? earlier : last) += note_of(visit, notes[i], me, take_back(notes[i].id));
  }
  if (!earlier.empty()) {
    earlier = layout::fold(span(visit.say_count(texts::earlier, static_cast<std::int64_t>(before))),
                           layout::stack(3, earlier));
  }
  return layout::stack(4, fragment(earlier, last));
}

// Whom the visitor may know of among those who read along.
std::string readers_of(const Visit& visit, const TogetherPage& page) {
  i18n::WordList names;
  names.add(page.student.person().given_name);
  for (const auto& [guide, person] : page.student.guides()) {
    if (guide.begins_on > visit.today) continue;
    names.add(person.id == page.me ? visit.say(texts::you) : person.given_name);
  }
  return names.in_sentence(visit.language);
}

// A field with its button at the end of the line below it.
template <class Form>
Html small_form(Visit& visit, const Form& form, const forms::Answers& answers, const Url& action,
                const i18n::Text& words, const Html& beside = {}, const forms::Givens& givens = {}) {
  const Html button = layout::submit(visit.say(words), {.small = true});
  const Html fields = fragment(form.head(visit, answers), form.fields(visit, answers, givens),
                               layout::between(fragment(span(beside), button)));
  return layout::form_to(action, fields, {.classes = "stack gap-3"});
}

Html shared_card(Visit& visit, const TogetherPage& page) {
  const std::string& name = page.student.person().given_name;
  const auto take_back = [&](Id<SharedNote> note) { return paths::take_back(page.student.id(), note); };
  Html content = page.shared.empty() ? layout::empty_state(visit.say(texts::nothing_yet),
                                                           visit.say(texts::nothing_yet_line, name))
                                     : thread_of(visit, page.shared, page.me, take_back);
  if (page.student.in_confidence()) {
    content += layout::notice({}, "lock-simple-fill", fragment(visit.say(texts::in_confidence, name)));
  } else {
    const NoteDraft draft{page.moved ? page.moved->words : ""};
    const Url action =
        page.moved ? paths::share(page.student.id(), page.moved->id) : paths::together(page.student.id());
    Html beside;
    if (page.moved) {
      content += layout::notice({}, "info-fill", fragment(visit.say(texts::from_working, name)));
      beside = layout::button_link(visit.say(texts::never_mind), paths::together(page.student.id()),
                                   layout::Kind::quiet);
    }
    content += small_form(visit, shared_form, page.returned.or_start(shared_form, draft), action,
                          texts::place_it, beside, {{"zin", {.name = name}}});
  }
  const Html head =
      layout::section_head("lijn", visit.say(texts::shared_line),
                           layout::who_sees(visit.language, layout::Reach::several, readers_of(visit, page)));
  return layout::card({.labelled_by = "lijn"}, fragment(head, content));
}

Html working_note(Visit& visit, const TogetherPage& page, const WorkingNote& note) {
  const auto day = [&](Day on) { return i18n::day_month(visit.language, on, visit.today); };
  const auto button = [&](const Url& to, const i18n::Text& words) {
    return layout::post_button(to, visit.say(words),
                               {.kind = layout::Kind::quiet, .small = true, .about = note.words});
  };
  Html ways = button(paths::drop(page.student.id(), note.id), texts::throw_away);
  if (!page.student.in_confidence()) {
    ways += layout::button_link({.label = visit.say(texts::to_shared),
                                 .href = paths::share(page.student.id(), note.id),
                                 .kind = layout::Kind::quiet,
                                 .small = true,
                                 .about = note.words});
  }
  return div.cls("note stack gap-2")(
      small(visit.say(texts::note_until, day(day_of(note.written_at)), day(note.until_on))),
      layout::paragraphs(note.words), layout::cluster(ways));
}

Html working_card(Visit& visit, const TogetherPage& page) {
  const Html notes =
      each(page.working, [&](const WorkingNote& one) { return working_note(visit, page, one); });
  return section.cls("card seam stack gap-3")
      .aria("labelledby", "werk")(
          layout::section_head("werk", visit.say(texts::working_notes)),
          layout::who_sees(visit.language, layout::Reach::only_me,
                           visit.say(texts::only_you_until, note_stays(visit))),
          p.cls("hint")(visit.say(texts::about_working_notes, page.student.person().given_name)), notes,
          small_form(visit, working_form, page.returned.or_start(working_form),
                     paths::working_notes(page.student.id()), texts::keep));
}

Html way_card(Visit& visit, const TogetherPage& page) {
  const std::string title = visit.say(texts::works_for, page.student.person().given_name);
  if (page.way.is_empty()) {
    return layout::card(
        {.labelled_by = "zo-werkt"},
        fragment(layout::section_head("zo-werkt", title),
                 layout::sub(visit.say(texts::works_for_nothing, page.student.person().given_name))));
  }
  Html rows = each(page.way.fits, [&](Fit fit) {
    return layout::row({.lead = layout::bead({}, *forms::choice_of(fit_choices, fit).icon),
                        .title = visit.say(name_of(fit))});
  });
  if (!page.way.words.empty()) rows += layout::row({.title = page.way.words});
  return layout::list_card("zo-werkt", title, rows);
}

}  // namespace

const i18n::Text& name_of(Fit fit) { return forms::choice_of(fit_choices, fit).label; }

Html together_page(Visit& visit, const TogetherPage& page) {
  const people::Person& student = page.student.person();
  const std::string title = visit.say(texts::together_around, student.given_name);
  const Html content = fragment(
      layout::crumbs(visit.language,
                     {{visit.say(texts::my_students), url("/studenten")},
                      {student.full_name(), paths::file(student.id)}},
                     visit.say(texts::together)),
      layout::page_head({.title = title,
                         .lead = fragment(visit.say(texts::together_lead), " ",
                                          b(visit.say(texts::reads_everything, student.given_name)))}),
      layout::beside(shared_card(visit, page), fragment(working_card(visit, page), way_card(visit, page)),
                     layout::Width::l));
  return navigation::page(visit, {.title = title, .place = "/studenten"}, content);
}

Html own_page(Visit& visit, const OwnPage& page) {
  const auto take_back = [](Id<SharedNote> note) { return paths::take_own_back(note); };
  const Html notes = page.shared.empty() ? layout::empty_state(visit.say(texts::nothing_yet),
                                                               visit.say(texts::own_nothing_line))
                                         : thread_of(visit, page.shared, page.me, take_back);
  const Html head = layout::section_head(
      "lijn", visit.say(texts::shared_line),
      layout::who_sees(visit.language, layout::Reach::several, visit.say(texts::only_you_and_guides)));
  const Html line = layout::card(
      {.labelled_by = "lijn"},
      fragment(head, notes,
               small_form(visit, own_form, page.returned.or_start(own_form), paths::own(), texts::place_it),
               p.cls("hint")(visit.say(texts::about_own_notes, note_stays(visit)))));
  const Html way = layout::card(
      {.labelled_by = "zo-werkt"},
      fragment(layout::section_head("zo-werkt", visit.say(texts::works_for_me)),
               layout::sub(visit.say(texts::works_for_me_line)),
               way_form.show(visit, page.returned.or_edit(way_form, page.way),
                             {.action = paths::way_of_working(), .submit = visit.say(texts::keep)})));
  const std::string title = visit.say(texts::together);
  const Html content =
      fragment(layout::page_head({.title = title, .lead = fragment(visit.say(texts::own_lead))}),
               layout::beside(line, way, layout::Width::l));
  return navigation::page(visit, {.title = title, .place = "/ik"}, content);
}

}  // namespace koers::care::views
