package org.waybill.watchlist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes with a name that can be read several times. */
public interface ListSource {

  /** The name that messages give. */
  String name();

  /**
   * The bytes from their beginning; the caller closes the stream.
   *
   * @throws IOException if they cannot be read
   */
  InputStream open() throws IOException;

  /** A file of the file system. */
  static ListSource of(Path file) {
    return new ListSource() {
      @Override
      public String name() {
        return file.toString();
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }
    };
  }

  /**
   * Bytes that are held in memory, which the caller leaves unchanged.
   *
   * @param name the name that messages give
   * @param content the bytes
   */
  static ListSource of(String name, byte[] content) {
    return new ListSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(content);
      }
    };
  }
}
