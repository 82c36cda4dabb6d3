#include "app/testing/things.h"

#include <fstream>
#include <stdexcept>

#include "app/testing/access_files.h"
#include "platform/base/error.h"
#include "platform/base/temporary_folder.h"
#include "platform/media/images.h"
#include "rooms/experts/experts.h"

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

// Two experiences, the first for her counsellor's eyes too, with what words say of its drawing.
void add_experiences(TestHouse& house, Things& things) {
  const std::string shared = record(house, "counsellor", "Ik heb een bewoner geholpen met eten.");
  const std::string secret = record(house, "me", "Ik durfde niets te zeggen.");
  const auto drawing = drawing_of(house, shared);
  things.set("shared", shared);
  things.set("secret", secret);
  things.set("picture", picture_of(house, shared));
  things.set("secret_picture", picture_of(house, secret));
  things.set("drawing", drawing.key);
  things.set("drawing_item", id_text(drawing.id));
  house.post("yara", "/ervaringen/" + shared + "/opnames/" + things["drawing_item"],
             {{"tekst", "Een bord met eten."}});
}

std::string newest_of(TestHouse& house, const std::string& table) {
  const std::string select =
      "SELECT id FROM " + table + " WHERE institution_id = $1 ORDER BY id DESC LIMIT 1";
  const auto id = house.database().snapshot()->reader().one<std::int64_t>(
      {"app_testing.select_newest", select}, house.cast.institution);
  return id ? id_text(*id) : "";
}

void demand(bool holds, const std::string& what) {
  if (!holds) throw std::logic_error("access.txt: " + what);
}

// A line of access.txt.
void make(TestHouse& house, Things& things, const Making& making) {
  constexpr std::string_view after = "after:";
  const bool in_answer = making.where.starts_with(after);
  const bool in_table = !making.name.empty() && !in_answer;
  const std::string before = in_table ? newest_of(house, making.where) : "";
  TestHouse::Fields fields;
  for (const auto& [name, value] : making.fields) fields.emplace_back(name, things.filled(house, value));
  const auto answer = house.post(making.who, things.filled(house, making.address), fields);
  demand(answer.status < 400, "nothing comes of " + making.address + ": " + std::to_string(answer.status));
  if (in_table) {
    const std::string made = newest_of(house, making.where);
    demand(made != before, making.where + " has no new row after " + making.address);
    things.set(making.name, made);
  } else if (in_answer) {
    const std::string mark = making.where.substr(after.size());
    const auto at = answer.body.find(mark);
    demand(at != std::string::npos, "no " + mark + " in the answer of " + making.address);
    const auto begin = at + mark.size();
    things.set(making.name, answer.body.substr(begin, answer.body.find('"', begin) - begin));
  }
}

}  // namespace

const std::string& Things::operator[](const std::string& name) const {
  const auto found = ids_.find(name);
  if (found == ids_.end()) throw std::out_of_range("no access.txt makes '" + name + "'");
  return found->second;
}

std::string Things::filled(const TestHouse& house, const std::string& words) const {
  std::string all;
  for (std::size_t at = 0; at < words.size();) {
    const auto end = words.find('}', at);
    if (words[at] != '{' || end == std::string::npos) {
      all += words[at++];
      continue;
    }
    const std::string name = words.substr(at + 1, end - at - 1);
    const auto found = ids_.find(name);
    if (found != ids_.end()) {
      all += found->second;
    } else if (name.starts_with("day")) {
      all += text(house.today() + (name == "day" ? 0 : std::stoi(name.substr(3))));
    } else {
      all += words.substr(at, end + 1 - at);
    }
    at = end + 1;
  }
  return all;
}

Things make_things(TestHouse& house) {
  static const bool started = (media::start("koers_tests"), true);
  check(started, "pictures can be made smaller");
  Things things;
  things.set("institution", text(house.cast.institution));
  things.set("yara", text(house.cast.yara));
  things.set("care_team", text(house.cast.care_team));
  things.set("care_programme", text(house.cast.care_programme));
  things.set("institution", text(house.cast.institution));
  things.set("karin", text(house.cast.karin));
  things.set("fatma", text(house.cast.fatma));
  things.set("marieke", text(house.cast.marieke));
  things.set("new_counsellor", text(house.cast.joost));
  add_experiences(house, things);
  things.set("upload", begin_upload(house));
  things.set("expert", text(add_daan(house)));
  for (const Making& making : access_files().makings) make(house, things, making);
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
          things.set("new_counsellor", text(bas));
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

std::string address_of(const std::string& pattern, const TestHouse& house, const Things& things) {
  std::string address;
  for (std::size_t at = 0; at < pattern.size();) {
    if (pattern[at] != '{') {
      address += pattern[at++];
      continue;
    }
    at = pattern.find('}', at) + 1;
    const InAddress* line = access_files().find(pattern, at);
    if (line == nullptr) throw std::logic_error("no access.txt says what stands in " + pattern.substr(0, at));
    address += things.filled(house, line->value);
  }
  return address;
}

TestHouse::Fields fitting_fields(const TestHouse& house, const Things& things) {
  TestHouse::Fields fields;
  for (const auto& [name, value] : access_files().fields) {
    fields.emplace_back(name, things.filled(house, value));
  }
  return fields;
}

}  // namespace koers::app::testing
