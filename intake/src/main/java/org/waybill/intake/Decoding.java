package org.waybill.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters.
 *
 * <p>A byte order mark decides; then valid UTF-8, which other encodings almost never are by chance,
 * so that a wrong declaration does no harm; then what an HTML page declares; then the statistics of
 * ICU; then windows-1252, which Western archives are in when they are in nothing else.
 */
final class Decoding {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int STATISTICS_SAMPLE = 1 << 16;
  private static final int LEAST_CONFIDENCE = 30;
  private static final int DECLARATION_WITHIN = 4_096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private Decoding() {}

  /** The text of an input, without its byte order mark. */
  static String decode(byte[] bytes) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      String text = new String(bytes, marked.get());
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    Optional<Charset> wide = unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, declared(bytes).orElseGet(() -> likeliest(bytes)));
    }
  }

  /** The encoding that a byte order mark stands for. */
  static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName(bytes[0] == 0 ? "UTF-32BE" : "UTF-32LE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** Whether the characters of an input are two or four bytes wide. */
  static boolean isWide(byte[] head) {
    return unmarkedUtf16(head).isPresent()
        || byteOrderMark(head).filter(mark -> !mark.equals(StandardCharsets.UTF_8)).isPresent();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: zeros in most even or most odd places, and hardly any in the others. */
  static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int[] zeros = new int[2];
    int looked = Math.min(bytes.length, 512) & ~1;
    for (int i = 0; i < looked; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int pairs = looked / 2;
    if (pairs < 2) {
      return Optional.empty();
    }
    if (zeros[1] > pairs * 0.7 && zeros[0] < pairs * 0.05) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] > pairs * 0.7 && zeros[1] < pairs * 0.05
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    Matcher declaration =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return declaration.find() ? named(declaration.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      // Here the bytes are known not to be UTF-8, and UTF-16 could not have been matched as ASCII.
      return charset.name().toLowerCase(Locale.ROOT).startsWith("utf-")
          ? Optional.empty()
          : Optional.of(asBrowsersRead(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Pages that say Latin-1 or ASCII are windows-1252, which the WHATWG encoding standard fixes. */
  private static Charset asBrowsersRead(Charset charset) {
    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
        ? WINDOWS_1252
        : charset;
  }

  private static Charset likeliest(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(sampleWithNonAscii(bytes)).detect();
    if (match == null || match.getConfidence() < LEAST_CONFIDENCE) {
      return WINDOWS_1252;
    }
    try {
      return asBrowsersRead(Charset.forName(match.getName()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return WINDOWS_1252;
    }
  }

  private static byte[] sampleWithNonAscii(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, first - STATISTICS_SAMPLE / 4);
    int end = Math.min(bytes.length, start + STATISTICS_SAMPLE);
    return java.util.Arrays.copyOfRange(bytes, start, end);
  }
}
