// Every cell as a line, for who has the database: what is counted, or what is published of it. The second is
// made by the functions that the pages use, so that who attacks these lines attacks the pages.
#include <algorithm>
#include <optional>

#include "campus/indicators/expectation.h"
#include "platform/tabular/csv.h"
#include "rooms/quality/own_students.h"
#include "rooms/quality/quality.h"
#include "rooms/quality/source.h"
#include "rooms/quality/suppression.h"
#include "rooms/quality/week.h"
#include "rooms/quality/wording.h"

namespace koers::quality {
namespace {

using organisation::UnitKind;

std::string slice_text(const Slice& slice) {
  if (slice.by == Slice::By::all) return "all";
  if (slice.by == Slice::By::year) return "year " + std::to_string(slice.is);
  return slice.is == 0 ? "pathway bol" : "pathway bbl";
}

std::string exact_text(const std::optional<double>& value) {
  if (!value) return "";
  char text[32];
  std::snprintf(text, sizeof text, "%.12g", *value);
  return text;
}

class Lines {
 public:
  Lines(sql::Reader& reader, const Source& source, std::shared_ptr<const FactsTable> table,
        const organisation::Institution& institution, const std::function<void(std::string_view)>& write)
      : source_(source), table_(std::move(table)), institution_(institution), write_(write) {
    std::vector<int> all;
    for (int node = 0; node < static_cast<int>(table_->nodes.size()); ++node) all.push_back(node);
    week_ = Week(reader, institution, *table_, all);
    csv_.take();  // the mark for spreadsheets, which these lines are not for
  }

  void all_of(const Indicator& indicator) {
    for (const Slice& slice : all_slices()) {
      const auto tallies = tally_of_nodes(source_.catalogue(), indicator, *table_, slice);
      for (std::size_t node = 0; node < tallies.size(); ++node) {
        const Tally& tally = tallies[node];
        if (tally.persons == 0) continue;
        begin(indicator, node, slice);
        csv_.cell(std::to_string(tally.persons)).cell(std::to_string(tally.part));
        csv_.cell(std::to_string(tally.whole)).cell(exact_text(value(indicator, node, slice, tally)));
        csv_.cell(std::to_string(tally.part_people)).cell(std::to_string(tally.rest_people)).end_row();
      }
      write_(csv_.take());
    }
  }

  void published_of(const Indicator& indicator) {
    published_from(indicator, *decided_of(indicator), 0, table_->nodes.size(), nullptr);
  }

  // To who guides the students of these rows, of the teams in which they are.
  void published_of(const Indicator& indicator, const std::vector<int>& own_rows) {
    const auto decided = decided_of(indicator);
    for (std::size_t node = 0; node < table_->nodes.size(); ++node) {
      const Node& team = table_->nodes[node];
      const auto own = std::lower_bound(own_rows.begin(), own_rows.end(), team.begin);
      if (team.unit.kind != UnitKind::team || own == own_rows.end() || *own >= team.end) continue;
      const auto end = static_cast<std::size_t>(decided->lattice.end_of(static_cast<int>(node)));
      const int at = static_cast<int>(node);
      const OwnStudents own_students(
          source_.catalogue(), indicator, decided, own_rows,
          OwnStudents::Team{at, source_.decided_without(institution_.id, indicator, *decided, own_rows, at)});
      published_from(indicator, *decided, node, end, &own_students);
    }
  }

 private:
  std::shared_ptr<const Decision> decided_of(const Indicator& indicator) const {
    return source_.decided(institution_.id, indicator, table_, institution_.smallest_group);
  }

  // Of the nodes from the first on, and before the end. `own` may be absent.
  void published_from(const Indicator& indicator, const Decision& decided, std::size_t first, std::size_t end,
                      const OwnStudents* own) {
    for (const Slice& slice : all_slices()) {
      for (std::size_t node = first; node < end; ++node) {
        const UnitKind kind = table_->nodes[node].unit.kind;
        const bool is_shown = kind != UnitKind::programme && kind != UnitKind::group;
        if (slice.by == Slice::By::all || is_shown) published(indicator, decided, node, slice, own);
      }
      write_(csv_.take());
    }
  }

  std::optional<double> value(const Indicator& indicator, std::size_t node, const Slice& slice,
                              const Tally& tally) const {
    return value_of(source_.catalogue(), indicator, *table_, table_->nodes[node], tally, slice);
  }

  void begin(const Indicator& indicator, std::size_t node, const Slice& slice) {
    const Node& of = table_->nodes[node];
    csv_.cell(std::to_string(institution_.id.value)).cell(indicator.id);
    csv_.cell(code(of.unit.kind)).cell(std::to_string(of.unit.id));
    const bool has_parent = of.parent >= 0;
    const organisation::Unit parent =
        has_parent ? table_->nodes[static_cast<std::size_t>(of.parent)].unit : organisation::Unit{};
    csv_.cell(has_parent ? code(parent.kind) : "").cell(has_parent ? std::to_string(parent.id) : "");
    csv_.cell(slice_text(slice));
  }

  void published(const Indicator& indicator, const Decision& decided, std::size_t node, const Slice& slice,
                 const OwnStudents* own) {
    const int cell = decided.lattice.cell(static_cast<int>(node), place_of(slice));
    const Tally& tally = decided.lattice.tally(cell);
    Reading reading{tally, value(indicator, node, slice, tally), indicator.target, {}};
    reading.state = state_of(indicator, reading.value);
    const bool of_week = is_of_week(table_->nodes[node], slice, decided.rule.smallest);
    PublishedReading shown =
        of_week ? week_.at(*table_, static_cast<int>(node), indicator, slice)
                : publish(indicator, reading, decided.statuses[static_cast<std::size_t>(cell)], decided.rule);
    if (own != nullptr) shown = own->seen(std::move(shown), static_cast<int>(node), slice);
    begin(indicator, node, slice);
    csv_.cell(status_text(shown));
    csv_.cell(code(shown.reason));
    const auto said = counted(indicator, shown);
    csv_.cell(said ? std::to_string(said->part) : "").cell(said ? std::to_string(said->whole) : "");
    csv_.cell(figure_number(indicator, shown)).cell(text(shown.as_of.value_or(table_->today))).end_row();
  }

  static std::string_view status_text(const PublishedReading& shown) {
    switch (shown.status) {
      case CellStatus::exact:
        return shown.value ? "exact" : "empty";
      case CellStatus::top_coded:
        return "top_coded";
      case CellStatus::bottom_coded:
        return "bottom_coded";
      case CellStatus::suppressed:
        break;
    }
    return "withheld";
  }

  const Source& source_;
  std::shared_ptr<const FactsTable> table_;
  const organisation::Institution& institution_;
  const std::function<void(std::string_view)>& write_;
  Week week_;
  tabular::CsvWriter csv_{',', tabular::Formulas::keep};
};

}  // namespace

std::string_view names_of_cells(Cells which) {
  return which == Cells::all
             ? "institution,indicator,unit_kind,unit_id,parent_kind,parent_id,slice,persons,part,whole,value,"
               "part_people,rest_people\r\n"
             : "institution,indicator,unit_kind,unit_id,parent_kind,parent_id,slice,status,reason,part,whole,"
               "value,as_of\r\n";
}

void write_cells(sql::Reader& reader, const Source& source, Id<organisation::Institution> institution,
                 Day day, Cells which, const std::function<void(std::string_view)>& write,
                 std::optional<Id<people::Person>> guide) {
  const auto table = std::make_shared<const FactsTable>(source.read_facts(reader, institution, day));
  const auto about = organisation::institution_of(reader, institution);
  Lines lines(reader, source, table, about, write);
  std::vector<int> own_rows;
  if (guide) own_rows = rows_of(*table, guided_by(reader, institution, *guide, day));
  const Catalogue of_day = on_day(source.catalogue(), day);
  for (const Indicator& indicator : of_day.indicators) {
    if (!indicator.has_source) continue;
    if (which == Cells::all) {
      lines.all_of(indicator);
    } else if (guide) {
      lines.published_of(indicator, own_rows);
    } else {
      lines.published_of(indicator);
    }
  }
}

}  // namespace koers::quality
