#include "rooms/experiences/recording.h"

#include <algorithm>

#include "campus/words/kinds.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/recording_views.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences {

using http::Response;
using http::Visit;
using people::Student;

std::string kind_of_tile(const std::string& where) {
  if (where == "stage") return "placement";
  if (where == "werk") return "side_job";
  if (where == "leerbedrijf") return "apprenticeship";
  return words::find_kind(where) == nullptr ? std::string() : where;
}

ExperienceDraft new_draft(Visit& visit, const Student& me, const std::string& kind) {
  ExperienceDraft draft;
  draft.id = visit.new_id<Experience>();
  draft.kind = kind;
  draft.happened_on = visit.today;
  draft.audience = last_audience(visit.db(), me);
  return draft;
}

ExperienceDraft as_shown(const Visit& visit, ExperienceDraft draft) {
  draft.place = views::place_name(visit.language, draft.place);
  return draft;
}

forms::Typed<ExperienceDraft> begun_form(const Visit& visit, ExperienceDraft draft) {
  return recording_form.edit(as_shown(visit, std::move(draft)));
}

void receive_all_media(Visit& visit, const Student& me, forms::Typed<ExperienceDraft>& typed) {
  const auto refused = attachments::receive_media(visit, me, {.experience = typed.value.id});
  if (!refused.empty()) {
    typed.refuse(attachments::sound_field, attachments::say_refused(visit, refused));
  }
}

namespace {

std::vector<std::string> places_for(Visit& visit, const Student& me, const std::string& kind) {
  auto places = own_places(visit.db(), me);
  for (const words::Place& place : words::places()) {
    const bool fits = std::find(place.kinds.begin(), place.kinds.end(), kind) != place.kinds.end();
    if (fits && std::find(places.begin(), places.end(), place.id) == places.end()) places.push_back(place.id);
  }
  return places;
}

}  // namespace

Response what_page(Visit& visit, const Student& me, const forms::Typed<ExperienceDraft>& typed, int status) {
  const ExperienceDraft& draft = typed.value;
  return http::page(
      views::what_page(visit,
                       {.draft = draft,
                        .answers = typed,
                        .pictures = attachments::pictures_of(visit.db(), me.institution(), me.id(), draft.id),
                        .places = places_for(visit, me, draft.kind),
                        .media = attachments::media_of(visit.db(), me.institution(), me.id(), draft.id),
                        .step = step_of_draft(visit.db(), me, draft.id)}),
      status);
}

std::string title_of(const Visit& visit, const ExperienceDraft& draft) {
  const std::string plain =
      visit.say(texts::title_without_words, views::kind_name(visit.language, draft.kind),
                i18n::day_month(visit.language, draft.happened_on, visit.today));
  return title_from(draft.story, plain);
}

Response saved(const std::string& address, const Visit& visit) {
  return http::see_other(html::local_url(address)).with_toast({visit.say(texts::saved), std::nullopt});
}

}  // namespace koers::experiences
