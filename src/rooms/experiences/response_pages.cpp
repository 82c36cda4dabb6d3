// A guide's question: the student may answer later, or lay it aside; both can be taken back.
#include "rooms/experiences/paths.h"
#include "rooms/experiences/response.h"
#include "rooms/experiences/response_texts.h"
#include "rooms/experiences/routes.h"

namespace koers::experiences {
namespace {

using http::Visit;
using people::Student;

http::Response done(Visit& visit, Id<Experience> id, const i18n::Text& words,
                    std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(paths::experience(id).at("antwoord"))
      .with_toast({visit.say(words), std::move(undo)});
}

http::Response later(Visit& visit, const Student& me, Id<Experience> id) {
  own_experience(visit.db(), me, id);
  visit.write([&](sql::Transaction& tx) { answer_later(tx, me, id, visit.today); });
  return done(visit, id, response_texts::later_done, paths::reopen_question(id));
}

http::Response aside(Visit& visit, const Student& me, Id<Experience> id) {
  own_experience(visit.db(), me, id);
  visit.write([&](sql::Transaction& tx) { lay_aside(tx, me, id, visit.now); });
  return done(visit, id, response_texts::aside_done, paths::reopen_question(id));
}

http::Response back(Visit& visit, const Student& me, Id<Experience> id) {
  own_experience(visit.db(), me, id);
  visit.write([&](sql::Transaction& tx) { reopen_question(tx, me, id, visit.now, visit.today); });
  return done(visit, id, response_texts::taken_back);
}

}  // namespace

void add_response_routes(http::Router& router) {
  router.post<Student>("/ervaringen/{id}/vraag/later", later);
  router.post<Student>("/ervaringen/{id}/vraag/opzij", aside);
  router.post<Student>("/ervaringen/{id}/vraag/terug", back);
}

}  // namespace koers::experiences
