package org.waybill.export.ftm;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Ids that are the same in every export: a kind, and a UUID of version 5 over what it names. */
final class Ids {

  /** Drawn once; to change it would give every entity a new id. */
  private static final UUID NAMESPACE = UUID.fromString("615af1e4-77dd-4f4f-b943-5d710e084e01");

  private Ids() {}

  static String of(String kind, String... names) {
    String name = kind + "\n" + String.join("\n", names);
    return "waybill-" + kind + "-" + Generators.nameBasedGenerator(NAMESPACE).generate(name);
  }
}
