package org.waybill.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A process that has ended.
 *
 * @param exitCode its exit code
 * @param out what it printed on standard output
 * @param errors what it printed on standard error
 */
public record Execution(int exitCode, String out, String errors) {

  /** Runs the waybill command as the launcher does, in a virtual machine of its own. */
  public static Execution waybill(String... arguments) throws IOException, InterruptedException {
    return of(new ProcessBuilder(command(arguments)).redirectInput(new File("/dev/null")));
  }

  /** Runs the waybill command with a file as standard input. */
  public static Execution waybillOn(Path input, String... arguments)
      throws IOException, InterruptedException {
    return of(new ProcessBuilder(command(arguments)).redirectInput(input.toFile()));
  }

  /** Runs a command to its end. */
  public static Execution of(ProcessBuilder command) throws IOException, InterruptedException {
    Process process = command.start();
    CompletableFuture<String> errors =
        CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
    String out = text(process.getInputStream());
    return new Execution(process.waitFor(), out, errors.join());
  }

  /** The words that start the waybill command. */
  public static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@../.mvn/run.options");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("org.waybill.cli.Main");
    command.addAll(List.of(arguments));
    return command;
  }

  /** A file with the given text, in folders that are made for it. */
  public static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text, UTF_8);
  }

  private static String text(InputStream stream) {
    try {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
