#include "campus/demo/school.h"

namespace koers::demo {

Numbers::Numbers(Day today, int institution) {
  // As IdSource makes them, at midnight of that day; institutions are a second apart.
  constexpr std::int64_t epoch_day = 19'723;  // 1 January 2024
  const std::int64_t milliseconds = (today.number - epoch_day) * 86'400'000LL + institution * 1'000LL;
  last_ = milliseconds << 22;
}

std::string address_with(const std::string& number) {
  std::string small;
  for (const char sign : number)
    small += sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
  return small + "@lindewaard.example";
}

people::Person somebody(Tools& tools, Dice& dice) {
  const NameGroup& group = dice.one_of(tools.names);
  const auto& family = dice.one_of(group.families);
  return {tools.numbers.id<people::Person>(), dice.one_of(group.given), family.first, family.second};
}

Id<people::Person> add_somebody(sql::Transaction& tx, Tools& tools, Dice& dice, const School& school,
                                people::Role role, const std::string& number, int days) {
  const organisation::Unit whole{organisation::UnitKind::institution, school.institution.value};
  const people::Person person = somebody(tools, dice);
  const std::int64_t appointment = tools.numbers.next();
  if (!tools.stretch.is_first) return person.id;
  people::add_person(tx, school.institution,
                     {.person = person, .email = address_with(number), .number = number});
  people::appoint(tx, school.institution, appointment, person.id, {role, whole}, tools.today - days);
  return person.id;
}

}  // namespace koers::demo
