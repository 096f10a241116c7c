package org.waybill.usecases.exposure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waybill.ledger.Hit;
import org.waybill.ledger.KeptHit;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.model.screening.Reason;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;

/** Screens the parties of a ledger against lists, and shows what that gave. */
public final class ShowExposure {

  private static final int PAGE = 1000;

  /**
   * What bringing a ledger up to date took.
   *
   * @param screened how many parties were screened, as they or the lists had changed
   * @param unchanged how many were as they had been
   * @param left how many are not looked for on lists: states, outlets, merged ones, descriptions
   */
  public record Update(int screened, int unchanged, int left) {}

  /** Screens every party that was not screened as it is now against the lists as they are now. */
  public Update update(Ledger ledger, KnownLists lists) {
    Map<String, String> before = ledger.screened();
    TreeSet<String> gone = new TreeSet<>(before.keySet());
    int screened = 0;
    int unchanged = 0;
    int left = 0;
    Optional<PageRequest> request = Optional.of(PageRequest.first(PAGE));
    while (request.isPresent()) {
      Page<KeptParty> page = ledger.parties(request.get());
      for (KeptParty kept : page.items()) {
        Optional<ScreenedParty> party = ScreenedParty.of(kept);
        if (party.isEmpty()) {
          left++;
          continue;
        }
        gone.remove(party.get().party());
        String stamp = Hit.hash(lists.stamp() + "\n" + party.get().text());
        if (stamp.equals(before.get(party.get().party()))) {
          unchanged++;
        } else {
          ledger.keepHits(party.get().party(), stamp, hits(party.get(), lists));
          screened++;
        }
      }
      PageRequest last = request.get();
      request = page.next().map(last::following);
    }
    gone.forEach(ledger::forgetHits);
    return new Update(screened, unchanged, left);
  }

  /**
   * The hits that are kept, cleared ones included.
   *
   * @param party the key of a party; all parties if empty
   */
  public List<KeptHit> hits(Ledger ledger, Optional<String> party) {
    return ledger.hits(party);
  }

  /** One hit an entry: that of the name that resembles it most. */
  private static List<Hit> hits(ScreenedParty party, KnownLists lists) {
    Map<String, ScreeningHit> best = new LinkedHashMap<>();
    for (ScreeningQuery query : party.queries()) {
      for (ScreeningHit hit : lists.screen(query)) {
        best.merge(
            hit.entry().list() + "\n" + hit.entry().id(),
            hit,
            (one, other) -> other.comparison().score() > one.comparison().score() ? other : one);
      }
    }
    List<Hit> hits = new ArrayList<>();
    best.values().forEach(hit -> hits.add(hit(party, hit)));
    return hits;
  }

  private static Hit hit(ScreenedParty party, ScreeningHit hit) {
    Entry entry = hit.entry();
    return new Hit(
        party.party(),
        entry.list(),
        entry.id(),
        hit.name(),
        String.join(", ", entry.programmes()),
        entry.listed().map(EntryDate::edtf),
        hit.comparison().score(),
        hit.comparison().reasons().stream()
            .map(ShowExposure::reason)
            .collect(Collectors.joining("; ")),
        Hit.hash(entry.raw() + "\n" + party.text()));
  }

  private static String reason(Reason reason) {
    return reason.feature()
        + " "
        + String.format(Locale.ROOT, "%.2f", reason.score())
        + ": "
        + reason.left()
        + " / "
        + reason.right();
  }
}
