#include "campus/layout/components.h"
#include "campus/layout/pieces.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using h::fragment;
using i18n::Language;
using words::Competency;
using words::State;

h::Html trainer_line(Language language) {
  return spark(language, {22, 28, 35, 40, 46}, 75, State::attention);
}

h::Html figure_tiles(Language language, const h::Url& there) {
  return fragment(
      kpi(language, {.title = "Studenten met een gesprek dit halfjaar",
                     .figure = "78",
                     .unit = "%",
                     .state = State::nearly,
                     .chart = spark(language, {64, 66, 71, 75, 78}, 90, State::nearly),
                     .target = "doel 90%",
                     .change = "+14 sinds vorig jaar",
                     .counted = "1.601 van de 2.053 studenten."}),
      kpi(language, {.title = "Stages waar de praktijkopleider meekeek",
                     .figure = "46",
                     .unit = "%",
                     .state = State::attention,
                     .chart = trainer_line(language),
                     .target = "doel 75%",
                     .href = there}),
      kpi(language, {.title = "‘Dit gesprek hielp mij’", .figure = "", .state = State::too_small}));
}

h::Html criteria_example(Language language, const h::Url& there) {
  return h::section.cls("card flush")
      .aria("labelledby", "part-l")(
          part_head("plant-fill", "part-l", "Leeromgeving", "Wat een student mag verwachten",
                    stack_bar({{"op koers", 5, State::good},
                               {"bijna", 3, State::nearly},
                               {"aandacht", 3, State::attention}})),
          criteria(language,
                   fragment(criterion(language,
                                      {.code = "L1",
                                       .title = "Studenten doen echte ervaringen op",
                                       .href = there,
                                       .state = State::good,
                                       .evidence = "Gemiddeld 4,2 ervaringen per student dit jaar",
                                       .chart = spark(language, {2.1, 2.6, 3.1, 3.8, 4.2}, 4, State::good),
                                       .figure = "4,2",
                                       .target = "doel 4",
                                       .judged = words::Judgement::in_order,
                                       .actions = "1 actie"}),
                            criterion(language,
                                      {.code = "L10",
                                       .title = "De praktijkopleider denkt mee",
                                       .href = there,
                                       .state = State::attention,
                                       .evidence = "Bij 46% van de stages keek de praktijkopleider mee terug",
                                       .chart = trainer_line(language),
                                       .figure = "46%",
                                       .target = "doel 75%",
                                       .judged = words::Judgement::on_the_way,
                                       .differs = true}),
                            criterion(language, {.code = "L12",
                                                 .title = "Een richtlijn zonder gegevens",
                                                 .href = there,
                                                 .evidence = "Koers kan dit niet meten"}))));
}

h::Html figures(Language language) {
  const auto there = h::Url().at("figures");
  return piece(
      "figures", "Cijfers en bewijs",
      fragment(grid(Width::m, figure_tiles(language, there)), criteria_example(language, there),
               grid(Width::xl,
                    fragment(drawer("how", "Zo tellen we dit",
                                    {"186", "stages waar de praktijkopleider meekeek", "405",
                                     "stages die dit jaar eindigden"},
                                    {{"Gemeten", fragment("nu")},
                                     {"Niet mee geteld", fragment("stages korter dan 4 weken")}}),
                             card(stack_bar_with_legend({{"Op koers", 16, State::good},
                                                         {"Bijna", 10, State::nearly},
                                                         {"Aandacht", 4, State::attention},
                                                         {"Nog te weinig gegevens", 3, State::none}}))))));
}

h::Html drawings(Language language) {
  const auto months = trend(
      language,
      {.id = "trend",
       .title = "Aandeel stages waar de praktijkopleider meekeek: van 24 naar 46 procent. Doel 75 procent.",
       .first_column = "Maand",
       .labels = {"aug", "sep", "okt", "nov", "dec", "jan", "feb", "mrt", "apr", "mei", "jun"},
       .values = {24, 31, 39, 46},
       .before = {9, 12, 15, 17, 18, 20, 22, 23, 25, 26, 27},
       .target = 75,
       .state = State::attention});
  return piece(
      "drawings", "Tekeningen",
      grid(Width::xl,
           fragment(
               compass_card(language, "kompas", "Jouw kompas",
                            {{Competency::qualities, 5, 2},
                             {Competency::motives, 3, 2},
                             {Competency::exploration, 4, 1},
                             {Competency::steering, 2, 1},
                             {Competency::networking, 1, 0}}),
               stack(4, fragment(card(months),
                                 card(fragment(
                                     h::h3("Weken sinds het laatste gesprek"),
                                     distribution(language, "Weken sinds het laatste gesprek, 24 studenten",
                                                  {{"0–4 weken", 7, State::good},
                                                   {"5–8 weken", 11, State::good},
                                                   {"9–10 weken", 5, State::nearly},
                                                   {"10+ weken", 1, State::attention}}))))),
               card(cycle_ring(
                   {.title = "Plannen is klaar, doen is klaar, nagaan loopt, bijstellen volgt in januari",
                    .phase = 2,
                    .done = 7,
                    .total = 11,
                    .word = "besproken"})))));
}

h::Html matrix_example(const h::Url& there) {
  return matrix("matrix", {"Team", "Gesprekken", "Vaste begeleider", "Zelf kiezen"},
                {{"Zorg & Welzijn",
                  {{.state = State::nearly, .figure = "78%", .sentence = "Bijna", .href = there},
                   {.state = State::good, .figure = "97%", .sentence = "Op koers", .href = there},
                   {.state = State::good,
                    .figure = "",
                    .sentence = "Zorg & Welzijn, Zelf kiezen: doel",
                    .href = there}}},
                 {"Entree",
                  {{.state = State::good, .figure = "95%", .sentence = "Op koers", .href = there},
                   {.state = State::too_small, .sentence = "Groep te klein"},
                   {.state = State::attention,
                    .sentence = "Entree, Zelf kiezen: geen doel",
                    .href = there,
                    .hole = true}}}});
}

h::Html table_pieces(Language language) {
  const auto there = h::Url().at("tables");
  const auto list = data_table(
      "tables",
      {{.title = "Student", .sort = there, .sorted = Column::Sorted::down},
       {.title = "Laatst gesproken"},
       {.title = "Ervaringen dit jaar", .optional = true},
       {.title = "Hoe staat het?"}},
      {{person_cell("Yara Benali", "MZ2B", there), fragment("8 weken geleden", meter(State::good, 57, 71)),
        fragment("6 ", beads(language, {Competency::qualities, Competency::motives})),
        state(language, State::good)},
       {person_cell("Jayden Rozenblad", "MZ2A", there),
        fragment("11 weken geleden", meter(State::attention, 79, 71)),
        fragment("1 ", beads(language, {Competency::exploration})),
        state(State::attention, "Lang niet gesproken")}});
  return piece("tables", "Tabellen",
               fragment(card({.surface = Surface::flush},
                             fragment(list, pager(language, {.base = h::url("/_huis/stukken"),
                                                             .page = 2,
                                                             .per_page = 8,
                                                             .total = 24,
                                                             .note = "Streefgrootte is 25 studenten."}))),
                        card(fragment(
                            section_head("matrix", "Matrix",
                                         state_key(language, {State::good, State::nearly, State::attention})),
                            matrix_example(there)))));
}

}  // namespace

h::Html figure_pieces(Language language) {
  return fragment(figures(language), drawings(language), table_pieces(language));
}

}  // namespace koers::layout
