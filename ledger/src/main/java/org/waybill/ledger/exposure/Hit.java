package org.waybill.ledger.exposure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.waybill.model.screening.Reason;
import org.waybill.model.watchlist.EntryKind;

/**
 * A list entry that a party resembles.
 *
 * @param party the party's key
 * @param asked the name of the party that resembles it most
 * @param listed what the list says of the entry
 * @param score how alike they are, between 0 and 1
 * @param reasons why, the weightiest first
 * @param content a hash of the entry and of what was looked for; a clearing holds for it alone
 */
public record Hit(
    String party, String asked, Listed listed, double score, List<Reason> reasons, String content) {

  private static final int ID_LENGTH = 12;

  /**
   * What a list says of an entry.
   *
   * @param list the code of the list
   * @param entry the list's own id of the entry
   * @param kind what kind of party it is
   * @param name the name of the entry that resembles the party's most
   * @param primaryName the name that the list puts first
   * @param programmes the programmes that it is listed under, in the list's own codes
   * @param since when it was put on the list, as EDTF
   */
  public record Listed(
      String list,
      String entry,
      EntryKind kind,
      String name,
      String primaryName,
      List<String> programmes,
      Optional<String> since) {

    /** Copies the list. */
    public Listed {
      programmes = List.copyOf(programmes);
    }
  }

  /** Copies the list. */
  public Hit {
    reasons = List.copyOf(reasons);
  }

  /** What names the hit, the same whenever the party is screened: twelve hexadecimal digits. */
  public String id() {
    return hash(party + "\n" + listed.list() + "\n" + listed.entry()).substring(0, ID_LENGTH);
  }

  /** A hash of a text: SHA-256 in hexadecimal digits. */
  public static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
