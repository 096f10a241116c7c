package org.waybill.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.waybill.model.Report;

/** A hash over all that a report is: two reports with one fingerprint are the same report. */
final class Fingerprint {

  private Fingerprint() {}

  /** SHA-256 in lower-case hexadecimal. */
  static String of(Report report) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part :
          List.of(
              report.id(),
              report.language(),
              report.title(),
              report.outlet(),
              report.published().orElse(""),
              report.url().orElse(""),
              report.body())) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
