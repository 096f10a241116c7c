package org.waybill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import picocli.CommandLine.Help.Ansi;

/** A terminal for tests: it keeps what is printed on it. */
final class RecordedTerminal {

  private final StringWriter out = new StringWriter();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final Terminal terminal;

  private RecordedTerminal(String input, Ansi colours, int width) {
    terminal = terminal(input, out, colours, width);
  }

  private RecordedTerminal(Writer failing) {
    terminal = terminal("", failing, Ansi.OFF, 100);
  }

  static RecordedTerminal plain() {
    return new RecordedTerminal("", Ansi.OFF, 100);
  }

  static RecordedTerminal withInput(String input) {
    return new RecordedTerminal(input, Ansi.OFF, 100);
  }

  static RecordedTerminal of(Ansi colours, int width) {
    return new RecordedTerminal("", colours, width);
  }

  /** A terminal whose standard output fails with a message from the first write on. */
  static RecordedTerminal failing(String message) {
    return new RecordedTerminal(
        new Writer() {
          @Override
          public void write(char[] characters, int offset, int length) throws IOException {
            throw new IOException(message);
          }

          @Override
          public void flush() throws IOException {
            throw new IOException(message);
          }

          @Override
          public void close() {}
        });
  }

  private Terminal terminal(String input, Writer writer, Ansi colours, int width) {
    return new Terminal(
        new ByteArrayInputStream(input.getBytes(UTF_8)),
        writer,
        new PrintStream(errors, true, UTF_8),
        colours,
        width,
        false);
  }

  Terminal terminal() {
    return terminal;
  }

  String out() {
    return out.toString();
  }

  String errors() {
    return errors.toString(UTF_8);
  }
}
