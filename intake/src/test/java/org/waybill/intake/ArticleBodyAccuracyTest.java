package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures body texts against those that people took out of 181 pages by hand for the article
 * extraction benchmark of Zyte; run with {@code -Dintake.articles=FOLDER}, the folder that has
 * {@code ground-truth.json} and {@code html}.
 *
 * <p>As there, texts are compared as bags of four words in a row, precision and recall are means
 * over pages, and F1 is that of the two means.
 */
@EnabledIfSystemProperty(named = "intake.articles", matches = ".+")
class ArticleBodyAccuracyTest {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int WORDS = 4;

  @Test
  void bodyTextsAgreeWithThoseMadeByHand() throws IOException {
    Path folder = Path.of(System.getProperty("intake.articles"));
    double precision = 0;
    double recall = 0;
    Map<String, String> truth = truth(folder.resolve("ground-truth.json"));
    for (Map.Entry<String, String> page : truth.entrySet()) {
      double[] agreement = agreement(page.getValue(), read(folder, page.getKey()));
      precision += agreement[0] / truth.size();
      recall += agreement[1] / truth.size();
    }
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT,
        "%d pages: precision %.3f, recall %.3f, F1 %.3f%n",
        truth.size(),
        precision,
        recall,
        f1);
    assertThat(f1).isGreaterThan(0.97);
  }

  private static String read(Path folder, String page) throws IOException {
    try (InputStream html =
        new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + page + ".html.gz")))) {
      return HtmlForm.read(html.readAllBytes()).body();
    } catch (RefusedException noText) {
      return "";
    }
  }

  private static Map<String, String> truth(Path file) throws IOException {
    Map<String, String> bodies = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String page = parser.currentName();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean body = parser.currentName().equals("articleBody");
          parser.nextToken();
          if (body) {
            bodies.put(page, parser.getText());
          }
          parser.skipChildren();
        }
      }
    }
    return bodies;
  }

  private static double[] agreement(String expected, String found) {
    Map<List<String>, Integer> wanted = shingles(expected);
    Map<List<String>, Integer> given = shingles(found);
    Set<List<String>> all = new HashSet<>(wanted.keySet());
    all.addAll(given.keySet());
    double both = 0;
    double tooMuch = 0;
    double missing = 0;
    for (List<String> shingle : all) {
      int more = given.getOrDefault(shingle, 0) - wanted.getOrDefault(shingle, 0);
      both += Math.min(given.getOrDefault(shingle, 0), wanted.getOrDefault(shingle, 0));
      tooMuch += Math.max(0, more);
      missing += Math.max(0, -more);
    }
    return both == 0
        ? new double[2]
        : new double[] {both / (both + tooMuch), both / (both + missing)};
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<List<String>, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
      shingles.merge(
          List.copyOf(words.subList(i, Math.min(i + WORDS, words.size()))), 1, Integer::sum);
    }
    return shingles;
  }
}
