// Whatever letters a name has, its owner is found and stands where people look.
#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::app {
namespace {

using namespace guidance::testing_talks;

class Names : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
  const testing::Cast& cast = house.cast;
};
INSTANTIATE_TEST_SUITE_P(On, Names, koers::testing::each_database(), koers::testing::database_name);

constexpr sql::Statement name_person{"test.name_person", R"(
    UPDATE campus_people SET given_name = $3, infix = $4, family_name = $5 WHERE institution_id = $1 AND id = $2)"};

// Meets GU-02.
TEST_P(Names, EverybodyIsFoundAndStandsWherePeopleLook) {
  struct Named {
    const char *given, *infix, *family, *typed;
  };
  // In the order of the list.
  const Named all[] = {{"Renée", "van der", "Ångström", "Ångström, Renée"},
                       {"Ðorđe", "", "Đurić", "dorde duric"},
                       {"Jan", "de la", "Fuente-Ruíz", "fuente ruiz"},
                       {"Seán", "", "Ó Súilleabháin", "O'Suilleabhain"},
                       {"İbrahim", "", "ŞİMŞEK", "simsek ibrahim"},
                       {"Ya'qub", "", "'t Hooft", "yaqub"},
                       {"Işıl", "", "Yıldız", "isil yildiz"},
                       {"Anna", "", "Zwart", "zwart"}};
  std::vector<Id<people::Person>> ids;
  for (std::size_t i = std::size(all); i-- > 0;) {
    ids.insert(ids.begin(), house.add_student("student " + std::to_string(i), house.today() - 60));
    house.assign(ids.front(), cast.karin, house.today() - 60);
    house.database().write([&](sql::Transaction& tx) {
      tx.run(name_person, cast.institution, ids.front(), all[i].given, all[i].infix, all[i].family);
    });
  }
  const auto list = house.get("karin", "/studenten?toon=alle").body;
  std::size_t before = 0;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const auto at = list.find("/studenten/" + id_of(ids[i]));
    ASSERT_NE(at, std::string::npos) << all[i].family;
    EXPECT_GT(at, before) << all[i].family;
    before = at;
    const auto found = house.get("karin", html::url("/studenten").with("q", all[i].typed).text());
    for (const auto& id : ids) EXPECT_EQ(has(found, "/studenten/" + id_of(id)), id == ids[i]) << all[i].typed;
  }
}

}  // namespace
}  // namespace koers::app
