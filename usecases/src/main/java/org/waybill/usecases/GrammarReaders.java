package org.waybill.usecases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.waybill.model.Claim;
import org.waybill.model.Report;
import org.waybill.reading.GrammarReader;
import org.waybill.syntax.corenlp.CoreNlpParsers;
import org.waybill.syntax.corenlp.SupportedLanguage;
import org.waybill.usecases.explaining.ReadTree;
import org.waybill.usecases.explaining.Trees;

/**
 * The grammar readers of all languages that have a parser; each is loaded when it is first used.
 */
public final class GrammarReaders implements Readers {

  private final CoreNlpParsers parsers;
  private final Map<String, GrammarReader> readers = new ConcurrentHashMap<>();

  /** Readers on the given parsers. */
  public GrammarReaders(CoreNlpParsers parsers) {
    this.parsers = parsers;
  }

  @Override
  public Set<String> languages() {
    return parsers.languages().stream()
        .map(SupportedLanguage::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String name() {
    return GrammarReader.NAME;
  }

  @Override
  public List<Claim> read(Report report) {
    return reader(report.language()).read(report);
  }

  @Override
  public Optional<ReadTree> tree(Claim claim) {
    return Trees.of(claim, reader(claim.report().language()));
  }

  private GrammarReader reader(String language) {
    return readers.computeIfAbsent(language, this::load);
  }

  private GrammarReader load(String language) {
    return new GrammarReader(parsers.parser(language));
  }
}
