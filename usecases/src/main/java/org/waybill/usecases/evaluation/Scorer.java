package org.waybill.usecases.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waybill.export.claimformat.CodedClaim;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

/** Counts what is found and what is right, over all coded reports. Not safe for several threads. */
public final class Scorer {

  private static final String OUTLET = "outlet";

  private int gold;
  private int predicted;
  private final Tally near = new Tally();
  private final Tally right = new Tally();
  private final Tally inFull = new Tally();
  private final SortedMap<String, FieldTally> fields = new TreeMap<>();
  private final SortedMap<String, KindTally> kinds = new TreeMap<>();
  private final List<Evaluation.ReportOutcome> reports = new ArrayList<>();

  /** A scorer that has counted nothing yet. */
  public Scorer() {}

  /** The comparison of claims, by the id of their report, with the coded ones of each report. */
  public static Evaluation evaluate(
      List<GoldReport> reports, Map<String, List<CodedClaim>> claimsByReport) {
    Scorer scorer = new Scorer();
    for (GoldReport report : reports) {
      scorer.add(report, claimsByReport.getOrDefault(report.id(), List.of()));
    }
    return scorer.evaluation();
  }

  /** Counts one report. */
  public void add(GoldReport report, List<CodedClaim> claims) {
    Matching matching = Matching.of(report, claims);
    List<GoldClaim> coded = report.claims();
    int required = (int) coded.stream().filter(claim -> !claim.optional()).count();
    gold += required;
    predicted += claims.size();
    coded.forEach(claim -> kind(claim.kind()).gold += claim.optional() ? 0 : 1);
    claims.forEach(claim -> kind(claim.kind()).predicted++);
    matching.near().forEach(pair -> near.count(coded.get(pair.gold())));
    int full = 0;
    for (Matching.Pair pair : matching.right()) {
      GoldClaim want = coded.get(pair.gold());
      CodedClaim have = claims.get(pair.claim());
      right.count(want);
      kind(want.kind()).right.count(want);
      if (want.stage().equals(have.stage()) && sign(want) == sign(have)) {
        inFull.count(want);
        full++;
      }
      fields(want, have);
    }
    reports.add(
        new Evaluation.ReportOutcome(
            report,
            required,
            claims.size(),
            matching.right().size(),
            full,
            rest(coded, matching.right().stream().map(Matching.Pair::gold).toList()).stream()
                .filter(claim -> !claim.optional())
                .toList(),
            rest(claims, matching.right().stream().map(Matching.Pair::claim).toList()).stream()
                .map(Scorer::spare)
                .toList(),
            matching.misplaced()));
  }

  /** All that was counted so far. */
  public Evaluation evaluation() {
    SortedMap<String, Evaluation.Share> shares = new TreeMap<>();
    fields.forEach(
        (field, tally) -> shares.put(field, new Evaluation.Share(tally.right, tally.of)));
    SortedMap<String, Evaluation.Kind> byKind = new TreeMap<>();
    kinds.forEach((kind, tally) ->
        byKind.put(
            kind,
            new Evaluation.Kind(
                tally.gold, tally.predicted, tally.right.score(tally.predicted, tally.gold))));
    return new Evaluation(
        gold,
        predicted,
        near.score(predicted, gold),
        right.score(predicted, gold),
        inFull.score(predicted, gold),
        shares,
        byKind,
        reports);
  }

  private void fields(GoldClaim want, CodedClaim have) {
    if (want.stage().isPresent()) {
      field("stage", want.stage().equals(have.stage()));
    }
    field("factuality", want.factuality() == have.factuality());
    field("source", sameSource(want, have));
    if (want.when().isPresent()) {
      field("when", want.when().equals(have.when()));
    }
    if (want.categories().isPresent()) {
      field("materiel", want.categories().get().equals(have.categories()));
    }
  }

  /**
   * Whether the nearest speaker is right. An appeal or a commitment made in words may have its
   * maker as source, or the outlet that reports it.
   */
  private static boolean sameSource(GoldClaim want, CodedClaim have) {
    Optional<Party> speaker = have.source().stream().findFirst();
    boolean byOutlet = speaker.filter(party -> party.type() == PartyType.OUTLET).isPresent();
    if (want.source().equals(OUTLET)
        ? byOutlet
        : speaker.filter(party -> Names.same(want.source(), party)).isPresent()) {
      return true;
    }
    boolean inWords = want.kind().equals("appeal") || want.kind().equals("commitment");
    return inWords
        && (byOutlet
            || want.reading().role("actor").stream()
                .anyMatch(actor -> speaker.filter(by -> Names.same(actor, by)).isPresent()));
  }

  /** The sign of a factuality: plus, minus, or u for uncommitted. */
  private static char sign(GoldClaim claim) {
    return sign(claim.factuality().code());
  }

  private static char sign(CodedClaim claim) {
    return sign(claim.factuality().code());
  }

  private static char sign(String factuality) {
    return factuality.charAt(factuality.length() - 1);
  }

  private static Evaluation.SpareClaim spare(CodedClaim claim) {
    StringJoiner event = new StringJoiner(" ").add(claim.kind());
    claim.stage().ifPresent(event::add);
    claim
        .roles()
        .forEach(
            (role, parties) -> event.add(role + "=" + parties.stream().map(Party::key).toList()));
    claim.choices().forEach((role, choice) -> event.add(role + "=" + choice));
    event.add(claim.factuality().code());
    return new Evaluation.SpareClaim(claim.rule(), event.toString(), claim.evidence().text());
  }

  private static <T> List<T> rest(List<T> all, List<Integer> taken) {
    return IntStream.range(0, all.size())
        .filter(place -> !taken.contains(place))
        .mapToObj(all::get)
        .toList();
  }

  private void field(String name, boolean isRight) {
    FieldTally tally = fields.computeIfAbsent(name, ignored -> new FieldTally());
    tally.of++;
    tally.right += isRight ? 1 : 0;
  }

  private KindTally kind(String name) {
    return kinds.computeIfAbsent(name, ignored -> new KindTally());
  }

  /** Coded claims that were found: all of them for precision, the required ones for recall. */
  private static final class Tally {
    private int all;
    private int required;

    void count(GoldClaim claim) {
      all++;
      required += claim.optional() ? 0 : 1;
    }

    Evaluation.Score score(int outOf, int outOfGold) {
      return Evaluation.Score.of(all, outOf, required, outOfGold);
    }
  }

  private static final class FieldTally {
    private int right;
    private int of;
  }

  private static final class KindTally {
    private int gold;
    private int predicted;
    private final Tally right = new Tally();
  }
}
