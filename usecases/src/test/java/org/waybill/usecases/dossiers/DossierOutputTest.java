package org.waybill.usecases.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.Dossiers;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.DossierBuilder;
import org.waybill.ledger.dossier.DossierSummary;
import org.waybill.ledger.dossier.Figure;
import org.waybill.ledger.dossier.Grades;
import org.waybill.ledger.dossier.Origin;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.dossier.Span;
import org.waybill.model.DateRange;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Reliability;

class DossierOutputTest {

  /** A ledger with one dossier. */
  private static final class OneDossier implements Dossiers {

    private static final Grades GRADES =
        new Grades(Map.of("US", new Grades.Given(Reliability.B, Optional.empty())));

    @Override
    public Page<Relation> relations(DossierQuery query, PageRequest page) {
      return new Page<>(List.of(Relation.directed("KP", "RU")), Optional.empty());
    }

    @Override
    public Dossier dossier(Relation relation) {
      return DossierBuilder.standard()
          .build(
              relation,
              relation.equals(Relation.directed("KP", "RU"))
                  ? SampleDossier.rockets().tallies()
                  : List.of(),
              GRADES);
    }

    @Override
    public List<DossierSummary> summaries(List<Relation> relations) {
      return relations.stream().map(this::dossier).map(DossierSummary::of).toList();
    }
  }

  private static final ShowDossiers SHOW = new ShowDossiers(new OneDossier());

  @Test
  void jsonHasTheWholeDossier() throws IOException {
    String line = DossierJson.line(SHOW.open("KP", "RU"));
    assertThat(line).doesNotContain("\n");
    JsonNode json = new ObjectMapper().readTree(line);
    assertThat(json.at("/format").textValue()).isEqualTo("waybill-dossier/1");
    assertThat(json.at("/supplier").textValue()).isEqualTo("KP");
    assertThat(json.at("/furthest/certain").textValue()).isEqualTo("delivered");
    assertThat(json.at("/furthest/probable").textValue()).isEqualTo("sought");
    assertThat(json.at("/origins").intValue()).isEqualTo(2);
    assertThat(json.at("/assessment/grade").textValue()).isEqualTo("B2");
    assertThat(json.at("/assessment/inputs/origins").intValue()).isEqualTo(2);
    assertThat(json.at("/courses/0/steps/0/statements/0/first").textValue())
        .isEqualTo("2022-11-01");
    assertThat(json.at("/voices/2/denied").intValue()).isEqualTo(1);
    assertThat(json.at("/touches/0/actors/0").textValue()).isEqualTo("Sergei Shoigu");
    assertThat(json.at("/contradictions").findValuesAsText("rule"))
        .containsExactly("pledged-and-supplied", "denied-and-claimed");
    assertThat(json.at("/gaps/0/delivered/range/maximum").doubleValue()).isEqualTo(99);
    assertThat(json.at("/gaps/0/missing").isNull()).isTrue();
  }

  @Test
  void aRangeWithoutAnUpperEndIsJsonToo() throws IOException {
    String line =
        DossierJson.line(
            new SampleDossier()
                .transfer(
                    "delivered",
                    MaterielCategory.TANKS,
                    org.waybill.model.Factuality.CERTAIN,
                    "US",
                    "")
                .figure(MaterielCategory.TANKS, 10, Double.POSITIVE_INFINITY)
                .dossier());
    JsonNode range = new ObjectMapper().readTree(line).at("/gaps/0/delivered/range");
    assertThat(range.get("minimum").doubleValue()).isEqualTo(10);
    assertThat(range.get("maximum").isNull()).isTrue();
  }

  @Test
  void tablesHaveARowForEachDossierAndForEachStatement() throws IOException {
    StringWriter list = new StringWriter();
    DossierTables.list(
        list, SHOW.page(DossierQuery.all(), PageRequest.first(100)).items().stream());
    assertThat(list.toString().lines())
        .containsExactly(
            "supplier,recipient,open_direction,certain,probable,possible,halted,first,last,"
                + "origins,denied_by,contradictions,grade,rule",
            "KP,RU,false,delivered,sought,delivered,false,2022-11-01,2023-09-30,2,KP,2,B2,"
                + "denied-by-sides-only");
    StringWriter course = new StringWriter();
    DossierTables.course(course, SHOW.open("KP", "RU"));
    assertThat(course.toString().lines())
        .hasSize(8)
        .contains(
            "KP,RU,rockets,delivered,CT-,KP,false,KP,1,2022-12-22,2022-12-22,B2,"
                + "denied-by-sides-only,claim-2");
  }

  @Test
  void whatIsNotThereIsNamedWithTheMend() {
    assertThatThrownBy(() -> SHOW.open("RU", "KP"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("RU → KP")
        .hasMessageContaining("waybill dossiers");
  }

  @Test
  void theSummaryTellsAllThatMatters() {
    Dossier dossier = SHOW.open("KP", "RU");
    assertThat(DossierWords.summary(dossier))
        .isEqualTo(
            "North Korea (KP) → Russia (RU), as reported. Furthest stage: certain delivered,"
                + " probable sought, possible delivered. 2 origins claim transfers; denied by North"
                + " Korea (KP). Graded B2: two independent origins or more claim it, and only the"
                + " sides deny it or pledged otherwise. 2 contradictions.");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06,2024-05-06",
    "2024-05,2024-05",
    "2024,2024",
    "2022-11/2022-12,2022-11 to 2022-12",
    "2022/2023,2022 to 2023",
    "2022/2023-06,2022-01 to 2023-06",
    "2022-11-03/2022-12,2022-11-03 to 2022-12-31",
    "../2024-05-06,until 2024-05-06",
    "2024-05-06/..,since 2024-05-06",
    "'',no date",
  })
  void daysAreToldAtTheirPrecision(String edtf, String words) {
    Optional<DateRange> days = DateRange.ofEdtf(edtf);
    var earliest = days.flatMap(DateRange::earliest);
    var latest = days.flatMap(DateRange::latest);
    assertThat(DossierWords.days(new Span(earliest, latest, earliest, latest))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "12,99,,12–99",
    "5000,5000,t,'5,000 t'",
    "10,Infinity,,10 or more",
    "1.5,1.5,t,1.50 t"
  })
  void figuresAreToldAsRanges(double minimum, double maximum, String unit, String words) {
    assertThat(DossierWords.figure(new Figure(minimum, maximum, Optional.ofNullable(unit))))
        .isEqualTo(words);
  }

  @Test
  void onlyCodesOfStatesAreSpelledOut() {
    assertThat(DossierWords.principal("KP")).isEqualTo("North Korea (KP)");
    assertThat(DossierWords.principal("Hezbollah")).isEqualTo("Hezbollah");
    assertThat(DossierWords.origin(new Origin("", true), List.of("")))
        .isEqualTo("an unnamed outlet");
    assertThat(DossierWords.origin(new Origin("US", false), List.of("US", "Kirby")))
        .isEqualTo("United States (US): Kirby");
    assertThat(Stream.of("EU", "SU").map(DossierWords::principal)).containsExactly("EU", "SU");
  }
}
