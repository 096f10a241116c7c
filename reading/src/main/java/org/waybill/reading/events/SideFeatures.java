package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.mentions.Mention;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** What speaks for a side to give or to get in a transfer, and what against it. */
final class SideFeatures {

  /** So many words away, a name counts half of one that stands beside the predicate. */
  private static final double HALF = 5;

  /** What votes of many transfers are worth at most. */
  private static final double MOST = 1.5;

  /** A name so many sentences back is near. */
  private static final int NEAR = 3;

  /**
   * Who speaks and acts around a predicate.
   *
   * @param speaker whose words they are, if anybody's
   * @param subjects who is the subject of the nearest clause that has one
   */
  record Voices(Optional<String> speaker, List<String> subjects) {}

  private final NamedSides sides;
  private final Parties parties;
  private final List<ReadSentence> sentences;
  private final List<Candidate> transfers;

  SideFeatures(
      NamedSides sides, Parties parties, List<ReadSentence> sentences, List<Candidate> transfers) {
    this.sides = sides;
    this.parties = parties;
    this.sentences = sentences;
    this.transfers = transfers;
  }

  /** Of whoever the sentence itself puts into a role. */
  static Features told(PossibleTransfer transfer, String role) {
    Filler filler = transfer.told().role(role);
    Features features = new Features().of(role);
    features.put("direct", true);
    features.put(
        "direct-unlisted",
        filler.parties().stream().anyMatch(p -> p.id().isEmpty() && p.of().isEmpty()));
    features.put(
        "direct-pronoun",
        filler.tokens().stream().noneMatch(t -> List.of("NOUN", "PROPN", "ADJ").contains(t.tag())));
    features.put(
        "direct-name",
        filler.tokens().stream().anyMatch(t -> transfer.told().sentence().nameAt(t).isPresent()));
    return features;
  }

  /** Of nobody in a role. */
  static Features open(PossibleTransfer transfer, String role) {
    Features features = new Features().of(role);
    features.put("none", true);
    features.put("unresolved", transfer.told().role(role).equals(Filler.UNKNOWN));
    features.put("none-rule", transfer.completed().role(role).isEmpty());
    return features;
  }

  /** Of a side that the report names and that the sentence does not put into the role. */
  Features guessed(PossibleTransfer transfer, String role, Filler filler, Voices voices) {
    Features features = new Features().of(role);
    List<String> keys = ContextRoles.keys(filler.parties());
    Party first = filler.parties().get(0);
    Filler byRule = transfer.completed().role(role);
    boolean rule = ContextRoles.keys(byRule.parties()).equals(keys);
    features.put("rule", rule);
    features.put("rule-salient", rule && byRule.path().contains("report is about"));
    features.put("rule-carried", rule && byRule.path().contains(" as at "));
    features.put("dropped", ContextRoles.keys(transfer.told().role(role).parties()).equals(keys));
    features.put("many", keys.size() > 1);
    features.put(first.type().name(), true);
    features.put("org-unlisted", first.type() == PartyType.ORGANISATION && first.id().isEmpty());
    features.put("share", sides.share(keys));
    features.put("title", keys.stream().anyMatch(sides::isInTitle));
    features.put("owns", keys.stream().anyMatch(sides::owns));
    features.put("demonym", keys.stream().allMatch(sides::isOnlyDemonym));
    features.put("first", keys.stream().anyMatch(key -> isRanked(key, 0)));
    features.put("second", keys.stream().anyMatch(key -> isRanked(key, 1)));
    places(features, transfer.told(), keys);
    clause(features, voices, keys);
    votes(features, transfer, role, keys);
    return features;
  }

  private boolean isRanked(String key, int rank) {
    return !sides.places(key).isEmpty() && sides.rank(key) == rank;
  }

  /** Where the report names the side, seen from the predicate. */
  private void places(Features features, Candidate candidate, List<String> keys) {
    Sentence tree = candidate.sentence().tree();
    int at = candidate.sentence().index();
    int predicate = candidate.predicate().index();
    int nearest = Integer.MAX_VALUE;
    int gap = Integer.MAX_VALUE;
    boolean before = false;
    boolean after = false;
    boolean within = false;
    boolean paragraph = false;
    for (String key : keys) {
      for (NamedSides.Place place : sides.places(key)) {
        int distance = at - place.sentence();
        if (distance == 0) {
          before |= place.token() < predicate;
          after |= place.token() > predicate;
          within |= tree.isWithin(tree.token(place.token()), candidate.predicate());
          gap = Math.min(gap, Math.abs(place.token() - predicate));
        }
        if (distance >= 0) {
          nearest = Math.min(nearest, distance);
        }
        paragraph |=
            distance > 0
                && sentences.get(place.sentence()).paragraph() == candidate.sentence().paragraph();
      }
    }
    boolean here = before || after;
    features.put("here", here);
    features.put("before", before);
    features.put("after", after);
    features.put("within", within);
    features.put("gap", here ? 1 / (1 + gap / HALF) : 0);
    features.put("near1", nearest == 1);
    features.put("near3", nearest > 1 && nearest <= NEAR);
    features.put("far", nearest > NEAR && nearest != Integer.MAX_VALUE);
    features.put("later", nearest == Integer.MAX_VALUE);
    features.put("paragraph", paragraph);
  }

  /** Whether the side speaks, or does something, where the predicate stands. */
  private static void clause(Features features, Voices voices, List<String> keys) {
    features.put("speaker", voices.speaker().filter(keys::contains).isPresent());
    features.put("other-speaker", voices.speaker().filter(s -> !keys.contains(s)).isPresent());
    features.put("clause-subject", voices.subjects().stream().anyMatch(keys::contains));
  }

  /** Who speaks and acts where a candidate stands; the same for all sides. */
  Voices voices(Candidate candidate) {
    return new Voices(
        parties.speaker(candidate.sentence(), candidate.predicate()).map(ContextRoles::side),
        subjects(candidate));
  }

  /** Who is the subject of the nearest clause, from the predicate upwards, that has one. */
  private List<String> subjects(Candidate candidate) {
    Sentence tree = candidate.sentence().tree();
    int at = candidate.predicate().index();
    while (at >= 0) {
      for (Token subject : tree.children(tree.token(at), "nsubj")) {
        List<Party> found =
            parties.of(candidate.sentence(), subject).stream().map(Mention::party).toList();
        if (!found.isEmpty()) {
          return ContextRoles.keys(found);
        }
      }
      at = tree.headIndex(tree.token(at));
    }
    return List.of();
  }

  /** What the other transfers of the report say of the side. */
  private void votes(Features features, PossibleTransfer transfer, String role, List<String> keys) {
    Candidate own = transfer.told();
    String opposite = role.equals("supplier") ? "recipient" : "supplier";
    List<String> partner = ContextRoles.keys(own.role(opposite).parties());
    int at = own.sentence().index();
    double same = 0;
    double reverse = 0;
    boolean here = false;
    boolean hereReverse = false;
    boolean agrees = false;
    boolean clashes = false;
    boolean goods = false;
    boolean last = false;
    for (Candidate other : transfers) {
      if (transfer.isAt(other)) {
        continue;
      }
      int distance = other.sentence().index() - at;
      double near = 1.0 / (1 + Math.abs(distance));
      List<String> theirs = ContextRoles.keys(other.role(role).parties());
      List<String> partners = ContextRoles.keys(other.role(opposite).parties());
      if (theirs.equals(keys)) {
        same += near;
        here |= distance == 0;
        agrees |= !partner.isEmpty() && partners.equals(partner);
        clashes |=
            !partner.isEmpty()
                && !partners.isEmpty()
                && partners.stream().noneMatch(partner::contains);
        goods |= sharesCategory(own, other);
      }
      if (partners.stream().anyMatch(keys::contains)) {
        reverse += near;
        hereReverse |= distance == 0;
      }
      if (distance < 0 && !theirs.isEmpty()) {
        last = theirs.equals(keys);
      }
    }
    features.put("same-role", Math.min(MOST, same));
    features.put("same-any", same > 0);
    features.put("same-here", here);
    features.put("opposite-role", Math.min(MOST, reverse));
    features.put("opposite-any", reverse > 0);
    features.put("opposite-here", hereReverse);
    features.put("agrees", agrees);
    features.put("clashes", clashes);
    features.put("goods", goods);
    features.put("last", last);
  }

  private static boolean sharesCategory(Candidate one, Candidate other) {
    return other.materiel().stream()
        .anyMatch(m -> one.materiel().stream().anyMatch(n -> n.category() == m.category()));
  }
}
