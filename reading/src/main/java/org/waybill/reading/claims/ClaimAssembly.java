package org.waybill.reading.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Party;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.When;
import org.waybill.reading.attribution.Attribution;
import org.waybill.reading.events.Finding;
import org.waybill.syntax.Span;
import org.waybill.syntax.Token;

/** Makes the claims of a report from its events. */
public final class ClaimAssembly {

  /** Dates the event of a predicate. */
  @FunctionalInterface
  public interface Dating {
    /** When a finding's event happened or is to happen, if its sentence says so. */
    Optional<When> when(Finding finding);
  }

  /** Places the event of a predicate. */
  @FunctionalInterface
  public interface Placing {
    /** Where a finding's event happens, if its clause says so; a state or a place in one. */
    Optional<Party> where(Finding finding);
  }

  private final Report report;
  private final Attribution attribution;
  private final Dating dating;
  private final Placing placing;
  private final String reader;

  /** An assembly for one report. */
  public ClaimAssembly(
      Report report, Attribution attribution, Dating dating, Placing placing, String reader) {
    this.report = report;
    this.attribution = attribution;
    this.dating = dating;
    this.placing = placing;
    this.reader = reader;
  }

  /** The claims, in the order of the text; the same event found twice in one place counts once. */
  public List<Claim> assemble(List<Finding> findings) {
    List<Claim> claims = new ArrayList<>();
    for (Finding finding : findings) {
      Claim claim = claim(finding);
      if (claims.stream().noneMatch(c -> repeats(c, claim))) {
        claims.add(claim);
      }
    }
    claims.removeIf(claim -> claims.stream().anyMatch(whole -> isPartOf(claim, whole)));
    claims.sort(Comparator.comparingInt((Claim c) -> c.evidence().start()));
    return claims;
  }

  private static boolean repeats(Claim one, Claim other) {
    return one.event().equals(other.event())
        && one.evidence().start() < other.evidence().end()
        && other.evidence().start() < one.evidence().end();
  }

  /**
   * Whether a claim says less of a transfer than another does in words that hold its own: "the aid
   * to Russia" in "provided arms or aid to Russia".
   */
  private static boolean isPartOf(Claim part, Claim whole) {
    return part.event() instanceof Event.Transfer less
        && whole.event() instanceof Event.Transfer more
        && less.stage() == more.stage()
        && less.supplier().equals(more.supplier())
        && less.recipient().equals(more.recipient())
        && less.parties().equals(more.parties())
        && less.materiel().size() < more.materiel().size()
        && more.materiel().containsAll(less.materiel())
        && whole.evidence().start() <= part.evidence().start()
        && part.evidence().end() <= whole.evidence().end();
  }

  private Claim claim(Finding finding) {
    Span span = evidence(finding);
    Evidence evidence = Evidence.of(report, span.start(), span.end());
    Source source = source(finding);
    String id =
        hash(
            report.id(),
            String.valueOf(evidence.start()),
            finding.rule(),
            finding.event().toString());
    return new Claim(
        id,
        report,
        finding.event(),
        finding.factuality(),
        source,
        dating.when(finding),
        placing.where(finding),
        finding.inferred(),
        evidence,
        reader,
        finding.rule(),
        new Claim.Explanation(finding.steps()));
  }

  /** The shortest run of words of the sentence that holds predicate and roles. */
  private static Span evidence(Finding finding) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Token token : finding.tokens()) {
      start = Math.min(start, token.start());
      end = Math.max(end, token.end());
    }
    return new Span(start, end);
  }

  /** Whoever appeals or commits in words is the source of that. */
  private Source source(Finding finding) {
    Source said = attribution.sourceOf(finding.sentence(), finding.predicate());
    List<Party> makers =
        switch (finding.event()) {
          case Event.Appeal appeal -> appeal.actor();
          case Event.Commitment commitment -> commitment.actor();
          case Event.Transfer transfer -> List.of();
          case Event.Contact contact -> List.of();
          case Event.Measure measure -> List.of();
          case Event.Inquiry inquiry -> List.of();
        };
    if (makers.isEmpty() || said.chain().size() > 1) {
      return said;
    }
    List<Speaker> chain = new ArrayList<>();
    chain.add(new Speaker(makers.getFirst(), Optional.empty()));
    chain.addAll(said.chain());
    return new Source(chain);
  }

  private static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
