package org.waybill.usecases.timeline;

import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes well-formed markup; what XML does not allow in text is left out. */
final class Markup {

  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter out;

  /** Markup that goes to a writer. */
  Markup(Writer out) {
    this.out = written(() -> XMLOutputFactory.newFactory().createXMLStreamWriter(out));
  }

  private interface Writing<T> {
    T write() throws XMLStreamException;
  }

  private interface Step {
    void write() throws XMLStreamException;
  }

  /** Where the text ends up cannot be written to; of memory, never. */
  private static <T> T written(Writing<T> writing) {
    try {
      return writing.write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("markup could not be written", e);
    }
  }

  private void write(Step step) {
    written(() -> {
      step.write();
      return this;
    });
  }

  /**
   * Opens an element.
   *
   * @param name its name
   * @param attributes names and values by turns
   */
  Markup open(String name, String... attributes) {
    write(() -> {
      out.writeStartElement(name);
      for (int i = 0; i + 1 < attributes.length; i += 2) {
        out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
      }
    });
    return this;
  }

  /** Writes text into the open element. */
  Markup text(String text) {
    write(() -> out.writeCharacters(allowed(text)));
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    write(out::writeEndElement);
    return this;
  }

  /** An element with nothing but text. */
  Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** A line break, for people who read the markup. */
  Markup line() {
    write(() -> out.writeCharacters("\n"));
    return this;
  }

  /** The declaration that a page of HTML begins with. */
  Markup htmlDeclaration() {
    write(() -> out.writeDTD("<!DOCTYPE html>\n"));
    return this;
  }

  /** Ends what is written. */
  void end() {
    write(() -> {
      out.writeEndDocument();
      out.flush();
    });
  }

  private static String allowed(String text) {
    return NOT_XML.matcher(text).replaceAll("");
  }
}
