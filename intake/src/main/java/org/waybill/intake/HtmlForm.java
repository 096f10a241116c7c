package org.waybill.intake;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An HTML page: the body text of its article, and what the page says of itself. */
final class HtmlForm {

  private HtmlForm() {}

  static ReportContent read(byte[] bytes) throws RefusedException {
    Document page = Jsoup.parse(Decoding.decode(bytes));
    ReportDetails details = PageDetails.of(page);
    String hint = PageDetails.languageHint(page, NewsArticle.of(page).language());
    String body = String.join("\n\n", ArticleBody.paragraphs(page));
    if (body.isBlank()) {
      throw new RefusedException(
          Refusal.NO_BODY_TEXT,
          "has no article text that can be told from menus and lists; save the text of the article"
              + " and give that");
    }
    return new ReportContent(body, details, hint);
  }
}
