package org.waybill.usecases.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.DossierBuilder;
import org.waybill.ledger.dossier.EntryKey;
import org.waybill.ledger.dossier.EntryKind;
import org.waybill.ledger.dossier.Figure;
import org.waybill.ledger.dossier.Grades;
import org.waybill.ledger.dossier.Origin;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.dossier.Span;
import org.waybill.ledger.dossier.Tally;
import org.waybill.model.DateRange;
import org.waybill.model.Factuality;
import org.waybill.model.MaterielCategory;

/** A dossier told in a few lines. */
public final class SampleDossier {

  private final List<Tally> tallies = new ArrayList<>();

  /** Something said of a transfer. */
  public SampleDossier transfer(
      String stage, MaterielCategory category, Factuality factuality, String origin, String when) {
    return add(EntryKind.TRANSFER, stage, "", category, factuality, origin, when);
  }

  /** A visit. */
  public SampleDossier visit(String who, String when) {
    EntryKey key =
        new EntryKey(
            EntryKind.CONTACT,
            "visit",
            "held",
            Optional.empty(),
            Factuality.CERTAIN,
            new Origin("Daily", true),
            "Daily",
            List.of(who, "KP"),
            List.of(),
            Optional.empty());
    tallies.add(new Tally(key, 1, span(when), "claim-" + tallies.size()));
    return this;
  }

  /** A pledge not to supply. */
  public SampleDossier pledge(MaterielCategory category, String origin) {
    return add(EntryKind.COMMITMENT, "not-supply", "", category, Factuality.CERTAIN, origin, "");
  }

  /** How much was delivered. */
  public SampleDossier figure(MaterielCategory category, double minimum, double maximum) {
    EntryKey key =
        new EntryKey(
            EntryKind.FIGURE,
            "delivered",
            "",
            Optional.of(category),
            Factuality.CERTAIN,
            new Origin("Daily", true),
            "Daily",
            List.of(),
            List.of(),
            Optional.of(new Figure(minimum, maximum, Optional.empty())));
    tallies.add(new Tally(key, 1, span("2024"), "claim-" + tallies.size()));
    return this;
  }

  private SampleDossier add(
      EntryKind kind,
      String what,
      String state,
      MaterielCategory category,
      Factuality factuality,
      String origin,
      String when) {
    boolean outlet = origin.startsWith("@");
    String name = outlet ? origin.substring(1) : origin;
    EntryKey key =
        new EntryKey(
            kind,
            what,
            state,
            Optional.of(category),
            factuality,
            new Origin(name, outlet),
            name,
            List.of(),
            List.of(),
            Optional.empty());
    tallies.add(new Tally(key, 1, span(when), "claim-" + tallies.size()));
    return this;
  }

  private static Span span(String edtf) {
    Optional<DateRange> days = DateRange.ofEdtf(edtf);
    var earliest = days.flatMap(DateRange::earliest);
    var latest = days.flatMap(DateRange::latest);
    return new Span(earliest, latest, earliest, latest);
  }

  /** All that was told. */
  public List<Tally> tallies() {
    return List.copyOf(tallies);
  }

  /** The dossier KP → RU of all that. */
  public Dossier dossier() {
    return DossierBuilder.standard()
        .build(Relation.directed("KP", "RU"), tallies, new Grades(Map.of()));
  }

  /** North Korea's rockets to Russia, as the news had it. */
  public static SampleDossier rockets() {
    return new SampleDossier()
        .transfer(
            "delivered", MaterielCategory.ROCKETS, Factuality.CERTAIN, "US", "2022-11/2022-12")
        .transfer(
            "delivered", MaterielCategory.ROCKETS, Factuality.CERTAIN, "@CNN", "2022-11/2022-12")
        .transfer(
            "delivered", MaterielCategory.ROCKETS, Factuality.CERTAINLY_NOT, "KP", "2022-12-22")
        .transfer("negotiating", MaterielCategory.ARMS, Factuality.CERTAIN, "US", "2023-09")
        .transfer("delivered", MaterielCategory.ARMS, Factuality.POSSIBLE, "US", "")
        .transfer("sought", MaterielCategory.AMMUNITION, Factuality.PROBABLE, "US", "2023-07")
        .transfer(
            "shipped", MaterielCategory.AMMUNITION, Factuality.UNCOMMITTED, "@CNN", "2023-08-15")
        .pledge(MaterielCategory.ARMS, "US")
        .visit("Sergei Shoigu", "2023-07")
        .figure(MaterielCategory.ROCKETS, 12, 99);
  }
}
