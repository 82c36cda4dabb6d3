#include "app/testing/house.h"

#include <filesystem>

#include "app/facts.h"
#include "campus/access/guides.h"
#include "platform/auth/session.h"
#include "platform/base/error.h"
#include "platform/files/files.h"

namespace koers::app::testing {
namespace {

using organisation::Pathway;
using organisation::UnitKind;
using people::Role;

constexpr Day opening_day_of_the_story() { return {20780}; }  // 23 November 2026

// The few things that every story needs; made once per house.
class Furnisher {
 public:
  Furnisher(TestHouse& house, sql::Transaction& tx) : house_(house), tx_(tx), cast_(house.cast) {}

  void furnish() {
    add_organisation();
    add_staff();
    cast_.yara = student("Yara", "Benali", "1001", cast_.care_programme, cast_.care_team, cast_.care_school,
                         Pathway::bol, make_day(2025, 8, 25), cast_.care_group);
    cast_.ruben = student("Ruben", "de Wit", "1002", cast_.technology_programme, cast_.technology_team,
                          cast_.technology_school, Pathway::bbl, make_day(2026, 8, 24), std::nullopt);
    guide(cast_.yara, cast_.karin, make_day(2025, 8, 25));
    guide(cast_.ruben, cast_.joost, make_day(2026, 8, 24));
  }

  void guide(Id<people::Person> student_id, Id<people::Person> counsellor, Day begins_on) {
    access::assign_guide(
        tx_, cast_.institution, student_id,
        {.id = house_.ids.next<access::Guide>(), .person_id = counsellor, .begins_on = begins_on});
    refresh_facts_of(tx_, cast_.institution, student_id, house_.today());
  }

  Id<people::Person> student(const std::string& given, const std::string& family, const std::string& number,
                             Id<organisation::Programme> programme, Id<organisation::Team> team,
                             Id<organisation::School> school, Pathway pathway, Day started_on,
                             std::optional<Id<organisation::Group>> group) {
    const auto id = person(given, family, number);
    people::enrol(tx_, cast_.institution, house_.ids.next_value(), id,
                  {.programme_id = programme,
                   .team_id = team,
                   .school_id = school,
                   .group_id = group,
                   .pathway = pathway,
                   .level = 4,
                   .first_year = 1,
                   .started_on = started_on});
    refresh_facts_of(tx_, cast_.institution, id, house_.today());
    return id;
  }

 private:
  void add_organisation() {
    cast_.institution = house_.ids.next<organisation::Institution>();
    organisation::add_institution(tx_, {cast_.institution, "ROC Lindewaard", 10});
    cast_.care_school = house_.ids.next<organisation::School>();
    cast_.technology_school = house_.ids.next<organisation::School>();
    organisation::add_school(tx_, cast_.institution, {cast_.care_school, "Zorg en Welzijn"});
    organisation::add_school(tx_, cast_.institution, {cast_.technology_school, "Techniek"});
    cast_.care_team = house_.ids.next<organisation::Team>();
    cast_.technology_team = house_.ids.next<organisation::Team>();
    organisation::add_team(tx_, cast_.institution,
                           {cast_.care_team, cast_.care_school, "Maatschappelijke Zorg"});
    organisation::add_team(tx_, cast_.institution,
                           {cast_.technology_team, cast_.technology_school, "Installatietechniek"});
    cast_.care_programme = house_.ids.next<organisation::Programme>();
    cast_.technology_programme = house_.ids.next<organisation::Programme>();
    organisation::add_programme(tx_, cast_.institution,
                                {cast_.care_programme, cast_.care_team, "90001", "Maatschappelijke Zorg", 4,
                                 "bol bbl", 3, "Zorg en welzijn"});
    organisation::add_programme(tx_, cast_.institution,
                                {cast_.technology_programme, cast_.technology_team, "90002",
                                 "Installatietechniek", 3, "bbl", 3, "Techniek"});
    cast_.care_group = house_.ids.next<organisation::Group>();
    organisation::add_group(tx_, cast_.institution, {cast_.care_group, cast_.care_programme, "MZ2B", 2026});
  }

  void add_staff() {
    const organisation::Unit whole{UnitKind::institution, cast_.institution.value};
    const organisation::Unit care{UnitKind::team, cast_.care_team.value};
    const organisation::Unit technology{UnitKind::team, cast_.technology_team.value};
    cast_.karin = colleague("Karin", "Wouters", "2001", Role::counsellor, care);
    cast_.joost = colleague("Joost", "Hendriks", "2002", Role::counsellor, technology);
    cast_.jeroen = colleague("Jeroen", "Bakker", "2003", Role::specialist, whole);
    cast_.fatma = colleague("Fatma", "Yıldız", "2004", Role::coordinator, whole);
    cast_.marieke = colleague("Marieke", "Smit", "2005", Role::team_leader, care);
    cast_.paul = colleague("Paul", "van Dijk", "2006", Role::board, whole);
    cast_.noah = colleague("Noah", "Peters", "2007", Role::administrator, whole);
  }

  Id<people::Person> colleague(const std::string& given, const std::string& family, const std::string& number,
                               Role role, organisation::Unit unit) {
    const auto id = person(given, family, number);
    people::appoint(tx_, cast_.institution, house_.ids.next_value(), id, {role, unit}, make_day(2024, 8, 1));
    return id;
  }

  Id<people::Person> person(const std::string& given, const std::string& family, const std::string& number) {
    const auto id = house_.ids.next<people::Person>();
    people::add_person(tx_, cast_.institution, {.person = {id, given, "", family}, .number = number});
    return id;
  }

  TestHouse& house_;
  sql::Transaction& tx_;
  Cast& cast_;
};

// The house in which most stories begin.
const HouseImage& furnished(const std::string& address) {
  static std::map<std::string, std::unique_ptr<const HouseImage>> by_address;
  auto& kept = by_address[address];
  if (!kept) kept = std::make_unique<const HouseImage>(address, [](TestHouse&) {});
  return *kept;
}

// A database with a moment before each transaction, in which something else may happen.
class WatchedDatabase final : public sql::Database {
 public:
  WatchedDatabase(sql::Database& database, std::function<void()>& meanwhile)
      : database_(database), meanwhile_(meanwhile) {}

  std::unique_ptr<sql::Snapshot> snapshot() override { return database_.snapshot(); }
  void write(const std::function<void(sql::Transaction&)>& work) override {
    if (meanwhile_) std::exchange(meanwhile_, nullptr)();
    database_.write(work);
  }
  void migrate(std::span<const sql::Migration> migrations) override { database_.migrate(migrations); }
  void write_in_bulk(const std::function<void(sql::Transaction&)>& work) override {
    database_.write_in_bulk(work);
  }
  void backup(const std::string& path) override { database_.backup(path); }
  std::string_view kind() const override { return database_.kind(); }

 private:
  sql::Database& database_;
  std::function<void()>& meanwhile_;
};

std::string place_of(std::string_view path) { return std::string(path.substr(0, path.find('?'))); }

}  // namespace

TestHouse::TestHouse(sql::Database& database)
    : clock(instant_of(opening_day_of_the_story(), 9 * 60)), database_(std::shared_ptr<void>(), &database) {
  open();
  database_->write([&](sql::Transaction& tx) { Furnisher(*this, tx).furnish(); });
  people_ = {{"yara", cast.yara},       {"ruben", cast.ruben},   {"karin", cast.karin},
             {"joost", cast.joost},     {"jeroen", cast.jeroen}, {"fatma", cast.fatma},
             {"marieke", cast.marieke}, {"paul", cast.paul},     {"noah", cast.noah}};
}

TestHouse::TestHouse(const HouseImage& image)
    : cast(image.cast_),
      clock(image.now_),
      database_(image.database_.copy()),
      people_(image.people_),
      tokens_(image.tokens_) {
  std::filesystem::copy(image.folder_.path(), folder_.path(), std::filesystem::copy_options::recursive);
  open();
}

TestHouse::TestHouse(const std::string& address) : TestHouse(furnished(address)) {}

void TestHouse::open() {
  watched_ = std::make_unique<WatchedDatabase>(*database_, meanwhile_);
  files_ = std::make_unique<files::Store>(folder_.path() / "files");
  house_ = std::make_unique<http::House>(
      http::House{*watched_, ids, clock, files_.get(), &events, "http://localhost:8080", true});
  app_ = std::make_unique<App>(*house_);
}

TestHouse::~TestHouse() {
  app_.reset();
  database_.reset();
}

HouseImage::HouseImage(const std::string& address, const std::function<void(TestHouse&)>& fill)
    : database_(address, [&](sql::Database& database) {
        TestHouse house(database);
        fill(house);
        keep(house);
      }) {}

void HouseImage::keep(const TestHouse& house) {
  std::filesystem::copy(house.folder_.path(), folder_.path(), std::filesystem::copy_options::recursive);
  cast_ = house.cast;
  now_ = house.clock.now();
  people_ = house.people_;
  tokens_ = house.tokens_;
}

http::Response TestHouse::ask(const std::string& who, http::Request request) {
  if (!who.empty()) {
    std::string& token = tokens_[who];
    const auto person = people_.find(who);
    check(person != people_.end(), "the visitor is one of the cast");
    database_->write([&](sql::Transaction& tx) {
      if (token.empty() || !auth::find_session(tx, token, clock.now())) {
        token = auth::begin_session(tx, cast.institution.value, person->second.value, clock.now());
      }
    });
    request.headers.emplace_back("cookie", std::string(auth::session_cookie) + "=" + token);
  }
  request.headers.emplace_back("host", "localhost:8080");
  request.headers.emplace_back("origin", "http://localhost:8080");
  return app_->answer(request);
}

http::Response TestHouse::get(const std::string& who, const std::string& path) {
  http::Request request;
  request.path = http::decode_percent(place_of(path), false);
  if (const auto mark = path.find('?'); mark != std::string::npos) {
    request.query = path.substr(mark + 1, path.find('#') - mark - 1);
    request.fields = http::parse_fields(request.query);
  }
  return ask(who, std::move(request));
}

http::Response TestHouse::get(const std::string& who, const http::Response& redirect) {
  return get(who, location_of(redirect));
}

http::Response TestHouse::post(const std::string& who, const std::string& path, const Fields& fields) {
  http::Request request;
  request.method = "POST";
  request.path = http::decode_percent(place_of(path), false);
  if (const auto mark = path.find('?'); mark != std::string::npos) {
    request.query = path.substr(mark + 1);
    request.fields = http::parse_fields(request.query);
  }
  request.fields.insert(request.fields.end(), fields.begin(), fields.end());
  return ask(who, std::move(request));
}

Id<people::Person> TestHouse::add_student(const std::string& name, Day started_on) {
  Id<people::Person> id;
  database_->write([&](sql::Transaction& tx) {
    id = Furnisher(*this, tx).student(name, "Jansen", "9" + std::to_string(people_.size()),
                                      cast.care_programme, cast.care_team, cast.care_school, Pathway::bol,
                                      started_on, cast.care_group);
  });
  let_sign_in(name, id);
  return id;
}

void TestHouse::let_sign_in(const std::string& name, Id<people::Person> person) { people_[name] = person; }

void TestHouse::assign(Id<people::Person> student, Id<people::Person> counsellor, Day begins_on) {
  database_->write([&](sql::Transaction& tx) { Furnisher(*this, tx).guide(student, counsellor, begins_on); });
}

std::string location_of(const http::Response& response) {
  for (const auto& [name, value] : response.headers) {
    if (name == "Location") return value;
  }
  return "";
}

std::string parameter(const std::string& address, const std::string& name) {
  const auto at = address.find(name + "=");
  if (at == std::string::npos) return "";
  const auto begin = at + name.size() + 1;
  return address.substr(begin, address.find_first_of("&#", begin) - begin);
}

bool has(const http::Response& response, std::string_view words) {
  return response.body.find(words) != std::string::npos;
}

std::string version_in(const std::string& page, const std::string& action) {
  const std::string_view name = "name=\"versie\" value=\"";
  const auto form = action.empty() ? 0 : page.find("action=\"" + action + "\"");
  const auto at = page.find(name, form);
  if (at == std::string::npos) return "";
  const auto begin = at + name.size();
  return page.substr(begin, page.find('"', begin) - begin);
}

std::string kept_version(const http::Response& answer) {
  for (const auto& [name, value] : answer.headers) {
    if (name == "Koers-Version") return value;
  }
  return {};
}

}  // namespace koers::app::testing
