package org.waybill.ledger.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.ClaimQuery.Participation;
import org.waybill.ledger.Period;
import org.waybill.ledger.Standing;
import org.waybill.model.DateRange;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;

/** Questions for one thing. */
final class Queries {

  private Queries() {}

  static ClaimQuery party(String key) {
    return parties(key);
  }

  static ClaimQuery party(String key, String role) {
    return of(List.of(new Participation(key, Optional.of(role))), none(), none());
  }

  static ClaimQuery parties(String... keys) {
    return of(
        Arrays.stream(keys).map(key -> new Participation(key, Optional.empty())).toList(),
        none(),
        none());
  }

  static ClaimQuery kind(String kind) {
    return of(List.of(), Set.of(kind), none());
  }

  static ClaimQuery stage(String stage) {
    return of(List.of(), none(), Set.of(stage));
  }

  private static Set<String> none() {
    return Set.of();
  }

  private static ClaimQuery of(List<Participation> parties, Set<String> kinds, Set<String> stages) {
    return new ClaimQuery(
        parties,
        kinds,
        stages,
        Set.of(),
        Set.of(),
        none(),
        none(),
        none(),
        Set.of(),
        Period.open(),
        Optional.empty());
  }

  /** A question for what may have happened on some days. */
  static ClaimQuery when(String edtf) {
    return when(edtf, List.of());
  }

  /** A question for what a party may have done on some days. */
  static ClaimQuery when(String edtf, String party) {
    return when(edtf, List.of(new Participation(party, Optional.empty())));
  }

  private static ClaimQuery when(String edtf, List<Participation> parties) {
    return new ClaimQuery(
        parties,
        none(),
        none(),
        Set.of(),
        Set.of(),
        none(),
        none(),
        none(),
        Set.of(),
        Period.open(),
        DateRange.ofEdtf(edtf));
  }

  static ClaimQuery category(MaterielCategory category) {
    return of(Set.of(category), Set.of(), Set.of(), Period.open());
  }

  static ClaimQuery factuality(Factuality factuality) {
    return of(Set.of(), Set.of(factuality), Set.of(), Period.open());
  }

  static ClaimQuery standing(Standing standing) {
    return of(Set.of(), Set.of(), Set.of(standing), Period.open());
  }

  static ClaimQuery published(String from, String before) {
    return of(
        Set.of(),
        Set.of(),
        Set.of(),
        new Period(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(before))));
  }

  private static ClaimQuery of(
      Set<MaterielCategory> categories,
      Set<Factuality> factualities,
      Set<Standing> standings,
      Period published) {
    return new ClaimQuery(
        List.of(),
        none(),
        none(),
        categories,
        factualities,
        none(),
        none(),
        none(),
        standings,
        published,
        Optional.empty());
  }

  static ClaimQuery source(String key) {
    return said(Set.of(key), none(), none());
  }

  static ClaimQuery outlet(String outlet) {
    return said(none(), Set.of(outlet), none());
  }

  static ClaimQuery language(String language) {
    return said(none(), none(), Set.of(language));
  }

  private static ClaimQuery said(Set<String> sources, Set<String> outlets, Set<String> languages) {
    return new ClaimQuery(
        List.of(),
        none(),
        none(),
        Set.of(),
        Set.of(),
        sources,
        outlets,
        languages,
        Set.of(),
        Period.open(),
        Optional.empty());
  }
}
