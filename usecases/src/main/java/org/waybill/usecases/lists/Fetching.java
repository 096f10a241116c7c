package org.waybill.usecases.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waybill.model.UnreadableInputException;

/**
 * Gets the bytes of a list from an address or a file, within limits of size and time.
 *
 * <p>Addresses are those of publishers, or what the analyst at the machine gives, and are reached
 * as the machine reaches all else, by its proxies and its own network too. What others supply is
 * fetched by {@link org.waybill.usecases.fetching.Fetching}, which reaches public machines alone.
 */
final class Fetching {

  private static final Duration CONNECTING = Duration.ofSeconds(20);

  private final int mostBytes;
  private final Duration patience;

  /**
   * Fetching within limits.
   *
   * @param mostBytes the longest file that is taken
   * @param patience how long a file may take
   */
  Fetching(int mostBytes, Duration patience) {
    this.mostBytes = mostBytes;
    this.patience = patience;
  }

  /**
   * The bytes of a file.
   *
   * @param from an http, https or file address, or a path; a folder is packed into one archive
   * @throws UnreadableInputException if they cannot be had
   */
  byte[] bytes(String from) {
    String scheme = scheme(from);
    return switch (scheme) {
      case "http", "https" -> overTheNet(from);
      case "file" -> fromDisk(Path.of(URI.create(from)));
      case "" -> fromDisk(Path.of(from));
      default ->
          throw new UnreadableInputException(
              from + ": addresses of kind " + scheme + " are not taken; use http, https or file");
    };
  }

  /** The scheme of an address; empty for a path, also for one of a disk with a letter. */
  private static String scheme(String from) {
    try {
      String scheme = new URI(from).getScheme();
      return scheme == null || scheme.length() < 2 ? "" : scheme.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException path) {
      return "";
    }
  }

  private byte[] overTheNet(String address) {
    // One thread for one file: reading a body has no time limit of its own.
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<byte[]> body = thread.submit(() -> get(address));
    try {
      return body.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      throw new UnreadableInputException(
          address
              + ": the file was not there after "
              + patience.toSeconds()
              + " s; try again later",
          slow);
    } catch (ExecutionException failed) {
      throw unreadable(address, failed.getCause() == null ? failed : failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnreadableInputException(address + ": stopped before the file was there", stopped);
    } finally {
      thread.shutdownNow();
    }
  }

  private static UnreadableInputException unreadable(String address, Throwable cause) {
    return cause instanceof UnreadableInputException told
        ? told
        : new UnreadableInputException(
            address + ": it cannot be got (" + cause + "); check the address and the network",
            cause);
  }

  private byte[] get(String address) throws IOException, InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .header("User-Agent", "Waybill")
              .timeout(patience)
              .build();
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          throw new UnreadableInputException(
              address
                  + ": the server answered "
                  + response.statusCode()
                  + "; try again later, or give a file with --from");
        }
        return limited(address, body);
      }
    }
  }

  private byte[] limited(String from, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      throw new UnreadableInputException(
          from + ": the file is longer than " + mostBytes + " bytes, which no list is; is it one?");
    }
    return bytes;
  }

  private byte[] fromDisk(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return packed(file);
      }
      try (InputStream stream = Files.newInputStream(file)) {
        return limited(file.toString(), stream);
      }
    } catch (IOException unreadable) {
      throw new UnreadableInputException(
          file + ": it cannot be read (" + unreadable + "); check the path", unreadable);
    }
  }

  /** The files of a folder in an archive that is the same whenever they are. */
  private byte[] packed(Path folder) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.list(folder);
        ZipOutputStream zip = new ZipOutputStream(packed)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        ZipEntry entry = new ZipEntry(file.getFileName().toString());
        entry.setTime(0);
        zip.putNextEntry(entry);
        try (InputStream stream = Files.newInputStream(file)) {
          zip.write(limited(file.toString(), stream));
        }
        zip.closeEntry();
        if (packed.size() > mostBytes) {
          throw new UnreadableInputException(
              folder + ": its files are longer than " + mostBytes + " bytes; is it a list?");
        }
      }
    }
    return packed.toByteArray();
  }
}
