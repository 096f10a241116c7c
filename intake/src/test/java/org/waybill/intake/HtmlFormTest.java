package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.Report;

class HtmlFormTest {

  private static final String SECOND =
      "El contrato, de 5.700 millones de dólares, prevé la entrega de los primeros carros este año.";

  private static String page(String head, String body) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static String article(String... paragraphs) {
    return "<article><h1>Un título</h1><p>" + String.join("</p><p>", paragraphs) + "</p></article>";
  }

  @Test
  void theParagraphsOfTheArticleAreTheBody() {
    String clutter =
        "<nav><ul><li><a href='/'>Inicio</a></li></ul></nav>"
            + article(Inputs.SPANISH, "«Sí», dijo.", SECOND)
            + "<div class='related-stories'><p>"
            + Inputs.ENGLISH.repeat(3)
            + "</p></div>"
            + "<section id='comments'><p>"
            + "Un comentario muy largo de un lector. ".repeat(60)
            + "</p></section><footer><p>Todos los derechos reservados por la empresa editora de este"
            + " periódico.</p></footer><script>var text = 'not read';</script>";
    assertThat(Inputs.report(page("", clutter)).body())
        .isEqualTo(Inputs.SPANISH + "\n\n«Sí», dijo.\n\n" + SECOND);
  }

  @Test
  void theLanguageOfATemplateDoesNotOverruleTheText() {
    assertThat(Inputs.report(page("", article(Inputs.SPANISH))).language()).isEqualTo("es");
  }

  @Test
  void entitiesAreDecodedOnceAndMarkUpInThemStaysText() {
    String body =
        Inputs.report(
                page(
                    "",
                    article(
                        Inputs.SPANISH,
                        "AT&amp;amp;T &lt;script&gt;alert(1)&lt;/script&gt; &ntilde;&#243; "
                            + SECOND)))
            .body();
    assertThat(body).contains("AT&amp;T <script>alert(1)</script> ñó El contrato");
  }

  @Test
  void whatTheMetadataSayIsTaken() {
    String head =
        """
        <title>Un título &amp; más | CNN</title>
        <link rel="canonical" href="https://cnnespanol.cnn.com/2023/09/05/tanques">
        <meta property="og:title" content="Un t&iacute;tulo &amp; m&aacute;s | CNN">
        <meta property="og:site_name" content="CNN Español">
        <meta property="article:published_time" content="2023-09-05T14:00:00Z">
        """;
    Report report = Inputs.report(page(head, article(Inputs.SPANISH, SECOND)));
    assertThat(report)
        .extracting(Report::title, Report::outlet)
        .containsExactly("Un título & más", "CNN");
    assertThat(report.published()).contains("2023-09-05");
    assertThat(report.url()).contains("https://cnnespanol.cnn.com/2023/09/05/tanques");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\": \"NewsArticle\", %s}",
        "[{\"@type\": \"WebSite\", \"name\": \"x\"}, {\"@type\": [\"ReportageNewsArticle\"], %s}]",
        "{\"@graph\": [{\"@type\": \"Person\"}, {\"@type\": \"http://schema.org/NewsArticle\", %s}]}",
        "{\"@type\": \"WebPage\", \"name\": \"y\", \"mainEntity\": {\"@type\": \"Article\", %s}}",
      })
  void whatTheJsonLdSaysIsTakenWhereverItStands(String frame) {
    String fields =
        """
        "headline": "Tanques &quot;K2&quot;", "datePublished": "2022-08-26T09:00:00+02:00",
        "publisher": {"@type": "Organization", "name": "Agencia EFE"}, "url": "https://efe.com/k2"
        """;
    String head =
        "<script type='application/ld+json'>{broken</script><script type=\"application/ld+json\">"
            + frame.formatted(fields)
            + "</script>";
    Report report = Inputs.report(page(head, article(Inputs.SPANISH, SECOND)));
    assertThat(report)
        .extracting(Report::title, Report::outlet)
        .containsExactly("Tanques \"K2\"", "EFE");
    assertThat(report.published()).contains("2022-08-26");
    assertThat(report.url()).contains("https://efe.com/k2");
  }

  @Test
  void aPublisherThatIsReferredToIsNamed() {
    String head =
        """
        <script type='application/ld+json'>{"@graph": [
          {"@type": "NewsArticle", "publisher": {"@id": "https://efe.com/#org"}},
          {"@type": "Organization", "@id": "https://efe.com/#org", "name": "EFE"}]}</script>
        """;
    assertThat(Inputs.report(page(head, article(Inputs.SPANISH))).outlet()).isEqualTo("EFE");
    String nameless =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"publisher\": {\"@id\":"
            + " \"https://example.org/#org\"}}</script>";
    assertThat(Inputs.report(page(nameless, article(Inputs.SPANISH))).outlet()).isEmpty();
  }

  @Test
  void aPageThatAScriptWouldFillIsReadFromItsJsonLd() {
    String head =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
            + Inputs.SPANISH
            + " &amp; <b>más</b>. "
            + SECOND
            + SECOND
            + "\"}</script>";
    assertThat(Inputs.report(page(head, "<div id='app'>Cargando</div>")).body())
        .isEqualTo(Inputs.SPANISH + " & más. " + SECOND + SECOND);
  }

  @Test
  void aTimeElementGivesTheDateAndTheTitleElementTheTitle() {
    Report report =
        Inputs.report(
            page(
                "<title> Un  título </title>",
                "<time datetime='2021-03'>marzo</time>" + article(Inputs.SPANISH)));
    assertThat(report.published()).contains("2021-03");
    assertThat(report.title()).isEqualTo("Un título");
  }

  @Test
  void badMetadataCountAsUnknown() {
    String head =
        """
        <meta property="article:published_time" content="yesterday">
        <link rel="canonical" href="javascript:alert(1)">
        <meta property="og:url" content="/relative">
        """;
    Report report = Inputs.report(page(head, article(Inputs.SPANISH)));
    assertThat(report.published()).isEmpty();
    assertThat(report.url()).isEmpty();
    assertThat(report.title()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, <meta charset=windows-1252>",
    "windows-1252, <meta charset=iso-8859-1>",
    "windows-1252, ''",
    "windows-1252, <meta charset=utf-8>",
    "UTF-8, <meta charset=iso-8859-1>",
    "ISO-8859-15, \"<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-15'>\"",
    "UTF-16, ''",
    "UTF-16LE, ''",
  })
  void pagesAreDecodedWhateverTheySay(String charset, String declaration) {
    byte[] bytes =
        page(declaration, article(Inputs.SPANISH, SECOND)).getBytes(Charset.forName(charset));
    assertThat(Inputs.report(bytes).body()).isEqualTo(Inputs.SPANISH + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s",
        "<?xml version='1.0'?>\n<!-- saved -->\n<!DOCTYPE html><html xmlns='x'><body>%s</body></html>",
        "<HTML><BODY>%s<br><br>",
        "<div class='ads'><form><div><p>%s</div></p></b></form>",
        "<html><body><table><tr><td><font size=2>%s</font></td></tr></table>",
      })
  void brokenAndOldMarkUpIsRead(String frame) {
    assertThat(Inputs.report(frame.formatted(Inputs.SPANISH)).body()).isEqualTo(Inputs.SPANISH);
  }

  @Test
  void textWithAnglesIsNoPage() {
    String text = "<< " + Inputs.SPANISH + " >> <p>";
    assertThat(Inputs.report(text).body()).isEqualTo(text);
  }

  @Test
  void aPageWithoutAnArticleIsRefused() {
    Intake.Rejected rejected =
        Inputs.rejected(page("", "<nav><a href='/'>Inicio</a></nav><script>x()</script>"));
    assertThat(rejected.refusal()).isEqualTo(Refusal.NO_BODY_TEXT);
  }

  @Test
  void aPostThatTheArticleQuotesIsKept() {
    String post =
        "<div class='social-embed'><blockquote class='twitter-tweet'><p>"
            + SECOND
            + "</p></blockquote></div>";
    assertThat(
            Inputs.report(
                    page("", "<div>" + "<p>" + Inputs.SPANISH.repeat(2) + "</p>" + post + "</div>"))
                .body())
        .contains(SECOND);
  }

  @Test
  void anArticleCutInPiecesIsJoined() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      rows.append("<section class='row'><div class='grid'><div class='text-part'><p>")
          .append(Inputs.SPANISH.repeat(i + 1))
          .append("</p></div></div></section><div class='ad-slot'><p>Publicidad</p></div>");
    }
    assertThat(Inputs.report(page("", rows.toString())).body().split("\n\n")).hasSize(4);
  }
}
