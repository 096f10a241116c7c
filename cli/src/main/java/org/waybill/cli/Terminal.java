package org.waybill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * The standard streams: output and errors in UTF-8 whatever the locale, colour only on a terminal.
 *
 * @param input standard input
 * @param out standard output, which throws where it cannot be written
 * @param errors standard error
 * @param colours whether, and how, output is coloured
 * @param width the width of output, in columns
 * @param interactive whether standard error is a terminal, so that progress can be shown in place
 */
record Terminal(
    InputStream input,
    Writer out,
    PrintStream errors,
    Ansi colours,
    int width,
    boolean interactive) {

  /** Wide enough for the table to be read, where there is no terminal to ask. */
  private static final int WIDTH_OF_FILES = 110;

  private static final int NARROWEST = 60;

  /**
   * The streams of this process. The launcher knows which of them are terminals and says so in the
   * property {@code waybill.terminals}: {@code out}, {@code errors} or both.
   */
  static Terminal standard() {
    Map<String, String> environment = System.getenv();
    String terminals = System.getProperty("waybill.terminals", "");
    boolean coloured =
        terminals.contains("out")
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        System.in,
        new BufferedWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        coloured ? Ansi.ON : Ansi.OFF,
        width(environment.getOrDefault("COLUMNS", "")),
        terminals.contains("errors"));
  }

  private static int width(String columns) {
    boolean known = columns.matches("[0-9]{1,4}");
    return Math.max(NARROWEST, known ? Integer.parseInt(columns) : WIDTH_OF_FILES);
  }

  /** Writes to standard output. */
  void print(String text) {
    writing(() -> out.write(text));
  }

  /** Writes a line to standard output. */
  void printLine(String text) {
    print(text + System.lineSeparator());
  }

  /** Writes to standard output what may fail to be written. */
  void writing(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new OutputFailedException(e);
    }
  }

  /** Tells the user something on standard error. */
  void tell(String message) {
    errors.println("waybill: " + message);
  }

  /** Something that writes to standard output. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException;
  }
}
