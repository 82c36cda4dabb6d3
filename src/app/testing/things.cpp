#include "app/testing/things.h"

#include <fstream>

#include "platform/base/error.h"
#include "platform/base/temporary_folder.h"
#include "platform/media/images.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/experts/experts.h"
#include "rooms/portfolio/presentation.h"
#include "rooms/portfolio/share.h"

namespace koers::app::testing {
namespace {

// A grey photo of 4 by 4 points.
constexpr unsigned char small_png[] = {0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d,
                                       0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x04,
                                       0x08, 0x00, 0x00, 0x00, 0x00, 0x8c, 0x9a, 0xc1, 0xa2, 0x00, 0x00, 0x00,
                                       0x0e, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x98, 0x00, 0x04, 0x0c,
                                       0xa8, 0x04, 0x00, 0x5a, 0x14, 0x09, 0x01, 0x18, 0x1d, 0xce, 0x84, 0x00,
                                       0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};

// The id in /ervaringen/{id}/terugdenken, or the value after "concept=".
std::string id_in(const http::Response& response, std::string_view before) {
  const std::string place = location_of(response);
  const auto at = place.find(before);
  check(at != std::string::npos, "the answer leads to what was made");
  const auto begin = at + before.size();
  return place.substr(begin, place.find_first_of("/?&#", begin) - begin);
}

std::string record(TestHouse& house, const std::string& audience, const std::string& words) {
  // A picture is another file each time: the store keeps equal ones once.
  const TemporaryFolder folder;
  const std::string name = folder.path() / "foto.png";
  std::ofstream(name, std::ios::binary).write(reinterpret_cast<const char*>(small_png), sizeof small_png);
  http::Request request;
  request.method = "POST";
  request.path = "/ervaringen";
  request.fields = {{"waar", "stage"}, {"tekst", words}, {"dag", text(house.today())}, {"wie", audience}};
  request.uploads = {{"foto", "foto.png", "image/png", name, sizeof small_png},
                     {"tekening", "tekening.png", "image/png", name, sizeof small_png}};
  return id_in(house.ask("yara", std::move(request)), "/ervaringen/");
}

// The drawing: its key and its id.
struct Drawing {
  std::string key;
  std::int64_t id = 0;
};
Drawing drawing_of(TestHouse& house, const std::string& experience) {
  constexpr sql::Statement select_drawing{"app_testing.select_drawing", R"(
      SELECT file_key, id FROM portfolio_media
      WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
  return house.database()
      .snapshot()
      ->reader()
      .one<Drawing>(select_drawing, house.cast.institution, house.cast.yara,
                    parse_id_text(experience).value())
      .value();
}

std::string begin_upload(TestHouse& house) {
  http::Request request;
  request.method = "POST";
  request.path = "/opnames/onderweg";
  request.headers = {{"upload-length", "1000"}};
  const auto answer = house.ask("yara", std::move(request));
  for (const auto& [name, value] : answer.headers) {
    if (name == "Location") return value.substr(value.rfind('/') + 1);
  }
  return {};
}

std::string picture_of(TestHouse& house, const std::string& experience) {
  constexpr sql::Statement select_key{"app_testing.select_key", R"(
      SELECT large_key FROM portfolio_pictures
      WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
  return house.database()
      .snapshot()
      ->reader()
      .one<std::string>(select_key, house.cast.institution, house.cast.yara,
                        parse_id_text(experience).value())
      .value();
}

// A choice of the care team with two options, as a leader of it makes one.
void offer_choice(TestHouse& house, Things& things) {
  const auto moment = house.ids.next<choices::ChoiceMoment>();
  const auto option = house.ids.next<choices::ChoiceOption>();
  const choices::ChoiceOption other{
      .id = house.ids.next<choices::ChoiceOption>(), .position = 2, .title = "Muziek"};
  house.database().write([&](sql::Transaction& tx) {
    choices::import_moment(tx, house.cast.institution,
                           {.id = moment,
                            .team_id = house.cast.care_team,
                            .title = "Kies je keuzedeel",
                            .opens_on = house.today() - 7,
                            .closes_on = house.today() + 11,
                            .change_until = house.today() + 30,
                            .look_back_on = house.today() + 90},
                           {{.id = option, .position = 1, .title = "Jeugdzorg", .places = 4}, other});
    choices::refresh_facts(tx, house.cast.institution, house.cast.yara, house.today());
  });
  things.choice = text(moment);
  things.option = text(option);
}

std::string newest_of(TestHouse& house, const char* table) {
  const std::string select = std::string("SELECT id FROM ") + table +
                             " WHERE institution_id = $1 AND student_id = $2 ORDER BY id DESC LIMIT 1";
  const auto id = house.database().snapshot()->reader().one<std::int64_t>(
      {"app_testing.select_newest", select}, house.cast.institution, house.cast.yara);
  check(id.has_value(), "it was made");
  return id_text(*id);
}

void make_network(TestHouse& house, Things& things) {
  things.contact = id_in(house.post("yara", "/vooruit/mensen", {{"naam", "Hanneke"}}), "/mensen/");
  house.post("yara", "/vooruit/mensen/" + things.contact + "/afspreken", {{"dag", text(house.today() + 3)}});
  things.contact_moment = newest_of(house, "course_contact_moments");
  house.post("yara", "/vooruit/voorstellen", {{"wens", "iemand die op een school werkt"}});
  things.introduction = newest_of(house, "course_introductions");
}

void make_questions(TestHouse& house, Things& things) {
  things.expert = text(add_daan(house));
  things.thread = id_in(
      house.post("yara", "/vooruit/vraag-iemand/" + things.expert, {{"woorden", "Wat vind jij het leukst?"}}),
      "/vragen/");
  house.post("daan", "/vragen/" + things.thread + "/bericht", {{"woorden", "De gesprekken aan tafel."}});
  house.post("yara", "/vragen/" + things.thread + "/melden", {{"reden", "Dit voelt niet goed."}});
  constexpr sql::Statement select_report{"app_testing.select_report",
                                         "SELECT id FROM course_reports WHERE institution_id = $1"};
  things.report = id_text(
      house.database().snapshot()->reader().one<std::int64_t>(select_report, house.cast.institution).value());
  house.post("yara", "/vragen/aanbod", {{"werk", "Zorg, jaar 2"}, {"over", "stage lopen"}, {"aantal", "4"}});
}

void make_referral(TestHouse& house, Things& things) {
  house.post("yara", "/hulpvraag", {{"vraag", "Kan ik doorleren naast werk?"}, {"begeleider", "ja"}});
  constexpr sql::Statement select_referral{"app_testing.select_referral",
                                           "SELECT id FROM referrals_requests WHERE institution_id = $1"};
  things.referral = id_text(house.database()
                                .snapshot()
                                ->reader()
                                .one<std::int64_t>(select_referral, house.cast.institution)
                                .value());
}

// A page with the shared and the secret experience, handed over to her counsellor and open by a link.
void make_presentation(TestHouse& house, Things& things) {
  things.presentation = id_in(house.post("yara", "/ik/portfolio", {{"vorm", "page"}}), "/ik/portfolio/");
  const std::string page = "/ik/portfolio/" + things.presentation;
  house.post("yara", page + "/stukje", {{"naam", "Rustig blijven"}, {"onderdeel", "qualities"}});
  house.post("yara", page + "/erbij", {{"stuk", "experience-" + things.secret}, {"onderdeel", "skills"}});
  const auto snapshot = house.database().snapshot();
  const Id<portfolio::Presentation> presentation{parse_id_text(things.presentation).value()};
  for (const auto& item :
       portfolio::items_of(snapshot->reader(), house.cast.institution, house.cast.yara, presentation)) {
    if (item.kind == portfolio::ItemKind::text) things.presentation_text = text(item.id);
    if (id_text(item.source_id) == things.secret) things.secret_item = text(item.id);
  }
  const std::string day = text(house.today() + 30);
  const TestHouse::Fields fields{{"dag", day}, {"prive", "nee"}, {"voor", "mijn stageplek"}};
  auto to_counsellor = fields, to_link = fields;
  to_counsellor.insert(to_counsellor.end(), {{"bereik", "counsellor"}, {"hoe", "inleveren"}});
  to_link.insert(to_link.end(), {{"bereik", "link"}, {"hoe", "mee"}});
  house.post("yara", page + "/delen", to_counsellor);
  const std::string body = house.post("yara", page + "/delen", to_link).body;
  const auto at = body.find("/p/");
  check(at != std::string::npos, "the link is shown once");
  things.link = body.substr(at + 3, body.find('"', at) - at - 3);
  const auto after = house.database().snapshot();
  const auto shares = portfolio::shares_for_guide(after->reader(), house.cast.institution, house.cast.yara,
                                                  house.clock.now());
  check(shares.size() == 1, "the page was handed over");
  things.handed_over = text(shares.front().id);
}

}  // namespace

Things make_things(TestHouse& house) {
  static const bool started = (media::start("koers_tests"), true);
  check(started, "pictures can be made smaller");
  Things things;
  things.shared = record(house, "counsellor", "Ik heb een bewoner geholpen met eten.");
  things.secret = record(house, "me", "Ik durfde niets te zeggen.");
  things.picture = picture_of(house, things.shared);
  things.secret_picture = picture_of(house, things.secret);
  const auto drawing = drawing_of(house, things.shared);
  things.drawing = drawing.key;
  things.drawing_item = id_text(drawing.id);
  house.post("yara", "/ervaringen/" + things.shared + "/opnames/" + things.drawing_item,
             {{"tekst", "Een bord met eten."}});
  things.upload = begin_upload(house);
  things.draft = id_in(house.post("yara", "/vastleggen", {{"waar", "stage"}}), "concept=");
  things.statement =
      id_in(house.post("yara", "/ik/kwaliteiten/erbij", {{"naam", "Durven vragen"}, {"wie", "me"}}),
            "/ik/kwaliteiten/");
  house.post("yara", "/vooruit/stappen", {{"wat", "Vragen of ik mee mag"}});
  const auto snapshot = house.database().snapshot();
  const auto steps = course::steps_of(snapshot->reader(), house.cast.institution, house.cast.yara);
  check(!steps.empty(), "a step was made");
  things.step = text(steps.front().id);
  things.goal = id_in(house.post("yara", "/vooruit/doelen", {{"wat", "Weten wat bij me past"}}), "/doelen/");
  offer_choice(house, things);
  make_network(house, things);
  make_questions(house, things);
  make_referral(house, things);
  things.conversation =
      id_in(house.post("karin", "/gesprekken/plannen?student=" + text(house.cast.yara),
                       {{"dag", text(house.today())}, {"tijd", "14:00"}, {"minuten", "25"}}),
            "/gesprekken/");
  make_presentation(house, things);
  return things;
}

Id<people::Person> add_bas(TestHouse& house) {
  const auto id = house.ids.next<people::Person>();
  house.database().write([&](sql::Transaction& tx) {
    people::add_person(tx, house.cast.institution, {.person = {id, "Bas", "de", "Haan"}, .number = "2010"});
    people::appoint(tx, house.cast.institution, house.ids.next_value(), id,
                    {people::Role::counsellor, {organisation::UnitKind::team, house.cast.care_team.value}},
                    make_day(2024, 8, 1));
  });
  house.let_sign_in("bas", id);
  return id;
}

struct Scene::Image {
  explicit Image(const std::string& address)
      : house(address, [this](TestHouse& filled) {
          things = make_things(filled);
          bas = add_bas(filled);
        }) {}

  Things things;
  Id<people::Person> bas;
  HouseImage house;  // last: filling it fills the others
};

const Scene::Image& Scene::image(const std::string& address) {
  static std::map<std::string, std::unique_ptr<const Image>> by_address;
  auto& kept = by_address[address];
  if (!kept) kept = std::make_unique<const Image>(address);
  return *kept;
}

Scene::Scene(const Image& image) : house(image.house), things(image.things), bas(image.bas) {}

Scene::Scene(const std::string& address) : Scene(image(address)) {}

Id<people::Person> add_daan(TestHouse& house) {
  const auto id = house.ids.next<people::Person>();
  house.database().write([&](sql::Transaction& tx) {
    people::add_person(tx, house.cast.institution, {.person = {id, "Daan", "", "Visser"}, .number = "2011"});
    people::appoint(
        tx, house.cast.institution, house.ids.next_value(), id,
        {people::Role::alumnus, {organisation::UnitKind::institution, house.cast.institution.value}},
        make_day(2025, 8, 1));
    experts::save_offer(tx, house.cast.institution,
                        {.person_id = id,
                         .work = "Begeleider in de jeugdzorg",
                         .about = "werken met jongeren",
                         .monthly_limit = 20,
                         .state = experts::OfferState::open,
                         .offered_at = house.clock.now()});
  });
  house.let_sign_in("daan", id);
  return id;
}

namespace {

std::string second_thing(const std::string& part, const std::string& pattern, const Things& things) {
  if (part == "{opname}") return things.drawing_item;
  if (part == "{optie}") return things.option;
  if (part == "{stuk}")
    return pattern.ends_with("laten-zien") ? things.secret_item : things.presentation_text;
  if (part == "{lezer}" || part == "{pagina}") return things.handed_over;
  if (pattern.starts_with("/ik/{onderdeel}/")) return things.statement;
  if (part == "{key}" && pattern.starts_with("/p/")) {
    return pattern.find("/opname/") == std::string::npos ? things.picture : things.drawing;
  }
  return "unknown";
}

}  // namespace

std::string address_of(const std::string& pattern, const TestHouse& house, const Things& things) {
  const auto thing = [&]() -> std::string {
    if (pattern.starts_with("/ervaringen/")) return things.shared;
    if (pattern.starts_with("/vooruit/stappen/")) return things.step;
    if (pattern.starts_with("/vooruit/doelen/")) return things.goal;
    if (pattern.starts_with("/vooruit/keuzes/") || pattern.starts_with("/team/keuzes/")) return things.choice;
    if (pattern.starts_with("/vooruit/beroepen/")) return "kok";
    if (pattern.starts_with("/vooruit/verder-leren/")) return "ad-engineering";
    if (pattern.starts_with("/vooruit/mensen/")) return things.contact;
    if (pattern.starts_with("/vooruit/contact/")) return things.contact_moment;
    if (pattern.starts_with("/vooruit/voorstellen/")) return things.introduction;
    if (pattern.starts_with("/vooruit/vraag-iemand/")) return things.expert;
    if (pattern.starts_with("/vragen/")) return things.thread;
    if (pattern.starts_with("/hulpvraag/") || pattern.starts_with("/aanvragen/")) return things.referral;
    if (pattern.starts_with("/moderatie/aanbod/")) return text(house.cast.yara);
    if (pattern.starts_with("/moderatie/")) return things.report;
    if (pattern.starts_with("/gesprekken/")) return things.conversation;
    if (pattern.starts_with("/studenten/")) return text(house.cast.yara);
    if (pattern.starts_with("/beelden/")) return things.picture;
    if (pattern.starts_with("/opnames/onderweg/")) return things.upload;
    if (pattern.starts_with("/opnames/")) return things.drawing;
    if (pattern.starts_with("/ik/portfolio/")) return things.presentation;
    if (pattern.starts_with("/p/")) return things.link;
    if (pattern.starts_with("/ik/")) return "kwaliteiten";
    if (pattern.starts_with("/kader/")) return "A4";
    if (pattern.starts_with("/cijfers/")) return "counsellor_and_conversation_share";
    return "unknown";
  };
  std::string address;
  bool first = true;
  for (std::size_t at = 0; at < pattern.size();) {
    if (pattern[at] != '{') {
      address += pattern[at++];
      continue;
    }
    const auto end = pattern.find('}', at) + 1;
    const std::string part = pattern.substr(at, end - at);
    address += first ? thing() : second_thing(part, pattern, things);
    first = false;
    at = end;
  }
  return address;
}

TestHouse::Fields fitting_fields(const TestHouse& house, const Things& things,
                                 Id<people::Person> new_counsellor) {
  const std::string day = text(house.today());
  return {{"student", text(house.cast.yara)},
          {"concept", things.draft},
          {"waar", "stage"},
          {"tekst", "Ik heb geholpen bij het eten."},
          {"wie", "counsellor"},
          {"woorden", "Wat viel je op?"},
          {"naam", "Helpen bij het eten"},
          {"dag", day},
          {"tijd", "10:00"},
          {"minuten", "25"},
          {"wat", "Bellen"},
          {"wens", "Iemand die in de jeugdzorg werkt"},
          {"werk", "Zorg, jaar 2"},
          {"over", "stage lopen"},
          {"aantal", "4"},
          {"opbrengst", "Het mag."},
          {"reden", "Ik ga naar een ander team."},
          {"naar", text(new_counsellor)},
          {"vanaf", day},
          {"signaal", "not_spoken"},
          {"rol", "student"},
          {"taal", "nl"},
          {"optie", things.option},
          {"doe", "kies"},
          {"waarom", "Ik wil dit proberen."},
          {"uitkomst", "well"},
          {"begeleider", "nee"},
          {"team", text(house.cast.care_team)},
          {"onderdeel", "qualities"},
          {"ervaring", things.shared},
          {"zin", "Ik blijf rustig als het druk is."}};
}

}  // namespace koers::app::testing
