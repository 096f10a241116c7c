package org.waybill.reading.materiel;

import org.waybill.model.InvalidValueException;

/** Where a name counts as that of a weapon type. */
enum Manner {
  /** Anywhere: {@code HIMARS}. */
  ALONE,
  /**
   * Where the sentence names other materiel, as it is also a common word or name: {@code Leopard}.
   */
  NEAR,
  /** Only right beside a word for materiel, as the code has many uses: {@code G-5}. */
  BESIDE;

  /** The manner that the gazetteer writes so. */
  static Manner of(String written) {
    return switch (written) {
      case "" -> ALONE;
      case "near" -> NEAR;
      case "beside" -> BESIDE;
      default ->
          throw new InvalidValueException(
              "manner '" + written + "' is not known; write near, beside or nothing");
    };
  }
}
