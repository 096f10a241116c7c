package org.waybill.model.watchlist;

import org.waybill.model.Coded;

/** What kind of number or code identifies a listed party. */
public enum IdentifierKind implements Coded {
  /** A passport. */
  PASSPORT("passport"),
  /** An identity card or a state's number for a person. */
  NATIONAL_ID("national-id"),
  /** A tax number. */
  TAX_NUMBER("tax-number"),
  /** A number in a register of companies or the like. */
  REGISTRATION("registration"),
  /** A ship's IMO number. */
  IMO("imo"),
  /** A ship's MMSI. */
  MMSI("mmsi"),
  /** A ship's or aircraft's call sign. */
  CALL_SIGN("call-sign"),
  /** An aircraft's tail or serial number. */
  AIRCRAFT_NUMBER("aircraft-number"),
  /** A bank's SWIFT/BIC code (ISO 9362). */
  BIC("bic"),
  /** An ISO 17442 legal entity identifier. */
  LEI("lei"),
  /** An address in a distributed ledger of a digital currency. */
  CURRENCY_ADDRESS("currency-address"),
  /** Anything else that the list gives as a number. */
  OTHER("other");

  private final String code;

  IdentifierKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
