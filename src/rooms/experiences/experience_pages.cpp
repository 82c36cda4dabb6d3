// The student's line and one experience: reading, changing, sharing, answering, throwing away. A guide
// reaches the same address with the proof of guiding (access::GuidedStudent), and only what is shared;
// everything else is not there.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/guides.h"
#include "campus/words/kinds.h"
#include "platform/base/error.h"
#include "rooms/experiences/experience_views.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/routes.h"
#include "rooms/experiences/skill.h"
#include "rooms/experiences/spoken_answer.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences {
namespace {

using http::Response;
using http::Visit;
using people::SignedIn;
using people::Student;

Response gone_on(Visit& visit, const html::Url& address, const i18n::Text& text,
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

bool is_mine(const SignedIn& viewer, const Experience& experience) {
  return experience.student_id == viewer.id();
}

views::ExperiencePage page_for_owner(Visit& visit, const Student& me, Experience experience) {
  views::ExperiencePage page{.experience = std::move(experience), .student_name = me.person().given_name};
  page.questions_left =
      !choose_questions(needs_of(visit.db(), me, page.experience, visit.today), words::cards()).empty();
  return page;
}

// Throws NotFound unless the visitor guides the owner today and the experience is shared. The look is written
// down.
views::ExperiencePage page_for_guide(Visit& visit, const SignedIn& viewer, Experience experience) {
  if (!experience.is_shared()) throw NotFound("experience is not shared");
  const auto student = access::GuidedStudent::admit(visit, viewer, experience.student_id);
  return {.experience = std::move(experience), .student_name = student.person().given_name, .mine = false};
}

void fill(Visit& visit, const SignedIn& viewer, views::ExperiencePage& page) {
  const Experience& one = page.experience;
  page.pictures = attachments::pictures_of(visit.db(), viewer.institution(), one.student_id, one.id);
  page.media = attachments::media_of(visit.db(), viewer.institution(), one.student_id, one.id);
  page.answers = answers_of(visit.db(), one, viewer.institution());
  page.responses = responses_of(visit.db(), viewer.institution(), one);
  page.guides = guide_names(visit.db(), viewer.institution(), one.student_id, visit.today);
  page.steps = steps_of_experience(visit.db(), viewer.institution(), one.student_id, one.id);
  page.skills = skills_of(visit.db(), viewer.institution(), one);
}

Response show_experience(Visit& visit, const SignedIn& viewer, Id<Experience> id) {
  auto experience = find_experience(visit.db(), viewer.institution(), id);
  if (!experience) throw NotFound("experience");
  if (!is_mine(viewer, *experience)) {
    auto page = page_for_guide(visit, viewer, *std::move(experience));
    fill(visit, viewer, page);
    return http::page(views::experience_page(visit, page));
  }
  const Student me = Student::admit(visit);
  if (experience->removed_at) return http::page(views::thrown_away_page(visit, *experience));
  auto page = page_for_owner(visit, me, *std::move(experience));
  fill(visit, viewer, page);
  return http::page(views::experience_page(visit, page));
}

// ---- a question and its answer

// One form sent twice is one question.
bool is_new(sql::Transaction& tx, Visit& visit, const SignedIn& sender, const html::Url& address) {
  const auto key = visit.request.id<access::FormKey>("sleutel");
  if (!key) return true;
  if (access::answer_to(tx, sender, *key)) return false;
  access::remember(tx, sender, *key, address.text(), visit.now);
  return true;
}

Response ask_question(Visit& visit, const SignedIn& viewer, Id<Experience> id) {
  auto experience = find_experience(visit.db(), viewer.institution(), id);
  if (!experience || is_mine(viewer, *experience)) throw NotFound("experience");
  auto page = page_for_guide(visit, viewer, *std::move(experience));
  page.words = visit.request.field("woorden");
  page.flaw = flaw_of_response(page.words);
  if (page.flaw) {
    fill(visit, viewer, page);
    return http::page(views::experience_page(visit, page), 422);
  }
  const auto address = paths::experience(id).at("antwoord");
  const auto response_id = visit.new_id<experiences::Response>();
  visit.write([&](sql::Transaction& tx) {
    if (!is_new(tx, visit, viewer, address)) return;
    ask(tx, viewer, page.experience, response_id, page.words, visit.now, visit.today);
  });
  return http::see_other(address).with_toast({visit.say(texts::asked, page.student_name), std::nullopt});
}

Response give_answer(Visit& visit, const Student& me, Id<Experience> id) {
  auto page = page_for_owner(visit, me, own_experience(visit.db(), me, id));
  page.words = visit.request.field("woorden");
  page.flaw = flaw_of_response(page.words);
  if (page.flaw) {
    fill(visit, me, page);
    return http::page(views::experience_page(visit, page), 422);
  }
  const auto address = paths::experience(id).at("antwoord");
  const auto response_id = visit.new_id<experiences::Response>();
  visit.write([&](sql::Transaction& tx) {
    if (!is_new(tx, visit, me, address)) return;
    answer(tx, me, page.experience, response_id, page.words, visit.now);
  });
  return gone_on(visit, address, texts::sent);
}

// ---- changing

Response change_again(Visit& visit, const Student& me, views::ChangeForm form, int status) {
  form.pictures = attachments::pictures_of(visit.db(), me.institution(), me.id(), form.draft.id);
  form.media =
      attachments::media_at(attachments::media_of(visit.db(), me.institution(), me.id(), form.draft.id), "");
  form.places = own_places(visit.db(), me);
  return http::page(views::change_page(visit, form), status);
}

views::ChangeForm change_form(const Experience& one) {
  return {.draft = {.id = one.id,
                    .kind = one.kind,
                    .story = one.story,
                    .place = one.place,
                    .companions = one.companions,
                    .happened_on = one.happened_on,
                    .feelings = one.feelings,
                    .audience = one.audience},
          .title = one.title};
}

Response show_change(Visit& visit, const Student& me, Id<Experience> id) {
  return change_again(visit, me, change_form(own_experience(visit.db(), me, id)), 200);
}

void take_fields(const http::Request& request, views::ChangeForm& form) {
  form.title = request.field("naam");
  form.draft.story = request.field("tekst");
  form.draft.companions = request.field("met");
  form.draft.place = request.field("plek");
  if (const auto day = request.day("dag")) form.draft.happened_on = *day;
  if (words::find_kind(request.field("soort")) != nullptr) form.draft.kind = request.field("soort");
  form.draft.feelings = known_feelings(request.all("gevoel"));
}

void describe_pictures(sql::Transaction& tx, Visit& visit, const Student& me, Id<Experience> id,
                       const std::vector<Picture>& pictures) {
  for (const Picture& picture : pictures) {
    const std::string name = "foto_" + id_text(picture.id.value);
    const std::string words = visit.request.field(name);
    const bool fits = words.size() <= longest_line && flaws_of_title(words.empty() ? "-" : words).empty();
    if (visit.request.has(name) && words != picture.description && fits) {
      attachments::describe_picture(tx, me, id, picture.id, words);
    }
  }
}

Response change(Visit& visit, const Student& me, Id<Experience> id) {
  auto form = change_form(own_experience(visit.db(), me, id));
  take_fields(visit.request, form);
  form.flaws = form.draft.flaws(visit.today);
  for (const auto flaw : flaws_of_title(form.title)) form.flaws.push_back(flaw);
  form.picture_flaw = attachments::take_pictures(visit, me, id, "foto");
  const auto taken = attachments::take_media(visit, me, {.experience = id});
  if (taken.picture_flaw) form.picture_flaw = taken.picture_flaw;
  form.media_flaw = taken.flaw;
  if (const auto gone = visit.request.id<Picture>("foto_weg")) {
    attachments::remove_picture(visit, me, id, *gone);
    return change_again(visit, me, std::move(form), 200);
  }
  if (const auto gone = visit.request.id<MediaItem>("opname_weg")) {
    remove_media(visit, me, id, *gone);
    return change_again(visit, me, std::move(form), 200);
  }
  if (!form.flaws.empty() || form.picture_flaw || form.media_flaw)
    return change_again(visit, me, std::move(form), 422);
  const auto pictures = attachments::pictures_of(visit.db(), me.institution(), me.id(), id);
  visit.write([&](sql::Transaction& tx) {
    change_experience(tx, me, form.draft, form.title, visit.now, visit.today);
    describe_pictures(tx, visit, me, id, pictures);
  });
  return gone_on(visit, paths::experience(id), texts::changed);
}

Response show_audience(Visit& visit, const Student& me, Id<Experience> id) {
  const auto experience = own_experience(visit.db(), me, id);
  const auto guides = guide_names(visit.db(), me.institution(), me.id(), visit.today);
  return http::page(views::audience_page(visit, experience, guides));
}

Response choose_audience(Visit& visit, const Student& me, Id<Experience> id) {
  const auto experience = own_experience(visit.db(), me, id);
  const auto audience = visit.request.choice<Audience>("wie").value_or(experience.audience);
  visit.write([&](sql::Transaction& tx) { change_audience(tx, me, id, audience, visit.now, visit.today); });
  const bool in_list = visit.request.field("terug") == "lijst";
  return gone_on(visit, in_list ? html::url("/privacy/wie-ziet-wat") : paths::experience(id), texts::changed);
}

// The whole choice, or one more ("erbij") at the end of a reflection.
Response choose_competencies(Visit& visit, const Student& me, Id<Experience> id) {
  own_experience(visit.db(), me, id);
  if (const auto more = visit.request.choice<words::Competency>("erbij")) {
    visit.write([&](sql::Transaction& tx) { add_competency(tx, me, id, *more, visit.today); });
    return http::see_other(paths::experience(id))
        .with_toast({visit.say(texts::is_put_with, visit.say(words::name(*more))), std::nullopt});
  }
  std::vector<words::Competency> chosen;
  for (const std::string& one : visit.request.all("onderdeel")) {
    if (const auto competency = from_code<words::Competency>(one)) chosen.push_back(*competency);
  }
  std::sort(chosen.begin(), chosen.end());
  chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
  visit.write([&](sql::Transaction& tx) { set_competencies(tx, me, id, chosen, visit.today); });
  return gone_on(visit, paths::experience(id), texts::saved);
}

// ---- throwing away

Response throw_it_away(Visit& visit, const Student& me, Id<Experience> id) {
  const auto experience = own_experience(visit.db(), me, id, true);
  if (!experience.removed_at) {
    visit.write([&](sql::Transaction& tx) { throw_away(tx, me, id, visit.now, visit.today); });
  }
  return gone_on(visit, paths::experiences(), texts::thrown_away, paths::bring_back(id));
}

Response bring_it_back(Visit& visit, const Student& me, Id<Experience> id) {
  const auto experience = own_experience(visit.db(), me, id, true);
  if (experience.removed_at) {
    visit.write([&](sql::Transaction& tx) { bring_back(tx, me, id, visit.today); });
  }
  return gone_on(visit, paths::experience(id), texts::brought_back);
}

}  // namespace

void add_experience_routes(http::Router& router) {
  router.get<Student>("/ervaringen", show_timeline);
  router.get<SignedIn>("/ervaringen/{id}", show_experience);
  router.post<SignedIn>("/ervaringen/{id}/vraag", ask_question);
  router.post<Student>("/ervaringen/{id}/antwoord", give_answer);
  router.get<Student>("/ervaringen/{id}/aanpassen", show_change);
  router.post<Student>("/ervaringen/{id}/aanpassen", change)
      .takes({.limit = attachments::largest_form, .uploads = true});
  router.get<Student>("/ervaringen/{id}/wie", show_audience);
  router.post<Student>("/ervaringen/{id}/wie", choose_audience);
  router.post<Student>("/ervaringen/{id}/onderdelen", choose_competencies);
  router.post<Student>("/ervaringen/{id}/weg", throw_it_away);
  router.post<Student>("/ervaringen/{id}/terug", bring_it_back);
}

}  // namespace koers::experiences
