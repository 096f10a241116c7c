package org.waybill.watchlist.ofac;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.DocumentKinds;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;

/**
 * Remarks of OFAC's delimited files, which pack into one field what the XML tells apart: "DOB 20
 * May 1954; POB Eilbur, Somalia; nationality Somalia; Passport A0181988 (Somalia); Linked To: …".
 */
public final class OfacRemarks {

  private static final Pattern ALTERNATIVE = Pattern.compile("^alt\\. ");
  private static final Pattern ABBREVIATION = Pattern.compile("\\.\\p{Lu}\\.$");
  private static final Pattern QUOTED = Pattern.compile("^([anf]\\.k\\.a\\.) ['\"](.+)['\"]$");
  private static final Pattern LINKED = Pattern.compile("^\\(?Linked To: (.+?)\\)?$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?<type>[^\\d].*?) (?<value>\\S*\\d\\S*)(?: \\((?<country>[^)]*)\\))?(?<note>.*)$");
  private static final Pattern LETTERS =
      Pattern.compile(
          "^(?<type>SWIFT/BIC|Vessel Call Sign|Tax ID No\\.) (?<value>\\S+)(?:"
              + " \\((?<country>[^)]*)\\))?(?<note>.*)$");

  private OfacRemarks() {}

  /**
   * Adds what remarks say to a draft.
   *
   * @param draft the draft
   * @param remarks the field, with the continuation that may stand in another file
   */
  public static void add(EntryDraft draft, String remarks) {
    String whole = remarks.strip();
    if (whole.endsWith(".") && !ABBREVIATION.matcher(whole).find()) {
      whole = whole.substring(0, whole.length() - 1);
    }
    for (String segment : whole.split(";\\s", -1)) {
      one(draft, ALTERNATIVE.matcher(segment.strip()).replaceFirst(""));
    }
  }

  private static void one(EntryDraft draft, String text) {
    Matcher alias = QUOTED.matcher(text);
    Matcher linked = LINKED.matcher(text);
    if (alias.matches()) {
      // What is an alias in the remarks and not in the file of aliases is a weak one.
      NameKind kind = OfacWords.former(alias.group(1)) ? NameKind.FORMER : NameKind.ALIAS;
      draft.name(alias.group(2), kind, NameQuality.WEAK, "");
    } else if (linked.matches()) {
      draft.link("Linked To", "", linked.group(1));
    } else if (text.startsWith("DOB ")) {
      draft.births(ListDates.all(text.substring("DOB ".length())));
    } else if (text.startsWith("POB ")) {
      draft.birthPlace(text.substring("POB ".length()));
    } else if (text.startsWith("nationality ")) {
      draft.country(Countries.standard().find(text.substring("nationality ".length())));
    } else if (text.startsWith("citizen ")) {
      draft.country(Countries.standard().find(text.substring("citizen ".length())));
    } else if (text.startsWith("Organization Established Date ")) {
      draft.births(ListDates.first(text.substring("Organization Established Date ".length())));
    } else {
      number(draft, text);
    }
  }

  private static void number(EntryDraft draft, String text) {
    Matcher letters = LETTERS.matcher(text);
    Matcher digits = NUMBER.matcher(text);
    Matcher found = letters.matches() ? letters : digits;
    if (!found.matches() || DocumentKinds.standard().find(found.group("type")).isEmpty()) {
      draft.reason(text);
      return;
    }
    String country = found.group("country") == null ? "" : found.group("country");
    OfacNumbers.add(
        draft, found.group("type"), found.group("value"), country, found.group("note").strip());
  }
}
