package org.waybill.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.waybill.model.screening.Comparison;
import org.waybill.model.screening.Reason;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.EntryName;
import org.waybill.screening.compare.NameComparer;
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
  private final NameIndex index;

  private Screener(NameParser parser, NameComparer comparer, NameIndex index) {
    this.parser = parser;
    this.comparer = comparer;
    this.index = index;
  }

  /** A screener of the given entries. */
  public static Screener of(List<Entry> entries) {
    Words words = Words.standard();
    NameParser parser = new NameParser(words);
    NameComparer comparer = new NameComparer(words);
    List<ListedName> names =
        entries.parallelStream().flatMap(entry -> names(entry, parser).stream()).toList();
    return new Screener(parser, comparer, new NameIndex(names, comparer, words));
  }

  private static List<ListedName> names(Entry entry, NameParser parser) {
    List<ListedName> names = new ArrayList<>();
    for (EntryName name : entry.names()) {
      boolean person =
          switch (entry.kind()) {
            case PERSON -> true;
            case ORGANISATION, VESSEL, AIRCRAFT -> false;
            case UNKNOWN -> !parser.looksLikeOrganisation(name.full());
          };
      PartyName parsed = person ? parser.person(name.full()) : parser.organisation(name.full());
      names.add(ListedName.of(entry, name, parsed, person));
    }
    return names;
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

  private List<ScreeningHit> screen(ScreeningQuery query, double threshold, boolean byIndex) {
    IdentityHashMap<Entry, ScreeningHit> best = new IdentityHashMap<>();
    for (boolean persons : new boolean[] {true, false}) {
      PartyName asked = persons ? parser.person(query.name()) : parser.organisation(query.name());
      double bound = bound(asked, query, persons);
      if (bound < threshold) {
        continue;
      }
      if (byIndex) {
        index.find(
            asked,
            persons,
            threshold - Evidence.MOST_RAISED,
            number -> compare(query, asked, index.names().get(number), bound, threshold, best));
      } else {
        IntStream.range(0, index.names().size())
            .filter(number -> index.names().get(number).person() == persons)
            .forEach(
                number -> compare(query, asked, index.names().get(number), bound, threshold, best));
      }
    }
    return best.values().stream()
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

  private void compare(
      ScreeningQuery query,
      PartyName asked,
      ListedName listed,
      double bound,
      double threshold,
      IdentityHashMap<Entry, ScreeningHit> best) {
    NameComparer.Scored scored = comparer.compare(asked, listed.parsed(), listed.person());
    if (scored.score() + Evidence.MOST_RAISED < threshold) {
      return;
    }
    List<Reason> reasons = new ArrayList<>(scored.reasons());
    List<Reason> evidence = Evidence.of(query, listed.entry(), listed.name(), listed.parsed());
    double change = evidence.stream().mapToDouble(Reason::weight).sum();
    reasons.addAll(evidence);
    double most = Math.min(bound, Math.max(scored.score(), NameComparer.HIGHEST_UNLESS_SAME));
    double score = Math.max(0, Math.min(most, scored.score() + change));
    score = Math.round(score * 10_000) / 10_000.0;
    if (score < threshold) {
      return;
    }
    ScreeningHit known = best.get(listed.entry());
    if (known == null || known.comparison().score() < score) {
      best.put(
          listed.entry(),
          new ScreeningHit(
              listed.entry(),
              listed.name().full(),
              new Comparison(score, score >= Comparer.DEFAULT_THRESHOLD, reasons)));
    }
  }
}
