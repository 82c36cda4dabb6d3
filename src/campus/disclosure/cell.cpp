#include "campus/disclosure/cell.h"

namespace koers::disclosure {

bool is_safe(const Tally& cell, Rule rule) {
  if (cell.persons == 0 && cell.whole == 0) return true;
  if (cell.persons < rule.smallest) return false;
  if (rule.adding == Adding::nothing) return true;
  if (rule.adding == Adding::people) return cell.part_people >= rule.smallest;
  return cell.part_people >= rule.smallest && cell.rest_people >= rule.smallest;
}

CellStatus primary_suppression(const Tally& cell, Rule rule) {
  if (is_safe(cell, rule)) return CellStatus::exact;
  const std::int64_t t = rule.smallest;
  if (cell.persons < t || rule.adding != Adding::part_and_rest) return CellStatus::suppressed;
  const std::int64_t rest = cell.whole - cell.part;
  if (cell.part_people >= t && rest < t) return CellStatus::top_coded;
  if (cell.rest_people >= t && cell.part < t) return CellStatus::bottom_coded;
  return CellStatus::suppressed;
}

}  // namespace koers::disclosure
