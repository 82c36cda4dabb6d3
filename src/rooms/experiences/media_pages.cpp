// Media at an experience: the part of its page that waits for them, and the page where their owner writes
// down what is said.
#include "campus/access/guides.h"
#include "campus/access/looks.h"
#include "platform/base/error.h"
#include "rooms/experiences/media_texts.h"
#include "rooms/experiences/media_views.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/routes.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences {
namespace {

using http::Response;
using http::Visit;
using people::SignedIn;
using people::Student;

// Whose media these are, for a visitor who may see them: the owner's of an experience or draft, or of one
// shared with the guide that asks; then the owner sees that they were opened.
Id<people::Person> owner_for(Visit& visit, const SignedIn& viewer, Id<Experience> id) {
  const auto experience = find_experience(visit.db(), viewer.institution(), id);
  if (!experience || experience->student_id == viewer.id()) return viewer.id();
  const bool may_see =
      experience->is_shared() && access::guides_today(visit.db(), viewer.institution(), viewer.id(),
                                                      experience->student_id, visit.today);
  if (!may_see) throw NotFound("experience");
  access::note_opened(visit, viewer, experience->student_id, id.value);
  return experience->student_id;
}

Response show_part(Visit& visit, const SignedIn& viewer, Id<Experience> id) {
  const auto owner = owner_for(visit, viewer, id);
  const auto card = visit.request.field("kaart");
  const auto items =
      attachments::media_at(attachments::media_of(visit.db(), viewer.institution(), owner, id), card);
  if (items.empty()) throw NotFound("no media here");
  return http::part(
      views::media_list(visit, items, {.experience = id, .mine = owner == viewer.id(), .card = card}));
}

// ---- one of the owner's

MediaItem own_item(sql::Reader& reader, const Student& me, Id<Experience> experience, Id<MediaItem> id) {
  for (MediaItem& item : attachments::media_of(reader, me.institution(), me.id(), experience)) {
    if (item.id == id) return std::move(item);
  }
  throw NotFound("media item");
}

html::Url place_of(Visit& visit, const Student& me, Id<Experience> id) {
  const auto experience = find_experience(visit.db(), me.institution(), id);
  return experience ? paths::experience(id) : paths::draft(paths::record_what(), id);
}

Response item_page(Visit& visit, const Student& me, Id<Experience> experience, views::MediaPage page,
                   int status) {
  page.experience = experience;
  page.back = place_of(visit, me, experience);
  return http::page(views::media_page(visit, page), status);
}

Response show_item(Visit& visit, const Student& me, Id<Experience> experience, Id<MediaItem> id) {
  auto item = own_item(visit.db(), me, experience, id);
  const auto answers = views::transcript_form(item.kind).edit({item.transcript});
  return item_page(visit, me, experience, {.item = std::move(item), .answers = answers}, 200);
}

Response write_item(Visit& visit, const Student& me, Id<Experience> experience, Id<MediaItem> id) {
  auto item = own_item(visit.db(), me, experience, id);
  const auto typed = views::transcript_form(item.kind).change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        return views::Transcript{own_item(tx, me, experience, id).transcript};
      },
      [&](sql::Transaction& tx, const views::Transcript& transcript) {
        attachments::write_transcript(tx, me, experience, id, transcript.words, visit.now);
      });
  if (!typed.holds()) {
    return item_page(visit, me, experience, {.item = std::move(item), .answers = typed}, typed.status());
  }
  return http::see_other(place_of(visit, me, experience))
      .with_toast({visit.say(media_texts::kept), std::nullopt});
}

Response delete_item(Visit& visit, const Student& me, Id<Experience> experience, Id<MediaItem> id) {
  own_item(visit.db(), me, experience, id);
  remove_media(visit, me, experience, id);
  return http::see_other(place_of(visit, me, experience))
      .with_toast({visit.say(media_texts::taken_away), std::nullopt});
}

}  // namespace

void add_media_routes(http::Router& router) {
  router.get<SignedIn>("/ervaringen/{id}/opnames", show_part);
  router.get<Student>("/ervaringen/{id}/opnames/{opname}", show_item);
  router.post<Student>("/ervaringen/{id}/opnames/{opname}", write_item);
  router.post<Student>("/ervaringen/{id}/opnames/{opname}/weg", delete_item);
}

}  // namespace koers::experiences
