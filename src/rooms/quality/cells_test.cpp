// Every cell as a line: what is counted stands there as it is, what is published says no more than the pages.
#include <gmock/gmock.h>

#include <sstream>

#include "platform/tabular/csv.h"
#include "rooms/quality/quality.h"
#include "rooms/quality/testing/school.h"
#include "rooms/quality/testing/source.h"

namespace koers::quality {
namespace {

using ::testing::ElementsAre;

constexpr sql::Statement update_smallest_group{
    "test.update_smallest_group",
    "UPDATE campus_institutions SET smallest_group = $2 WHERE institution_id = $1"};

class CellsOfASchool : public ::testing::TestWithParam<std::string> {
 protected:
  // Thirty students in care of whom twelve were spoken with.
  CellsOfASchool() {
    for (int i = 0; i < 30; ++i) {
      students_.push_back(school_.add_student(school_.care));
      spoken_with(students_.back(), i < 12 ? 2 : 0);
    }
  }
  void spoken_with(Id<people::Person> student, int times) {
    school_.know(student, testing::GuidanceFacts{.counsellor_since = make_day(2026, 8, 24),
                                                 .conversations_year = times});
  }
  void add_technician() { spoken_with(school_.add_student(school_.technology), 1); }

  // The cells of the line of a figure of a unit, all its slices together; empty when there is none.
  std::vector<std::string> line(Cells which, const std::string& indicator, organisation::Unit unit) {
    std::string text(names_of_cells(which));
    const auto snapshot = school_.database().snapshot();
    write_cells(snapshot->reader(), testing::source(), school_.institution, school_.today, which,
                [&text](std::string_view lines) { text += lines; });
    std::istringstream file(text);
    tabular::Table table(file);
    while (const tabular::TableRow* row = table.next()) {
      if (row->cell("indicator") != indicator || row->cell("unit_kind") != code(unit.kind) ||
          row->cell("unit_id") != std::to_string(unit.id) || row->cell("slice") != "all") {
        continue;
      }
      std::vector<std::string> cells;
      for (const std::string& column : table.columns()) cells.emplace_back(row->cell(column));
      return {cells.begin() + 4, cells.end()};
    }
    EXPECT_FALSE(table.flaw());
    return {};
  }
  organisation::Unit programme() const { return {organisation::UnitKind::programme, 30}; }
  organisation::Unit care() const { return {organisation::UnitKind::team, school_.care.value}; }
  organisation::Unit technology() const { return {organisation::UnitKind::team, school_.technology.value}; }
  organisation::Unit whole() const {
    return {organisation::UnitKind::institution, school_.institution.value};
  }

  testing::School school_{GetParam()};
  std::vector<Id<people::Person>> students_;
};
INSTANTIATE_TEST_SUITE_P(On, CellsOfASchool, koers::testing::each_database(), koers::testing::database_name);

// Meets QU-09.
TEST_P(CellsOfASchool, AreAllThereForWhoHasTheDatabase) {
  add_technician();
  const std::string a4 = "counsellor_and_conversation_share";
  EXPECT_THAT(line(Cells::all, a4, care()),
              ElementsAre("school", "10", "all", "30", "12", "30", "40", "12", "18"));
  EXPECT_THAT(line(Cells::all, a4, technology()),
              ElementsAre("school", "10", "all", "1", "1", "1", "100", "1", "0"));
  EXPECT_THAT(line(Cells::all, "four_movements_ratio", care()),
              ElementsAre("school", "10", "all", "12", "0", "24", "0", "0", "12"));
}

// Meets QU-09: what is withheld is not in its line, and the line says why it is.
TEST_P(CellsOfASchool, SayWhatIsPublishedAndWhatIsWithheld) {
  add_technician();
  const std::string a4 = "counsellor_and_conversation_share";
  EXPECT_THAT(line(Cells::published, a4, whole()),
              ElementsAre("", "", "all", "exact", "", "13", "31", "42", "2026-11-23"));
  EXPECT_THAT(line(Cells::published, a4, technology()),
              ElementsAre("school", "10", "all", "withheld", "too_small", "", "", "", "2026-11-23"));
  EXPECT_THAT(line(Cells::published, a4, care()),
              ElementsAre("school", "10", "all", "withheld", "gives_away", "", "", "", "2026-11-23"));
}

// Meets QU-09: the sum behind a mean is not published beside it.
TEST_P(CellsOfASchool, SayNoSumBehindAMean) {
  EXPECT_THAT(line(Cells::published, "conversations_mean", whole()),
              ElementsAre("", "", "all", "exact", "", "", "", "0.8", "2026-11-23"));
}

// Meets QU-09: a programme is read as it was when the week began, so that nobody sees in it who acted since;
// the team moves at once.
TEST_P(CellsOfASchool, OfAProgrammeAreOfTheWeek) {
  const std::string a4 = "counsellor_and_conversation_share";
  EXPECT_THAT(line(Cells::published, a4, programme()),
              ElementsAre("team", "20", "all", "withheld", "not_yet", "", "", "", "2026-11-23"));
  take_snapshots(school_.database(), testing::source(), school_.today);
  spoken_with(students_[20], 1);
  school_.today = school_.today + 1;
  EXPECT_THAT(line(Cells::published, a4, programme()),
              ElementsAre("team", "20", "all", "exact", "", "12", "30", "40", "2026-11-23"));
  EXPECT_THAT(line(Cells::published, a4, care()),
              ElementsAre("school", "10", "all", "exact", "", "13", "30", "43", "2026-11-24"));
  take_snapshots(school_.database(), testing::source(), school_.today + 6);
  EXPECT_THAT(line(Cells::published, a4, programme()),
              ElementsAre("team", "20", "all", "exact", "", "13", "30", "43", "2026-11-30"));
}

// Meets QU-09: who asks for a larger smallest group reads nothing that was published for a smaller one.
TEST_P(CellsOfASchool, OfTheWeekHoldForTheSmallestGroupOfThen) {
  const std::string a4 = "counsellor_and_conversation_share";
  take_snapshots(school_.database(), testing::source(), school_.today);
  school_.database().write(
      [&](sql::Transaction& tx) { tx.run(update_smallest_group, school_.institution, 15); });
  EXPECT_THAT(line(Cells::published, a4, programme())[3], "withheld");
  EXPECT_THAT(line(Cells::published, a4, care())[3], "bottom_coded");
}

// Meets QU-09: who has a portfolio is the numerator of one figure and the whole of another. All have one
// here, which is not said exactly, so that nothing is said of those who have one.
TEST_P(CellsOfASchool, SayOneQuantityUnderAllItsNamesOrUnderNone) {
  for (const auto student : students_) {
    school_.know(student, testing::PublicationFacts{.portfolio_forms = 1,
                                                    .portfolio_updated_on = student.value % 2 == 0
                                                                                ? make_day(2026, 10, 1)
                                                                                : make_day(2026, 5, 1)});
  }
  EXPECT_THAT(line(Cells::all, "portfolio_updated_share", care()),
              ElementsAre("school", "10", "all", "30", "15", "30", "50", "15", "15"));
  EXPECT_THAT(line(Cells::published, "portfolio_share", care())[3], "top_coded");
  EXPECT_THAT(line(Cells::published, "portfolio_updated_share", care())[3], "withheld");
}

}  // namespace
}  // namespace koers::quality
