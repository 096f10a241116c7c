package org.waybill.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.DateRange;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;

/**
 * Which claims are wanted. Of several values for one thing, any will do; what is empty is not asked
 * for.
 *
 * @param parties who takes part; each of them must
 * @param kinds the kinds of event, for instance {@code transfer}
 * @param stages the stages, of transfers, contacts and measures
 * @param categories the categories of materiel
 * @param factualities how surely it is put
 * @param sources keys of whoever says it, anywhere in the chain
 * @param outlets who printed it
 * @param languages the reports' languages, ISO 639-1
 * @param standings what analysts made of them
 * @param published when the reports were published
 * @param when days on one of which the event may have happened, by the claim's own date
 */
public record ClaimQuery(
    List<Participation> parties,
    Set<String> kinds,
    Set<String> stages,
    Set<MaterielCategory> categories,
    Set<Factuality> factualities,
    Set<String> sources,
    Set<String> outlets,
    Set<String> languages,
    Set<Standing> standings,
    Period published,
    Optional<DateRange> when) {

  private static final Set<String> KINDS =
      Set.of("transfer", "contact", "commitment", "appeal", "measure", "inquiry");

  /** Copies the collections; rejects a kind that there is none of. */
  public ClaimQuery {
    parties = List.copyOf(parties);
    kinds = Set.copyOf(kinds);
    stages = Set.copyOf(stages);
    categories = Set.copyOf(categories);
    factualities = Set.copyOf(factualities);
    sources = Set.copyOf(sources);
    outlets = Set.copyOf(outlets);
    languages = Set.copyOf(languages);
    standings = Set.copyOf(standings);
    for (String kind : kinds) {
      if (!KINDS.contains(kind)) {
        throw new InvalidValueException(
            "kind '" + kind + "' is not known; use one of " + KINDS.stream().sorted().toList());
      }
    }
  }

  /** All claims. */
  public static ClaimQuery all() {
    return new ClaimQuery(
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Period.open(),
        Optional.empty());
  }

  /**
   * A party in an event.
   *
   * @param party the key of the party, for instance {@code KP}
   * @param role its role, as the claim format names it; any if empty
   */
  public record Participation(String party, Optional<String> role) {}
}
