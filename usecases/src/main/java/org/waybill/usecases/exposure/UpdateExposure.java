package org.waybill.usecases.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.exposure.Hit;
import org.waybill.ledger.exposure.Screening;
import org.waybill.model.Party;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;

/** Screens the parties of a ledger against lists, as far as they or the lists have changed. */
public final class UpdateExposure {

  private static final int PAGE = 1000;
  private static final int AT_ONCE = 500;

  /**
   * What bringing a ledger up to date took.
   *
   * @param screened how many parties were screened, as they or the lists had changed
   * @param unchanged how many were as they had been
   * @param left how many are not looked for on lists: states, outlets, merged ones, descriptions
   */
  public record Update(int screened, int unchanged, int left) {}

  /**
   * Screens every party that was not screened as it is now against the lists as they are now; if
   * there are no lists, what earlier ones gave is forgotten.
   */
  public Update update(Ledger ledger, KnownLists lists) {
    Map<String, String> before = ledger.screenings().stamps();
    if (lists.isEmpty() && before.isEmpty()) {
      return new Update(0, 0, 0);
    }
    Map<String, KeptParty> all = parties(ledger);
    Map<String, List<Party>> merged = merged(all);
    TreeSet<String> gone = new TreeSet<>(before.keySet());
    Map<ScreenedParty, String> changed = new LinkedHashMap<>();
    int unchanged = 0;
    int left = 0;
    String stamp = lists.stamp();
    for (KeptParty kept : all.values()) {
      String key = kept.party().key();
      Optional<ScreenedParty> party =
          lists.isEmpty()
              ? Optional.empty()
              : ScreenedParty.of(kept, merged.getOrDefault(key, List.of()));
      if (party.isEmpty()) {
        left++;
        continue;
      }
      gone.remove(key);
      String now = Hit.hash(stamp + "\n" + party.get().text());
      if (now.equals(before.get(key))) {
        unchanged++;
      } else {
        changed.put(party.get(), now);
      }
    }
    if (!gone.isEmpty()) {
      ledger.screenings().forget(gone);
    }
    screen(ledger, lists, changed);
    return new Update(changed.size(), unchanged, left);
  }

  private static void screen(Ledger ledger, KnownLists lists, Map<ScreenedParty, String> changed) {
    List<Map.Entry<ScreenedParty, String>> waiting = List.copyOf(changed.entrySet());
    for (int start = 0; start < waiting.size(); start += AT_ONCE) {
      ledger
          .screenings()
          .keep(
              waiting.subList(start, Math.min(waiting.size(), start + AT_ONCE)).parallelStream()
                  .map(party ->
                      new Screening(
                          party.getKey().party(), party.getValue(), hits(party.getKey(), lists)))
                  .toList());
    }
  }

  /** Everybody who takes part in claims or speaks of something, and who was merged into another. */
  private static Map<String, KeptParty> parties(Ledger ledger) {
    Map<String, KeptParty> parties = new LinkedHashMap<>();
    for (Function<PageRequest, Page<KeptParty>> pages :
        List.<Function<PageRequest, Page<KeptParty>>>of(ledger::parties, ledger::sources)) {
      Page.all(pages, PageRequest.first(PAGE))
          .forEach(kept -> parties.put(kept.party().key(), kept));
    }
    return parties;
  }

  private static Map<String, List<Party>> merged(Map<String, KeptParty> parties) {
    Map<String, List<Party>> merged = new HashMap<>();
    for (KeptParty kept : parties.values()) {
      kept.mergedInto()
          .ifPresent(
              into -> merged.computeIfAbsent(into, ignored -> new ArrayList<>()).add(kept.party()));
    }
    return merged;
  }

  /** One hit an entry: that of the name that resembles it most. */
  private static List<Hit> hits(ScreenedParty party, KnownLists lists) {
    Map<String, Hit> best = new LinkedHashMap<>();
    for (ScreeningQuery query : party.queries()) {
      for (ScreeningHit hit : lists.screen(query)) {
        best.merge(
            hit.entry().list() + "\n" + hit.entry().id(),
            hit(party, query, hit),
            (one, other) -> other.score() > one.score() ? other : one);
      }
    }
    return List.copyOf(best.values());
  }

  private static Hit hit(ScreenedParty party, ScreeningQuery query, ScreeningHit hit) {
    Entry entry = hit.entry();
    return new Hit(
        party.party(),
        query.name(),
        new Hit.Listed(
            entry.list(),
            entry.id(),
            entry.kind(),
            hit.name(),
            entry.primaryName().full(),
            entry.programmes(),
            entry.listed().map(EntryDate::edtf).filter(since -> !since.isEmpty())),
        hit.comparison().score(),
        hit.comparison().reasons(),
        Hit.hash(entry.raw() + "\n" + party.text()));
  }
}
