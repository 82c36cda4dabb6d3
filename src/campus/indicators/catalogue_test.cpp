#include "rooms/quality/framework.h"

#include <gmock/gmock.h>

#include <map>

#include "campus/indicators/derived.h"
#include "rooms/quality/testing/source.h"

namespace koers::quality {
namespace {

using testing::catalogue;

using ::testing::AllOf;
using ::testing::HasSubstr;

// The real content, with one file changed.
class ChangedContent {
 public:
  ChangedContent() {
    for (const embedded::File& file : embedded::content())
      texts_[std::string(file.name)] = std::string(file.bytes);
  }
  void replace(const std::string& file, const std::string& from, const std::string& to) {
    std::string& text = texts_.at(file);
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << "the content no longer has " << from;
    text.replace(at, from.size(), to);
  }
  std::string complaint() const {
    std::vector<embedded::File> files;
    for (const auto& [name, text] : texts_) files.push_back({name, text});
    try {
      indicators::read_catalogue(files, testing::source().layout(), indicators::derived_of_year);
    } catch (const ContentError& error) {
      return error.what();
    }
    return "";
  }

 private:
  std::map<std::string, std::string> texts_;
};

// Meets QU-01.
TEST(Framework, holds46CriteriaThatEachSayWhatAnswersThem) {
  const Catalogue& all = catalogue();
  ASSERT_EQ(all.framework.criteria.size(), 46u);
  int live = 0;
  for (const Criterion& criterion : all.framework.criteria) {
    EXPECT_FALSE(criterion.sentence.nl.empty()) << criterion.code;
    EXPECT_FALSE(criterion.sentence.en.empty()) << criterion.code;
    const bool has_figure = !criterion.indicators.empty() || !criterion.unit_indicators.empty();
    EXPECT_EQ(has_figure, criterion.answer.nl.empty()) << criterion.code;
    live += criterion.evidence == Evidence::facts;
  }
  EXPECT_GE(live, 8);
}

TEST(Framework, leadsWithAFigureThatIsKept) {
  for (const Criterion& criterion : catalogue().framework.criteria) {
    if (criterion.evidence != Evidence::facts) continue;
    const Indicator& leading = criterion.indicators.empty()
                                   ? catalogue().unit_indicators[criterion.unit_indicators.front()]
                                   : catalogue().indicators[criterion.indicators.front()];
    EXPECT_TRUE(leading.has_source) << criterion.code;
  }
}

TEST(Framework, knowsEveryColumnThatIsAFactByTheNameInTheContent) {
  const auto is_fact = [](std::string_view name) {
    for (const Fact& fact : catalogue().facts) {
      if (fact.id == name) return true;
    }
    return false;
  };
  for (const auto name :
       {"conversations_year", "counsellor_since", "steps_year", "self_direction", "pathway"}) {
    EXPECT_TRUE(is_fact(name)) << name;
  }
}

TEST(Framework, refusesAnUnknownFactWithTheFileAndTheField) {
  ChangedContent content;
  content.replace("indicators/a1.toml", "real_experiences_year", "real_experience_yaer");
  EXPECT_THAT(content.complaint(), AllOf(HasSubstr("real_experiences_share"), HasSubstr("a1.toml"),
                                         HasSubstr("fact"), HasSubstr("real_experience_yaer")));
}

TEST(Framework, refusesAMissingTextWithTheFileAndTheField) {
  ChangedContent content;
  content.replace("frameworks/kwaliteitskader.toml", "sentence = { nl =", "sentence = { de =");
  EXPECT_THAT(content.complaint(), AllOf(HasSubstr("frameworks/kwaliteitskader.toml"), HasSubstr("A1"),
                                         HasSubstr("sentence: nl")));
}

TEST(Framework, refusesAnOperatorThatDoesNotFitTheFact) {
  ChangedContent content;
  content.replace("indicators/a1.toml", "at_least = 3", "within_days = 3");
  EXPECT_THAT(content.complaint(), HasSubstr("within_days: does not fit"));
}

// Conversations are no part of experiences, and what was discussed of every year is no part of what is of
// this one.
TEST(Framework, refusesAPercentageOfWhatIsNoPart) {
  ChangedContent content;
  content.replace("indicators/a2.toml", "of = [\"experiences_discussed_year\"]",
                  "of = [\"conversations_year\"]");
  EXPECT_THAT(content.complaint(), AllOf(HasSubstr("experiences_discussed_ratio"),
                                         HasSubstr("conversations_year is no part of the whole")));
}

TEST(Framework, refusesAPartOfWhatIsNoCount) {
  ChangedContent content;
  content.replace("facts.toml", "part_of = \"experiences_year\"", "part_of = \"last_experience_on\"");
  EXPECT_THAT(content.complaint(), AllOf(HasSubstr("facts.toml"), HasSubstr("part_of")));
}

// Otherwise a target of a whole year would be held against the first day of that year.
TEST(Framework, refusesATargetOfThisYearThatDoesNotSayFromWhenOnItIsJudged) {
  ChangedContent content;
  content.replace("indicators/a4.toml", "target = 2.0\nyear = ", "target = 2.0\nyaer = ");
  EXPECT_THAT(content.complaint(), AllOf(HasSubstr("conversations_mean: year"), HasSubstr("is judged")));
}

// What follows from facts of the year is of the year too, and so is who began in it.
TEST(Framework, knowsWhatIsOfThisYearThoughNoTableSaysSo) {
  for (const auto& [file, from, named] : std::vector<std::array<std::string, 3>>{
           {"indicators/a6.toml", "year = {", "conversation_every_year_share"},
           {"indicators/a5.toml", "year = {", "intake_used_earlier_share"},
           {"indicators/a9.toml", "year = {", "portfolio_updated_share"}}) {
    ChangedContent content;
    content.replace(file, from, "yaer = {");
    EXPECT_THAT(content.complaint(), HasSubstr(named + ": year")) << file;
  }
}

TEST(Framework, refusesToJudgeByTheYearWhatIsNotOfIt) {
  ChangedContent of_a_moment;
  of_a_moment.replace("indicators/attention.toml", "target = 25.0",
                      "target = 25.0\nyear = { judged_from = \"11-01\" }");
  EXPECT_THAT(of_a_moment.complaint(), AllOf(HasSubstr("no_step_share"), HasSubstr("only a target of this")));
  ChangedContent without_target;
  without_target.replace("indicators/a4.toml", "target = 2.0\n", "");
  EXPECT_THAT(without_target.complaint(), HasSubstr("only a target of this school year"));
}

TEST(Framework, refusesAnExpectationThatAsksNothingOrGoesBack) {
  const auto complaint = [](const std::string& year) {
    ChangedContent content;
    content.replace("indicators/a4.toml", "target = 2.0\nyear = {",
                    "target = 2.0\nyear = " + year + "\nwas = {");
    return content.complaint();
  };
  EXPECT_THAT(complaint(R"({ judged_from = "02-29" })"), HasSubstr("a month and a day are needed"));
  EXPECT_THAT(complaint(R"({ judged_from = "11-01", from = "09-01" })"), HasSubstr("from a day until a day"));
  EXPECT_THAT(complaint(R"({ judged_from = "11-01", from = "02-01", until = "09-01" })"),
              HasSubstr("until a later day"));
  EXPECT_THAT(complaint(R"({ judged_from = "09-01", from = "09-01", until = "07-01" })"),
              HasSubstr("nothing is expected yet"));
  ChangedContent low;
  low.replace("indicators/a11.toml", R"(year = { judged_from = "10-01" })",
              R"(year = { judged_from = "10-01", from = "09-01", until = "07-01" })");
  EXPECT_THAT(low.complaint(), HasSubstr("what should be low does not grow"));
}

TEST(Framework, refusesBrokenToml) {
  ChangedContent content;
  content.replace("facts.toml", "[[facts]]", "[[facts]");
  EXPECT_THAT(content.complaint(), AllOf(HasSubstr("facts.toml"), HasSubstr("line ")));
}

TEST(Framework, saysThatAFigureHasNoSourceInsteadOfCountingZero) {
  const Indicator* transfer = catalogue().find_indicator("transfer_received_share");
  ASSERT_NE(transfer, nullptr);
  EXPECT_FALSE(transfer->has_source);
  EXPECT_TRUE(catalogue().find_indicator("counsellor_and_conversation_share")->has_source);
}

}  // namespace
}  // namespace koers::quality
