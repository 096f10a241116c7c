package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

  private static final IntakeSettings SMALL =
      Inputs.SPANISH_AND_ENGLISH.withLimits(new IntakeLimits(2_000, 1_500));

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("%PDF-1.7 x", "a PDF document"),
        Arguments.of("PK\u0003\u0004 x", "office document"),
        Arguments.of("{\\rtf1\\ansi x}", "an RTF document"),
        Arguments.of("\u001f\u008b\b x", "a gzip archive"),
        Arguments.of("\u0089PNG\r\n x", "a PNG image"),
        Arguments.of("\u00ff\u00d8\u00ff x", "a JPEG image"),
        Arguments.of("\u007fELF x", "a program"),
        Arguments.of("abc\u0000def", "zero bytes"),
        Arguments.of("\u0001\u0002\u0003 x", "control characters"),
        Arguments.of("WARC/1.0 x", "web archive"),
        Arguments.of("<?xml version='1.0'?><rss version='2.0'>", "a news feed"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsNoTextIsNamed(String start, String name) {
    Intake.Rejected rejected = Inputs.rejected(start.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(rejected.refusal()).isEqualTo(Refusal.BINARY);
    assertThat(rejected.why()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void theEncodingOfATextIsTold(String charset) {
    String text = Inputs.SPANISH + "\n\n“La señora Muñoz añadió”, según él.\n".repeat(3);
    String given = charset.equals("ISO-8859-1") ? text.replaceAll("[“”]", "\"") : text;
    assertThat(Inputs.report(given.getBytes(Charset.forName(charset))).body()).isEqualTo(given);
  }

  @Test
  void utf8ThatIsCutWithinACharacterIsStillReadAsUtf8() {
    byte[] bytes =
        (Inputs.SPANISH + " “La señora Muñoz añadió”, según él: ñ")
            .getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(Inputs.report(cut).body()).contains("“La señora Muñoz añadió”, según él");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, 2000 bytes, reportBytes",
        "<html><body><p>, 1500 bytes, pageBytes",
        "{\"text\": \", 2000 bytes, reportBytes",
        "`{\n\"text\": \"`, 2000 bytes, reportBytes",
      })
  void whatIsLargerThanTheLimitIsRefusedWithTheLimit(String start, String limit, String name) {
    byte[] bytes = (start + Inputs.SPANISH.repeat(30) + "\"}").getBytes(StandardCharsets.UTF_8);
    Intake.Rejected rejected = Inputs.rejected(Inputs.only(bytes, SMALL));
    assertThat(rejected.refusal()).isEqualTo(Refusal.TOO_LARGE);
    assertThat(rejected.why()).contains(limit, "raise the limit (" + name + ")");
  }

  @Test
  void aLineOverTheLimitCostsNoOther() {
    String lines =
        Inputs.json("a", "es", Inputs.SPANISH)
            + "\n"
            + Inputs.json("b", "es", Inputs.SPANISH.repeat(2_000))
            + "\n"
            + Inputs.json("c", "es", Inputs.SPANISH);
    try (Stream<Intake> results =
        new ReportIntake(SMALL)
            .read("given", Inputs.stream(lines.getBytes(StandardCharsets.UTF_8)))) {
      List<Intake> all = results.toList();
      assertThat(all).hasSize(3);
      assertThat(Inputs.report(all.get(0)).id()).isEqualTo("a");
      assertThat(Inputs.rejected(all.get(1)).refusal()).isEqualTo(Refusal.TOO_LARGE);
      assertThat(all.get(1).where()).isEqualTo("given:2");
      assertThat(Inputs.report(all.get(2)).id()).isEqualTo("c");
    }
  }

  @Test
  void aStreamWithoutEndIsReadNoFurtherThanTheLimit() {
    long[] read = new long[1];
    InputStream endless =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read() {
            read[0]++;
            return 'a';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'a');
            read[0] += length;
            return length;
          }
        };
    try (Stream<Intake> results = new ReportIntake(SMALL).read("given", endless)) {
      assertThat(results.map(result -> Inputs.rejected(result).refusal()))
          .containsExactly(Refusal.TOO_LARGE);
    }
    assertThat(read[0]).isLessThan(1 << 18);
  }

  @Test
  void aMillionCharactersWithoutALineBreakAreRead() {
    String text = Inputs.ENGLISH.repeat(1_000_000 / Inputs.ENGLISH.length());
    assertThat(Inputs.report(text).body()).isEqualTo(text);
    assertThat(Inputs.report("<p>" + text).body()).isEqualTo(text);
    String word = "a".repeat(1_000_000);
    assertThat(Inputs.report(Inputs.ENGLISH + word).body())
        .hasSize(word.length() + Inputs.ENGLISH.length());
    assertThat(Inputs.only("(".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Intake.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"div", "b", "a", "table><tr><td", "ul><li", "p", "blockquote", "form", "svg"})
  void aHundredThousandLevelsAreRead(String tag) {
    String page = "<html><body>" + ("<" + tag + ">").repeat(100_000) + Inputs.SPANISH;
    Intake intake = Inputs.only(page.getBytes(StandardCharsets.UTF_8));
    if (intake instanceof Intake.Accepted accepted) {
      assertThat(accepted.report().body()).isEqualTo(Inputs.SPANISH);
    } else {
      assertThat(Inputs.rejected(intake).refusal()).isEqualTo(Refusal.NO_BODY_TEXT);
    }
  }

  @Test
  void aHundredThousandAttributesAreRead() {
    StringBuilder page = new StringBuilder("<html><body><p ");
    for (int i = 0; i < 100_000; i++) {
      page.append("a").append(i).append("='b' ");
    }
    page.append("class='").append("related ad ".repeat(100_000)).append("'>");
    assertThat(Inputs.report(page + Inputs.SPANISH).body()).isEqualTo(Inputs.SPANISH);
  }

  @Test
  void aHundredThousandParagraphsAndMetaElementsAreRead() {
    String page =
        "<html><head>"
            + "<meta property='x' content='y'>".repeat(100_000)
            + "</head><body>"
            + ("<p>" + Inputs.SPANISH).repeat(20_000);
    assertThat(Inputs.report(page).body().split("\n\n")).hasSize(20_000);
  }

  @Test
  void deepJsonLdIsPassedOver() {
    String page =
        "<html><head><script type='application/ld+json'>"
            + "[".repeat(100_000)
            + "</script></head><body><p>"
            + Inputs.SPANISH;
    assertThat(Inputs.report(page).body()).isEqualTo(Inputs.SPANISH);
  }

  @Test
  void aDiskThatFailsInTheMiddleIsAValue() {
    InputStream failing =
        new SequenceInputStream(
            new ByteArrayInputStream(
                (Inputs.json("a", "es", Inputs.SPANISH) + "\n")
                    .repeat(2_000)
                    .getBytes(StandardCharsets.UTF_8)),
            new FilterInputStream(InputStream.nullInputStream()) {
              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("disk on fire");
              }
            });
    try (Stream<Intake> results =
        new ReportIntake(Inputs.SPANISH_AND_ENGLISH).read("given", failing)) {
      List<Intake> all = results.toList();
      Intake.Rejected last = Inputs.rejected(all.getLast());
      assertThat(last.refusal()).isEqualTo(Refusal.UNREADABLE);
      assertThat(last.why()).contains("disk on fire");
      assertThat(all.getFirst()).isInstanceOf(Intake.Accepted.class);
    }
  }
}
