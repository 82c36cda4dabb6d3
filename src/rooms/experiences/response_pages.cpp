// A guide's question: the student may answer later, or lay it aside; both can be taken back.
#include "campus/access/undo.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/response.h"
#include "rooms/experiences/response_texts.h"
#include "rooms/experiences/routes.h"

namespace koers::experiences {
namespace {

using http::Visit;
using people::Student;

// What is taken back: that it is answered later, or that it was laid aside.
constexpr const char* what_field = "wat";

http::Response done(Visit& visit, Id<Experience> id, const i18n::Text& words,
                    std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(paths::experience(id).at("antwoord"))
      .with_toast({visit.say(words), std::move(undo)});
}

html::Url way_back(Visit& visit, const Student& me, Id<Experience> id, std::string_view what) {
  return access::undo(paths::reopen_question(id).with(what_field, what),
                      put_off_at(visit.db(), me, id).mark());
}

http::Response later(Visit& visit, const Student& me, Id<Experience> id) {
  visit.write([&](sql::Transaction& tx) { answer_later(tx, me, id, visit.today); });
  return done(visit, id, response_texts::later_done, way_back(visit, me, id, "later"));
}

http::Response aside(Visit& visit, const Student& me, Id<Experience> id) {
  visit.write([&](sql::Transaction& tx) { lay_aside(tx, me, id, visit.now); });
  return done(visit, id, response_texts::aside_done, way_back(visit, me, id, "opzij"));
}

http::Response back(Visit& visit, const Student& me, Id<Experience> id) {
  const bool was_later = visit.request.field(what_field) == "later";
  visit.write([&](sql::Transaction& tx) {
    locked_experience(tx, me, id);
    access::undo_only(visit, put_off_at(tx, me, id).mark());
    was_later ? reopen_later(tx, me, id, visit.now, visit.today)
              : reopen_laid_aside(tx, me, id, visit.now, visit.today);
  });
  return done(visit, id, response_texts::taken_back);
}

}  // namespace

void add_response_routes(http::Router& router) {
  router.post<Student>("/ervaringen/{id}/vraag/later", later);
  router.post<Student>("/ervaringen/{id}/vraag/opzij", aside);
  router.post<Student>("/ervaringen/{id}/vraag/terug", back);
}

}  // namespace koers::experiences
