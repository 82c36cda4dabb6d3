// The words of the demo school, as content/demo/*.toml has them (content/README.md says which fields).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/demo/school.h"
#include "campus/people/people.h"
#include "campus/words/cards.h"
#include "campus/words/competency.h"
#include "campus/words/movement.h"
#include "campus/words/self.h"
#include "platform/base/clock.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"

namespace koers::demo {

struct SchoolWords {
  std::string id, name;
};
struct Story {
  std::string title, text, kind, feeling;
  std::vector<std::string> sectors;
  std::vector<words::Competency> competencies;
};
struct AnswerWords {
  words::Competency competency = words::Competency::qualities;
  std::optional<words::Meaning> meaning;
  std::string text;
};
struct NoteWords {
  words::Movement movement = words::Movement::look_back;
  words::Competency competency = words::Competency::qualities;
  bool by_student = true;
  std::string text;
};
struct StepWords {
  std::string title;
  bool by_student = true;
  int days = 14;
  std::vector<std::string> sectors;
};

struct DemoWords {
  std::string institution;
  std::string handover_reason, handover_note, handover_running, handover_works;
  std::vector<SchoolWords> schools;
  std::vector<TeamWords> teams;
  std::vector<ProgrammeWords> programmes;
  std::vector<NameGroup> names;
  std::vector<Story> stories;
  std::vector<AnswerWords> answers;
  std::vector<NoteWords> notes;
  std::vector<StepWords> steps;
  std::vector<std::string> drops;
  std::vector<std::string> replies;
};

// Throws std::runtime_error with the file where something is missing.
DemoWords read_demo_words();

// ---- the people whose stories are told in full (personas.toml)

struct ToldPerson {
  std::string id, given_name, infix, family_name, team, job_nl, job_en;
  people::Role role = people::Role::student;
};
struct ToldStudent {
  std::string person, programme, group, counsellor, line, question;
  int year = 1;
  Day started_on;
  std::optional<Day> counsellor_since;
};
struct ToldAnswer {
  std::string card, text;
  std::vector<std::string> choices;
};
struct ToldReply {
  std::string by, text, answer;
  Day day;
};
struct ToldExperience {
  std::string id, student, title, text, kind, feelings;
  Day day;
  bool shared = true;
  std::vector<words::Competency> competencies;
  std::vector<ToldAnswer> answers;
  std::vector<ToldReply> replies;
  std::vector<std::string> skills;
};
// What stands with an experience besides words: a picture or drawing of content/demo/pictures, or a sound.
struct ToldMedia {
  std::string experience, kind, file, words;
};
// What somebody says of himself.
struct ToldStatement {
  std::string student, word, name, sentence;
  words::SelfPart part = words::SelfPart::quality;
  Day said_on;
  std::optional<Day> let_go_on;
  bool shared = true;
  std::vector<std::string> experiences;
};
struct ToldNote {
  words::Movement movement = words::Movement::look_back;
  std::string voice, text;
};
struct ToldConversation {
  std::string id, student, with, place, question, helped;
  Day day;
  int begins_minute = 0, minutes = 25;
  bool held = true;
  std::vector<std::string> experiences;
  std::vector<ToldNote> notes;
  std::string companion;
  std::optional<guidance::Relation> companion_relation;
};
struct ToldStep {
  std::string student, title, owner, conversation;
  bool done = false, own_idea = false;
  Day due_on;
  std::optional<Day> done_on;
};
struct ToldFolioItem {
  portfolio::Content content = portfolio::Content::qualities;
  std::string title, text;
  std::string experience, step;  // by the id, or the title, of what is told above
  std::string said;              // the word or name of what the student says of himself
  std::string choice;            // a moment of demo/choices.toml
};
struct ToldFolio {
  std::string student, title, introduction, contact, reader;
  portfolio::Form form = portfolio::Form::page;
  portfolio::Colour colour = portfolio::Colour::sea;
  Day changed_on;
  bool for_counsellor = false;
  std::vector<ToldFolioItem> items;
};

struct ToldStories {
  Day told_on;
  std::vector<ToldPerson> people;
  std::vector<ToldStudent> students;
  std::vector<ToldExperience> experiences;
  std::vector<ToldMedia> media;
  std::vector<ToldConversation> conversations;
  std::vector<ToldStep> steps;
  std::vector<ToldStatement> statements;
  std::vector<ToldFolio> folios;
};

// All days moved so that the stories are told on `today`.
ToldStories read_told_stories(Day today);

}  // namespace koers::demo
