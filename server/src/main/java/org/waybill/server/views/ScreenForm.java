package org.waybill.server.views;

import java.util.List;

/**
 * A name that somebody looks for on the lists, and what the lists have.
 *
 * @param name the name; empty where none is asked for yet
 * @param type what it is the name of; empty if that is not known
 * @param born when the person was born, as EDTF; empty if that is not known
 * @param country a country of the party; empty if that is not known
 * @param threshold the lowest score that is shown
 * @param types the types that can be asked for
 * @param lists the codes of the lists that the ledger keeps
 * @param hits the entries that resemble it, the most alike first
 */
public record ScreenForm(
    String name,
    String type,
    String born,
    String country,
    String threshold,
    List<String> types,
    List<String> lists,
    List<HitView> hits) {

  /** Copies the lists. */
  public ScreenForm {
    types = List.copyOf(types);
    lists = List.copyOf(lists);
    hits = List.copyOf(hits);
  }
}
