#include "rooms/experiences/experience_views.h"

#include <algorithm>

#include "campus/layout/people.h"
#include "campus/layout/tables.h"
#include "campus/navigation/navigation.h"
#include "campus/words/answer_pictures.h"
#include "campus/words/kinds.h"
#include "campus/words/self.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/word_list.h"
#include "rooms/experiences/media_views.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/response_views.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences::views {

using namespace html;
using layout::Kind;

namespace {

// ---- parts of one experience

Html who_chip(http::Visit& visit, const ExperiencePage& page) {
  const auto reach = page.experience.audience == Audience::me ? layout::Reach::only_me
                     : page.guides.size() > 1                 ? layout::Reach::several
                                                              : layout::Reach::one;
  if (!page.mine) {
    return layout::who_sees(visit.language, reach, visit.say(texts::student_and_you, page.student_name));
  }
  std::string names = visit.say(texts::not_shared);
  if (page.experience.audience == Audience::counsellor) {
    names = page.guides.empty() ? visit.say(texts::you_and_counsellor)
                                : visit.say(texts::you_and, names_of(visit.language, page.guides));
  }
  return layout::who_sees(visit.language, reach, names, paths::audience(page.experience.id));
}

Html photo(http::Visit& visit, const Picture& picture, std::string_view classes) {
  return figure.cls(classes)(
      img.src(attachments::picture_path(picture.large_key))
          .alt(picture.description.empty() ? visit.say(texts::photo) : picture.description)
          .with("width", picture.width)
          .with("height", picture.height));
}

Html more_photos(http::Visit& visit, const ExperiencePage& page) {
  Html all;
  for (std::size_t i = 1; i < page.pictures.size(); ++i) all += photo(visit, page.pictures[i], "shot");
  return all;
}

Html skills_line(http::Visit& visit, const ExperiencePage& page) {
  i18n::WordList names;
  for (const std::string& id : page.skills) {
    const words::Skill* skill = words::find_skill(id);
    if (skill != nullptr) names.add(skill->name.in(visit.language));
  }
  if (names.empty()) return {};
  return p.cls("sub")(visit.say(texts::skills_practised), ": ", names.with_commas());
}

// What came before it: a step that was done. A guide sees the steps on the student's own page.
Html steps_line(http::Visit& visit, const ExperiencePage& page) {
  return each(page.steps, [&](const StepName& step) {
    const Html name = page.mine ? fragment(a.href(step_path(step.id))(step.title)) : fragment(step.title);
    return p.cls("sub")(layout::icon("flag-fill"), " ", visit.say(texts::belongs_to_step), " ", name);
  });
}

Html head_card(http::Visit& visit, const ExperiencePage& page) {
  const Experience& one = page.experience;
  const auto day =
      time.datetime(text(one.happened_on))(i18n::long_day(visit.language, one.happened_on, visit.today));
  Html signs = layout::badges(visit.language, one.competencies());
  signs += feelings_line(visit.language, one.feelings);
  Html content = layout::between(fragment(who_chip(visit, page), span.cls("sub")(day)));
  content += h1(one.title);
  content += p.cls("sub")(layout::icon(kind_icon(one.kind)), " ",
                          kind_and_place(visit.language, one.kind, one.place));
  content += layout::paragraphs(one.story);
  content += more_photos(visit, page);
  content +=
      media_list(visit, attachments::media_at(page.media, ""), {.experience = one.id, .mine = page.mine});
  if (!one.companions.empty()) content += p.cls("sub")(visit.say(texts::with_whom, one.companions));
  content += steps_line(visit, page);
  if (!signs.empty()) content += layout::cluster(signs);
  if (!page.mine) content += skills_line(visit, page);
  if (page.mine) {
    content += layout::cluster(layout::button_link({.label = visit.say(texts::change),
                                                    .href = paths::change(one.id),
                                                    .kind = Kind::line,
                                                    .icon = layout::Icon("pencil-simple-bold"),
                                                    .small = true}));
  }
  return div.cls(page.pictures.empty() ? "card exp-head" : "card lift exp-head")(content);
}

// Ways into questions on a future that is not certain (ST-15).
Html theme_links(http::Visit& visit, Id<Experience> id) {
  const auto link = [&](words::CardTheme theme, const i18n::Text& words) {
    return layout::button_link({.label = visit.say(words),
                                .href = paths::reflect(id).with("thema", koers::code(theme)),
                                .kind = Kind::line,
                                .small = true});
  };
  return layout::fold(
      span(visit.say(texts::about_future)),
      layout::stack(
          3, fragment(p.cls("sub")(visit.say(texts::about_future_line)),
                      layout::cluster(fragment(link(words::CardTheme::adaptability, texts::adaptability),
                                               link(words::CardTheme::uncertainty, texts::uncertainty),
                                               link(words::CardTheme::identity, texts::identity))))));
}

Html reflection_part(http::Visit& visit, const ExperiencePage& page) {
  if (page.answers.empty() && !page.mine) return {};
  const auto title =
      page.mine ? visit.say(texts::says_about_me) : visit.say(texts::looked_back_by, page.student_name);
  Html content = h2.id("terug")(title);
  content +=
      answers_list(visit, page.answers, page.media, {.experience = page.experience.id, .mine = page.mine});
  if (page.mine && page.questions_left) {
    const bool first = page.answers.empty();
    if (first) content += p.cls("sub")(visit.say(texts::three_questions));
    content += layout::button_link({.label = visit.say(first ? texts::think_it_over : texts::think_again),
                                    .href = paths::reflect(page.experience.id),
                                    .kind = first ? Kind::primary : Kind::plain,
                                    .icon_end = layout::Icon("arrow-right-bold")});
  }
  if (page.mine) content += theme_links(visit, page.experience.id);
  return section.cls("stack gap-4").aria("labelledby", "terug")(content);
}

// The skills for this century: each a button, so that one tap is enough (ST-19).
Html skills_part(http::Visit& visit, const ExperiencePage& page) {
  const auto with = [&](const std::string& id) {
    return std::find(page.skills.begin(), page.skills.end(), id) != page.skills.end();
  };
  const Html chips = each(words::skills(), [&](const words::Skill& skill) {
    const bool pressed = with(skill.id);
    return button.cls("chip")
        .type("submit")
        .name(pressed ? "eraf" : "erbij")
        .value(skill.id)
        .aria("pressed", pressed ? "true" : "false")
        .with("title", skill.about.in(visit.language))(
            when(pressed, [] { return layout::icon("check-bold"); }), skill.name.in(visit.language));
  });
  return div.id("vaardigheden")(layout::fold(
      span(visit.say(texts::skills_title)),
      layout::form_to(paths::skills(page.experience.id),
                      fragment(p.cls("hint")(visit.say(texts::skills_hint)), layout::cluster(chips))),
      !page.skills.empty()));
}

Html competency_card(http::Visit& visit, const ExperiencePage& page) {
  std::vector<layout::Option> options;
  Html chips;
  for (const words::Competency one : words::competencies) {
    const std::string code(koers::code(one)), name = visit.say(words::name(one));
    options.push_back({code, name});
    chips += layout::chip_tick("onderdeel", code, name, page.belongs.is_picked("onderdeel", code), false,
                               layout::icon_of(one));
  }
  return layout::card(
      competency_form.show(visit, page.belongs,
                           {.action = paths::competencies(page.experience.id),
                            .submit = visit.say(texts::save),
                            .button = {.kind = Kind::plain, .small = true}},
                           {{"onderdeel", {.options = options, .controls = layout::cluster(chips)}}}));
}

Html discard_fold(http::Visit& visit, const Experience& experience) {
  return layout::fold(
      span(visit.say(texts::throw_away)),
      layout::stack(3, fragment(p(visit.say(texts::throw_away_sure)),
                                layout::post_button(
                                    paths::discard_experience(experience.id), visit.say(texts::throw_away),
                                    {.kind = Kind::line, .icon = layout::Icon("trash-bold")}))));
}

}  // namespace

Html answers_list(http::Visit& visit, const std::vector<Answer>& answers, const std::vector<MediaItem>& media,
                  const MediaDetails& shown) {
  if (answers.empty()) return {};
  return dl.cls("qa")(each(answers, [&](const Answer& answer) {
    const words::Card* card = words::find_card(answer.card);
    Html given;
    if (card != nullptr && !answer.choices.empty()) {
      given += layout::cluster(each(split_words(answer.choices), [&](const std::string& id) {
        const words::CardChoice* choice = card->choice(id);
        if (choice == nullptr) return Html();
        return layout::badge(answer.competency,
                             layout::find_icon(choice->icon).value_or(layout::icon_of(answer.competency)),
                             choice->label.in(visit.language));
      }));
    }
    if (const auto* picture = words::find_answer_picture(answer.picture)) {
      given +=
          figure.cls("given-picture")(words::answer_picture(*picture), figcaption(visit.say(picture->name)));
    }
    MediaDetails at = shown;
    at.card = answer.card;
    given += media_list(visit, attachments::media_at(media, answer.card), at);
    if (!answer.words.empty()) given += layout::own_words(answer.words);
    if (given.empty()) return Html();  // a recording that failed is for its owner only
    return div.data("c", koers::code(answer.competency))(
        dt(card == nullptr ? visit.say(words::question(answer.competency)) : card->text.in(visit.language)),
        dd(given));
  }));
}

Html experience_page(http::Visit& visit, const ExperiencePage& page) {
  Html content = head_card(visit, page);
  content += reflection_part(visit, page);
  content += responses_part(visit, page);
  if (page.mine) {
    content += competency_card(visit, page);
    content += skills_part(visit, page);
    content += discard_fold(visit, page.experience);
  }
  const bool pictured = !page.pictures.empty();
  Html whole = when(pictured, [&] { return photo(visit, page.pictures.front(), "shot lead-shot"); });
  whole += article.cls(pictured ? "page student-page exp" : "page student-page")(content);
  return navigation::page(visit,
                          {.title = page.experience.title,
                           .place = page.mine ? "/ervaringen" : "/studenten",
                           .width = layout::PageWidth::bare},
                          whole);
}

Html thrown_away_page(http::Visit& visit, const Experience& experience) {
  const Day until = day_of(*experience.removed_at) + days_to_restore;
  const auto content = layout::empty_state(
      experience.title, visit.say(texts::is_thrown_away, i18n::day_month(visit.language, until, visit.today)),
      layout::post_button(paths::restore_experience(experience.id), visit.say(texts::bring_back)));
  return navigation::page(
      visit, {.title = experience.title, .place = "/ervaringen", .width = layout::PageWidth::narrow},
      fragment(h1.cls("vh")(visit.say(texts::thrown_away_list)), content));
}

// ---- changing it

namespace {

Html feeling_ticks(http::Visit& visit, const forms::Answers& answers) {
  const Html chips = each(words::feelings(), [&](const words::Feeling& feeling) {
    return layout::chip_tick("gevoel", feeling.id, feeling.name.in(visit.language),
                             answers.is_picked("gevoel", feeling.id), false, layout::find_icon(feeling.icon));
  });
  auto given = feelings_given(visit.language);
  given.front().given.controls = layout::cluster(chips);
  return change_form.field(visit, answers, "gevoel", given);
}

}  // namespace

std::vector<PictureForm> picture_forms(std::vector<Picture> pictures) {
  std::vector<PictureForm> all;
  for (Picture& one : pictures) {
    const std::string name = "foto_" + id_text(one.id.value);
    all.push_back({std::move(one), name});
  }
  return all;
}

forms::Givens change_given(i18n::Language language) {
  auto given = kinds_given("soort", language);
  given.push_back(feelings_given(language).front());
  return given;
}

Html change_page(http::Visit& visit, const ChangePage& page) {
  const forms::Answers& answers = page.answers;
  const auto given = change_given(visit.language);
  const auto field = [&](std::string_view name) { return change_form.field(visit, answers, name, given); };
  const auto shown =
      each(page.pictures, [&](const PictureForm& one) { return one.form().fields(visit, answers); });
  const auto details = fragment(
      field("met"),
      change_form.field(visit, answers, "plek", {{"plek", places_given(visit.language, page.places)}}),
      field("dag"));
  const auto fields =
      fragment(change_form.head(visit, answers), field("naam"), field("tekst"),
               attachments::media_tiles(visit, {.error = answers.mistake(attachments::sound_field)}), shown,
               field("soort"), layout::stack(4, details), feeling_ticks(visit, answers));
  std::vector<Picture> pictures;
  for (const PictureForm& one : page.pictures) pictures.push_back(one.picture);
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::change_title),
       .back = paths::experience(page.id),
       .stop = paths::experience(page.id),
       .foot = layout::submit(
           visit.say(texts::save),
           {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "aanpassen"})},
      fragment(h1(visit.say(texts::change_title)),
               layout::form_to(paths::change(page.id), fields, {.id = "aanpassen", .uploads = true}),
               photos_to_keep(visit, pictures, "aanpassen"), media_to_keep(visit, page.media, "aanpassen")));
}

Html audience_page(http::Visit& visit, const Experience& experience, const forms::Answers& answers,
                   const std::vector<GuideName>& guides) {
  const std::string names =
      guides.empty() ? visit.say(texts::my_counsellor) : names_of(visit.language, guides);
  const auto choice = [&](Audience audience, const std::string& label, const std::string& line) {
    return layout::tick({.name = "wie",
                         .value = std::string(koers::code(audience)),
                         .label = label,
                         .line = line,
                         .checked = answers.is_picked("wie", koers::code(audience)),
                         .one_of = true});
  };
  const auto choices = fragment(
      choice(Audience::me, visit.say(texts::only_me), visit.say(texts::only_me_line)),
      choice(Audience::counsellor, names, visit.say(guides.empty() ? texts::no_guide : texts::guide_line)));
  auto given = audience_given(visit, answers, guides);
  given.hint = experience.title;
  given.controls = layout::stack(2, choices);
  const auto form = layout::form_to(paths::audience(experience.id),
                                    fragment(audience_form.head(visit, answers),
                                             audience_form.field(visit, answers, "wie", {{"wie", given}}),
                                             p.cls("hint")(visit.say(texts::stop_sharing_line))),
                                    {.id = "delen"});
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::who_title),
       .back = paths::experience(experience.id),
       .stop = paths::experience(experience.id),
       .foot =
           layout::submit(visit.say(texts::save),
                          {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "delen"})},
      form);
}

}  // namespace koers::experiences::views
