// The cast: people with a name, and their stories as personas.toml tells them.
#include <algorithm>

#include "app/demo/acts.h"
#include "app/demo/furnisher.h"
#include "app/demo/network.h"
#include "campus/access/guides.h"
#include "platform/base/error.h"
#include "rooms/attachments/attachments.h"
#include "rooms/course/course.h"
#include "rooms/dialogue/dialogue.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/profile/profile.h"

namespace koers::demo {
namespace {

using people::Role;

const ToldPerson& person_named(const ToldStories& told, const std::string& id) {
  const auto found = std::find_if(told.people.begin(), told.people.end(),
                                  [&](const ToldPerson& candidate) { return candidate.id == id; });
  check(found != told.people.end(), "personas.toml names everybody");
  return *found;
}

void enrol(sql::Transaction& tx, Tools& tools, School& school, const ToldStudent& student,
           const ToldPerson& words) {
  const people::Person one{tools.numbers.id<people::Person>(), words.given_name, words.infix,
                           words.family_name};
  school.cast[student.person] = one.id;
  people::add_person(tx, school.institution,
                     {.person = one, .email = address_with(student.person), .number = "S-" + student.person});
  const ProgrammeYear& programme = school.programmes[school.programme_by_name.at(student.programme)];
  const std::size_t group = student.group.empty() ? 0 : static_cast<std::size_t>(student.group.back() - 'A');
  const auto& groups = programme.groups.at(static_cast<std::size_t>(student.year - 1));
  people::enrol(tx, school.institution, tools.numbers.next(), one.id,
                {.programme_id = programme.id,
                 .team_id = school.teams[programme.team].id,
                 .school_id = school.teams[programme.team].school_id,
                 .group_id = groups.at(std::min(group, groups.size() - 1)),
                 .pathway = programme.words->pathway,
                 .level = programme.words->level,
                 .first_year = 1,
                 .started_on = student.started_on});
  if (student.counsellor.empty()) return;
  access::assign_guide(tx, school.institution, one.id,
                       {.id = tools.numbers.id<access::Guide>(),
                        .person_id = school.cast.at(student.counsellor),
                        .begins_on = student.counsellor_since.value_or(student.started_on),
                        .ends_on = std::nullopt,
                        .reason = "",
                        .handover_note = ""});
}

// Of whom no conversation is told, a history like that of others is written.
bool lives_on(const ToldStories& told, const ToldStudent& student) {
  const bool talks =
      std::any_of(told.conversations.begin(), told.conversations.end(),
                  [&](const ToldConversation& talk) { return talk.student == student.person; });
  return !talks && !student.counsellor.empty();
}

Pupil pupil_of(const School& school, const ToldStudent& student) {
  return {.id = school.cast.at(student.person),
          .programme = school.programme_by_name.at(student.programme),
          .year = student.year,
          .started_on = student.started_on,
          .counsellor = school.cast.at(student.counsellor)};
}

class Storyteller {
 public:
  Storyteller(sql::Transaction& tx, Tools& tools, const School& school, const ToldStories& told,
              const std::map<std::string, CastMedia>& media)
      : tx_(tx),
        tools_(tools),
        school_(school),
        told_(told),
        media_(media),
        of_media_(tools.numbers.take(4 * static_cast<int>(told.experiences.size()))) {}

  void tell() {
    for (const ToldExperience& experience : told_.experiences) tell_experience(experience);
    for (const ToldStatement& statement : told_.statements) tell_statement(statement);
    // Steps first: the agreements of a conversation point to them.
    for (const ToldStep& step : told_.steps) tell_step(step);
    for (const ToldConversation& talk : told_.conversations) tell_conversation(talk);
    for (const ToldFolio& folio : told_.folios) tell_folio(folio);
    tell_network(tx_, tools_, school_, steps_);
    if (tools_.stretch.is_last) open_the_doors();
  }

 private:
  void tell_experience(const ToldExperience& told) {
    const auto student = school_.cast.at(told.student);
    const auto id = tools_.numbers.id<experiences::Experience>();
    experiences_[told.id] = id;
    const Instant at = instant_of(told.day, 16 * 60 + 12);
    if (tools_.happens(student, told.day)) record(told, student, id, at);
    for (const ToldReply& reply : told.replies) {
      const Instant asked = instant_of(reply.day, 15 * 60);
      say(student, id, school_.cast.at(reply.by), reply.text, asked);
      if (!reply.answer.empty()) say(student, id, student, reply.answer, asked + 86'400);
    }
  }

  void record(const ToldExperience& told, Id<people::Person> student, Id<experiences::Experience> id,
              Instant at) {
    experiences::import_experience(
        tx_, school_.institution, student,
        {.id = id,
         .kind = told.kind,
         .title = told.title,
         .story = told.text,
         .happened_on = told.day,
         .feelings = told.feelings,
         .audience = told.shared ? experiences::Audience::counsellor : experiences::Audience::me,
         .competencies = told.competencies,
         .recorded_at = at});
    bring_media_of(told.id, student, id, at);
    experiences::import_skills(tx_, school_.institution, student, id, told.skills);
    for (const ToldAnswer& answer : told.answers) {
      experiences::import_answer(tx_, school_.institution, student, id, answer.card, answer.choices,
                                 answer.text, at + 90);
    }
  }

  void say(Id<people::Person> student, Id<experiences::Experience> id, Id<people::Person> author,
           const std::string& words, Instant at) {
    const std::int64_t number = tools_.numbers.next();
    if (!tools_.happens(student, day_of(at))) return;
    experiences::import_response(tx_, school_.institution, student, id, number, author, words, at,
                                 std::nullopt);
  }

  void bring_media_of(const std::string& name, Id<people::Person> student, Id<experiences::Experience> id,
                      Instant at) {
    const auto found = media_.find(name);
    if (found == media_.end()) return;
    for (const auto& one : found->second.pictures) {
      attachments::import_picture(tx_, school_.institution, student, id, of_media_.next(), one, at);
    }
    for (const auto& one : found->second.media) {
      attachments::import_media(tx_, school_.institution, student, id, of_media_.next(), one, at);
    }
  }

  void tell_statement(const ToldStatement& told) {
    profile::SelfStatementRow row{
        .id = tools_.numbers.id<profile::SelfStatement>(),
        .part = told.part,
        .word = told.word,
        .own_name = told.name,
        .sentence = told.sentence,
        .audience = told.shared ? experiences::Audience::counsellor : experiences::Audience::me,
        .stated_at = instant_of(told.said_on, 11 * 60)};
    for (const std::string& name : told.experiences) row.experiences.push_back(experiences_.at(name));
    statements_[told.student + " " + told.word + told.name] = row.id;
    const auto student = school_.cast.at(told.student);
    Numbers numbers = tools_.numbers.take(static_cast<int>(row.experiences.size()) + 1);
    const std::int64_t last_change = tools_.numbers.next();
    if (tools_.happens(student, told.said_on)) {
      profile::import_self_statement(tx_, school_.institution, student, row, [&] { return numbers.next(); });
    }
    if (told.let_go_on && tools_.happens(student, *told.let_go_on)) {
      profile::import_letting_go(tx_, school_.institution, student, row.id, last_change,
                                 instant_of(*told.let_go_on, 11 * 60));
    }
  }

  void tell_step(const ToldStep& told) {
    const auto student = school_.cast.at(told.student);
    const std::int64_t talk = told.conversation.empty() ? 0 : talk_id(told.conversation).value;
    const auto owner = school_.cast.at(told.owner.empty() ? told.student : told.owner);
    const course::Step step{
        .id = tools_.numbers.id<course::Step>(),
        .title = told.title,
        .owner_id = owner,
        .origin = talk != 0 ? course::StepOrigin::conversation : course::StepOrigin::student,
        .conversation_id = talk != 0 ? std::optional<std::int64_t>(talk) : std::nullopt,
        .experience_id = std::nullopt,
        .due_on = told.due_on,
        .helper = "",
        .sign = "",
        .state = told.done ? course::StepState::done : course::StepState::open,
        .closed_on = told.done ? told.done_on : std::nullopt,
        .outcome = "",
        .created_at = instant_of(told.due_on - 30, 12 * 60)};
    do_step({tx_, tools_, school_.institution, student}, step);
    steps_[told.title] = step;
    if (talk != 0) agreements_[told.conversation].push_back({owner, told.title, told.due_on, step.id.value});
  }

  const ToldStudent& student_named(const std::string& student) const {
    const auto told = std::find_if(told_.students.begin(), told_.students.end(),
                                   [&](const ToldStudent& one) { return one.person == student; });
    check(told != told_.students.end(), "personas.toml knows the student of a page, or a conversation");
    return *told;
  }

  const std::string& team_of(const std::string& student) const {
    const std::size_t programme = school_.programme_by_name.at(student_named(student).programme);
    return school_.teams[school_.programmes[programme].team].words->id;
  }

  portfolio::ImportedItem item_of(const std::string& student, const ToldFolioItem& told) {
    using portfolio::ItemKind;
    portfolio::ImportedItem item{.content = told.content, .title = told.title, .words = told.text};
    if (!told.experience.empty()) {
      item.kind = ItemKind::experience;
      item.source_id = experiences_.at(told.experience).value;
    } else if (!told.step.empty()) {
      item.kind = ItemKind::step;
      item.source_id = steps_.at(told.step).id.value;
    } else if (!told.said.empty()) {
      item.kind = ItemKind::statement;
      item.source_id = statements_.at(student + " " + told.said).value;
    } else if (!told.choice.empty()) {
      item.kind = ItemKind::choice;
      item.source_id = school_.made.at("choices/" + team_of(student) + "/" + told.choice);
    }
    return item;
  }

  // Not before what lies on it was lived through.
  Day last_day_of(const ToldFolio& told) const {
    Day last = told.changed_on;
    for (const ToldFolioItem& item : told.items) {
      for (const ToldExperience& one : told_.experiences) {
        if (one.id == item.experience) last = std::max(last, one.day);
      }
    }
    return last;
  }

  void tell_folio(const ToldFolio& told) {
    portfolio::ImportedPresentation folio{.id = tools_.numbers.id<portfolio::Presentation>(),
                                          .form = told.form,
                                          .colour = told.colour,
                                          .title = told.title,
                                          .introduction = told.introduction,
                                          .contact = told.contact,
                                          .changed_at = instant_of(last_day_of(told), 20 * 60),
                                          .for_counsellor = told.for_counsellor,
                                          .receiver = told.reader};
    for (const ToldFolioItem& item : told.items) folio.items.push_back(item_of(told.student, item));
    Numbers numbers = tools_.numbers.take(static_cast<int>(folio.items.size()) + 3);
    const auto student = school_.cast.at(told.student);
    if (!tools_.happens(student, day_of(folio.changed_at))) return;
    portfolio::import_presentation(tx_, school_.institution, student, folio, [&] { return numbers.next(); });
  }

  Id<guidance::Conversation> talk_id(const std::string& name) {
    const auto [place, is_new] = talks_.try_emplace(name);
    if (is_new) place->second = tools_.numbers.id<guidance::Conversation>();
    return place->second;
  }

  // Stories move along with today; a conversation that falls in a weekend was on Friday or will be on Monday.
  static Day school_day(Day day, bool is_past) {
    const int weekday = day.weekday();
    if (weekday <= 5) return day;
    return is_past ? day - (weekday - 5) : day + (8 - weekday);
  }

  void tell_conversation(const ToldConversation& told) {
    dialogue::ImportedTalk talk;
    talk.id = talk_id(told.id);
    talk.counsellor_id = school_.cast.at(told.with);
    talk.is_held = told.held;
    talk.on = school_day(told.day, told.held);
    talk.begins_minute = told.begins_minute;
    talk.minutes = told.minutes;
    talk.place = told.place;
    talk.question = told.question;
    for (const std::string& name : told.experiences) talk.experiences.push_back(experiences_.at(name));
    for (const ToldNote& note : told.notes) {
      talk.notes.push_back({note.movement, school_.cast.at(note.voice), note.text, std::nullopt});
    }
    talk.agreements = agreements_[told.id];
    talk.student_confirmed = told.held;
    talk.companion = told.companion;
    talk.companion_relation = told.companion_relation;
    if (told.helped == "yes") talk.helped = dialogue::ImportedHelp::yes;
    if (told.helped == "some") talk.helped = dialogue::ImportedHelp::a_bit;
    if (told.helped == "no") talk.helped = dialogue::ImportedHelp::no;
    const auto student = school_.cast.at(told.student);
    do_conversation({tx_, tools_, school_.institution, student}, talk, student_named(told.student).started_on,
                    tools_.numbers.take(static_cast<int>(talk.notes.size() + talk.agreements.size()) + 1));
  }

  // Those whom docs/personas.md lists can be signed in as.
  void open_the_doors() {
    constexpr const char* names[] = {"yara", "ruben",   "karin", "jeroen", "fatma", "marieke",
                                     "paul", "hanneke", "daan",  "ilse",   "samir", "noah"};
    int position = 0;
    for (const char* name : names) {
      const ToldPerson& words = person_named(told_, name);
      const auto [about_nl, about_en] = about(words);
      people::add_persona(tx_,
                          {name, school_.institution, school_.cast.at(name), words.role, about_nl, about_en},
                          ++position);
    }
  }

  static std::pair<std::string, std::string> about(const ToldPerson& words) {
    if (!words.job_nl.empty()) return {words.job_nl, words.job_en};
    if (words.id == "ruben") return {"Student, werkt en leert (bbl)", "Student, works and learns (bbl)"};
    return {"Student, met stage", "Student, on placement"};
  }

  sql::Transaction& tx_;
  Tools& tools_;
  const School& school_;
  const ToldStories& told_;
  const std::map<std::string, CastMedia>& media_;
  Numbers of_media_;
  std::map<std::string, Id<experiences::Experience>> experiences_;
  std::map<std::string, Id<profile::SelfStatement>> statements_;  // by student, and word or name
  std::map<std::string, course::Step> steps_;                     // by title
  std::map<std::string, Id<guidance::Conversation>> talks_;
  std::map<std::string, std::vector<dialogue::ImportedAgreement>> agreements_;
};

}  // namespace

void enrol_cast(sql::Transaction& tx, Tools& tools, School& school, const ToldStories& told) {
  for (const ToldStudent& student : told.students) {
    enrol(tx, tools, school, student, person_named(told, student.person));
    if (lives_on(told, student)) school.pupils.push_back(pupil_of(school, student));
  }
}

void tell_stories(sql::Transaction& tx, Tools& tools, const School& school, const ToldStories& told,
                  const std::map<std::string, CastMedia>& media) {
  Storyteller(tx, tools, school, told, media).tell();
}

}  // namespace koers::demo
