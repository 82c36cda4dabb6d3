#include "campus/layout/pieces.h"

#include "campus/layout/components.h"
#include "campus/layout/frame.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using h::fragment;
using i18n::Language;
using words::Competency;
using words::State;

const Day a_thursday = make_day(2026, 11, 26);

h::Html colours(Language language) {
  h::Html swatches;
  for (const auto* name : {"paper", "surface", "sunken", "line", "line-firm", "ink", "ink-2", "ink-3",
                           "brand", "brand-soft", "deep", "accent", "accent-soft", "focus"}) {
    swatches += h::li(h::span.cls(std::string("swatch-") + name)(), h::code_(name));
  }
  const auto tones = h::each(words::competencies, [&](Competency competency) {
    return card(
        {.surface = Surface::tone, .tone = competency},
        fragment(cluster(fragment(solid_bead(competency), h::b(words::name(competency).in(language)))),
                 h::span.cls("tone-text")(words::question(competency).in(language))));
  });
  const auto states = fragment(state(language, State::good), state(language, State::nearly),
                               state(language, State::attention), state(language, State::none),
                               state(language, State::too_small), state(language, State::info));
  return piece("colour", "Kleur",
               fragment(h::ul.cls("swatches")(swatches), grid(Width::m, tones), cluster(states)));
}

h::Html letters() {
  return piece("letter", "Letter",
               card(fragment(h::p.cls("headline")("Wat heb je meegemaakt?"),
                             lead("Eén zin die een mens hardop zou zeggen."),
                             h::p("Figtree voor tekst. Een korte zin is een goede zin."),
                             own_words("De eigen woorden van een student staan in de kopletter"))));
}

h::Html buttons() {
  const auto there = h::Url().at("buttons");
  return piece(
      "buttons", "Knoppen",
      cluster(fragment(
          button_link({.label = "Bewaar", .href = there, .kind = Kind::primary, .icon = Icon("check-bold")}),
          button_link({.label = "Verder", .href = there, .icon_end = Icon("arrow-right-bold")}),
          button_link("Bereid je voor", there, Kind::accent),
          button_link({.label = "Druk af", .href = there, .kind = Kind::line, .icon = Icon("printer-bold")}),
          button_link("Nu even niet", there, Kind::quiet),
          button_link({.label = "Klein", .href = there, .small = true, .about = "Tygo Smit"}),
          submit("Stuur", {.small = true}), icon_link("bell", "Meldingen", there))));
}

h::Html signs(Language language) {
  const auto there = h::Url().at("signs");
  return piece(
      "signs", "Tekens, filters, wie ziet dit",
      fragment(cluster(fragment(badges(language, {words::competencies.begin(), words::competencies.end()}),
                                tag("Demo"))),
               cluster(fragment(beads(language, {Competency::qualities, Competency::networking}),
                                feeling(Hue{3}, "trophy-duo", "Trots"), late("2 dagen te laat"),
                                state(State::attention, "11 weken niet gesproken"))),
               filters("Voorbeeld van filters",
                       {{.label = "Allemaal", .href = there, .current = true, .count = 24},
                        {.label = "Vraagt aandacht", .href = there, .count = 4},
                        {.label = "Motieven",
                         .href = there,
                         .icon = Icon("heart-fill"),
                         .tone = Competency::motives}}),
               cluster(fragment(chosen(language, "mbo", there), chip_tick("door", "yara", "Yara", true, true),
                                chip_tick("door", "karin", "Karin", false, true))),
               cluster(fragment(who_sees(language, Reach::only_me, "Alleen jij"),
                                who_sees(language, Reach::one, "Jij en Karin", there),
                                who_sees(language, Reach::several, "Jij, Karin en Hanneke"),
                                who_sees(language, Reach::link, "Wie de link heeft, tot 31 januari"))),
               cluster(fragment(faces({"Yara Benali", "Karin Wouters", "Hanneke Prins"}),
                                avatar("Marieke van Dam", Size::large), date_block(language, a_thursday)))));
}

h::Html field_examples(Language language) {
  const auto there = h::Url().at("form");
  return form_to(
      there,
      fragment(error_summary(language, {{"mail", "Dit adres mist een @. Kijk je het na?"}}),
               field({.name = "company",
                      .label = "Naam van het bedrijf",
                      .hint = "Zoals het op de deur staat.",
                      .value = "De Lindehof"}),
               field({.name = "mail",
                      .label = "E-mailadres van de praktijkopleider",
                      .value = "hanneke.lindehof.nl",
                      .error = "Dit adres mist een @. Kijk je het na?",
                      .type = "email"}),
               select_field({.name = "often", .label = "Hoe vaak spreken jullie elkaar?", .value = "month"},
                            {{"week", "Elke week"}, {"month", "Elke maand"}}),
               field({.name = "story", .label = "Wat gebeurde er?", .rows = 3}), submit("Bewaar")),
      {.label = "Voorbeeld"});
}

h::Html tick_examples() {
  return card(fragment(tick({.name = "done",
                             .label = "Muziekmiddag bedenken",
                             .line = "Gelukt op 3 november",
                             .checked = true,
                             .strong = true}),
                       tick({.name = "call", .label = "Bel Daan, oud-student"}),
                       tick({.name = "join",
                             .value = "call",
                             .label = "Ja, met beeldbellen",
                             .checked = true,
                             .one_of = true})));
}

h::Html tile_examples() {
  return question(0, "Hoe voelde het?", "Kies er één of meer.",
                  tiles(Width::xs, fragment(tile({.name = "feel",
                                                  .value = "proud",
                                                  .label = "Trots",
                                                  .icon = Icon("trophy-duo"),
                                                  .tone = Hue{3},
                                                  .checked = true}),
                                            tile({.name = "feel",
                                                  .value = "glad",
                                                  .label = "Blij",
                                                  .icon = Icon("smiley-duo"),
                                                  .tone = Hue{5}}),
                                            tile_button({.name = "where",
                                                         .value = "school",
                                                         .label = "School",
                                                         .icon = Icon("chalkboard-teacher-duo")}))));
}

h::Html audience_example() {
  return group(
      "Wie mag dit zien?",
      choice_bar(
          {{.name = "who", .value = "me", .label = "Alleen ik", .icon = Icon("lock-simple"), .one_of = true},
           {.name = "who",
            .value = "karin",
            .label = "Karin",
            .icon = Icon("user"),
            .checked = true,
            .one_of = true},
           {.name = "who",
            .value = "all",
            .label = "Karin en Hanneke",
            .icon = Icon("users"),
            .one_of = true}}));
}

h::Html option_examples(Language language) {
  return fragment(
      option_card({.name = "choice",
                   .value = "youth",
                   .label = "Jeugdzorg",
                   .line = "Donderdagmiddag, Havenlaan",
                   .checked = true,
                   .one_of = true},
                  Competency::steering,
                  badge(Competency::motives, "heart-fill", "Past bij: er zijn voor anderen")),
      pick_row(thumb("images-square"),
               {.name = "take", .label = "Rustig blijven", .line = "Stage, 16 november", .checked = true}),
      judgement_choice(
          language, "judged", "Waar staan we, volgens ons?",
          {"Wisselt vaak", "Vast binnen een jaar", "Vast, wissel met reden", "Anderen leren van ons"},
          words::Judgement::in_order),
      search_form(h::Url().at("form"), "Zoek een student", ""));
}

h::Html form_pieces(Language language) {
  const auto choices =
      fragment(tick_examples(), tile_examples(), audience_example(), option_examples(language));
  return piece("form", "Formulier",
               grid(Width::xl, fragment(card(field_examples(language)), stack(4, choices))));
}

h::Html messages() {
  return piece(
      "messages", "Bewaren, berichten, leeg",
      grid(Width::l,
           fragment(
               card(fragment(saved(Saving::saving, "Bewaren…"), saved(Saving::saved, "Bewaard om 10.31 uur"),
                             saved(Saving::on_device, "Geen internet. Staat veilig op je telefoon."),
                             saved(Saving::sending, "2 ervaringen worden nu verstuurd"),
                             saved(Saving::failed, "Niet bewaard. Probeer opnieuw."))),
               stack(3, fragment(
                            notice(State::nearly, "Je bent 25 minuten weg geweest. Je tekst staat er nog."),
                            notice(Competency::networking, "handshake-fill",
                                   fragment("Bij ", h::b("Netwerk"), " heb je 1 ervaring. ",
                                            h::a.href(h::Url().at("messages"))("Vraag het een oud-student"))),
                            h::div.cls("toast inline")(icon("check-circle-fill"), h::span("Stap is af.")))),
               empty_state("Hier komt je eerste ervaring",
                           "Wat heb je vandaag gedaan? Het mag iets kleins zijn.",
                           button_link({.label = "Leg vast",
                                        .href = h::Url().at("messages"),
                                        .kind = Kind::primary,
                                        .icon = Icon("plus-bold")})))));
}

h::Html people_example(Language language, const h::Url& there) {
  return list_card(
      "week", "Deze week",
      fragment(
          row({.lead = date_block(language, a_thursday),
               .title = "Yara Benali",
               .href = there,
               .line = "10.20 uur, bereidt zich voor"}),
          row({.lead = avatar("Tygo Smit"),
               .title = "Tygo Smit",
               .line = "Praktijkopleider: ‘stage loopt stroef’",
               .end = button_link({.label = "Bekijk", .href = there, .small = true, .about = "Tygo Smit"})}),
          row({.lead = thumb("microphone-duo"),
               .title = "‘Ik durfde nee te zeggen’",
               .href = there,
               .line = "Sven van Leeuwen, opname 0:42"})),
      tag("3"));
}

h::Html course_example(Language language, const h::Url& there) {
  return timeline({{.bead = bead(Competency::steering, "calendar-check-fill"),
                    .when = "donderdag 26 november",
                    .title = "Gesprek met Karin",
                    .content = sub("10.20 uur, lokaal B2.14"),
                    .coming = true},
                   {.bead = bead(language, Competency::qualities),
                    .when = "maandag 16 november, stage",
                    .title = "Rustig blijven",
                    .href = there,
                    .content = says({.who = "Karin Wouters",
                                     .line = fragment("Karin vraagt bij ", h::b("Rustig blijven")),
                                     .words = "Hoe wist je dat je juist niets moest zeggen?"})},
                   {.bead = bead(language, Competency::motives),
                    .when = "dinsdag 3 november",
                    .title = "Muziekmiddag bedacht",
                    .content = says({.who = "Yara Benali", .words = "Iedereen zong mee.", .mine = true})}});
}

h::Html lists(Language language) {
  const auto there = h::Url().at("lists");
  const auto path = stations({{.label = "Jaar 1", .line = "Ontdekken", .passed = Passed::done},
                              {.label = "Jaar 2", .line = "Proberen", .passed = Passed::now},
                              {.label = "Jaar 3", .line = "Kiezen"},
                              {.label = "Daarna", .line = "Jij stuurt"}});
  return piece(
      "lists", "Lijsten en de koerslijn",
      grid(Width::xl,
           fragment(people_example(language, there),
                    card(fragment(steps(language, 2, 3), path, fold(fragment("Vouw"), h::p("Meer woorden.")),
                                  fact_list({{"Tijd per student", fragment("9,6 uur van de 12")},
                                             {"Stopt", fragment("5,1%, was 5,8%")}}))),
                    card(course_example(language, there)),
                    choice_card(Competency::steering, "Kies je keuzedeel",
                                "Je kunt kiezen uit 4. Je hebt nog 11 dagen.", there),
                    card({.surface = Surface::deep},
                         fragment(eyebrow("compass-fill", "Yara wil weten"),
                                  own_words("Wil ik wel in de ouderenzorg blijven?"))))));
}

}  // namespace

h::Html piece(std::string_view id, std::string_view title, const h::Html& content) {
  return h::section.cls("stack gap-4").aria("labelledby", id)(section_head(id, title), content);
}

h::Html pieces_page(http::Visit& visit) {
  const Language language = visit.language;
  const auto content =
      fragment(page_head({.above = eyebrow("squares-four-fill", "Koers"),
                          .title = "Alle stukken",
                          .lead = fragment("Kies hieruit. Zet je toestel op donker om die kant te zien.")}),
               colours(language), letters(), buttons(), signs(language), form_pieces(language), messages(),
               lists(language), figure_pieces(language));
  return public_frame(visit, {.title = "Alle stukken", .width = PageWidth::wide}, content);
}

}  // namespace koers::layout
