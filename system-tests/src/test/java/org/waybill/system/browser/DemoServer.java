package org.waybill.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.waybill.system.Execution;

/** {@code waybill serve} in a process of its own, until it is closed. */
final class DemoServer implements AutoCloseable {

  private final Process process;
  private final String origin;

  private DemoServer(Process process, String origin) {
    this.process = process;
    this.origin = origin;
  }

  /** Starts it on a free port, and waits until it has read the examples. */
  static DemoServer start() {
    return start("--demo");
  }

  /** Starts it on a free port for the ledger that options name. */
  static DemoServer start(String... options) {
    List<String> command = Execution.command("serve", "--port", "0", "--by", "ana");
    command.addAll(List.of(options));
    command.add(1, "-Dwaybill.examples=../examples");
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      BufferedReader out = process.inputReader(UTF_8);
      String line = out.readLine();
      if (line == null) {
        throw new AssertionError("waybill serve ended with " + process.waitFor());
      }
      return new DemoServer(process, line.substring(0, line.length() - 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The address of its first page, without the last slash. */
  String origin() {
    return origin;
  }

  /** What it answers at an address. */
  String get(String address) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(origin + address)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
