package org.waybill.ledger.dossier;

import org.waybill.model.InvalidValueException;
import org.waybill.model.Party;

/**
 * Two principals between whom arms are said to move: from the first to the second, or in a
 * direction that is open.
 *
 * @param supplier the {@link #principal(Party) principal} that supplies; of an open relation the
 *     one that sorts first
 * @param recipient the principal that receives; of an open relation the other one
 * @param open whether the direction is open
 */
public record Relation(String supplier, String recipient, boolean open)
    implements Comparable<Relation> {

  private static final String TO = " → ";
  private static final String BETWEEN = " – ";

  /** Rejects a relation of a principal with itself, and an open one whose sides are not sorted. */
  public Relation {
    int order = supplier.compareTo(recipient);
    if (order == 0 || (open && order > 0)) {
      throw new InvalidValueException(
          "no relation leads from '" + supplier + "' to '" + recipient + "'");
    }
  }

  /** The relation from a supplier to a recipient. */
  public static Relation directed(String supplier, String recipient) {
    return new Relation(supplier, recipient, false);
  }

  /** The relation of two principals in a direction that is open. */
  public static Relation between(String one, String other) {
    return one.compareTo(other) < 0
        ? new Relation(one, other, true)
        : new Relation(other, one, true);
  }

  /** The same two principals in a direction that is open. */
  public Relation pair() {
    return open ? this : between(supplier, recipient);
  }

  /** Whether a principal is one of the two. */
  public boolean has(String principal) {
    return supplier.equals(principal) || recipient.equals(principal);
  }

  /**
   * What stands for a party in relations: of a person or a company, the state or organisation that
   * it belongs to, where the text tells; else the party itself. Armed groups and organisations
   * stand for themselves, as the state that they belong to is often the one that they fight.
   */
  public static String principal(Party party) {
    return switch (party.type()) {
      case PERSON, COMPANY -> party.of().orElse(party.key());
      case STATE, ORGANISATION, ARMED_GROUP, OUTLET -> party.key();
    };
  }

  @Override
  public int compareTo(Relation other) {
    int order = supplier.compareTo(other.supplier);
    order = order == 0 ? recipient.compareTo(other.recipient) : order;
    return order == 0 ? Boolean.compare(open, other.open) : order;
  }

  /**
   * The relation that {@link #toString} wrote.
   *
   * @throws InvalidValueException if it is no such text
   */
  public static Relation parse(String text) {
    boolean open = !text.contains(TO);
    String[] sides = text.split(open ? BETWEEN : TO, 2);
    if (sides.length < 2) {
      throw new InvalidValueException("'" + text + "' is no relation; write KP" + TO + "RU");
    }
    return new Relation(sides[0], sides[1], open);
  }

  /** {@code KP → RU}, or {@code KP – RU} where the direction is open. */
  @Override
  public String toString() {
    return supplier + (open ? BETWEEN : TO) + recipient;
  }
}
