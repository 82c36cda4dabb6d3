// A page as a PDF: for the student, and for who has the link. It holds what the page shows at this moment.
#include <algorithm>

#include "campus/words/kinds.h"
#include "platform/base/error.h"
#include "platform/files/files.h"
#include "platform/i18n/dates.h"
#include "platform/pdf/pdf.h"
#include "rooms/attachments/attachments.h"
#include "rooms/portfolio/presentation_views.h"
#include "rooms/portfolio/publication_texts.h"
#include "rooms/portfolio/publication_views.h"
#include "rooms/portfolio/routes.h"

namespace koers::portfolio {
namespace {

using namespace html;
using http::Response;
using http::Visit;
namespace texts = publication_texts;

// The pictures of the document under plain names, as far as they are there.
class Pictures {
 public:
  explicit Pictures(files::Store* store) : store_(store) {}

  std::optional<std::string> name_of(const std::string& key) {
    const auto path = store_ == nullptr ? std::nullopt : store_->path_of(key);
    if (!path || files_.size() == most) return std::nullopt;
    files_.push_back({"picture-" + std::to_string(files_.size() + 1) + ".webp", *path});
    return files_.back().name;
  }
  std::vector<pdf::File> files() && { return std::move(files_); }

 private:
  static constexpr std::size_t most = 60;
  files::Store* store_;
  std::vector<pdf::File> files_;
};

Html figures(Visit& visit, const PublishedItem& item, Pictures& pictures) {
  Html all;
  for (const auto& one : item.pictures) {
    const auto name = pictures.name_of(one.large_key);
    if (!name) continue;
    const std::string words = one.description.empty() ? visit.say(texts::photo) : one.description;
    all += figure(img.with("src", *name).alt(words),
                  when(!one.description.empty(), [&] { return figcaption(words); }));
  }
  return all;
}

// Paper cannot play: it says what there is, and what is said in it. A drawing is a picture.
Html media_lines(Visit& visit, const PublishedItem& item, Pictures& pictures) {
  Html all;
  for (const attachments::MediaSummary& one : item.media) {
    const std::string words = attachments::media_name(visit, one);
    if (one.kind == attachments::MediaKind::drawing) {
      if (const auto name = pictures.name_of(one.file_key)) {
        all += figure(img.with("src", *name).alt(words),
                      when(!one.transcript.empty(), [&] { return figcaption(words); }));
      }
      continue;
    }
    all += p.cls("sub")(visit.say(texts::not_on_paper, words));
    all += views::prose(attachments::words_of_transcript(one.transcript));
  }
  return all;
}

Html proof_lines(Visit& visit, const PublishedItem& item) {
  if (item.proofs.empty()) return {};
  return fragment(p.cls("sub")(visit.say(texts::this_shows_it)),
                  ul(each(item.proofs, [](const Proof& one) { return li(one.title); })));
}

Html item_of(Visit& visit, const PublishedItem& item, Pictures& pictures) {
  std::string line = item.about;
  if (const auto* kind = words::find_kind(item.experience_kind)) line = kind->name.in(visit.language);
  const std::string day = views::day_line(visit, item);
  if (!line.empty() && !day.empty()) line += " · ";
  line += day;
  return article(h3(item.title), when(!line.empty(), [&] { return p.cls("sub")(line); }),
                 views::prose(item.words), proof_lines(visit, item), figures(visit, item, pictures),
                 media_lines(visit, item, pictures));
}

Html part_of(Visit& visit, const Publication& publication, Content content, Pictures& pictures) {
  const auto items = publication.of(content);
  if (items.empty()) return {};
  return section(h2(views::content_title(visit, content)),
                 each(items, [&](const PublishedItem& item) { return item_of(visit, item, pictures); }));
}

Html document_of(Visit& visit, const Publication& publication, Pictures& pictures) {
  Html parts;
  for (const Content content : all_contents) parts += part_of(visit, publication, content, pictures);
  if (parts.empty()) parts = p(visit.say(texts::empty_page));
  const std::string name = publication.student.full_name();
  Html reach;
  if (!publication.contact.empty()) {
    reach = section(h2(visit.say(texts::reach_me)), article(views::prose(publication.contact)));
  }
  return html_.lang(code(visit.language))(
      head(meta.with("charset", "utf-8"), title(visit.say(texts::portfolio_of, name)),
           link.rel("stylesheet").with("href", "presentation-pdf.css")),
      body.cls(code(publication.colour))(
          header(p.cls("kind")(publication.title), h1(name),
                 when(!publication.introduction.empty(), [&] { return p(publication.introduction); })),
          parts, reach));
}

}  // namespace

Response pdf_of(Visit& visit, const Publication& publication) {
  Pictures pictures(visit.house.files);
  pdf::Document document{.html = "<!doctype html>" + document_of(visit, publication, pictures).text()};
  document.files = std::move(pictures).files();
  document.assets = {"css/presentation-pdf.css", "fonts/bricolage-grotesque-latin-wght-normal.woff2",
                     "fonts/figtree-latin-wght-normal.woff2", "fonts/figtree-latin-ext-wght-normal.woff2"};
  return http::download(pdf::make(document), "application/pdf",
                        "portfolio " + publication.student.full_name() + ".pdf");
}

}  // namespace koers::portfolio
