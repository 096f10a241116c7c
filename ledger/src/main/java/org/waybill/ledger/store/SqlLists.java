package org.waybill.ledger.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.waybill.ledger.lists.KeptLists;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnusableLedgerException;

/** Versions of official lists in a database, their files packed by gzip and cut into parts. */
final class SqlLists implements KeptLists {

  private static final int PART = 1 << 20;

  private static final String COLUMNS =
      "v.list, v.number, v.format, v.published, v.taken, v.digest, v.source, v.size, v.entries,"
          + " v.names, v.rejected";

  private static final RowMapper<ListVersion> VERSION =
      (row, context) ->
          new ListVersion(
              row.getLong(2),
              Instant.parse(row.getString(5)),
              row.getString(6),
              row.getLong(8),
              new ListVersion.About(
                  row.getString(1),
                  row.getString(3),
                  row.getString(7),
                  Optional.ofNullable(row.getString(4)).map(LocalDate::parse),
                  row.getLong(9),
                  row.getLong(10),
                  row.getLong(11)));

  private final Database database;

  SqlLists(Database database) {
    this.database = database;
  }

  @Override
  public Optional<ListVersion> keep(ListVersion.About about, byte[] file) {
    String digest = digest(file);
    byte[] packed = packed(file);
    Instant now = database.opening().clock().instant();
    return database.write(handle -> {
      Optional<ListVersion> newest = newest(handle, about.list());
      if (newest.map(ListVersion::digest).filter(digest::equals).isPresent()) {
        return Optional.empty();
      }
      long number = newest.map(ListVersion::number).orElse(0L) + 1;
      ListVersion version = new ListVersion(number, now, digest, file.length, about);
      insert(handle, version);
      parts(handle, version, packed);
      return Optional.of(version);
    });
  }

  private static Optional<ListVersion> newest(Handle handle, String list) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + " FROM list_version v WHERE v.list = :list ORDER BY v.number DESC LIMIT 1")
        .bind("list", list)
        .map(VERSION)
        .findOne();
  }

  private static void insert(Handle handle, ListVersion version) {
    ListVersion.About about = version.about();
    handle
        .createUpdate(
            "INSERT INTO list_version (list, number, format, published, taken, digest, source,"
                + " size, entries, names, rejected) VALUES (:list, :number, :format, :published,"
                + " :taken, :digest, :source, :size, :entries, :names, :rejected)")
        .bind("list", about.list())
        .bind("number", version.number())
        .bind("format", about.format())
        .bind("published", about.published().map(LocalDate::toString))
        .bind("taken", version.taken().toString())
        .bind("digest", version.digest())
        .bind("source", about.source())
        .bind("size", version.size())
        .bind("entries", about.entries())
        .bind("names", about.names())
        .bind("rejected", about.rejected())
        .execute();
  }

  private static void parts(Handle handle, ListVersion version, byte[] packed) {
    for (int part = 0; part * (long) PART < packed.length; part++) {
      int from = part * PART;
      handle
          .createUpdate(
              "INSERT INTO list_content (list, number, part, content)"
                  + " VALUES (:list, :number, :part, :content)")
          .bind("list", version.about().list())
          .bind("number", version.number())
          .bind("part", part)
          .bind("content", Arrays.copyOfRange(packed, from, Math.min(packed.length, from + PART)))
          .execute();
    }
  }

  @Override
  public List<ListVersion> newest() {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT "
                    + COLUMNS
                    + " FROM list_version v WHERE v.number = (SELECT MAX(o.number) FROM"
                    + " list_version o WHERE o.list = v.list) ORDER BY v.list")
            .map(VERSION)
            .list());
  }

  @Override
  public List<ListVersion> versions(String list) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT " + COLUMNS + " FROM list_version v WHERE v.list = :list ORDER BY v.number")
            .bind("list", list)
            .map(VERSION)
            .list());
  }

  @Override
  public byte[] file(String list, long number) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    database
        .read(handle ->
            handle
                .createQuery(
                    "SELECT content FROM list_content WHERE list = :list AND number = :number"
                        + " ORDER BY part")
                .bind("list", list)
                .bind("number", number)
                .map((row, context) -> row.getBytes(1))
                .list())
        .forEach(packed::writeBytes);
    if (packed.size() == 0) {
      throw new InvalidValueException(
          "the ledger has no version "
              + number
              + " of list "
              + list
              + "; 'waybill lists status "
              + list
              + "' lists those it has");
    }
    try (GZIPInputStream file =
        new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      return file.readAllBytes();
    } catch (IOException damaged) {
      throw new UnusableLedgerException(
          "version "
              + number
              + " of list "
              + list
              + " is damaged ("
              + damaged.getMessage()
              + "); take the ledger from a backup, or the list anew from its publisher",
          damaged);
    }
  }

  private static byte[] packed(byte[] file) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(file);
    } catch (IOException impossible) {
      throw new IllegalStateException("packing in memory failed", impossible);
    }
    return packed.toByteArray();
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
