package org.waybill.usecases.explaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.Claim;
import org.waybill.model.Report;
import org.waybill.reading.GrammarReader;
import org.waybill.reading.events.Finding;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Reads the sentence of a claim once more, with what comes before it, and keeps its tree. */
public final class Trees {

  /** How much of a report before a claim is read again: enough for what its words refer to. */
  private static final int BEFORE = 8_000;

  /** Where a step leads to: {@code delivered -obl:to-> Russia}. */
  private static final Pattern ARROW = Pattern.compile("-> (\\S+)");

  private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
  private static final String FACTUALITY = "factuality";

  private Trees() {}

  /**
   * The tree of a claim's sentence.
   *
   * @return empty if the reader does not find the claim there any more
   */
  public static Optional<ReadTree> of(Claim claim, GrammarReader reader) {
    String body = claim.report().body();
    int start = claim.evidence().start();
    int from = Math.max(0, start - BEFORE);
    int line = from == 0 ? 0 : body.indexOf('\n', from) + 1;
    int cut = line > 0 && line <= start ? line : from;
    int end = body.indexOf('\n', claim.evidence().end());
    Report part = part(claim.report(), body.substring(cut, end < 0 ? body.length() : end));
    return reader.findings(part).stream()
        .filter(finding -> finding.rule().equals(claim.rule()))
        .filter(finding -> overlaps(finding.sentence().tree(), claim, cut))
        .max(
            Comparator.comparing((Finding finding) -> finding.event().equals(claim.event()))
                .thenComparing(finding -> within(finding.predicate(), claim, cut)))
        .map(Trees::tree);
  }

  private static Report part(Report report, String text) {
    return new Report(
        report.id(),
        report.language(),
        report.title(),
        report.outlet(),
        report.published(),
        report.url(),
        text);
  }

  private static boolean overlaps(Sentence tree, Claim claim, int cut) {
    return tree.start() + cut < claim.evidence().end()
        && claim.evidence().start() < tree.end() + cut;
  }

  private static boolean within(Token token, Claim claim, int cut) {
    return claim.evidence().start() <= token.start() + cut
        && token.end() + cut <= claim.evidence().end();
  }

  private static ReadTree tree(Finding finding) {
    Sentence tree = finding.sentence().tree();
    Map<Integer, String> parts = new HashMap<>();
    for (String step : finding.steps()) {
      int colon = step.indexOf(": ");
      if (colon > 0) {
        mark(step.substring(0, colon), step.substring(colon + 2), finding, parts);
      }
    }
    parts.put(finding.predicate().index(), TreeWord.PREDICATE);
    List<TreeWord> words = new ArrayList<>();
    for (Token token : tree.tokens()) {
      words.add(
          new TreeWord(
              token.text(),
              token.tag(),
              tree.headIndex(token),
              tree.relation(token),
              parts.getOrDefault(token.index(), "")));
    }
    return new ReadTree(words, finding.rule(), finding.steps());
  }

  /** The steps name words; those that the finding rests on come before others of the same form. */
  private static void mark(String role, String path, Finding finding, Map<Integer, String> parts) {
    if (role.equals(FACTUALITY)) {
      for (Token token : finding.sentence().tree().tokens()) {
        for (String cue : path.split(", ", -1)) {
          if (token.text().equalsIgnoreCase(cue)) {
            parts.putIfAbsent(token.index(), TreeWord.CUE);
          }
        }
      }
      return;
    }
    Matcher named = (path.contains("-> ") ? ARROW : QUOTED).matcher(path);
    while (named.find()) {
      String word = named.group(1).replaceAll("[,;)]+$", "");
      find(word, finding).ifPresent(token -> parts.putIfAbsent(token.index(), role));
    }
  }

  private static Optional<Token> find(String word, Finding finding) {
    List<Token> same =
        finding.sentence().tree().tokens().stream()
            .filter(token -> token.text().equals(word))
            .toList();
    return same.stream()
        .filter(finding.tokens()::contains)
        .findFirst()
        .or(() -> same.stream().findFirst());
  }
}
