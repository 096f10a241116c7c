package org.waybill.intake;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An HTML page: the body text of its article, and what the page says of itself. */
final class HtmlForm {

  /** Deeper elements become siblings: no page is nested so, and what is costs time and memory. */
  private static final int DEEPEST = 200;

  private static final int SHORT = 250;

  private HtmlForm() {}

  static ReportContent read(byte[] bytes) throws RefusedException {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(Decoding.decode(bytes), "");
    NewsArticle article = NewsArticle.of(page);
    String body = body(page, article);
    if (body.isBlank()) {
      throw new RefusedException(
          Refusal.NO_BODY_TEXT,
          "has no article text that can be told from menus and lists; save the text of the article"
              + " and give that");
    }
    PageDetails said = new PageDetails(page, article);
    return new ReportContent(body, said.details(), said.languageHint());
  }

  /** The text that is shown, or that of the JSON-LD where a script is to show it. */
  private static String body(Document page, NewsArticle article) {
    String shown = String.join("\n\n", ArticleBody.paragraphs(page));
    return shown.length() < SHORT && article.body().length() > shown.length()
        ? article.body()
        : shown;
  }
}
