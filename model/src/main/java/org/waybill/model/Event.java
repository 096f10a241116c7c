package org.waybill.model;

import java.util.List;

/** What is claimed to have happened, to be happening or to be about to happen. */
public sealed interface Event {

  /** The word that the claim format has for this kind of event. */
  String kind();

  /**
   * Arms, or what serves war, going from one party to another.
   *
   * @param stage how far along
   * @param supplier who gives; empty if open
   * @param recipient who gets; empty if open
   * @param parties both sides of a deal whose direction the report leaves open; then supplier and
   *     recipient are empty
   * @param endUser who is to use it, where that is somebody other than the recipient
   * @param materiel what
   */
  record Transfer(
      Stage stage,
      List<Party> supplier,
      List<Party> recipient,
      List<Party> parties,
      List<Party> endUser,
      List<Materiel> materiel)
      implements Event {

    /** Copies the lists; rejects a transfer that has both a direction and open parties. */
    public Transfer {
      supplier = List.copyOf(supplier);
      recipient = List.copyOf(recipient);
      parties = List.copyOf(parties);
      endUser = List.copyOf(endUser);
      materiel = List.copyOf(materiel);
      if (!parties.isEmpty() && !(supplier.isEmpty() && recipient.isEmpty())) {
        throw new InvalidValueException("a transfer has either parties, or supplier and recipient");
      }
    }

    @Override
    public String kind() {
      return "transfer";
    }
  }

  /**
   * Officials of two or more parties meeting, talking or writing.
   *
   * @param form how they meet
   * @param stage whether it took place
   * @param participants who
   */
  record Contact(ContactForm form, ContactStage stage, List<Party> participants) implements Event {

    /** Copies the list. */
    public Contact {
      participants = List.copyOf(participants);
    }

    @Override
    public String kind() {
      return "contact";
    }
  }

  /**
   * A party binding itself.
   *
   * @param actor who undertakes
   * @param addressee to whom it is said; empty if open
   * @param undertakes what
   * @param materiel of what, where it is about supply
   * @param recipient who would get it
   */
  record Commitment(
      List<Party> actor,
      List<Party> addressee,
      Undertaking undertakes,
      List<Materiel> materiel,
      List<Party> recipient)
      implements Event {

    /** Copies the lists. */
    public Commitment {
      actor = List.copyOf(actor);
      addressee = List.copyOf(addressee);
      materiel = List.copyOf(materiel);
      recipient = List.copyOf(recipient);
    }

    @Override
    public String kind() {
      return "commitment";
    }
  }

  /**
   * A party asking another to do or leave something.
   *
   * @param actor who asks
   * @param addressee who is asked; empty if open
   * @param asks for what
   * @param materiel of what, where it is about supply
   * @param recipient who would get it
   */
  record Appeal(
      List<Party> actor,
      List<Party> addressee,
      Request asks,
      List<Materiel> materiel,
      List<Party> recipient)
      implements Event {

    /** Copies the lists. */
    public Appeal {
      actor = List.copyOf(actor);
      addressee = List.copyOf(addressee);
      materiel = List.copyOf(materiel);
      recipient = List.copyOf(recipient);
    }

    @Override
    public String kind() {
      return "appeal";
    }
  }

  /**
   * A party acting against another by sanctions, embargo and the like.
   *
   * @param actor who acts
   * @param target against whom; empty if open
   * @param form by what means
   * @param stage how far along
   */
  record Measure(List<Party> actor, List<Party> target, MeasureForm form, MeasureStage stage)
      implements Event {

    /** Copies the lists. */
    public Measure {
      actor = List.copyOf(actor);
      target = List.copyOf(target);
    }

    @Override
    public String kind() {
      return "measure";
    }
  }

  /**
   * A question put to a party.
   *
   * @param actor who asked
   * @param addressee who was asked
   * @param answer what came of it
   */
  record Inquiry(List<Party> actor, List<Party> addressee, Answer answer) implements Event {

    /** Copies the lists. */
    public Inquiry {
      actor = List.copyOf(actor);
      addressee = List.copyOf(addressee);
    }

    @Override
    public String kind() {
      return "inquiry";
    }
  }
}
