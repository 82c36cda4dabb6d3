// What policy looks like: topics with their three levels, the range of a frame, what stands outside the
// lines.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/components.h"
#include "rooms/direction/direction.h"
#include "rooms/policy/frame.h"

namespace koers::policy::views {

// What the pages of policy know beside the topics.
struct PolicyDetails {
  std::vector<direction::NamedAspect> aspects{};
  std::vector<std::pair<organisation::Unit, std::string>> units{};  // schools and teams
  std::map<Id<people::Person>, people::Person> people{};
  std::optional<Id<organisation::Team>> my_team{};
  std::optional<Id<organisation::School>> my_school{};
  bool leads = false;  // the own team
  bool keeps = false;
  bool reads_figures = false;  // a specialist reads the policy, and no figures

  std::string name_of(organisation::Unit unit) const;
  std::string name_of(http::Visit& visit, Id<people::Person> person) const;
  const direction::NamedAspect* aspect(const std::string& slug) const;
};

struct ShownTopic {
  Topic topic{};
  std::vector<TeamFrame> values{};
};

struct PolicyPage {
  PolicyDetails known;
  std::vector<ShownTopic> topics{};
  std::string aspect{};  // "" for all
};
html::Html policy_page(http::Visit& visit, const PolicyPage& page);

struct TopicPage {
  PolicyDetails known;
  ShownTopic view{};
  std::vector<PolicyChoice> earlier{};
  std::vector<organisation::Unit> writes{};  // the levels that the reader writes
  forms::Returned returned{};
};
html::Html topic_page(http::Visit& visit, const TopicPage& page);
html::Html new_topic_page(http::Visit& visit, const forms::Answers& answers, const forms::Givens& givens);

struct FillingPage {
  const Topic& topic;
  const TeamFrame& value;
  forms::Answers answers{};
};
html::Html fill_page(http::Visit& visit, const FillingPage& page);
forms::Givens fill_givens(const http::Visit& visit, const Frame& lines);

struct DeviationPage {
  const Topic& topic;
  const Deviation& deviation;
  const TeamFrame* value = nullptr;
  std::string team{};
  std::string asked_by{};
  bool may_decide = false;
  forms::Answers answers{};
};
html::Html deviation_page(http::Visit& visit, const DeviationPage& page);

// Pieces that these pages share: the three levels, and the dots between two lines with their table.
html::Html levels(http::Visit& visit, const PolicyDetails& known, const ShownTopic& view);
html::Html frame_range(http::Visit& visit, const PolicyDetails& known, const ShownTopic& view);
// "4 gesprekken per jaar".
std::string value_words(const Frame& lines, int value);
std::string line_words(const http::Visit& visit, const PolicyDetails& known, const ShownTopic& view);

}  // namespace koers::policy::views
