package org.waybill.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * Ids of reports that come without one: {@code sha256:} and the SHA-256 of the body in lower-case
 * hexadecimal.
 *
 * <p>The body is normalised first, so that copies of one text that differ in line breaks, blanks or
 * the composition of accents have one id: Unicode NFC, every run of white space one blank, none at
 * either end, UTF-8.
 */
final class TextIds {

  private TextIds() {}

  static String of(String body) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(normalised(body).getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String normalised(String body) {
    String composed = Normalizer.normalize(body, Normalizer.Form.NFC);
    StringBuilder text = new StringBuilder(composed.length());
    boolean blank = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else {
        if (blank && !text.isEmpty()) {
          text.append(' ');
        }
        blank = false;
        text.append(c);
      }
    }
    return text.toString();
  }
}
