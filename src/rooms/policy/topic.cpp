#include "rooms/policy/topic.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/direction/direction.h"

namespace koers::policy {

using organisation::Institution;
using organisation::Unit;
using organisation::UnitKind;

std::string_view indicator_of(Setting setting) { return code(setting).substr(code(setting).find(':') + 1); }

std::string Frame::word(int value) const {
  const auto at = static_cast<std::size_t>(value - 1);
  return value >= 1 && at < options.size() ? options[at] : std::to_string(value);
}

bool PolicyChoice::holds() const { return !until_on && (unit.kind == UnitKind::team || !reason.empty()); }

namespace {

std::string lines_of(const std::vector<std::string>& options) {
  std::string all;
  for (const std::string& one : options) all += (all.empty() ? "" : "\n") + one;
  return all;
}

std::vector<std::string> options_in(std::string_view text) {
  std::vector<std::string> all;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string one(text.substr(0, end));
    while (!one.empty() && (one.back() == '\r' || one.back() == ' ')) one.pop_back();
    if (!one.empty()) all.push_back(std::move(one));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return all;
}

// A list has its places as lines.
Frame frame_in(const ChoiceDraft& draft) {
  Frame frame{draft.least.value_or(0),   draft.most.value_or(0), draft.amount,
              options_in(draft.options), draft.setting,          draft.fill_before};
  if (!frame.options.empty()) {
    frame.least = 1;
    frame.most = static_cast<int>(frame.options.size());
    frame.setting.reset();
  }
  return frame;
}

}  // namespace

ChoiceDraft PolicyChoice::draft() const {
  ChoiceDraft draft{.kind = kind, .what = what, .reason = reason};
  if (kind != ChoiceKind::frame) return draft;
  draft.options = lines_of(frame.options);
  if (frame.options.empty()) {
    draft.least = frame.least;
    draft.most = frame.most;
  }
  draft.amount = frame.amount;
  draft.setting = frame.setting;
  draft.fill_before = frame.fill_before;
  return draft;
}

const PolicyChoice* Topic::of(Unit unit) const {
  const auto found = std::ranges::find(choices, unit, &PolicyChoice::unit);
  return found == choices.end() ? nullptr : &*found;
}

const PolicyChoice* Topic::central() const {
  const auto found = std::ranges::find_if(
      choices, [](const PolicyChoice& one) { return one.unit.kind == UnitKind::institution; });
  return found == choices.end() ? nullptr : &*found;
}

bool Topic::is_fixed() const {
  return central() && central()->holds() && central()->kind == ChoiceKind::fixed;
}

std::optional<Frame> Topic::lines_for(Id<organisation::School> school) const {
  const auto frame_of = [](const PolicyChoice* choice) {
    return choice && choice->holds() && choice->kind == ChoiceKind::frame ? &choice->frame : nullptr;
  };
  if (is_fixed()) return std::nullopt;
  const Frame* whole = frame_of(central());
  const Frame* narrow = frame_of(of({UnitKind::school, school.value}));
  if (!whole) return narrow ? std::optional(*narrow) : std::nullopt;
  Frame lines = *whole;
  if (narrow && narrow->options.empty() && lines.options.empty()) {
    lines.least = std::clamp(narrow->least, whole->least, whole->most);
    lines.most = std::clamp(narrow->most, lines.least, whole->most);
  }
  return lines;
}

// ---- reading

namespace {

struct TopicRow {
  Id<Topic> id;
  std::string slug, question, aspect;
};
struct ChoiceRow {
  Id<Topic> topic;
  Id<PolicyChoice> id;
  UnitKind level = UnitKind::institution;
  std::int64_t unit = 0;
  ChoiceKind kind = ChoiceKind::fixed;
  std::string what, reason;
  int least = 0, most = 0;
  std::string amount, options;
  std::optional<Setting> setting;
  std::optional<Day> fill_before;
  Id<people::Person> written_by;
  Day written_on;
  std::optional<Day> until_on;
};

constexpr sql::Statement select_topics{"policy.select_topics", R"(
    SELECT id, slug, question, aspect FROM policy_topics WHERE institution_id = $1
    ORDER BY question COLLATE alphabet, id)"};
constexpr sql::Statement select_choices{"policy.select_choices", R"(
    SELECT topic_id, id, level, unit_id, kind, what, reason, least, most, amount, options, setting, fill_before_on,
           written_by, written_on, until_on
    FROM policy_choices WHERE institution_id = $1 AND until_on IS NULL ORDER BY topic_id, id)"};
constexpr sql::Statement select_earlier{"policy.select_earlier_choices", R"(
    SELECT topic_id, id, level, unit_id, kind, what, reason, least, most, amount, options, setting, fill_before_on,
           written_by, written_on, until_on
    FROM policy_choices WHERE institution_id = $1 AND topic_id = $2 AND until_on IS NOT NULL
    ORDER BY until_on DESC, id DESC)"};

PolicyChoice choice_in(ChoiceRow&& row) {
  return {row.id,
          {row.level, row.unit},
          row.kind,
          std::move(row.what),
          std::move(row.reason),
          {row.least, row.most, std::move(row.amount), options_in(row.options), row.setting, row.fill_before},
          row.written_by,
          row.written_on,
          row.until_on};
}

}  // namespace

std::vector<Topic> topics_of(sql::Reader& reader, Id<Institution> institution) {
  std::vector<Topic> all;
  for (TopicRow& row : reader.all<TopicRow>(select_topics, institution)) {
    all.push_back({row.id, std::move(row.slug), std::move(row.question), std::move(row.aspect), {}});
  }
  for (ChoiceRow& row : reader.all<ChoiceRow>(select_choices, institution)) {
    const auto of = std::ranges::find(all, row.topic, &Topic::id);
    if (of != all.end()) of->choices.push_back(choice_in(std::move(row)));
  }
  return all;
}

Topic topic_of(sql::Reader& reader, Id<Institution> institution, const std::string& slug) {
  for (Topic& one : topics_of(reader, institution)) {
    if (one.slug == slug) return std::move(one);
  }
  throw NotFound("no such topic");
}

std::vector<PolicyChoice> earlier_choices(sql::Reader& reader, Id<Institution> institution, Id<Topic> topic) {
  std::vector<PolicyChoice> all;
  for (ChoiceRow& row : reader.all<ChoiceRow>(select_earlier, institution, topic)) {
    all.push_back(choice_in(std::move(row)));
  }
  return all;
}

ChoiceFlaw flaw_of(const std::vector<Topic>& all, const Topic& topic, Unit unit, const ChoiceDraft& draft) {
  if (draft.kind != ChoiceKind::frame) return ChoiceFlaw::none;
  const Frame frame = frame_in(draft);
  if (frame.options.empty() && (!draft.least || !draft.most)) return ChoiceFlaw::lines_missing;
  if (frame.least >= frame.most) return ChoiceFlaw::lines_turned;
  const PolicyChoice* central = topic.central();
  const bool narrows = unit.kind == UnitKind::school && central && central->kind == ChoiceKind::frame;
  if (narrows && (frame.least < central->frame.least || frame.most > central->frame.most)) {
    return ChoiceFlaw::outside_central;
  }
  const auto sets = [&](const Topic& other) {
    return other.id != topic.id && std::ranges::any_of(other.choices, [&](const PolicyChoice& one) {
             return one.frame.setting && one.frame.setting == frame.setting;
           });
  };
  if (frame.setting && std::ranges::any_of(all, sets)) return ChoiceFlaw::setting_taken;
  return ChoiceFlaw::none;
}

// ---- writing

namespace {

constexpr sql::Statement insert_topic{"policy.insert_topic", R"(
    INSERT INTO policy_topics (institution_id, id, slug, question, aspect) VALUES ($1, $2, $3, $4, $5))"};
constexpr sql::Statement update_topic{"policy.update_topic", R"(
    UPDATE policy_topics SET question = $3, aspect = $4 WHERE institution_id = $1 AND id = $2)"};
constexpr sql::Statement insert_choice{"policy.insert_choice", R"(
    INSERT INTO policy_choices (
      institution_id, topic_id, id, level, unit_id, kind, what, reason, least, most, amount, options, setting,
      fill_before_on, written_by, written_on, until_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17))"};
constexpr sql::Statement end_choice{"policy.end_choice", R"(
    UPDATE policy_choices SET until_on = $4
    WHERE institution_id = $1 AND topic_id = $2 AND id = $3 AND until_on IS NULL)"};
constexpr sql::Statement reopen_choice{"policy.reopen_choice", R"(
    UPDATE policy_choices SET until_on = NULL
    WHERE institution_id = $1 AND topic_id = $2 AND id = $3 AND until_on = $4)"};

std::vector<Topic> locked_topics(const PolicyWriting& writing) {
  writing.tx.lock(writing.institution.value);
  return topics_of(writing.tx, writing.institution);
}

const Topic& with_id(const std::vector<Topic>& all, Id<Topic> id) {
  const auto found = std::ranges::find(all, id, &Topic::id);
  if (found == all.end()) throw NotFound("no such topic");
  return *found;
}

}  // namespace

void import_topic(sql::Transaction& tx, Id<Institution> institution, const Topic& topic) {
  tx.run(insert_topic, institution, topic.id, topic.slug, topic.question, topic.aspect);
  for (const PolicyChoice& one : topic.choices) import_choice(tx, institution, topic.id, one);
}

void import_choice(sql::Transaction& tx, Id<Institution> institution, Id<Topic> topic,
                   const PolicyChoice& one) {
  tx.run(insert_choice, institution, topic, one.id, one.unit.kind, one.unit.id, one.kind, one.what,
         one.reason, one.frame.least, one.frame.most, one.frame.amount, lines_of(one.frame.options),
         one.frame.setting, one.frame.fill_before, one.written_by, one.written_on, one.until_on);
}

std::string add_topic(const PolicyWriting& writing, Id<Topic> id, const TopicDraft& draft) {
  const auto all = locked_topics(writing);
  const std::string begin = direction::slug_of(draft.question);
  std::string slug = begin;
  const auto is_taken = [&] { return std::ranges::find(all, slug, &Topic::slug) != all.end(); };
  // "nieuw" is an address of its own.
  for (int number = 2; slug == "nieuw" || slug == "afwijkingen" || is_taken(); ++number) {
    slug = begin + "-" + std::to_string(number);
  }
  writing.tx.run(insert_topic, writing.institution, id, slug, draft.question, draft.aspect);
  return slug;
}

void change_topic(const PolicyWriting& writing, Id<Topic> id, const TopicDraft& draft) {
  writing.tx.run(update_topic, writing.institution, id, draft.question, draft.aspect);
}

Topic locked_topic(const PolicyWriting& writing, const std::string& slug) {
  for (Topic& one : locked_topics(writing)) {
    if (one.slug == slug) return std::move(one);
  }
  throw NotFound("no such topic");
}

void put_choice(const PolicyWriting& writing, Id<Topic> topic, Unit unit, Id<PolicyChoice> id,
                const ChoiceDraft& draft) {
  const auto all = locked_topics(writing);
  if (const PolicyChoice* before = with_id(all, topic).of(unit)) {
    writing.tx.run(end_choice, writing.institution, topic, before->id, writing.today);
  }
  PolicyChoice choice{.id = id,
                      .unit = unit,
                      .kind = draft.kind.value_or(ChoiceKind::fixed),
                      .what = draft.what,
                      .reason = draft.reason,
                      .written_by = writing.by,
                      .written_on = writing.today};
  if (choice.kind == ChoiceKind::frame) choice.frame = frame_in(draft);
  // Nobody fills in within a team: its choice sets nothing, and takes no setting from a frame.
  if (unit.kind == UnitKind::team) choice.frame.setting.reset();
  import_choice(writing.tx, writing.institution, topic, choice);
}

Id<PolicyChoice> drop_choice(const PolicyWriting& writing, Id<Topic> topic, Unit unit) {
  const auto all = locked_topics(writing);
  const PolicyChoice* before = with_id(all, topic).of(unit);
  if (!before) throw NotFound("no choice stands there");
  writing.tx.run(end_choice, writing.institution, topic, before->id, writing.today);
  return before->id;
}

void bring_back_choice(const PolicyWriting& writing, Id<Topic> topic, Id<PolicyChoice> id) {
  const auto all = locked_topics(writing);
  const auto earlier = earlier_choices(writing.tx, writing.institution, topic);
  const auto found = std::ranges::find(earlier, id, &PolicyChoice::id);
  if (found == earlier.end()) throw NotFound("no such choice");
  if (with_id(all, topic).of(found->unit)) throw Conflict("another choice stands there");
  if (flaw_of(all, with_id(all, topic), found->unit, found->draft()) != ChoiceFlaw::none) {
    throw Conflict("it does not fit any more");
  }
  if (writing.tx.run(reopen_choice, writing.institution, topic, id, writing.today) == 0) {
    throw Conflict("dropped on an earlier day");
  }
}

}  // namespace koers::policy
