package org.waybill.usecases.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Factuality;
import org.waybill.model.Party;

/**
 * A claim as a person coded it: a line of a coding file.
 *
 * @param kind the kind of event
 * @param stage how far along, for the kinds that have a stage
 * @param reading who does what
 * @param alternatives other readings that are as right: what each says, over what {@code reading}
 *     says
 * @param factuality how surely
 * @param source the nearest speaker, or {@code outlet}
 * @param when the date as EDTF, where one is said
 * @param categories the categories of materiel, where the line tells of materiel
 * @param evidence the exact words
 * @param optional whether a careful coder could leave it out
 * @param line the line itself
 */
public record GoldClaim(
    String kind,
    Optional<String> stage,
    Reading reading,
    List<Reading> alternatives,
    Factuality factuality,
    String source,
    Optional<String> when,
    Optional<Set<String>> categories,
    String evidence,
    boolean optional,
    String line) {

  /** Copies the collections. */
  public GoldClaim {
    alternatives = List.copyOf(alternatives);
    categories = categories.map(Set::copyOf);
  }

  /** Whether this is a transfer between some parties, as far as its coder tells who they are. */
  public boolean isTransferBetween(List<Party> supplier, List<Party> recipient) {
    return kind.equals("transfer") && CoreRoles.agree(this, supplier, recipient);
  }

  /**
   * Who does what, as coded.
   *
   * @param roles the names in each role: ids of states, or names as the text has them
   * @param choices the roles that a fixed word fills, for instance {@code undertakes}
   */
  public record Reading(Map<String, List<String>> roles, Map<String, String> choices) {

    /** Copies the maps. */
    public Reading {
      roles = Map.copyOf(roles);
      choices = Map.copyOf(choices);
    }

    /** The names in a role; empty if it is open. */
    public List<String> role(String name) {
      return roles.getOrDefault(name, List.of());
    }

    /** The fixed word in a role; empty if there is none. */
    public String choice(String name) {
      return choices.getOrDefault(name, "");
    }

    /** This reading with what another one says instead. */
    public Reading with(Reading other) {
      Map<String, List<String>> allRoles = new HashMap<>(roles);
      allRoles.putAll(other.roles);
      Map<String, String> allChoices = new HashMap<>(choices);
      allChoices.putAll(other.choices);
      return new Reading(allRoles, allChoices);
    }
  }
}
