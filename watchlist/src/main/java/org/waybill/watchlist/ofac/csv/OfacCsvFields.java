package org.waybill.watchlist.ofac.csv;

import java.util.Optional;

/** The columns of OFAC's delimited files, which are told apart by how many they are. */
final class OfacCsvFields {

  static final String NOTHING = "-0-";
  static final String END = "\u001a";

  /** The columns of sdn.csv: number, name, type, programmes, title, and what is of ships. */
  enum Party {
    NUMBER,
    NAME,
    TYPE,
    PROGRAMMES,
    TITLE,
    CALL_SIGN,
    VESSEL_TYPE,
    TONNAGE,
    GROSS_TONNAGE,
    FLAG,
    OWNER,
    REMARKS
  }

  /** The columns of alt.csv. */
  enum Alias {
    PARTY,
    NUMBER,
    TYPE,
    NAME,
    REMARKS
  }

  /** The columns of add.csv. */
  enum Address {
    PARTY,
    NUMBER,
    STREET,
    CITY,
    COUNTRY,
    REMARKS
  }

  /** The columns of sdn_comments.csv, which continues remarks that were too long. */
  enum Comment {
    PARTY,
    REMARKS
  }

  /** A part of the set. */
  enum Part {
    PARTIES,
    ALIASES,
    ADDRESSES,
    COMMENTS
  }

  private OfacCsvFields() {}

  /** The part of the set that has rows of so many cells. */
  static Optional<Part> part(int cells) {
    if (cells == Party.values().length) {
      return Optional.of(Part.PARTIES);
    }
    if (cells == Alias.values().length) {
      return Optional.of(Part.ALIASES);
    }
    if (cells == Address.values().length) {
      return Optional.of(Part.ADDRESSES);
    }
    return cells == Comment.values().length ? Optional.of(Part.COMMENTS) : Optional.empty();
  }
}
