package org.waybill.watchlist.ofac;

import java.util.Optional;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.DocumentKinds;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;

/** Numbers and other facts of a party, which all formats of OFAC give as a type and a value. */
public final class OfacNumbers {

  private static final String FOUNDED = "Organization Established Date";
  private static final String IMO = "IMO ";

  private OfacNumbers() {}

  /**
   * Adds a fact to a draft: as an identifier where its type is one, else as a remark.
   *
   * @param draft the draft
   * @param type OFAC's words for what it is
   * @param value the number or text
   * @param country the country that stands beside it, or empty
   * @param note what else is said, or empty
   */
  public static void add(EntryDraft draft, String type, String value, String country, String note) {
    Optional<String> code = Countries.standard().find(country);
    if (type.equals(FOUNDED)) {
      draft.births(ListDates.first(value));
      return;
    }
    if (type.equals("Vessel Flag") || type.equals("Nationality of Registration")) {
      draft.country(Countries.standard().find(value));
      return;
    }
    Optional<IdentifierKind> kind = DocumentKinds.standard().find(type);
    if (value.startsWith(IMO) && (draft.kind() == EntryKind.VESSEL || kind.isPresent())) {
      draft.identifier(IdentifierKind.IMO, value.substring(IMO.length()), code, note);
    } else if (kind.isPresent() && known(type, kind.get())) {
      String said = kind.get() == IdentifierKind.OTHER ? (type + " " + note).strip() : note;
      String currency =
          kind.get() == IdentifierKind.CURRENCY_ADDRESS
              ? type.substring(type.lastIndexOf(' ') + 1)
              : said;
      draft.identifier(kind.get(), value, code, currency);
    } else {
      draft.reason((type + " " + value + (country.isEmpty() ? "" : " (" + country + ")")).strip());
    }
  }

  /** A type that is not known is an identifier only if it says so. */
  private static boolean known(String type, IdentifierKind kind) {
    return kind != IdentifierKind.OTHER
        || type.contains("No.")
        || type.contains("Number")
        || type.contains("ID")
        || type.contains("Code");
  }
}
