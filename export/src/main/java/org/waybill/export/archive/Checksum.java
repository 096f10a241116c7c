package org.waybill.export.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the lines of an archive between its first and its last, each with its line feed. */
final class Checksum {

  private final MessageDigest digest;

  Checksum() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  void add(String line) {
    digest.update(line.getBytes(UTF_8));
    digest.update((byte) '\n');
  }

  /** In lower-case hexadecimal; begins anew. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
