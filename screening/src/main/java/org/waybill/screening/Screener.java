package org.waybill.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.waybill.model.screening.Comparison;
import org.waybill.model.screening.Reason;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.screening.compare.NameComparer;
import org.waybill.screening.index.Bearer;
import org.waybill.screening.index.ListedName;
import org.waybill.screening.index.NameIndex;
import org.waybill.screening.name.NameParser;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.words.Words;

/**
 * Looks names up on lists: scored, explained hits. Immutable, and safe for use by several threads.
 */
public final class Screener {

  /** Below this score too many names are candidates for an index to be of use. */
  private static final double LEAST_BY_INDEX = 0.55;

  private static final double HIGHEST_OF_COMMON_NAME = 0.6;
  private static final double ENOUGH_GENERIC = 1.0;
  private static final double COMMON = 1.0;

  private final NameParser parser;
  private final NameComparer comparer;
  private final NameIndex persons;
  private final NameIndex others;

  private Screener(NameParser parser, NameComparer comparer, NameIndex persons, NameIndex others) {
    this.parser = parser;
    this.comparer = comparer;
    this.persons = persons;
    this.others = others;
  }

  /** A screener of the given entries. */
  public static Screener of(List<Entry> entries) {
    Words words = Words.standard();
    NameParser parser = new NameParser(words);
    NameComparer comparer = new NameComparer(words);
    ListedNames names = ListedNames.of(entries, parser);
    return new Screener(
        parser,
        comparer,
        new NameIndex(names.persons(), true, comparer, words),
        new NameIndex(names.others(), false, comparer, words));
  }

  /**
   * The entries that a query resembles, the most alike first, one hit an entry.
   *
   * @param threshold the lowest score of a hit
   */
  public List<ScreeningHit> screen(ScreeningQuery query, double threshold) {
    return screen(query, threshold, threshold - Evidence.MOST_RAISED >= LEAST_BY_INDEX);
  }

  /** The same, without the index: compares the query with every name. */
  List<ScreeningHit> screenAll(ScreeningQuery query, double threshold) {
    return screen(query, threshold, false);
  }

  /** The best name of an entry so far. */
  private record Best(
      PartyName asked,
      PartyName listed,
      boolean persons,
      Bearer bearer,
      double score,
      List<Reason> evidence) {}

  private List<ScreeningHit> screen(ScreeningQuery query, double threshold, boolean byIndex) {
    IdentityHashMap<Entry, Best> best = new IdentityHashMap<>();
    for (NameIndex index : List.of(persons, others)) {
      boolean ofPersons = index == persons;
      PartyName asked = ofPersons ? parser.person(query.name()) : parser.organisation(query.name());
      double bound = bound(asked, query, ofPersons);
      if (bound < threshold) {
        continue;
      }
      NameIndex.Found judge =
          (name, score) -> judge(query, asked, ofPersons, name, score, bound, threshold, best);
      double least = threshold - Evidence.MOST_RAISED;
      if (byIndex) {
        index.find(asked, least, judge);
      } else {
        for (ListedName name : index.names()) {
          double score = comparer.score(asked, name.parsed(), ofPersons);
          if (score >= least) {
            judge.take(name, score);
          }
        }
      }
    }
    return best.values().stream()
        .map(this::explained)
        .sorted(
            Comparator.comparingDouble((ScreeningHit hit) -> -hit.comparison().score())
                .thenComparing(hit -> hit.entry().list())
                .thenComparing(hit -> hit.entry().id()))
        .toList();
  }

  /** Generic words alone, and single common names, never make a hit. */
  private static double bound(PartyName asked, ScreeningQuery query, boolean persons) {
    if (asked.tokens().isEmpty()) {
      return 0;
    }
    if (asked.isGeneric()) {
      double weight = asked.tokens().stream().mapToDouble(token -> token.weight()).sum();
      boolean several = asked.tokens().size() > 1;
      return several && weight >= ENOUGH_GENERIC ? 1 : HIGHEST_OF_COMMON_NAME;
    }
    boolean organisation = query.kind().isPresent() && query.kind().get() != EntryKind.PERSON;
    boolean common = asked.tokens().size() == 1 && asked.tokens().getFirst().weight() < COMMON;
    return common && persons && !organisation ? HIGHEST_OF_COMMON_NAME : 1;
  }

  private static void judge(
      ScreeningQuery query,
      PartyName asked,
      boolean persons,
      ListedName name,
      double likeness,
      double bound,
      double threshold,
      IdentityHashMap<Entry, Best> best) {
    double most = Math.min(bound, Math.max(likeness, NameComparer.HIGHEST_UNLESS_SAME));
    for (Bearer bearer : name.bearers()) {
      List<Reason> evidence = Evidence.of(query, bearer.entry(), bearer.name(), name.parsed());
      double change = 0;
      for (Reason reason : evidence) {
        change += reason.weight();
      }
      double score = Math.max(0, Math.min(most, likeness + change));
      score = Math.round(score * 10_000) / 10_000.0;
      Best known = best.get(bearer.entry());
      if (score >= threshold && (known == null || known.score() < score)) {
        best.put(bearer.entry(), new Best(asked, name.parsed(), persons, bearer, score, evidence));
      }
    }
  }

  private ScreeningHit explained(Best found) {
    Bearer bearer = found.bearer();
    String written = bearer.name().full();
    NameComparer.Scored names =
        comparer.compare(found.asked(), found.listed().as(written), found.persons());
    List<Reason> reasons = new ArrayList<>(names.reasons());
    reasons.addAll(found.evidence());
    boolean match = found.score() >= Comparer.DEFAULT_THRESHOLD;
    return new ScreeningHit(bearer.entry(), written, new Comparison(found.score(), match, reasons));
  }
}
