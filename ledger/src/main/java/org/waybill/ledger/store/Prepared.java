package org.waybill.ledger.store;

import java.util.List;
import java.util.Set;
import org.waybill.ledger.Reading;
import org.waybill.ledger.copies.Sketch;
import org.waybill.ledger.words.SearchTerms;

/**
 * All that can be worked out about a report before anybody has to wait for its being written.
 *
 * @param reading the report and its claims
 * @param fingerprint its hash
 * @param sketch what its near-copies are found by
 * @param terms what it is searched by
 * @param claims its claims, in the order of the text
 */
record Prepared(
    Reading reading,
    String fingerprint,
    Sketch sketch,
    Set<String> terms,
    List<StoredClaim> claims) {

  static Prepared of(Reading reading, SearchTerms searchTerms) {
    String text = reading.report().title() + "\n" + reading.report().body();
    return new Prepared(
        reading,
        Fingerprint.of(reading.report()),
        Sketch.of(searchTerms.words(reading.report().body())),
        searchTerms.ofText(reading.report().language(), text),
        reading.claims().stream().map(StoredClaim::of).toList());
  }
}
