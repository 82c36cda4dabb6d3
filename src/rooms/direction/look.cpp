#include "rooms/direction/look.h"

#include "platform/http/assets.h"
#include "rooms/direction/keep_forms.h"
#include "rooms/direction/paths.h"
#include "rooms/direction/texts.h"
#include "rooms/direction/visitors.h"

namespace koers::direction {

using namespace html;

Html style_sheet() { return fragment(html::link.rel("stylesheet").href(http::asset("css/direction.css"))); }

Html local_nav(http::Visit& visit, VisionPage current) {
  struct Entry {
    VisionPage page;
    const i18n::Text& label;
    Url href;
  };
  const Entry entries[] = {{VisionPage::vision, texts::vision, paths::vision()},
                           {VisionPage::policy, texts::policy, url("/beleid")},
                           {VisionPage::goals, texts::goals, url("/team/doelen")}};
  const bool reads_goals = may_read_goals(people::identity_of(visit));
  Html all;
  for (const Entry& one : entries) {
    if (one.page == VisionPage::goals && !reads_goals) continue;
    auto link = a.href(one.href);
    if (one.page == current) link = std::move(link).aria("current", "page");
    all += li(std::move(link)(visit.say(one.label)));
  }
  return fragment(style_sheet(), nav.cls("local").aria("label", visit.say(texts::where_we_go))(ul(all)));
}

html::Url vision_path() { return paths::vision(); }

std::vector<NamedAspect> named_aspects(sql::Reader& reader, Id<organisation::Institution> institution) {
  std::vector<NamedAspect> all;
  for (const Aspect& one : aspects_in_force(reader, institution)) {
    all.push_back({one.slug, one.says.name, icon_of(one)});
  }
  return all;
}

layout::Icon icon_of(AspectKind icon) { return *forms::choice_of(icon_choices, icon).icon; }
layout::Icon icon_of(const Aspect& aspect) { return icon_of(aspect.says.icon.value_or(AspectKind::compass)); }

namespace {

Html line_art() {
  const auto curve = [](std::string_view d) { return path.with("d", d); };
  return svg.cls("line-art")
      .with("viewBox", "0 0 800 300")
      .with("preserveAspectRatio", "none")
      .aria("hidden", "true")(curve("M-10 252C160 304 330 256 520 290S760 276 812 236").cls("faint")(),
                              curve("M-10 290C190 262 430 314 632 282S778 190 812 36")());
}

}  // namespace

Html vision_hero(const VisionSummary& hero) {
  return section.cls("vision").aria("labelledby", "zin-van-de-visie")(
      line_art(), layout::eyebrow("compass-fill", hero.eyebrow), h1.id("zin-van-de-visie")(hero.sentence),
      when(!hero.about.empty(), [&] { return p(hero.about); }));
}

}  // namespace koers::direction
