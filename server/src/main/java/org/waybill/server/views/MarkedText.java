package org.waybill.server.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.ledger.KeptClaim;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Party;
import org.waybill.model.Speaker;

/** A report's text cut where the evidence of claims begins and ends, by paragraph. */
public final class MarkedText {

  private final String body;
  private final List<Span> evidence;
  private final List<Named> named;

  /** Evidence of a claim. */
  private record Span(int start, int end, String claim, String kind) {}

  /** A party or speaker named within evidence. */
  private record Named(int start, int end, String role) {}

  private MarkedText(String body, List<KeptClaim> claims) {
    this.body = body;
    List<Span> spans = new ArrayList<>();
    List<Named> names = new ArrayList<>();
    for (KeptClaim kept : claims) {
      Claim claim = kept.claim();
      spans.add(
          new Span(
              claim.evidence().start(), claim.evidence().end(), claim.id(), claim.event().kind()));
      name(claim, names);
    }
    spans.sort(Comparator.comparingInt(span -> span.end() - span.start()));
    this.evidence = List.copyOf(spans);
    this.named = List.copyOf(names);
  }

  /** The paragraphs of a report, each as a row of stretches. */
  public static List<List<Stretch>> of(String body, List<KeptClaim> claims) {
    return new MarkedText(body, claims).paragraphs();
  }

  private List<List<Stretch>> paragraphs() {
    List<List<Stretch>> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      if (!body.substring(start, end).isBlank()) {
        paragraphs.add(stretches(start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private List<Stretch> stretches(int start, int end) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (Span span : evidence) {
      cut(cuts, span.start(), start, end);
      cut(cuts, span.end(), start, end);
    }
    for (Named name : named) {
      cut(cuts, name.start(), start, end);
      cut(cuts, name.end(), start, end);
    }
    List<Stretch> stretches = new ArrayList<>();
    int from = start;
    for (int to : cuts) {
      if (to > from) {
        stretches.add(stretch(from, to));
        from = to;
      }
    }
    return stretches;
  }

  private static void cut(Set<Integer> cuts, int at, int start, int end) {
    if (at > start && at < end) {
      cuts.add(at);
    }
  }

  private Stretch stretch(int from, int to) {
    List<Span> here =
        evidence.stream().filter(span -> span.start() <= from && span.end() >= to).toList();
    Optional<Named> name =
        named.stream().filter(one -> one.start() <= from && one.end() >= to).findFirst();
    return new Stretch(
        body.substring(from, to),
        here.stream().map(Span::claim).toList(),
        here.isEmpty() ? "" : here.getFirst().kind(),
        name.map(Named::role).orElse(""));
  }

  /** Where the evidence of a claim names those who take part in it. */
  private void name(Claim claim, List<Named> names) {
    switch (claim.event()) {
      case Event.Transfer transfer -> {
        find(claim, transfer.supplier(), "supplier", names);
        find(claim, transfer.recipient(), "recipient", names);
        find(claim, transfer.parties(), "parties", names);
        find(claim, transfer.endUser(), "endUser", names);
        transfer.materiel().forEach(item -> find(claim, item.text(), "materiel", names));
      }
      case Event.Contact contact -> find(claim, contact.participants(), "participants", names);
      case Event.Commitment commitment -> {
        find(claim, commitment.actor(), "actor", names);
        find(claim, commitment.recipient(), "recipient", names);
      }
      case Event.Appeal appeal -> {
        find(claim, appeal.actor(), "actor", names);
        find(claim, appeal.addressee(), "addressee", names);
      }
      case Event.Measure measure -> {
        find(claim, measure.actor(), "actor", names);
        find(claim, measure.target(), "target", names);
      }
      case Event.Inquiry inquiry -> {
        find(claim, inquiry.actor(), "actor", names);
        find(claim, inquiry.addressee(), "addressee", names);
      }
    }
    for (Speaker speaker : claim.source().chain()) {
      find(claim, speaker.party().name(), "source", names);
    }
  }

  private void find(Claim claim, List<Party> parties, String role, List<Named> names) {
    parties.forEach(party -> find(claim, party.name(), role, names));
  }

  private void find(Claim claim, String name, String role, List<Named> names) {
    if (name.isBlank()) {
      return;
    }
    int at = body.indexOf(name, claim.evidence().start());
    if (at >= 0 && at + name.length() <= claim.evidence().end()) {
      names.add(new Named(at, at + name.length(), role));
    }
  }
}
