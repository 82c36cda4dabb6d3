#include "campus/layout/components.h"

#include <gtest/gtest.h>

#include "platform/base/embedded.h"

namespace koers::layout {
namespace {

using html::fragment;
using html::url;
using i18n::Language;
using ::testing::AssertionFailure;
using ::testing::AssertionResult;
using ::testing::AssertionSuccess;
using words::Competency;
using words::State;

AssertionResult holds(const html::Html& html, std::string_view wanted) {
  if (html.text().find(wanted) != std::string::npos) return AssertionSuccess();
  return AssertionFailure() << "no " << wanted << " in\n" << html.text();
}
AssertionResult lacks(const html::Html& html, std::string_view unwanted) {
  if (html.text().find(unwanted) == std::string::npos) return AssertionSuccess();
  return AssertionFailure() << unwanted << " in\n" << html.text();
}

constexpr const char* attack = "\"><script>alert(1)</script>&";

TEST(Components, escape_whatever_somebody_typed) {
  const auto there = url("/x");
  const std::vector<html::Html> all{
      row({.title = attack, .href = there, .line = attack}),
      says({.who = attack, .words = attack}),
      field({.name = "a", .label = attack, .hint = attack, .value = attack, .error = attack}),
      field({.name = "b", .label = attack, .value = attack, .rows = 3}),
      tick({.name = attack, .label = attack, .line = attack}),
      tile({.name = attack, .value = attack, .label = attack}),
      select_field({.name = "c", .label = "c"}, {{attack, attack}}),
      filters(attack, {{.label = attack, .href = there}}),
      avatar(attack),
      person_cell(attack, attack, there),
      kpi(Language::nl, {.title = attack, .figure = attack, .counted = attack}),
      criterion(Language::nl, {.code = attack, .title = attack, .href = there, .evidence = attack}),
      matrix(attack, {attack}, {{attack, {{.figure = attack, .sentence = attack}}}}),
      spark({.values = {1, 2, 3}, .words = attack}),
      stack_bar({{attack, 3, State::good}}),
      toast(Language::nl, {attack, there}),
      empty_state(attack, attack),
      timeline({{.bead = {}, .when = attack, .title = attack}}),
      button_link({.label = attack, .href = there, .about = attack}),
      fold(fragment(attack), fragment(attack), false, attack),
  };
  for (const auto& one : all) EXPECT_TRUE(lacks(one, "<script"));
}

TEST(Components, have_neither_styles_nor_scripts_within) {
  const auto page =
      fragment(meter(State::good, 57, 71), stack_bar({{"a", 1, State::good}, {"b", 2, State::none}}),
               avatar("Yara Benali"), tiles(Width::s, tile({.name = "a", .value = "b", .label = "c"})),
               stack(3, fragment("a")), toast(Language::nl, {"Bewaard.", url("/terug")}));
  EXPECT_TRUE(lacks(page, "style="));
  EXPECT_TRUE(lacks(page, "onclick"));
  EXPECT_TRUE(holds(meter(State::good, 57, 71), "width=\"57%\""));
  EXPECT_TRUE(holds(meter(State::good, 570, 71), "class=\"value\" y=\"4\" width=\"100%\""));
}

TEST(Field, ties_hint_and_error_to_its_control) {
  const auto plain = field({.name = "title", .label = "Geef het een naam"});
  EXPECT_TRUE(holds(plain, "<label for=\"title\">Geef het een naam</label>"));
  EXPECT_TRUE(holds(plain, "id=\"title\""));
  EXPECT_TRUE(lacks(plain, "aria-"));

  const auto wrong = field({.name = "mail",
                            .label = "E-mail",
                            .hint = "Van je werk",
                            .error = "Dit adres mist een @.",
                            .type = "email"});
  EXPECT_TRUE(holds(wrong, "aria-describedby=\"mail-hint mail-error\""));
  EXPECT_TRUE(holds(wrong, "id=\"mail-hint\""));
  EXPECT_TRUE(holds(wrong, "id=\"mail-error\""));
  EXPECT_TRUE(holds(wrong, "aria-invalid=\"true\""));
  // The error stands above the control, so that it is seen before it is typed over.
  EXPECT_LT(wrong.text().find("mail-error\">"), wrong.text().find("<input"));
}

TEST(Field, keeps_a_text_that_begins_with_a_line_end) {
  EXPECT_TRUE(holds(field({.name = "s", .label = "s", .value = "\nEen", .rows = 2}), ">\n\nEen</textarea>"));
}

TEST(ErrorSummary, links_to_every_field_and_is_silent_without_mistakes) {
  EXPECT_TRUE(error_summary(Language::nl, {}).empty());
  const auto two =
      error_summary(Language::nl, {{"mail", "Dit adres mist een @."}, {"name", "Hoe heet het?"}});
  EXPECT_TRUE(holds(two, "Kijk nog even naar 2 dingen."));
  EXPECT_TRUE(holds(two, "href=\"#mail\""));
  EXPECT_TRUE(holds(two, "href=\"#name\""));
  EXPECT_TRUE(holds(error_summary(Language::en, {{"mail", "m"}}), "Please check one thing again."));
}

TEST(Row, leads_somewhere_as_a_whole_only_with_an_address) {
  EXPECT_TRUE(holds(row({.title = "Yara", .href = url("/studenten/", 7)}),
                    "<a class=\"cover\" href=\"/studenten/7\">Yara</a>"));
  EXPECT_TRUE(lacks(row({.title = "Yara"}), "<a"));
}

TEST(Signs, say_in_words_what_they_say_in_colour) {
  EXPECT_TRUE(holds(state(Language::nl, State::attention), "Aandacht"));
  EXPECT_TRUE(holds(state(Language::en, State::attention), "Needs attention"));
  EXPECT_TRUE(holds(state(Language::nl, State::too_small), "data-s=\"none\""));
  EXPECT_TRUE(holds(bead(Language::nl, Competency::motives), "<span class=\"vh\">Motieven</span>"));
  EXPECT_TRUE(holds(badge(Language::en, Competency::steering), "data-c=\"steering\""));
  EXPECT_TRUE(holds(who_sees(Language::nl, Reach::only_me, "Alleen jij"), "Wie ziet dit?"));
}

TEST(Signs, all_have_their_symbol_in_the_sprite) {
  const auto* sprite = embedded::find(embedded::assets(), "icons/icons.svg");
  ASSERT_NE(sprite, nullptr);
  for (const auto name : icon_names) {
    EXPECT_NE(sprite->bytes.find("id=\"i-" + std::string(name) + "\""), std::string_view::npos) << name;
  }
  for (const auto competency : words::competencies) EXPECT_TRUE(find_icon(words::icon_id(competency)));
  for (const auto& [one, text] : Codes<State>::list) EXPECT_TRUE(find_icon(words::icon_id(one))) << text;
  EXPECT_FALSE(find_icon("no-such-icon"));
}

TEST(Avatar, shows_initials_on_a_hue_of_the_name_alone) {
  EXPECT_EQ(initials("Yara Benali"), "YB");
  EXPECT_EQ(initials("Marieke van Dam"), "MD");
  EXPECT_EQ(initials("Karin"), "KA");
  EXPECT_EQ(initials("Şükran Öz"), "ŞÖ");
  EXPECT_EQ(initials("  "), "?");
  EXPECT_EQ(avatar("Yara Benali").text(), avatar("Yara Benali").text());
  EXPECT_TRUE(holds(avatar("Yara Benali"), "aria-hidden=\"true\""));
}

TEST(Media, can_be_added_without_script_and_says_what_it_is) {
  EXPECT_TRUE(holds(capture_tile({.name = "foto",
                                  .label = "Foto",
                                  .icon = "camera-duo",
                                  .accept = "image/*",
                                  .camera = "environment"}),
                    "type=\"file\" name=\"foto\" accept=\"image/*\" capture=\"environment\""));
  EXPECT_TRUE(holds(photo(url("/media/1"), "Een fotoalbum op tafel"), "alt=\"Een fotoalbum op tafel\""));
  EXPECT_TRUE(
      holds(sound(url("/media/2"), "Opname van 21 seconden"), "aria-label=\"Opname van 21 seconden\""));
}

TEST(Steps, say_where_you_are) {
  const auto second = steps(Language::nl, 2, 3);
  EXPECT_TRUE(holds(second, "Stap 2 van 3</span>"));
  EXPECT_TRUE(holds(second, "<li class=\"open\" aria-current=\"step\">"));
  EXPECT_TRUE(holds(second, "2 van 3</small>"));
}

TEST(Pager, offers_only_pages_that_exist) {
  const auto page = [](int number) {
    return pager(Language::nl,
                 {.base = url("/studenten").with("q", "a b"), .page = number, .per_page = 8, .total = 24});
  };
  EXPECT_TRUE(lacks(page(1), "Vorige"));
  EXPECT_TRUE(holds(page(1), "href=\"/studenten?q=a%20b&amp;bladzijde=2\""));
  EXPECT_TRUE(holds(page(2), "9 tot en met 16 van 24."));
  EXPECT_TRUE(lacks(page(3), "Volgende"));
}

TEST(Table, names_its_columns_and_rows) {
  const auto table = data_table("all", {{.title = "Student"}, {.title = "Stappen", .optional = true}},
                                {{fragment("Yara"), fragment("2")}, {fragment("Ruben"), fragment("1")}});
  EXPECT_TRUE(holds(table, "<th scope=\"row\">Yara</th><td class=\"opt\">2</td>"));
  EXPECT_TRUE(holds(table, "role=\"group\" aria-labelledby=\"all\""));
}

TEST(Judgement, is_words_and_never_a_number) {
  const auto judged = judgement(Language::nl, words::Judgement::on_the_way, true);
  EXPECT_TRUE(holds(judged, "<b>Op weg</b>"));
  EXPECT_TRUE(holds(judged, "wijkt af"));
  EXPECT_TRUE(holds(judgement(Language::nl, std::nullopt), "Nog niet besproken"));
}

TEST(Kpi, of_a_group_that_is_too_small_has_no_figure) {
  const auto hidden = kpi(Language::nl, {.title = "Gesprekken", .state = State::too_small});
  EXPECT_TRUE(holds(hidden, "Niet getoond"));
  EXPECT_TRUE(lacks(hidden, "figure"));
}

TEST(Drawings, say_their_message_and_give_their_table) {
  const auto compass_of = compass_card(Language::nl, "k", "Jouw kompas", {{Competency::qualities, 5, 2}});
  EXPECT_TRUE(holds(compass_of, "role=\"img\" aria-labelledby=\"k-title k-words\""));
  EXPECT_TRUE(holds(compass_of, "Kwaliteiten: 5 ervaringen, een jaar geleden 2."));
  EXPECT_TRUE(holds(compass_of, "Netwerk: 0 ervaringen"));
  EXPECT_TRUE(holds(compass_of, " Kwaliteiten</th><td>5</td><td>2</td>"));
  EXPECT_TRUE(holds(compass_of, "<summary>Bekijk als tabel</summary>"));
  const auto line = spark(Language::nl, {2.1, 2.6, 4.2}, 4, State::good);
  EXPECT_TRUE(holds(line, "aria-label=\"verloop: 2,1, 2,6, 4,2; doel 4\""));
  EXPECT_TRUE(holds(stack_bar({{"op koers", 5, State::good}, {"bijna", 0, State::nearly}}),
                    "aria-label=\"5 op koers\""));
}

// Who reads the table goes on from it by keyboard, and only to what is there.
TEST(Drawings, of_the_compass_lead_to_the_experiences_from_the_table) {
  const auto there = html::url("/ervaringen");
  const auto table =
      compass_table(Language::nl, {{Competency::qualities, 1, 0, there.with("onderdeel", "qualities")},
                                   {Competency::motives, 0, 0, there.with("onderdeel", "motives")}});
  EXPECT_TRUE(holds(table, "href=\"/ervaringen?onderdeel=qualities\""));
  EXPECT_TRUE(lacks(table, "onderdeel=motives"));
  EXPECT_TRUE(holds(table, "<th scope=\"col\">Laatste 12 maanden</th>"));
  EXPECT_EQ(compass_words(Language::nl, {{Competency::qualities, 1, 0}}).front(),
            "Kwaliteiten: 1 ervaring, een jaar geleden 0.");
}

TEST(Drawings, make_no_line_of_fewer_than_three_points) {
  EXPECT_TRUE(spark(Language::nl, {1, 2}, std::nullopt, State::good).empty());
  EXPECT_TRUE(trend(Language::nl, {.id = "t",
                                   .title = "t",
                                   .first_column = "Maand",
                                   .labels = {"aug", "sep", "okt"},
                                   .values = {1.0, std::nullopt, 2.0}})
                  .empty());
  EXPECT_TRUE(distribution(Language::nl, "t", {{"a", 1, State::good}, {"b", 1, State::good}}).empty());
  EXPECT_FALSE(trend(Language::nl, {.id = "t",
                                    .title = "t",
                                    .first_column = "Maand",
                                    .labels = {"aug", "sep", "okt"},
                                    .values = {10.0, 12.0, 15.0}})
                   .empty());
}

// A target of a year is grown towards: the line of what may be expected stands in the table too.
TEST(Drawings, show_the_way_to_a_target) {
  const auto grown = trend(Language::nl, {.id = "t",
                                          .title = "t",
                                          .first_column = "Maand",
                                          .labels = {"aug", "sep", "okt"},
                                          .values = {10.0, 12.5, 19.96},
                                          .target = 80,
                                          .expected = {std::nullopt, 40.0, 80.0}});
  EXPECT_TRUE(holds(grown, "<th scope=\"col\">te verwachten</th>"));
  EXPECT_TRUE(holds(grown, "<th scope=\"row\">aug</th><td>10%</td><td>–</td>"));
  EXPECT_TRUE(holds(grown, "<th scope=\"row\">okt</th><td>19,96%</td><td>80%</td>"));
  EXPECT_TRUE(holds(grown, "<td>12,5%</td><td>40%</td>"));
  EXPECT_TRUE(holds(grown, "class=\"target\" d=\"M"));
}

TEST(Drawings, stand_in_the_same_place_when_all_values_are_equal) {
  EXPECT_TRUE(lacks(spark(Language::nl, {5, 5, 5}, 5, State::good), "nan"));
}

}  // namespace
}  // namespace koers::layout
