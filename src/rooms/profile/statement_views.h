// "Ik": the compass with what stands behind it, one part, and one thing a student says of himself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/charts.h"
#include "rooms/profile/statement.h"

namespace koers::profile::views {

using experiences::GuideName;

struct CompassPage {
  std::vector<ExperienceSummary> experiences;  // newest first
  std::vector<SelfStatement> statements;       // held now
  std::vector<GuideName> guides{};
  std::optional<access::Look> last_look{};
  html::Html rest{};  // what is said while the student rests
};
html::Html compass_page(http::Visit& visit, const CompassPage& page);
// How many of these experiences each competency has: of twelve months until today, and of the twelve before.
// `line` is the page where `?onderdeel=` narrows to the experiences of a competency.
std::vector<layout::Petal> petals_of(const std::vector<ExperienceSummary>& experiences, Day today,
                                     const html::Url& line);

// All of one part, also what fits no more.
html::Html part_page(http::Visit& visit, words::SelfPart part, const std::vector<SelfStatement>& statements);

struct StatePage {
  words::SelfPart part;
  const forms::Answers& answers;
  const std::vector<ExperienceSummary>& experiences;  // to choose from
  std::vector<GuideName> guides{};
};
html::Html state_page(http::Visit& visit, const StatePage& page);

// What the forms offer to choose from.
forms::Givens statement_given(const http::Visit& visit, words::SelfPart part,
                              const std::vector<ExperienceSummary>& experiences);
forms::Givens proofs_given(const http::Visit& visit, const std::vector<ExperienceSummary>& experiences);

struct StatementPage {
  SelfStatement statement;
  std::vector<SelfChange> changes{};
  std::vector<ExperienceSummary> others{};  // experiences that do not prove it yet
  std::vector<GuideName> guides{};
  std::vector<access::Look> looks{};  // since it is shared
  // Of its forms.
  forms::Answers sentence{};
  forms::Answers audience{};
  forms::Answers proof{};
};
html::Html statement_page(http::Visit& visit, const StatementPage& page);

// What happened, to the student: "Je zei dit voor het eerst."
std::string change_words(i18n::Language language, const SelfChange& change);

// "3 ervaringen laten dit zien", and whether they are old; for a row.
html::Html proof_line(http::Visit& visit, const SelfStatement& statement);
// Experiences as rows; those of more than a year ago are paler, and say so.
html::Html proof_row(http::Visit& visit, const ExperienceSummary& one, const html::Html& end = {});

}  // namespace koers::profile::views
