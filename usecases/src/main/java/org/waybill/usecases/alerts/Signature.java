package org.waybill.usecases.alerts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What shows that a post comes from this ledger, and when: {@code t=SECONDS,v1=HEX}, where the
 * latter is the HMAC-SHA-256 (RFC 2104) of the seconds, a full stop and the body by the alert's
 * secret.
 */
public final class Signature {

  /** The header that carries it. */
  public static final String HEADER = "Waybill-Signature";

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /** The signature of a body at a moment. */
  public static String of(String body, String secret, Instant at) {
    String seconds = Long.toString(at.getEpochSecond());
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] sum = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
      return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(sum);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
    }
  }
}
