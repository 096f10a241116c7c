package org.waybill.model.watchlist;

import java.util.List;
import java.util.Optional;
import org.waybill.model.InvalidValueException;

/**
 * One party on an official list, with what the list says of it.
 *
 * @param list the code of the list: un, ofac-sdn, eu, uk …, or the name of an OpenSanctions dataset
 * @param id the list's own id of the entry
 * @param kind what kind of party it is
 * @param names all its names, the primary one first; never none
 * @param birthDates when a person was born, or an organisation founded; several where the list is
 *     not sure
 * @param birthPlaces where, as the list writes it
 * @param countries ISO 3166-1 alpha-2 codes of nationalities, citizenships, flags and countries of
 *     registration
 * @param identifiers passports, register numbers and the like
 * @param addresses where it is to be found
 * @param programmes the sanctions programmes that it is listed under, in the list's own codes
 * @param reasons why it is listed and what else is remarked, in the list's words
 * @param listed when it was put on the list
 * @param delisted when it was taken off, where a list keeps such entries
 * @param links its ties to other entries of the list
 * @param raw the record as the list gives it, unchanged
 */
public record Entry(
    String list,
    String id,
    EntryKind kind,
    List<EntryName> names,
    List<EntryDate> birthDates,
    List<String> birthPlaces,
    List<String> countries,
    List<Identifier> identifiers,
    List<EntryAddress> addresses,
    List<String> programmes,
    List<String> reasons,
    Optional<EntryDate> listed,
    Optional<EntryDate> delisted,
    List<EntryLink> links,
    String raw) {

  /** Copies the lists, and rejects an entry without a name. */
  public Entry {
    if (names.isEmpty()) {
      throw new InvalidValueException("entry " + id + " of list " + list + " has no name");
    }
    names = List.copyOf(names);
    birthDates = List.copyOf(birthDates);
    birthPlaces = List.copyOf(birthPlaces);
    countries = List.copyOf(countries);
    identifiers = List.copyOf(identifiers);
    addresses = List.copyOf(addresses);
    programmes = List.copyOf(programmes);
    reasons = List.copyOf(reasons);
    links = List.copyOf(links);
  }

  /** The name that the list puts first. */
  public EntryName primaryName() {
    return names.getFirst();
  }
}
