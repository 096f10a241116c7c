package org.waybill.usecases.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.waybill.ledger.dossier.Span;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;
import org.waybill.usecases.dossiers.SampleDossier;

class TimelineTest {

  private static final String SVG =
      TimelinePicture.svg(Timeline.of(SampleDossier.rockets().dossier()));

  private static Document parsed(String markup) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(markup.getBytes(UTF_8)));
  }

  private static List<Element> found(String markup, String path) throws Exception {
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance()
                .newXPath()
                .evaluate(path, parsed(markup), XPathConstants.NODESET);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> texts(String markup, String path) throws Exception {
    return found(markup, path).stream().map(Element::getTextContent).toList();
  }

  @Test
  void thePictureIsNamedAndDescribed() throws Exception {
    Element root = parsed(SVG).getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby"))
        .isEqualTo("timeline-title timeline-description");
    assertThat(texts(SVG, "/svg/title")).containsExactly("North Korea (KP) → Russia (RU)");
    assertThat(texts(SVG, "/svg/desc").getFirst()).contains("certain delivered");
  }

  @Test
  void everyStatementHasABarThatSaysWhatItIs() throws Exception {
    assertThat(texts(SVG, "//g/title"))
        .containsExactlyInAnyOrder(
            "rockets, delivered: claimed as certain by United States (US), 2022-11 to 2022-12",
            "rockets, delivered: claimed as certain by CNN, 2022-11 to 2022-12",
            "rockets, delivered: denied by North Korea (KP), 2022-12-22",
            "arms, negotiating: claimed as certain by United States (US), 2023-09",
            "arms, delivered: claimed as possible by United States (US), no date",
            "ammunition, sought: claimed as probable by United States (US), 2023-07",
            "ammunition, shipped: left open by CNN, 2023-08-15",
            "contact, visit, held, Sergei Shoigu – North Korea (KP): claimed as certain by Daily,"
                + " 2023-07",
            "commitment, not-supply, ?, of arms: claimed as certain by United States (US), no date");
  }

  @Test
  void whatIsAsSureAndOfOneTimeIsOneBarWhereThereIsMuch() throws Exception {
    SampleDossier much = new SampleDossier();
    for (int i = 0; i < 3000; i++) {
      LocalDate day = LocalDate.of(2015, 1, 1).plusDays(i);
      much.transfer(
          i % 3 == 0 ? "shipped" : "delivered",
          MaterielCategory.ROCKETS,
          i % 10 == 0 ? Factuality.CERTAINLY_NOT : Factuality.CERTAIN,
          "@Outlet " + i,
          day.toString());
    }
    String svg = TimelinePicture.svg(Timeline.of(much.dossier()));
    List<String> marks = texts(svg, "//g/title");
    assertThat(marks).hasSizeBetween(100, 500);
    assertThat(marks)
        .contains(
            "rockets, shipped: claimed as certain in 9 claims, 2015-01-04 to 2015-01-28",
            "rockets, shipped: denied by Outlet 60, 2015-03-02");
    assertThat(marks.stream().mapToInt(TimelineTest::claims).sum()).isEqualTo(3000);
    assertThat(svg.length()).isLessThan(300_000);
  }

  private static int claims(String mark) {
    String told = mark.replaceAll(".* in ([0-9]+) claims.*", "$1");
    return told.equals(mark) ? 1 : Integer.parseInt(told);
  }

  @Test
  void certaintyShowsInTheKindOfBar() throws Exception {
    for (String kind : List.of("certain", "probable", "possible", "denied", "open")) {
      assertThat(found(SVG, "//g[@class='" + kind + "'][title]")).as(kind).isNotEmpty();
    }
    assertThat(found(SVG, "//g[@class='denied']/path")).hasSize(2);
  }

  @Test
  void rowsHaveTheirStageAndTheirGrade() throws Exception {
    assertThat(texts(SVG, "//text[@class='label']"))
        .contains("negotiating", "delivered", "F2", "contact", "commitment");
    assertThat(texts(SVG, "//text[@class='heading']"))
        .containsExactly("rockets", "arms", "ammunition", "around it");
  }

  @Test
  void noBarLeavesThePictureOrCoversAnother() throws Exception {
    Element root = parsed(SVG).getDocumentElement();
    double width = Double.parseDouble(root.getAttribute("width"));
    double height = Double.parseDouble(root.getAttribute("height"));
    List<double[]> bars = new ArrayList<>();
    for (Element bar : found(SVG, "//g/rect")) {
      double x = Double.parseDouble(bar.getAttribute("x"));
      double y = Double.parseDouble(bar.getAttribute("y"));
      double right = x + Double.parseDouble(bar.getAttribute("width"));
      assertThat(x).isNotNegative();
      assertThat(right).isLessThanOrEqualTo(width);
      assertThat(y).isBetween(0.0, height);
      assertThat(bars).noneMatch(other -> other[1] == y && other[0] < right && x < other[2]);
      bars.add(new double[] {x, y, right});
    }
    assertThat(bars).hasSize(9 + 5);
  }

  @Test
  void hostileNamesStayText() throws Exception {
    String svg =
        TimelinePicture.svg(
            Timeline.of(
                new SampleDossier()
                    .transfer(
                        "agreed",
                        MaterielCategory.ARMS,
                        Factuality.CERTAIN,
                        "@</title><script>alert(1)</script>\u0000\u0007 & \"Co\"",
                        "2024")
                    .dossier()));
    assertThat(texts(svg, "//g/title").getFirst())
        .contains("</title><script>alert(1)</script> & \"Co\"");
    assertThat(found(svg, "//script")).isEmpty();
  }

  @Test
  void aDossierWithoutAnyDateIsDrawnToo() throws Exception {
    String svg =
        TimelinePicture.svg(
            Timeline.of(
                new SampleDossier()
                    .transfer("agreed", MaterielCategory.ARMS, Factuality.CERTAIN, "US", "")
                    .dossier()));
    assertThat(found(svg, "//g[title]/rect")).hasSize(1);
    assertThat(texts(svg, "//text[@class='tick']")).containsExactly("no date");
  }

  @Test
  void thePageStandsByItselfAndSaysTheSameInWords() throws Exception {
    String html = TimelinePage.html(Timeline.of(SampleDossier.rockets().dossier()));
    assertThat(html).startsWith("<!DOCTYPE html>");
    assertThat(html).doesNotContain("href=", "src=", "@import", "url(");
    String markup = html.substring(html.indexOf("<html"));
    assertThat(texts(markup, "//h1")).containsExactly("North Korea (KP) → Russia (RU)");
    assertThat(found(markup, "//figure/svg")).hasSize(1);
    assertThat(texts(markup, "//table//tr/td")).containsAll(texts(SVG, "//g/title"));
    assertThat(found(markup, "/html[@lang='en']")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05, 2024-01-05, 1, 2024-01-01, 2024-02-01",
    "2024-01-05, 2024-11-30, 1, 2024-01-01, 2024-12-01",
    "2022-11-01, 2023-09-30, 1, 2022-11-01, 2023-10-01",
    "2022-11-01, 2023-12-30, 2, 2022-11-01, 2024-01-01",
    "1987-03-01, 2026-01-01, 60, 1985-01-01, 2030-01-01",
  })
  void theScaleRunsFromTickToTick(
      LocalDate from, LocalDate to, int months, LocalDate first, LocalDate last) {
    TimeScale scale = TimeScale.over(from, to, 100, 200);
    assertThat(scale).isEqualTo(new TimeScale(first, last, months, 100, 200));
    assertThat(scale.at(first)).isEqualTo(100);
    assertThat(scale.at(last)).isEqualTo(200);
    assertThat(scale.ticks()).hasSizeBetween(2, 13);
    assertThat(scale.ticks().getFirst().at()).isEqualTo(100);
  }

  @Test
  void marksThatWouldCoverEachOtherGoOnTracks() {
    TimeScale scale = TimeScale.over(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30), 0, 600);
    List<Timeline.Mark> marks = List.of(mark(1, 3), mark(2, 4), mark(5, 6), mark(1, 6));
    Tracks tracks = Tracks.of(marks, scale, 0, 10);
    assertThat(tracks.count()).isEqualTo(3);
    assertThat(tracks.bars()).extracting(Tracks.Bar::track).containsExactly(0, 1, 2, 0);
    assertThat(Tracks.of(List.of(), scale, 0, 10).count()).isEqualTo(1);
  }

  private static Timeline.Mark mark(int from, int to) {
    Optional<LocalDate> first = Optional.of(LocalDate.of(2024, from, 1));
    Optional<LocalDate> last = Optional.of(LocalDate.of(2024, to, 28));
    return new Timeline.Mark(
        Factuality.CERTAIN, new Span(first, last, first, last), from + "-" + to);
  }
}
