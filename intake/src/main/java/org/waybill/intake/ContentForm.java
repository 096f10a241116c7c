package org.waybill.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of an input, told from its first bytes and not from its name. */
enum ContentForm {
  /** Plain text. */
  TEXT,
  /** An HTML page. */
  HTML,
  /** One or more JSON objects. */
  JSON;

  /** How many bytes from the start {@link #of} looks at. */
  static final int HEAD = 1 << 16;

  private static final Pattern PAGE_START =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--[\\s\\S]{0,4000}?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|meta|title|link|script|article|section|main|div"
              + "|header|h1|p)\\b[\\s\\S]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE_INSIDE =
      Pattern.compile("<(?:!doctype\\s+html|html|body)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern FEED =
      Pattern.compile(
          "<(?:\\?xml[^>]{0,200}>\\s*(?:<!--[\\s\\S]{0,4000}?-->\\s*)*<)?(rss|feed|rdf:RDF|urlset"
              + "|sitemapindex)\\b[\\s\\S]*",
          Pattern.CASE_INSENSITIVE);

  private record Signature(String start, String kind) {}

  /** The first bytes of kinds of files, as Latin-1. */
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("%PDF-", "a PDF document"),
          new Signature("{\\rtf", "an RTF document"),
          new Signature("PK\u0003\u0004", "a ZIP archive or an office document (docx, odt, epub)"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an old Office document (doc, xls)"),
          new Signature("\u001F\u008B", "a gzip archive"),
          new Signature("BZh", "a bzip2 archive"),
          new Signature("\u00FD7zXZ", "an xz archive"),
          new Signature("(\u00B5/\u00FD", "a Zstandard archive"),
          new Signature("7z\u00BC\u00AF", "a 7-Zip archive"),
          new Signature("Rar!", "a RAR archive"),
          new Signature("\u0089PNG", "a PNG image"),
          new Signature("\u00FF\u00D8\u00FF", "a JPEG image"),
          new Signature("GIF8", "a GIF image"),
          new Signature("RIFF", "a WebP image or a WAV or AVI recording"),
          new Signature("ID3", "an MP3 recording"),
          new Signature("\u007FELF", "a program"),
          new Signature("MZ\u0090", "a Windows program"),
          new Signature("\u00CA\u00FE\u00BA\u00BE", "a Java class or a macOS program"),
          new Signature("SQLite format 3", "an SQLite database"),
          new Signature("bplist", "a Safari web archive or a property list"),
          new Signature("WARC/", "a web archive (WARC)"));

  /**
   * The form of an input.
   *
   * @param head its first bytes, up to {@link #HEAD}
   * @throws RefusedException if it is none that can be taken; it says what it looks like
   */
  static ContentForm of(byte[] head) throws RefusedException {
    Optional<String> binary = binaryKind(head);
    if (binary.isPresent()) {
      throw new RefusedException(
          Refusal.BINARY,
          "looks like "
              + binary.get()
              + "; plain text, an HTML page or the JSON report form was expected: extract its text"
              + " first");
    }
    String start = Decoding.decode(head).stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return jsonOrText(start);
    }
    if (FEED.matcher(start).matches()) {
      throw new RefusedException(
          Refusal.BINARY,
          "looks like a news feed or a site map; fetch the pages that it lists and give those");
    }
    if (start.startsWith("<") && PAGE_START.matcher(start).matches()) {
      return HTML;
    }
    return start.startsWith("<") && PAGE_INSIDE.matcher(start).find() ? HTML : TEXT;
  }

  /** Some agencies begin a text with a bracket: a JSON object begins with a name or its end. */
  private static ContentForm jsonOrText(String start) {
    String next = start.substring(1).stripLeading();
    boolean object =
        start.startsWith("{") && (next.isEmpty() || "\"}".indexOf(next.charAt(0)) >= 0);
    boolean array = start.startsWith("[") && next.startsWith("{");
    return object || array ? JSON : TEXT;
  }

  private static Optional<String> binaryKind(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
    for (Signature signature : SIGNATURES) {
      if (start.startsWith(signature.start)) {
        return Optional.of(signature.kind);
      }
    }
    if (Decoding.byteOrderMark(head).isPresent() || Decoding.unmarkedUtf16(head).isPresent()) {
      return Optional.empty();
    }
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        return Optional.of("binary data (it has zero bytes)");
      }
      controls += b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
    }
    return controls * 20 > head.length
        ? Optional.of("binary data (it is full of control characters)")
        : Optional.empty();
  }
}
