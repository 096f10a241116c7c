package org.waybill.usecases.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waybill.export.claimformat.CodedClaim;
import org.waybill.model.Party;

/** Whether two claims of one kind are about the same parties: the roles that must be right. */
final class CoreRoles {

  private static final Map<String, List<String>> BY_KIND =
      Map.of(
          "transfer", List.of("supplier", "recipient"),
          "contact", List.of("participants"),
          "commitment", List.of("actor", "undertakes"),
          "appeal", List.of("actor", "addressee", "asks"),
          "measure", List.of("actor", "target"),
          "inquiry", List.of("actor", "addressee"));

  /** The kinds of events that are scored. */
  static final SortedSet<String> KINDS = new TreeSet<>(BY_KIND.keySet());

  private CoreRoles() {}

  /** Whether a claim has the parties of a coded one, in any of its readings. */
  static boolean agree(GoldClaim gold, CodedClaim claim) {
    return agree(gold.kind(), gold.reading(), claim)
        || gold.alternatives().stream()
            .anyMatch(other -> agree(gold.kind(), gold.reading().with(other), claim));
  }

  /** Whether a coded transfer, in any of its readings, is from and to some parties. */
  static boolean agree(GoldClaim gold, List<Party> supplier, List<Party> recipient) {
    return Stream.concat(
            Stream.of(gold.reading()),
            gold.alternatives().stream().map(other -> gold.reading().with(other)))
        .anyMatch(reading -> agree(reading, supplier, recipient));
  }

  private static boolean agree(
      GoldClaim.Reading gold, List<Party> supplier, List<Party> recipient) {
    List<String> undirected = gold.role("parties");
    return undirected.isEmpty()
        ? sameParties(gold.role("supplier"), supplier)
            && sameParties(gold.role("recipient"), recipient)
        : sameParties(undirected, Stream.concat(supplier.stream(), recipient.stream()).toList());
  }

  private static boolean agree(String kind, GoldClaim.Reading gold, CodedClaim claim) {
    if (kind.equals("transfer") && !gold.role("parties").isEmpty()) {
      return sameParties(gold.role("parties"), bothSides(claim));
    }
    return BY_KIND.getOrDefault(kind, List.of()).stream()
        .allMatch(role -> agreeIn(role, gold, claim));
  }

  private static boolean agreeIn(String role, GoldClaim.Reading gold, CodedClaim claim) {
    if (gold.choices().containsKey(role) || claim.choices().containsKey(role)) {
      return gold.choice(role).equals(claim.choices().getOrDefault(role, ""));
    }
    return sameParties(gold.role(role), claim.role(role));
  }

  /** The parties of a transfer whose direction does not matter. */
  private static List<Party> bothSides(CodedClaim claim) {
    if (!claim.role("parties").isEmpty()) {
      return claim.role("parties");
    }
    return Stream.concat(claim.role("supplier").stream(), claim.role("recipient").stream())
        .toList();
  }

  /** Whether each coded party is there, each as another one, and no party is spare. */
  private static boolean sameParties(List<String> gold, List<Party> parties) {
    List<Party> left = new ArrayList<>(parties);
    for (String name : gold) {
      Optional<Party> found = left.stream().filter(party -> Names.same(name, party)).findFirst();
      if (found.isEmpty()) {
        return false;
      }
      left.remove(found.get());
    }
    return left.stream().allMatch(party -> gold.stream().anyMatch(name -> Names.same(name, party)));
  }
}
