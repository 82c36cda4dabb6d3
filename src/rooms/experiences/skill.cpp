#include "rooms/experiences/skill.h"

#include <algorithm>
#include "campus/words/self.h"

#include "rooms/experiences/experience.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/routes.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;
using people::Student;

constexpr sql::Statement select_skills{"experiences.select_skills", R"(
    SELECT skill FROM portfolio_experience_skills
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};

std::vector<std::string> skills_of(sql::Reader& reader, Id<Institution> institution,
                                   const Experience& experience) {
  const auto kept = reader.all<std::string>(select_skills, institution, experience.student_id, experience.id);
  std::vector<std::string> all;
  for (const words::Skill& one : words::skills()) {
    if (std::find(kept.begin(), kept.end(), one.id) != kept.end()) all.push_back(one.id);
  }
  return all;
}

constexpr sql::Statement insert_skill{"experiences.insert_skill", R"(
    INSERT INTO portfolio_experience_skills (institution_id, student_id, experience_id, skill)
    VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING)"};
constexpr sql::Statement delete_skill{"experiences.delete_skill", R"(
    DELETE FROM portfolio_experience_skills
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND skill = $4)"};

void import_skills(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                   Id<Experience> experience, const std::vector<std::string>& skills) {
  for (const std::string& one : skills) tx.run(insert_skill, institution, student, experience, one);
}

void set_skill(sql::Transaction& tx, const Student& me, Id<Experience> experience, const std::string& skill,
               bool with, Day today) {
  if (words::find_skill(skill) == nullptr) return;
  locked_experience(tx, me, experience);
  tx.run(with ? insert_skill : delete_skill, me.institution(), me.id(), experience, skill);
  refresh_facts(tx, me.institution(), me.id(), today);
}

namespace {

// Each skill is a button: one tap puts it there ("erbij") or takes it off ("eraf").
http::Response choose_skill(http::Visit& visit, const Student& me, Id<Experience> id) {
  own_experience(visit.db(), me, id);
  const std::string off = visit.request.field("eraf");
  const std::string skill = off.empty() ? visit.request.field("erbij") : off;
  visit.write([&](sql::Transaction& tx) { set_skill(tx, me, id, skill, off.empty(), visit.today); });
  return http::see_other(paths::experience(id).at("vaardigheden"));
}

}  // namespace

void add_skill_routes(http::Router& router) {
  router.post<Student>("/ervaringen/{id}/vaardigheden", choose_skill);
}

}  // namespace koers::experiences
