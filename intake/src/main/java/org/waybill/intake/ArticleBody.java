package org.waybill.intake;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The paragraphs of the article that a page is about. */
final class ArticleBody {

  private ArticleBody() {}

  static List<String> paragraphs(Document page) {
    Element article = page.selectFirst("article");
    return (article == null ? page.body() : article)
        .select("p").stream().map(Element::text).filter(text -> !text.isBlank()).toList();
  }
}
