package org.waybill.watchlist;

import org.waybill.model.Coded;

/** A format that list files come in, recognised by content. */
public enum ListFormat implements Coded {
  /** The UN Security Council's consolidated list. */
  UN_XML("un-xml"),
  /** OFAC's sdn.xml and consolidated.xml. */
  OFAC_XML("ofac-xml"),
  /** OFAC's delimited set: sdn, alt, add and comments, without headers. */
  OFAC_CSV("ofac-csv"),
  /** OFAC's sdn_advanced.xml and cons_advanced.xml. */
  OFAC_ADVANCED_XML("ofac-advanced-xml"),
  /** OFAC's sdn_enhanced.xml and cons_enhanced.xml. */
  OFAC_ENHANCED_XML("ofac-enhanced-xml"),
  /** The EU's xmlFullSanctionsList 1.0 and 1.1. */
  EU_XML("eu-xml"),
  /** The EU's csvFullSanctionsList 1.1 and the older list of the same kind. */
  EU_CSV("eu-csv"),
  /** The EU's global.xml, as published until 2017. */
  EU_GLOBAL_XML("eu-global-xml"),
  /** The ConList of the UK's OFSI as CSV, of before and after 2022. */
  OFSI_CSV("ofsi-csv"),
  /** The ConList of the UK's OFSI as XML in the format of 2022. */
  OFSI_XML("ofsi-xml"),
  /** The UK Sanctions List of the FCDO as XML. */
  UK_XML("uk-xml"),
  /** The UK Sanctions List of the FCDO as CSV. */
  UK_CSV("uk-csv"),
  /** Canada's consolidated autonomous sanctions list. */
  CANADA_XML("canada-xml"),
  /** Australia's consolidated list. */
  AUSTRALIA_XLSX("australia-xlsx"),
  /** FollowTheMoney entities as JSON Lines (entities.ftm.json). */
  FTM_JSON("ftm-json"),
  /** OpenSanctions targets with their properties nested (targets.nested.json). */
  NESTED_JSON("nested-json"),
  /** OpenSanctions targets as a table (targets.simple.csv). */
  SIMPLE_CSV("simple-csv");

  private final String code;

  ListFormat(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
