// Quality: frameworks that answer themselves with live evidence. This is the door of the room.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "campus/facts/facts.h"
#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "campus/words/standing.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::rooms {
struct Room;
}

namespace koers::quality {

// What this room says of itself (room.cpp).
const rooms::Room& room();

// What the figures are made of (source.h): the tables of facts that all rooms declare, and the content.
// Throws with the file and the field when the content does not hold.
class Source;
std::shared_ptr<const Source> make_source(std::span<const facts::Declaration> declarations);
// Gives it to a visit, whose pages ask for it.
void provide(http::Visit& visit, std::shared_ptr<const Source> source);

// What other rooms show on pages of figures; app hands it in.
struct FigureTopic {
  bool is_guideline = false;  // or a figure
  std::string code{};         // as it stands in its address
  std::string title{};        // how it is called
  std::string what_to_do{};
  organisation::Unit unit{};
};
struct Neighbours {
  html::Html (*at_figure)(http::Visit& visit, const people::QualityReader& me,
                          const FigureTopic& topic) = nullptr;
  html::Html (*at_team)(http::Visit& visit, const people::QualityReader& me,
                        organisation::Unit team) = nullptr;
  html::Html (*at_overview)(http::Visit& visit, const people::QualityReader& me) = nullptr;
};
// Lets this visit find them; before the first page.
void provide(http::Visit& visit, const Neighbours& neighbours);

// How many students count today, and those of whom a fact that is yes or no (content/facts.toml) says no, in
// the order of their units. From memory, exactly (campus/facts/memory.h).
struct StudentList {
  std::int64_t students = 0;
  std::vector<Id<people::Person>> without{};
};
StudentList students_without(http::Visit& visit, Id<organisation::Institution> institution,
                             std::string_view fact);

// ---- for rooms that speak of figures: goals of teams, what teams fill in

// A figure of students that has a target.
struct NamedFigure {
  std::string id;
  std::string name;
  double target = 0;  // of the content
  bool is_percent = false;
  bool lower_is_better = false;
};
std::vector<NamedFigure> figures_with_target(http::Visit& visit);

// The figure of a team as it may be published, against the team's own target.
struct TeamFigure {
  words::State state = words::State::none;
  std::string figure{};  // "78%", "> 96%"; empty when there is none to show
  std::string words{};   // the same, or why there is none
  std::optional<double> target{};
  std::string target_words{};  // "doel 80%"
  html::Html chart{};          // empty unless it was asked for
  html::Url page{};
};
struct TeamFigureQuery {
  Id<organisation::Team> team;
  std::string indicator;
  std::optional<double> target{};  // a goal's own, in the place of the team's
};
enum class FigureDetails { none, sparks };
// Each of these in order; nothing for a figure that does not exist. Who may look is up to the page.
std::vector<std::optional<TeamFigure>> team_figures(http::Visit& visit, const people::SignedIn& reader,
                                                    std::span<const TeamFigureQuery> wanted,
                                                    FigureDetails charts = FigureDetails::none);

// Stores this week's values of every indicator and unit; the trend is made of these. Run weekly and on 1
// August. `WeekKind::passed`: nobody will look before the week is over (a demonstration that lets its past
// happen), so that what is only published during the week is not stored.
enum class WeekKind { looked_at, passed };
void take_snapshots(sql::Database& database, const Source& source, Day today,
                    WeekKind week = WeekKind::looked_at);

// Every cell of every figure of an institution as comma-separated lines, for who has the database and wants
// to recompute or attack them; `koers facts cells --help` says what stands in a line. `published` is only
// what a reader of the whole institution gets, or what somebody who guides students gets of their teams
// (own_students.h). Lines go to `write` in pieces.
enum class Cells { all, published };
void write_cells(sql::Reader& reader, const Source& source, Id<organisation::Institution> institution,
                 Day day, Cells which, const std::function<void(std::string_view)>& write,
                 std::optional<Id<people::Person>> guide = {});
std::string_view names_of_cells(Cells which);  // the first line

// For a demonstration: what the people of a unit think of a criterion (content/frameworks). `judgement` is a
// code of words::Judgement; `why` is empty where they agree with the figures.
void make_judgement(sql::Transaction& tx, const Source& source, Id<organisation::Institution> institution,
                    organisation::Unit unit, const std::string& criterion, std::string_view judgement,
                    const std::string& why, Id<people::Person> judged_by, Instant at);

}  // namespace koers::quality
