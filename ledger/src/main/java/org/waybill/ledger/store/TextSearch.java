package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.words.SearchQuery;
import org.waybill.ledger.words.SearchTerms;

/**
 * Finds reports by words and phrases.
 *
 * <p>The index tells which words a report has and not where: of the reports that have all words of
 * a phrase, newest first, those are kept whose text has them in a row.
 */
final class TextSearch {

  private static final int MOST_AT_ONCE = 500;

  private final Handle handle;
  private final TermIndex index;
  private final SearchTerms searchTerms;

  TextSearch(Handle handle, Dialect dialect, SearchTerms searchTerms) {
    this.handle = handle;
    this.index = new TermIndex(handle, dialect);
    this.searchTerms = searchTerms;
  }

  Page<KeptReport> page(SearchQuery query, PageRequest page) {
    if (query.terms().isEmpty()) {
      return new Page<>(List.of(), Optional.empty());
    }
    long before = page.after().map(Keys::parse).orElse(Long.MAX_VALUE);
    int wanted = page.limit() + 1;
    List<Long> found =
        query.phrases().isEmpty()
            ? index.find(query.terms(), before, wanted)
            : withPhrases(query, before, wanted);
    return new ReportFinder(handle).page(found, page);
  }

  private List<Long> withPhrases(SearchQuery query, long before, int wanted) {
    List<Long> found = new ArrayList<>();
    int atOnce = Math.min(wanted, MOST_AT_ONCE);
    List<Long> candidates = index.find(query.terms(), before, atOnce);
    while (!candidates.isEmpty()) {
      Set<Long> kept = havingPhrases(candidates, query);
      candidates.stream().filter(kept::contains).limit(wanted - found.size()).forEach(found::add);
      boolean last = found.size() == wanted || candidates.size() < atOnce;
      atOnce = MOST_AT_ONCE;
      candidates = last ? List.of() : index.find(query.terms(), candidates.getLast(), atOnce);
    }
    return found;
  }

  /** A phrase stands in the title or in the body, and not across both. */
  private Set<Long> havingPhrases(List<Long> reports, SearchQuery query) {
    Set<Long> having = new HashSet<>();
    handle
        .createQuery("SELECT key, title, body FROM report WHERE key IN (<keys>)")
        .bindList("keys", reports)
        .map((row, context) -> {
          List<String> words = new ArrayList<>(searchTerms.words(row.getString(2)));
          words.add(BREAK);
          words.addAll(searchTerms.words(row.getString(3)));
          return query.hasPhrases(words) ? Optional.of(row.getLong(1)) : Optional.<Long>empty();
        })
        .forEach(key -> key.ifPresent(having::add));
    return having;
  }

  /** No word is like it. */
  private static final String BREAK = "";
}
