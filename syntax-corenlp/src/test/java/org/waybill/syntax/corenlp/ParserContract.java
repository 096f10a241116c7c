package org.waybill.syntax.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.waybill.syntax.Parser;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.SentenceSplitter;
import org.waybill.syntax.Span;
import org.waybill.syntax.Token;

/** What every parser must do, whatever its language. */
abstract class ParserContract {

  static final CoreNlpParsers PARSERS = new CoreNlpParsers();

  /** The parser under test. */
  abstract Parser parser();

  /** A text of several sentences in its language, with quotation marks of several kinds. */
  abstract String text();

  /** A clause that ends in a comma. */
  abstract String clause();

  List<Sentence> parse(String text) {
    return parser().parse(text, new Span(0, text.length()));
  }

  Token token(String text, String form) {
    return parse(text).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.text().equals(form))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no \"" + form + "\" in: " + text));
  }

  private List<Sentence> all() {
    List<Sentence> trees = new ArrayList<>();
    for (Span span : SentenceSplitter.forLanguage(parser().language()).split(text())) {
      trees.addAll(parser().parse(text(), span));
    }
    return trees;
  }

  /** A tree as text, for comparison. */
  private static String show(Sentence tree) {
    StringBuilder shown = new StringBuilder();
    for (Token token : tree.tokens()) {
      shown.append(token).append(tree.headIndex(token)).append(tree.relation(token)).append('\n');
    }
    return shown.toString();
  }

  @Test
  void offsetsGiveTheWords() {
    for (Sentence tree : all()) {
      for (Token token : tree.tokens()) {
        String there = text().substring(token.start(), token.end());
        assertThat(there.equals(token.text()) || there.length() > token.text().length()).isTrue();
      }
    }
    assertThat(all().getFirst().start()).isZero();
    assertThat(all().getLast().end()).isEqualTo(text().length());
  }

  @Test
  void everyLetterBelongsToAToken() {
    boolean[] covered = new boolean[text().length()];
    for (Sentence tree : all()) {
      for (Token token : tree.tokens()) {
        for (int i = token.start(); i < token.end(); i++) {
          covered[i] = true;
        }
      }
    }
    for (int i = 0; i < covered.length; i++) {
      assertThat(covered[i] || Character.isWhitespace(text().charAt(i)))
          .as("%s at %s", text().charAt(i), i)
          .isTrue();
    }
  }

  @Test
  void everyTreeHasOneRoot() {
    for (Sentence tree : all()) {
      assertThat(tree.tokens()).filteredOn(token -> tree.headIndex(token) < 0).hasSize(1);
      assertThat(tree.tokens()).filteredOn(token -> tree.relation(token).equals("root")).hasSize(1);
    }
  }

  @Test
  void tagsAreUniversal() {
    assertThat(all())
        .flatExtracting(Sentence::tokens)
        .extracting(Token::tag)
        .isSubsetOf(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
            "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X")
        .contains("PROPN", "VERB", "NOUN", "PUNCT");
  }

  @Test
  void quotationMarksAreKept() {
    String quotes = "“” \"\" «» ‘’";
    for (char quote : quotes.replace(" ", "").toCharArray()) {
      String text = text().substring(0, 1) + " " + quote + " " + text().substring(1, 2);
      assertThat(token(text, String.valueOf(quote)).start()).isEqualTo(2);
    }
  }

  @Test
  void longSentencesAreSplit() {
    String text = clause().repeat(40);
    List<Sentence> trees = parse(text);
    assertThat(trees).hasSizeGreaterThan(1);
    assertThat(trees).allSatisfy(tree -> assertThat(tree.size()).isLessThanOrEqualTo(120));
    assertThat(trees.getFirst().tokens().getLast().text()).isEqualTo(",");
    assertThat(trees.getLast().end()).isEqualTo(text.stripTrailing().length());
  }

  @Test
  void blankSpanGivesNoTree() {
    assertThat(parse(" \n\t\u00a0 ")).isEmpty();
  }

  @Test
  void hugeWordIsOneToken() {
    assertThat(parse("x".repeat(100_000)))
        .singleElement()
        .satisfies(tree -> assertThat(tree.end()).isEqualTo(100_000));
  }

  @Test
  void hugeRunsOfSignsAreParsed() {
    for (String sign : List.of("-", ".", "(", "\"", "é-", "1,", "😀")) {
      String text = sign.repeat(300);
      assertThat(parse(text).getLast().end()).as(sign).isEqualTo(text.length());
    }
  }

  @Test
  void threadsGetTheSameTrees() throws Exception {
    List<String> alone = all().stream().map(ParserContract::show).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<String>>> together = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        together.add(threads.submit(() -> all().stream().map(ParserContract::show).toList()));
      }
      for (Future<List<String>> trees : together) {
        assertThat(trees.get()).isEqualTo(alone);
      }
    }
  }
}
