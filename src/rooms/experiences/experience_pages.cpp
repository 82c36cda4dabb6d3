// The student's line and one experience: reading, changing, sharing, answering, throwing away. A guide
// reaches the same address with the proof of guiding (access::GuidedStudent), and only what is shared;
// everything else is not there.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/guides.h"
#include "campus/inbox/inbox.h"
#include "campus/layout/list_part.h"
#include "campus/words/kinds.h"
#include "platform/base/error.h"
#include "rooms/experiences/experience_forms.h"
#include "rooms/experiences/experience_views.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/routes.h"
#include "rooms/experiences/skill.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences {
namespace {

using http::Response;
using http::Visit;
using people::SignedIn;
using people::Student;

Response done_at(Visit& visit, const html::Url& address, const i18n::Text& text,
                 std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(address).with_toast({visit.say(text), std::move(undo)});
}

// ---- the line

TimelineFilter filter_of(const http::Request& request) {
  TimelineFilter filter;
  filter.kind = request.field("soort");
  filter.competency = request.choice<words::Competency>("onderdeel");
  filter.place = request.field("plek");
  if (const auto year = request.number("jaar"); year && *year > 1990 && *year < 2200) {
    filter.school_year = static_cast<int>(*year);
  }
  filter.removed = request.field("weg") == "1";
  return filter;
}

Response show_timeline(Visit& visit, const Student& me) {
  const TimelineFilter filter = filter_of(visit.request);
  const auto asked = visit.request.number("bladzijde").value_or(1);
  const int page = static_cast<int>(std::clamp<std::int64_t>(asked, 1, 10'000));
  const auto timeline = timeline_of(visit.db(), me, filter, page);
  return http::page(views::timeline_page(visit, timeline, choices_of(visit.db(), me), filter, page));
}

// ---- one experience

bool is_own(const SignedIn& viewer, const Experience& experience) {
  return experience.student_id == viewer.id();
}

views::ExperiencePage page_for_owner(const Student& me, Experience experience) {
  views::ExperiencePage page{.experience = std::move(experience), .student_name = me.person().given_name};
  page.response = response_form.start();
  page.belongs = competency_form.edit({page.experience.competencies()});
  return page;
}

// Throws NotFound unless the visitor guides the owner today and the experience is shared. The look is written
// down.
views::ExperiencePage page_for_guide(Visit& visit, const SignedIn& viewer, Experience experience) {
  if (!experience.is_shared()) throw NotFound("experience is not shared");
  const auto student = access::GuidedStudent::admit(visit, viewer, experience.student_id);
  return {.experience = std::move(experience),
          .student_name = student.person().given_name,
          .mine = false,
          .may_ask = !student.in_confidence(),
          .year_of_study = student.enrolment() ? student.enrolment()->year_of_study(visit.today) : 1,
          .response = response_form.start()};
}

// At most two at a time, and others behind a link. One that was taken over stands in the field.
void suggest(Visit& visit, views::ExperiencePage& page) {
  constexpr std::size_t at_a_time = 2;
  const auto all =
      questions_for_guide(page.experience, page.answers, page.responses, page.year_of_study, visit.language);
  const layout::ListPart part(visit, "vragen", at_a_time, static_cast<std::int64_t>(all.size()));
  page.suggested = part.of(all);
  if (all.size() > at_a_time) page.more_suggested = part.next();
  const words::Card* taken = words::find_card(visit.request.field("vraag"));
  if (taken != nullptr && taken->for_conversation() && page.response.text("woorden").empty()) {
    page.response = response_form.start({taken->text.in(visit.language)});
  }
}

void fill(Visit& visit, const SignedIn& viewer, views::ExperiencePage& page) {
  const Experience& one = page.experience;
  page.pictures = attachments::pictures_of(visit.db(), viewer.institution(), one.student_id, one.id);
  page.media = attachments::media_of(visit.db(), viewer.institution(), one.student_id, one.id);
  page.answers = answers_of(visit.db(), viewer.institution(), one.student_id, one.id);
  page.questions_left = is_question_left(one, page.answers);
  page.responses = responses_of(visit.db(), viewer.institution(), one);
  if (!page.mine && page.may_ask) suggest(visit, page);
  page.guides = guide_names(visit.db(), viewer.institution(), one.student_id, visit.today);
  page.steps = steps_of_experience(visit.db(), viewer.institution(), one.student_id, one.id);
  page.skills = skills_of(visit.db(), viewer.institution(), one);
}

Response filled_page(Visit& visit, const SignedIn& viewer, views::ExperiencePage& page, int status = 200) {
  fill(visit, viewer, page);
  return http::page(views::experience_page(visit, page), status);
}

Response show_experience(Visit& visit, const SignedIn& viewer, Id<Experience> id) {
  auto experience = find_experience(visit.db(), viewer.institution(), id);
  if (!experience) throw NotFound("experience");
  if (!is_own(viewer, *experience)) {
    auto page = page_for_guide(visit, viewer, *std::move(experience));
    inbox::opened(visit, viewer, {id.value});
    return filled_page(visit, viewer, page);
  }
  const Student me = Student::admit(visit);
  inbox::opened(visit, me, {id.value});
  if (experience->removed_at) return http::page(views::thrown_away_page(visit, *experience));
  auto page = page_for_owner(me, *std::move(experience));
  return filled_page(visit, viewer, page);
}

// ---- a question and its answer

Response ask_question(Visit& visit, const SignedIn& viewer, Id<Experience> id) {
  auto experience = find_experience(visit.db(), viewer.institution(), id);
  if (!experience || is_own(viewer, *experience)) throw NotFound("experience");
  auto page = page_for_guide(visit, viewer, *std::move(experience));
  if (!page.may_ask) throw Forbidden("a question here would be read by all guides");
  const auto typed = response_form.read(visit);
  if (!typed.holds()) {
    page.response = typed;
    return filled_page(visit, viewer, page, typed.status());
  }
  return access::once(visit, viewer, paths::experience(id).at("antwoord"),
                      [&](sql::Transaction& tx) {
                        ask(tx, viewer, page.experience, visit.new_id<experiences::Response>(),
                            typed.value.words, visit.now, visit.today);
                      })
      .with_toast({visit.say(texts::asked, page.student_name), std::nullopt});
}

Response give_answer(Visit& visit, const Student& me, Id<Experience> id) {
  auto page = page_for_owner(me, own_experience(visit.db(), me, id));
  const auto typed = response_form.read(visit);
  if (!typed.holds()) {
    page.response = typed;
    return filled_page(visit, me, page, typed.status());
  }
  return access::once(visit, me, paths::experience(id).at("antwoord"),
                      [&](sql::Transaction& tx) {
                        answer(tx, me, page.experience, visit.new_id<experiences::Response>(),
                               typed.value.words, visit.now);
                      })
      .with_toast({visit.say(texts::sent), std::nullopt});
}

// ---- changing

// As it is stored, the place by its name.
ExperienceDraft draft_of(const Visit& visit, const Experience& one) {
  return {.id = one.id,
          .kind = one.kind,
          .title = one.title,
          .story = one.story,
          .place = views::place_name(visit.language, one.place),
          .companions = one.companions,
          .happened_on = one.happened_on,
          .feelings = split_words(one.feelings),
          .audience = one.audience};
}

Response change_page(Visit& visit, const Student& me, Id<Experience> id, forms::Answers answers,
                     const std::vector<views::PictureForm>& pictures, int status) {
  const auto media = attachments::media_of(visit.db(), me.institution(), me.id(), id);
  return http::page(views::change_page(visit, {.id = id,
                                               .answers = answers,
                                               .pictures = pictures,
                                               .places = own_places(visit.db(), me),
                                               .media = attachments::media_at(media, "")}),
                    status);
}

std::vector<views::PictureForm> picture_forms(sql::Reader& reader, const Student& me, Id<Experience> id) {
  return views::picture_forms(attachments::pictures_of(reader, me.institution(), me.id(), id));
}

Response show_change(Visit& visit, const Student& me, Id<Experience> id) {
  forms::Answers answers = change_form.edit(draft_of(visit, own_experience(visit.db(), me, id)));
  const auto pictures = picture_forms(visit.db(), me, id);
  for (const auto& one : pictures) answers.add(one.form().edit({one.picture.description}));
  return change_page(visit, me, id, std::move(answers), pictures, 200);
}

// What was typed, of the experience and of each of its photos.
struct Change {
  forms::Answers answers{};
  ExperienceDraft draft{};
  std::vector<std::pair<Id<Picture>, std::string>> descriptions{};
};
// `wrong` says which files that came along were refused.
Change read_change(Visit& visit, const Experience& stored, const std::vector<views::PictureForm>& pictures,
                   const std::string& wrong) {
  auto typed = change_form.read_change(visit, draft_of(visit, stored), views::change_given(visit.language));
  if (typed.value.kind.empty()) typed.value.kind = stored.kind;
  if (!wrong.empty()) typed.refuse(attachments::sound_field, wrong);
  Change change{.answers = typed, .draft = typed.value};
  for (const auto& one : pictures) {
    // A photo that came since was not on the page that was sent: nothing was said of it.
    if (!visit.request.has(one.form().records().front().name)) {
      change.answers.add(one.form().edit({one.picture.description}));
      continue;
    }
    const auto words = one.form().read_change(visit, {one.picture.description});
    change.answers.add(words);
    if (words.value.words != one.picture.description) {
      change.descriptions.emplace_back(one.picture.id, words.value.words);
    }
  }
  return change;
}

Response change(Visit& visit, const Student& me, Id<Experience> id) {
  own_experience(visit.db(), me, id);
  const auto wrong =
      attachments::say_refused(visit, attachments::receive_media(visit, me, {.experience = id}));
  const auto gone_picture = visit.request.id<Picture>("foto_weg");
  const auto gone_item = visit.request.id<MediaItem>("opname_weg");
  if (gone_picture) attachments::remove_picture(visit, me, id, *gone_picture);
  if (gone_item) remove_media(visit, me, id, *gone_item);
  if (gone_picture || gone_item) {
    const auto pictures = picture_forms(visit.db(), me, id);
    auto typed = read_change(visit, own_experience(visit.db(), me, id), pictures, wrong);
    return change_page(visit, me, id, std::move(typed.answers), pictures, 200);
  }
  std::vector<views::PictureForm> pictures;
  Change typed;
  visit.write([&](sql::Transaction& tx) {
    const Experience stored = locked_experience(tx, me, id);
    pictures = picture_forms(tx, me, id);
    typed = read_change(visit, stored, pictures, wrong);
    if (!typed.answers.holds()) return;
    change_experience(tx, me, typed.draft, visit.now, visit.today);
    for (const auto& [picture, words] : typed.descriptions) {
      attachments::describe_picture(tx, me, id, picture, words, visit.now);
    }
  });
  if (typed.answers.holds()) return done_at(visit, paths::experience(id), texts::changed);
  const int status = typed.answers.status();
  return change_page(visit, me, id, std::move(typed.answers), pictures, status);
}

Response audience_page(Visit& visit, const Student& me, const Experience& one,
                       const forms::Answers& answers) {
  const auto guides = guide_names(visit.db(), me.institution(), me.id(), visit.today);
  return http::page(views::audience_page(visit, one, answers, guides), answers.status());
}

Response show_audience(Visit& visit, const Student& me, Id<Experience> id) {
  const auto one = own_experience(visit.db(), me, id);
  return audience_page(visit, me, one, audience_form.edit({one.audience}));
}

Response choose_audience(Visit& visit, const Student& me, Id<Experience> id) {
  const auto typed = audience_form.change(
      visit, [&](sql::Transaction& tx) { return AudienceChoice{locked_experience(tx, me, id).audience}; },
      [&](sql::Transaction& tx, const AudienceChoice& sharing) {
        change_audience(tx, me, id, sharing.audience, visit.now, visit.today);
      });
  if (!typed.holds()) return audience_page(visit, me, own_experience(visit.db(), me, id), typed);
  const bool in_list = visit.request.field("terug") == "lijst";
  return done_at(visit, in_list ? html::url("/privacy/wie-ziet-wat") : paths::experience(id), texts::changed);
}

// One more ("erbij", a button) at the end of a reflection.
Response add_one(Visit& visit, const Student& me, Id<Experience> id, words::Competency competency) {
  visit.write([&](sql::Transaction& tx) { add_competency(tx, me, id, competency, visit.today); });
  return http::see_other(paths::experience(id))
      .with_toast({visit.say(texts::is_put_with, visit.say(words::name(competency))), std::nullopt});
}

Response choose_competencies(Visit& visit, const Student& me, Id<Experience> id) {
  auto page = page_for_owner(me, own_experience(visit.db(), me, id));
  if (const auto more = visit.request.choice<words::Competency>("erbij"))
    return add_one(visit, me, id, *more);
  const auto typed = competency_form.change(
      visit,
      [&](sql::Transaction& tx) { return CompetencyChoice{locked_experience(tx, me, id).competencies()}; },
      [&](sql::Transaction& tx, const CompetencyChoice& chosen) {
        set_competencies(tx, me, id, chosen.competencies, visit.today);
      });
  if (typed.holds()) return done_at(visit, paths::experience(id), texts::saved);
  page.belongs = typed;
  return filled_page(visit, me, page, typed.status());
}

// ---- throwing away

Response discard(Visit& visit, const Student& me, Id<Experience> id) {
  visit.write([&](sql::Transaction& tx) { discard_experience(tx, me, id, visit.now, visit.today); });
  return done_at(visit, paths::experiences(), texts::thrown_away, paths::restore_experience(id));
}

Response restore(Visit& visit, const Student& me, Id<Experience> id) {
  visit.write([&](sql::Transaction& tx) { restore_experience(tx, me, id, visit.now, visit.today); });
  return done_at(visit, paths::experience(id), texts::brought_back);
}

}  // namespace

void add_experience_routes(http::Router& router) {
  router.get<Student>("/ervaringen", show_timeline);
  router.get<SignedIn>("/ervaringen/{id}", show_experience);
  router.post<SignedIn>("/ervaringen/{id}/vraag", ask_question);
  router.post<Student>("/ervaringen/{id}/antwoord", give_answer);
  router.get<Student>("/ervaringen/{id}/aanpassen", show_change);
  router.post<Student>("/ervaringen/{id}/aanpassen", change)
      .takes({.limit = attachments::largest_form, .uploads = true})
      .takes_long(attachments::media_rate, attachments::brings_media);
  router.get<Student>("/ervaringen/{id}/wie", show_audience);
  router.post<Student>("/ervaringen/{id}/wie", choose_audience);
  router.post<Student>("/ervaringen/{id}/onderdelen", choose_competencies);
  router.post<Student>("/ervaringen/{id}/weg", discard);
  router.post<Student>("/ervaringen/{id}/terug", restore);
}

}  // namespace koers::experiences
