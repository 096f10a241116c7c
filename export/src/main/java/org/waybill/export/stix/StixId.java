package org.waybill.export.stix;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identifiers of STIX objects: the type, and a UUID of version 5 over what the object is about. */
final class StixId {

  /** Drawn once; to change it would give every object a new id. */
  private static final UUID NAMESPACE = UUID.fromString("2cc73ee4-eee7-4a9e-9fb1-ac485b8a88fa");

  private StixId() {}

  /**
   * An identifier.
   *
   * @param type the type of the object
   * @param names what tells it from others of its type
   */
  static String of(String type, String... names) {
    String name = type + "\n" + String.join("\n", names);
    return type + "--" + Generators.nameBasedGenerator(NAMESPACE).generate(name);
  }
}
