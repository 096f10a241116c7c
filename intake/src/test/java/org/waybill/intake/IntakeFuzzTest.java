package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.model.Report;

/**
 * Reads thousands of damaged inputs. Whatever they are, the answer is a value, within bounds; a
 * body holds what was given. Repeat a failure with {@code -Dintake.seed=N}, the number in its
 * message.
 */
class IntakeFuzzTest {

  private static final long SEED = Long.getLong("intake.seed", System.nanoTime());
  private static final int ROUNDS = Integer.getInteger("intake.rounds", 1_500);

  private static final List<String> WHOLE =
      List.of(
          Inputs.SPANISH,
          "date 2023-09 Un título\n\n(CNN) –– " + Inputs.SPANISH + "\r\n\r\n“Sí”, dijo. 😀",
          Inputs.json("a", "es", "Polonia \\u00abcompra\\u00bb tanques\\n\\n\\ud83d\\ude00"),
          "{\n \"text\": \""
              + Inputs.ENGLISH
              + "\",\n \"date\": \"2023-09-05\",\n \"x\": [1, {}]}\n",
          Inputs.json("a", "es", Inputs.SPANISH)
              + "\n"
              + Inputs.json("b", "en", Inputs.ENGLISH)
              + "\n",
          "<!DOCTYPE html><html lang='es'><head><meta charset=utf-8><title>T &amp; U | CNN</title>"
              + "<meta property='article:published_time' content='2023-09-05T10:00:00Z'>"
              + "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\","
              + " \"headline\": \"T\", \"publisher\": {\"name\": \"CNN\"}}]}</script></head><body>"
              + "<nav><a href=/>x</a></nav><article><h1>T</h1><p>"
              + Inputs.SPANISH
              + "<p>&ntilde;&#243;&lt;b&gt;<br><br>"
              + Inputs.SPANISH
              + "</article><div class=comments><p>y</div></body></html>");

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "</p>",
          "<div>",
          "<!--",
          "-->",
          "<![CDATA[",
          "<script>",
          "<svg><p>",
          "<table>",
          "<template>",
          "&",
          "&#",
          "&#xD800;",
          "&#0;",
          "&amp",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\u",
          "\\ud800",
          "\"text\":",
          "null",
          "1e999",
          "(Reuters) - ",
          "date 9999-99-99",
          "\u0000",
          "\uFEFF",
          "\uFFFF",
          "\n",
          "\r",
          "\u2028",
          "\u0085",
          "İ",
          "ß",
          "e\u0301",
          "😀");

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          Charset.forName("windows-1252"),
          Charset.forName("UTF-32BE"),
          Charset.forName("Shift_JIS"));

  @Test
  void everyDamagedInputIsAnsweredWithValues() {
    Random random = new Random(SEED);
    Set<Class<?>> met = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      byte[] input = damaged(random);
      String told = told(round);
      List<Intake> all = read(input, told);
      assertThat(all).as(told).hasSizeLessThanOrEqualTo(lines(input) + 1);
      all.forEach(result -> checkValue(result, told));
      all.forEach(result -> met.add(result.getClass()));
    }
    assertThat(met).containsExactlyInAnyOrder(Intake.Accepted.class, Intake.Rejected.class);
  }

  private static List<Intake> read(byte[] input, String told) {
    try (Stream<Intake> results =
        new ReportIntake(Inputs.SPANISH_AND_ENGLISH).read("given", Inputs.stream(input))) {
      return results.toList();
    } catch (RuntimeException | StackOverflowError thrown) {
      throw new AssertionError(told + ": " + Arrays.toString(input), thrown);
    }
  }

  @Test
  void damagedTextKeepsItsOffsets() {
    Random random = new Random(SEED);
    IntakeSettings given =
        Inputs.SPANISH_AND_ENGLISH.withGiven(new ReportDetails("a", "es", "", "", "", ""));
    for (int round = 0; round < ROUNDS; round++) {
      // A letter in front, so that whatever follows it is neither a page nor JSON.
      String text = "a" + pieces(random).replace("\u0000", "");
      Report report = Inputs.report(Inputs.only(text.getBytes(StandardCharsets.UTF_8), given));
      assertThat(report.body()).as(told(round)).isEqualTo(text);
    }
  }

  @Test
  void damagedTextInJsonKeepsItsOffsets() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String text = "a" + pieces(random);
      StringBuilder escaped = new StringBuilder();
      text.chars()
          .forEach(c ->
              escaped.append(
                  random.nextBoolean() || c < ' ' || c == '"' || c == '\\' || c > 126
                      ? String.format(java.util.Locale.ROOT, "\\u%04x", c)
                      : String.valueOf((char) c)));
      assertThat(Inputs.report(Inputs.json("a", "es", escaped.toString())).body())
          .as(told(round))
          .isEqualTo(text);
    }
  }

  private static void checkValue(Intake result, String told) {
    switch (result) {
      case Intake.Accepted accepted -> {
        Report report = accepted.report();
        assertThat(report.body()).as(told).isNotBlank();
        assertThat(report.id()).as(told).isNotBlank();
        assertThat(report.language()).as(told).isIn("es", "en");
        report
            .published()
            .ifPresent(date -> assertThat(date).as(told).matches("\\d{4}(-\\d{2}){0,2}"));
      }
      case Intake.Rejected rejected -> {
        assertThat(rejected.why()).as(told).isNotBlank().hasSizeLessThan(600);
        assertThat(rejected.where()).as(told).startsWith("given");
      }
    }
  }

  private static String told(int round) {
    return "-Dintake.seed=" + SEED + ", round " + round;
  }

  private static int lines(byte[] input) {
    int lines = 0;
    for (byte b : input) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static byte[] damaged(Random random) {
    StringBuilder text = new StringBuilder(WHOLE.get(random.nextInt(WHOLE.size())));
    for (int change = random.nextInt(6); change > 0; change--) {
      change(text, random);
    }
    byte[] bytes = text.toString().getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
    if (random.nextInt(4) == 0) {
      bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }
    for (int flips = random.nextInt(4) == 0 ? random.nextInt(20) : 0; flips > 0; flips--) {
      if (bytes.length > 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
    }
    return bytes;
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(40));
    switch (random.nextInt(5)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end).repeat(random.nextInt(30)));
      case 2 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 3 -> text.replace(at, end, pieces(random));
      default -> {
        String other = WHOLE.get(random.nextInt(WHOLE.size()));
        text.replace(at, text.length(), other.substring(random.nextInt(other.length())));
      }
    }
  }

  private static String pieces(Random random) {
    StringBuilder pieces = new StringBuilder();
    for (int count = random.nextInt(12); count > 0; count--) {
      pieces.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return pieces.toString();
  }
}
