#include "rooms/development/evidence.h"

#include <algorithm>
#include <map>

#include "campus/words/self.h"
#include "platform/i18n/word_list.h"
#include "rooms/experiences/experiences.h"

namespace koers::development {

using organisation::Institution;
using people::Person;
using words::Competency;

bool Evidence::is_about(Competency competency) const {
  return std::find(about.begin(), about.end(), competency) != about.end();
}

std::string Evidence::key() const { return std::string(code(kind)) + "." + id_text(source); }

std::string choice_of(Competency competency, const Evidence& one) {
  return std::string(code(competency)) + "." + one.key();
}

namespace {

constexpr sql::Statement select_experiences{"development.select_experiences", R"(
    SELECT id, title, happened_on FROM experiences_out_shared WHERE institution_id = $1 AND student_id = $2)"};

constexpr sql::Statement select_competencies{"development.select_competencies", R"(
    SELECT experience_id, competency FROM experiences_out_competencies
    WHERE institution_id = $1 AND student_id = $2)"};

constexpr sql::Statement select_responses{"development.select_responses", R"(
    SELECT r.id, r.experience_id, r.words, r.written_at, p.id, p.given_name, p.infix, p.family_name
    FROM experiences_out_responses r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.author_id
    WHERE r.institution_id = $1 AND r.student_id = $2)"};

constexpr sql::Statement select_observations{"development.select_observations", R"(
    SELECT id, placement_id, trainer_name, seen_on, qualities, words FROM placements_out_observations
    WHERE institution_id = $1 AND student_id = $2)"};

constexpr sql::Statement select_instruments{"development.select_instruments", R"(
    SELECT id, name, taken_on, says, meaning FROM help_out_instruments
    WHERE institution_id = $1 AND student_id = $2)"};

struct Observed;  // of the room placements
using Experience = experiences::Experience;
using About = std::map<Id<Experience>, std::vector<Competency>>;

struct ExperienceRow {
  Id<Experience> id;
  std::string title;
  Day happened_on;
};
struct CompetencyRow {
  Id<Experience> experience;
  Competency competency = Competency::qualities;
};
struct ResponseRow {
  std::int64_t id = 0;
  Id<Experience> experience;
  std::string words;
  Instant written_at;
  Id<Person> author;
  std::string given_name, infix, family_name;
};
struct ObservationRow {
  std::int64_t id = 0, placement_id = 0;
  std::string trainer_name;
  Day seen_on;
  std::string qualities, words;
};
struct InstrumentRow {
  std::int64_t id = 0;
  std::string name;
  Day taken_on;
  std::string says, meaning;
};

// "Rustig blijven en luisteren. Toen het druk was bleef zij bij mevrouw De Boer."
std::string seen_words(const ObservationRow& row, i18n::Language language) {
  i18n::WordList qualities;
  for (const std::string& id : experiences::split_words(row.qualities)) {
    const auto* word = words::find_self_word(words::SelfPart::quality, id);
    if (word != nullptr) qualities.add(word->name.in(language));
  }
  if (qualities.empty()) return row.words;
  const std::string names = qualities.with_commas();
  return row.words.empty() ? names : names + ". " + row.words;
}

class Collector {
 public:
  Collector(sql::Reader& reader, Id<Institution> institution, const Person& student)
      : reader_(reader), institution_(institution), student_(student) {}

  void experiences() {
    for (const auto& row : reader_.all<CompetencyRow>(select_competencies, institution_, student_.id)) {
      about_[row.experience].push_back(row.competency);
    }
    for (auto& row : reader_.all<ExperienceRow>(select_experiences, institution_, student_.id)) {
      all_.push_back({EvidenceKind::experience, row.id.value, row.happened_on, student_.full_name(),
                      std::move(row.title), experiences::experience_path(row.id), about_[row.id]});
    }
  }
  void responses() {
    for (auto& row : reader_.all<ResponseRow>(select_responses, institution_, student_.id)) {
      const Person author{row.author, row.given_name, row.infix, row.family_name};
      all_.push_back({EvidenceKind::response, row.id, day_of(row.written_at), author.full_name(),
                      std::move(row.words), experiences::experience_path(row.experience),
                      about_[row.experience]});
    }
  }
  void observations(i18n::Language language) {
    for (const auto& row : reader_.all<ObservationRow>(select_observations, institution_, student_.id)) {
      std::string words = seen_words(row, language);
      if (words.empty()) continue;
      all_.push_back({EvidenceKind::observation,
                      row.id,
                      row.seen_on,
                      row.trainer_name,
                      std::move(words),
                      html::url("/stages/", Id<Observed>{row.placement_id}),
                      {Competency::qualities}});
    }
  }
  void instruments() {
    for (const auto& row : reader_.all<InstrumentRow>(select_instruments, institution_, student_.id)) {
      std::string words = row.name + ": " + row.says;
      if (!row.meaning.empty()) words += " " + row.meaning;
      all_.push_back(
          {EvidenceKind::instrument, row.id, row.taken_on, student_.full_name(), std::move(words)});
    }
  }
  std::vector<Evidence> newest_first() && {
    std::sort(all_.begin(), all_.end(), [](const Evidence& a, const Evidence& b) {
      return a.on != b.on ? a.on > b.on : a.source > b.source;
    });
    return std::move(all_);
  }

 private:
  sql::Reader& reader_;
  Id<Institution> institution_;
  const Person& student_;
  About about_;
  std::vector<Evidence> all_;
};

struct ChosenRow {
  Competency competency = Competency::qualities;
  EvidenceKind kind = EvidenceKind::experience;
  std::int64_t source = 0;
};

constexpr sql::Statement select_chosen{"development.select_chosen", R"(
    SELECT competency, kind, source_id FROM development_evidence
    WHERE institution_id = $1 AND student_id = $2 AND picture_id = $3
    ORDER BY competency, kind, source_id)"};

constexpr sql::Statement insert_chosen{"development.insert_chosen", R"(
    INSERT INTO development_evidence (institution_id, student_id, picture_id, competency, kind, source_id)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING)"};

}  // namespace

std::vector<Evidence> evidence_of(sql::Reader& reader, Id<Institution> institution, const Person& student,
                                  i18n::Language language) {
  Collector collector(reader, institution, student);
  collector.experiences();
  collector.responses();
  collector.observations(language);
  collector.instruments();
  return std::move(collector).newest_first();
}

std::vector<std::string> chosen_in(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                   Id<Picture> picture) {
  std::vector<std::string> choices;
  for (const auto& row : reader.all<ChosenRow>(select_chosen, institution, student, picture)) {
    const Evidence one{.kind = row.kind, .source = row.source};
    choices.push_back(choice_of(row.competency, one));
  }
  return choices;
}

void keep_chosen(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<Picture> picture,
                 const std::vector<Evidence>& all, const std::vector<std::string>& choices) {
  for (const Competency competency : words::competencies) {
    for (const Evidence& one : all) {
      const std::string choice = choice_of(competency, one);
      if (std::find(choices.begin(), choices.end(), choice) == choices.end()) continue;
      tx.run(insert_chosen, institution, student, picture, competency, one.kind, one.source);
    }
  }
}

}  // namespace koers::development
