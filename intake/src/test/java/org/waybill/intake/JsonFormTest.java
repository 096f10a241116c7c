package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.Report;

class JsonFormTest {

  private static final String FULL =
      """
      {
       "id": "es-1", "lang": "es-419", "title": "Un título", "date": "2023-09-05T23:30:00-04:00",
       "outlet": "CNN", "url": "https://cnnespanol.cnn.com/1", "topic": {"text": ["x", 1]},
       "text": "Polonia \\u00abcompra\\u00bb tanques.\\n\\n &amp; <b>más</b> \\ud83d\\ude00 "
      }
      """;

  @Test
  void theFormIsReadWithTheTextExactlyAsGiven() {
    Report report = Inputs.report(FULL);
    assertThat(report)
        .extracting(Report::id, Report::language, Report::title, Report::outlet)
        .containsExactly("es-1", "es", "Un título", "CNN");
    assertThat(report.published()).contains("2023-09-05");
    assertThat(report.url()).contains("https://cnnespanol.cnn.com/1");
    assertThat(report.body()).isEqualTo("Polonia «compra» tanques.\n\n &amp; <b>más</b> 😀 ");
  }

  @Test
  void onlyTheTextIsNeeded() {
    Report report =
        Inputs.report("{\"text\": \"" + Inputs.ENGLISH + "\", \"date\": null, \"title\": \"\"}");
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.id()).isEqualTo(Inputs.report(Inputs.ENGLISH).id());
    assertThat(report.published()).isEmpty();
  }

  @Test
  void aGivenLanguageWinsOverTheText() {
    assertThat(Inputs.report(Inputs.json("a", "es", Inputs.ENGLISH)).language()).isEqualTo("es");
  }

  @Test
  void anAddressNamesTheOutletWhereNothingElseDoes() {
    String json =
        "{\"url\": \"https://www.reuters.com/world/1\", \"text\": \"" + Inputs.ENGLISH + "\"}";
    assertThat(Inputs.report(json).outlet()).isEqualTo("Reuters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{`text`: 5}; invalid-field; field 'text' is a number at line 1, column 2",
        "{`text`: [`a`]}; invalid-field; field 'text' is a list",
        "{`text`: `a`, `title`: {}}; invalid-field; field 'title' is an object at line 1, column 15",
        "{`text`: `a`, `lang`: true}; invalid-field; field 'lang' is true or false",
        "{`title`: `a`}; invalid-field; field 'text' is missing",
        "{`text`: `a`, `date`: `5 Sept`}; invalid-field; field 'date' is '5 Sept'",
        "{`text`: `a`, `date`: `2023-02-30`}; invalid-field; field 'date' is '2023-02-30'",
        "{`text`: `a`, `lang`: `Klingon!`}; invalid-field; field 'lang' is 'Klingon!'",
        "{`text`: `a`, `text`: `b`}; invalid-field; field 'text' is given a second time at line 1",
        "{`text`: null}; empty; has no text",
        "{`text`: ` `}; empty; has no text",
        "{`text`: `a`; malformed-json; line 1, column",
        "{`text`: `a`}}; malformed-json; line 1, column 14",
        "[{`text`: `a`}]; malformed-json; a line of its own",
      })
  void aBadFieldIsNamedWithItsPlace(String json, String code, String why) {
    Intake.Rejected rejected = Inputs.rejected(json.replace('`', '"'));
    assertThat(rejected.refusal().code()).isEqualTo(code);
    assertThat(rejected.why()).contains(why);
  }

  @Test
  void thePlaceInAFormOverSeveralLinesIsThatInTheFile() {
    Intake.Rejected rejected = Inputs.rejected("\n{\n \"id\": \"a\",\n\n  \"text\": 7\n}\n");
    assertThat(rejected.where()).isEqualTo("given");
    assertThat(rejected.why()).contains("line 5, column 3");
  }

  @Test
  void aReportALineIsSeenInTheContent() {
    String lines =
        Inputs.json("a", "es", Inputs.SPANISH)
            + "\n\n"
            + Inputs.json("b", "en", Inputs.ENGLISH)
            + "\r\n"
            + Inputs.json("c", "es", Inputs.SPANISH);
    List<Intake> results = Inputs.all(lines);
    assertThat(results).extracting(Intake::where).containsExactly("given:1", "given:3", "given:4");
    assertThat(results)
        .extracting(result -> Inputs.report(result).id())
        .containsExactly("a", "b", "c");
  }

  @Test
  void aBadLineCostsNoOther() {
    String lines =
        "{\"id\": \"a\", broken}\n"
            + Inputs.json("b", "en", Inputs.ENGLISH)
            + "\n{\"text\": 1}\n"
            + "no JSON at all\n"
            + Inputs.json("c", "es", Inputs.SPANISH)
            + "\n";
    List<Intake> results = Inputs.all(lines);
    assertThat(results)
        .extracting(Intake::where)
        .containsExactly("given:1", "given:2", "given:3", "given:4", "given:5");
    assertThat(results.get(0)).isInstanceOf(Intake.Rejected.class);
    assertThat(Inputs.report(results.get(1)).id()).isEqualTo("b");
    assertThat(Inputs.rejected(results.get(2)).why()).contains("line 3, column 2");
    assertThat(Inputs.rejected(results.get(3)).refusal()).isEqualTo(Refusal.MALFORMED_JSON);
    assertThat(Inputs.report(results.get(4)).id()).isEqualTo("c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-8", "windows-1252"})
  void theFormMayBeInAnyEncoding(String charset) {
    byte[] bytes =
        (charset.endsWith("LE") ? "\uFEFF" + FULL : FULL)
            .replace("\\ud83d\\ude00", "")
            .getBytes(java.nio.charset.Charset.forName(charset));
    assertThat(Inputs.report(bytes).title()).isEqualTo("Un título");
  }

  @Test
  void aTextThatBeginsWithABracketIsNoJson() {
    String text = "{Actualización} " + Inputs.SPANISH;
    assertThat(Inputs.report(text).body()).isEqualTo(text);
    assertThat(Inputs.report("[Video] " + Inputs.SPANISH).body()).startsWith("[Video]");
  }

  @Test
  void deepNestingIsRefusedAndNotFollowed() {
    String deep = "{\"text\": \"a\", \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    Intake.Rejected rejected = Inputs.rejected(deep.getBytes(StandardCharsets.UTF_8));
    assertThat(rejected.refusal()).isEqualTo(Refusal.MALFORMED_JSON);
    assertThat(rejected.why()).contains("nesting");
  }
}
