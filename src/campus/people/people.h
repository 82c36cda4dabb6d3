// The people of the school. A visitor type is the proof that the visitor was admitted as such: there is no
// other way to hold a Student or a Counsellor than Student::admit(visit), which the router calls. Roles have
// a begin and an end; nobody hands out rights by hand (KK 4.3, guideline 8; architecture, section 2).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/organisation/organisation.h"
#include "platform/base/codes.h"
#include "platform/base/id.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::people {

enum class Role {
  student,
  counsellor,   // loopbaanbegeleider, SLB'er, mentor: the first line
  specialist,   // decaan, career adviser: the second line
  coordinator,  // LOB-coördinator
  teacher,
  team_leader,
  board,    // board, directors, quality staff
  trainer,  // praktijkopleider
  alumnus,
  trusted,  // a parent or another trusted person
  researcher,
  administrator,
  exam_office,  // keeps the lists of results of the guidance requirement
  support,      // ondersteuning: makes agreements on extra support with students
};

struct Person {
  Id<Person> id;
  std::string given_name;
  std::string infix;  // "de", "van der"; not part of the sorting
  std::string family_name;

  std::string full_name() const;  // Ruben de Wit
};

// A role that somebody holds today, and the part of the organisation it is about.
struct Appointment {
  Role role = Role::student;
  organisation::Unit unit{};
};

// The programme a student follows today. The year of study grows by itself on 1 August.
struct Enrolment {
  Id<organisation::Programme> programme_id;
  Id<organisation::Team> team_id;
  Id<organisation::School> school_id;
  std::optional<Id<organisation::Group>> group_id;
  organisation::Pathway pathway = organisation::Pathway::bol;
  int level = 0;
  int first_year = 1;
  Day started_on;
  std::string programme{};  // its name and its years, as they are read; not written with it
  int programme_years = 0;

  int year_of_study(Day today) const {
    return first_year + school_year_of(today) - school_year_of(started_on);
  }
};

// Everything a page needs to know of who is signed in; read once in a visit.
struct Identity {
  Id<organisation::Institution> institution_id;
  organisation::Institution institution;
  Person person;
  std::vector<Appointment> appointments;  // held today, in the order of Role
  std::optional<Enrolment> enrolment;     // today's, for a student
  Role looking_as = Role::student;        // the role in which this device looks

  bool is(Role role) const;
  std::vector<Role> roles() const;
};

// Throws SignInNeeded when nobody is signed in, or the person has no role left.
const Identity& identity_of(http::Visit& visit);

// The same of somebody who is not there, on a day: for mail. It looks as nobody. Throws NotFound.
Identity identity_on(sql::Reader& reader, Id<organisation::Institution> institution, Id<Person> person,
                     Day day);

// Whoever asks: signed in or not.
class Anyone {
 public:
  static constexpr std::string_view who = "anyone";
  static Anyone admit(http::Visit&) { return {}; }
};

// Somebody who signed in, in whatever role. The other visitors are one of these.
class SignedIn {
 public:
  static constexpr std::string_view who = "signed in";
  static SignedIn admit(http::Visit& visit) { return SignedIn(identity_of(visit)); }

  Id<organisation::Institution> institution() const { return identity_->institution_id; }
  Id<Person> id() const { return identity_->person.id; }
  const Person& person() const { return identity_->person; }
  const Identity& identity() const { return *identity_; }

 protected:
  explicit SignedIn(const Identity& identity) : identity_(&identity) {}
  // Throws Forbidden unless the visitor holds one of these roles.
  static const Identity& with_role(http::Visit& visit, std::initializer_list<Role> roles);

 private:
  const Identity* identity_;  // lives as long as the visit
};

#define KOERS_VISITOR(Name, words, ...)                                                               \
  class Name final : public SignedIn {                                                                \
   public:                                                                                            \
    static constexpr std::string_view who = words;                                                    \
    static Name admit(http::Visit& visit) { return Name(SignedIn::with_role(visit, {__VA_ARGS__})); } \
                                                                                                      \
   private:                                                                                           \
    explicit Name(const Identity& identity) : SignedIn(identity) {}                                   \
  };
KOERS_VISITOR(Counsellor, "counsellor", Role::counsellor)
KOERS_VISITOR(Guide, "counsellor, specialist", Role::counsellor, Role::specialist)
KOERS_VISITOR(Administrator, "administrator", Role::administrator)
KOERS_VISITOR(Staff, "staff", Role::counsellor, Role::specialist, Role::coordinator, Role::teacher,
              Role::team_leader, Role::board, Role::administrator)
#undef KOERS_VISITOR

// A student with an active enrolment.
class Student final : public SignedIn {
 public:
  static constexpr std::string_view who = "student";
  static Student admit(http::Visit& visit);
  const Enrolment& enrolment() const { return *identity().enrolment; }

 private:
  explicit Student(const Identity& identity) : SignedIn(identity) {}
};

// Somebody who is answerable for the quality of guidance: team leader, co-ordinator, board, or a counsellor
// or teacher for the own team. He sees figures of the units he is answerable for and of the parts of these,
// never names.
class QualityReader final : public SignedIn {
 public:
  static constexpr std::string_view who = "team leader, co-ordinator, board, counsellor, teacher";
  static QualityReader admit(http::Visit& visit);
  // Whether admit() lets this person in: for pages of others that lead to figures.
  static bool admits(const Identity& identity);

  // The units he may see as a whole: his teams, his school, the institution.
  const std::vector<organisation::Unit>& units() const { return units_; }
  // Whether `unit` is one of these or a part of one.
  bool may_see(sql::Reader& reader, organisation::Unit unit) const;

 private:
  explicit QualityReader(const Identity& identity) : SignedIn(identity) {}
  std::vector<organisation::Unit> units_;
};

// ---- reading and keeping people

// Throws NotFound when the institution has no such person.
Person person_of(sql::Reader& reader, Id<organisation::Institution> institution, Id<Person> id);
std::optional<Person> person_with_number(sql::Reader& reader, Id<organisation::Institution> institution,
                                         const std::string& number);
std::optional<Enrolment> enrolment_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                      Id<Person> student, Day today);

struct NewPerson {
  Person person;
  std::optional<std::string> email{};
  std::optional<std::string> number{};
  i18n::Language language = i18n::Language::nl;
};
void add_person(sql::Transaction& tx, Id<organisation::Institution> institution, const NewPerson& person);
void appoint(sql::Transaction& tx, Id<organisation::Institution> institution, std::int64_t id,
             Id<Person> person, const Appointment& appointment, Day begins_on);
void enrol(sql::Transaction& tx, Id<organisation::Institution> institution, std::int64_t id,
           Id<Person> student, const Enrolment& enrolment);
// The group and the end of an enrolment that has no end yet; whether anything changed.
bool change_enrolment(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Person> student,
                      std::optional<Id<organisation::Group>> group, std::optional<Day> ended_on);

// Lower case without accents, as names are searched for.
std::string search_text(std::string_view text);

// The people one may sign in as in a demonstration (http::House::demo).
struct Persona {
  std::string name;  // "yara", as in the sign-in form
  Id<organisation::Institution> institution_id;
  Id<Person> person_id;
  Role role = Role::student;
  std::string about_nl;
  std::string about_en;
};
std::vector<Persona> personas(sql::Reader& reader);
std::optional<Persona> persona_named(sql::Reader& reader, const std::string& name);
void add_persona(sql::Transaction& tx, const Persona& persona, int position);

}  // namespace koers::people

template <>
struct koers::Codes<koers::people::Role> {
  using enum koers::people::Role;
  static constexpr std::array list{std::pair{student, "student"},
                                   std::pair{counsellor, "counsellor"},
                                   std::pair{specialist, "specialist"},
                                   std::pair{coordinator, "coordinator"},
                                   std::pair{teacher, "teacher"},
                                   std::pair{team_leader, "team_leader"},
                                   std::pair{board, "board"},
                                   std::pair{trainer, "trainer"},
                                   std::pair{alumnus, "alumnus"},
                                   std::pair{trusted, "trusted"},
                                   std::pair{researcher, "researcher"},
                                   std::pair{administrator, "administrator"},
                                   std::pair{exam_office, "exam_office"},
                                   std::pair{support, "support"}};
};
