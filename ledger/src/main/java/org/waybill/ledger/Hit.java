package org.waybill.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A list entry that a party resembles.
 *
 * @param party the party's key
 * @param list the code of the list
 * @param entry the list's own id of the entry
 * @param name the name on the list that resembles the party's most
 * @param programmes the programmes that it is listed under, in the list's own codes, with commas
 * @param listed when it was put on the list, as EDTF
 * @param score how alike they are, between 0 and 1
 * @param reasons why, in words
 * @param content a hash of the entry and of what was looked for; a clearing holds for it alone
 */
public record Hit(
    String party,
    String list,
    String entry,
    String name,
    String programmes,
    Optional<String> listed,
    double score,
    String reasons,
    String content) {

  private static final int ID_LENGTH = 12;

  /** What names the hit, the same whenever the party is screened: twelve hexadecimal digits. */
  public String id() {
    return hash(party + "\n" + list + "\n" + entry).substring(0, ID_LENGTH);
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
