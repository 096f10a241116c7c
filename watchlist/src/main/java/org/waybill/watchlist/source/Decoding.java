package org.waybill.watchlist.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.watchlist.ListSource;

/**
 * Bytes to characters: by byte order mark, by what the file says, else UTF-8. Bytes that the
 * encoding does not have are an error and never a question mark.
 */
public final class Decoding {

  private static final Pattern DECLARED =
      Pattern.compile("\\A\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** UTF-7, EBCDIC and the like can hide markup from whoever looks at a file. */
  private static final Set<String> KNOWN =
      Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ISO-8859-1", "ISO-8859-15");

  private Decoding() {}

  /**
   * Characters of an XML or JSON file; malformed bytes throw {@link
   * java.nio.charset.CharacterCodingException}.
   *
   * @param stream the bytes; closed with the reader
   * @throws IOException if the bytes cannot be read, or the encoding is none that is taken
   */
  public static Reader declared(InputStream stream) throws IOException {
    PushbackInputStream bytes =
        new PushbackInputStream(new BufferedInputStream(stream, 1 << 16), 512);
    Charset charset = marked(bytes).orElse(StandardCharsets.UTF_8);
    if (charset.equals(StandardCharsets.UTF_8)) {
      byte[] head = bytes.readNBytes(512);
      bytes.unread(head);
      Matcher declaration = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
      if (declaration.find()) {
        charset = named(declaration.group(1));
      }
    }
    return strict(bytes, charset);
  }

  /**
   * Characters of a table, which says nothing of its encoding: UTF-8 where all of it is, else
   * Windows-1252, which the EU has published in.
   *
   * @param source the file, which is read twice
   * @throws IOException if the bytes cannot be read
   */
  public static Reader guessed(ListSource source) throws IOException {
    boolean utf8;
    try (InputStream stream = source.open()) {
      PushbackInputStream bytes = new PushbackInputStream(stream, 512);
      Optional<Charset> mark = marked(bytes);
      utf8 = mark.isPresent() || wellFormed(bytes);
    }
    PushbackInputStream bytes =
        new PushbackInputStream(new BufferedInputStream(source.open(), 1 << 16), 512);
    Charset charset = marked(bytes).orElse(utf8 ? StandardCharsets.UTF_8 : WINDOWS);
    return strict(bytes, charset);
  }

  /**
   * The first characters of a file, malformed ones replaced: enough to recognise its format.
   *
   * @param source the file
   * @param bytes how many bytes are looked at
   * @throws IOException if the file cannot be read
   */
  public static String head(ListSource source, int bytes) throws IOException {
    try (InputStream stream = source.open()) {
      PushbackInputStream pushback = new PushbackInputStream(stream, 512);
      Charset charset = marked(pushback).orElse(StandardCharsets.UTF_8);
      return new String(pushback.readNBytes(bytes), charset);
    }
  }

  private static Reader strict(InputStream bytes, Charset charset) {
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset named(String name) throws RefusedException {
    try {
      Charset charset = Charset.forName(name);
      String canonical = charset.name().toUpperCase(Locale.ROOT);
      if (KNOWN.contains(canonical) || canonical.startsWith("WINDOWS-125")) {
        // A declaration in ASCII that says UTF-16 is wrong; the bytes read so far are not UTF-16.
        return canonical.startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      // refused below with the others
    }
    throw new RefusedException(
        "line 1", "the encoding " + name + " is not taken; save the file as UTF-8");
  }

  private static Optional<Charset> marked(PushbackInputStream bytes) throws IOException {
    byte[] mark = bytes.readNBytes(4);
    if (starts(mark, 0xEF, 0xBB, 0xBF)) {
      bytes.unread(mark, 3, mark.length - 3);
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(mark, 0xFF, 0xFE) || starts(mark, 0xFE, 0xFF)) {
      bytes.unread(mark, 2, mark.length - 2);
      return Optional.of(
          mark[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    bytes.unread(mark);
    if (starts(mark, '<', 0, '?', 0)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (starts(mark, 0, '<', 0, '?')) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int at = 0; at < with.length; at++) {
      if (bytes[at] != (byte) with[at]) {
        return false;
      }
    }
    return true;
  }

  private static boolean wellFormed(InputStream stream) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    while (true) {
      int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
      if (count > 0) {
        bytes.position(bytes.position() + count);
      }
      bytes.flip();
      CoderResult result = decoder.decode(bytes, characters, count < 0);
      characters.clear();
      if (result.isError()) {
        return false;
      }
      bytes.compact();
      if (count < 0) {
        return bytes.position() == 0;
      }
    }
  }
}
