package org.waybill.watchlist.source;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListSource;

/**
 * The records of an XML file, one at a time: an element with its children, and the characters that
 * it was written with. Document types are refused, so there are no entities to expand or to fetch.
 */
public final class XmlRecords {

  private XmlRecords() {}

  /**
   * A record.
   *
   * @param element its content
   * @param raw the characters that it is written with
   * @param where its place in the file
   */
  public record XmlRecord(Element element, String raw, String where) {}

  /** Takes the records. */
  @FunctionalInterface
  public interface Taking {
    /**
     * Takes the next record.
     *
     * @throws IOException if the file is to be refused
     */
    void take(XmlRecord item) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param source the file
   * @param limits how much is taken
   * @param names the local names of the elements that are records; the root element comes first, as
   *     a record without children
   * @param taking takes the records
   * @throws IOException if the file cannot be read, is not well-formed or is refused
   */
  public static void read(ListSource source, Limits limits, Set<String> names, Taking taking)
      throws IOException {
    try (InputStream stream = new CountedStream(source.open(), limits.bytes());
        WindowReader window =
            new WindowReader(Decoding.declared(stream), limits.recordCharacters())) {
      XMLStreamReader2 reader = (XMLStreamReader2) factory(limits).createXMLStreamReader(window);
      try {
        read(reader, window, names, taking);
      } catch (XMLStreamException malformed) {
        throw refusal(malformed, reader.getLocation());
      } finally {
        reader.close();
      }
    } catch (XMLStreamException unreadable) {
      throw refusal(unreadable, unreadable.getLocation());
    }
  }

  private static IOException refusal(XMLStreamException malformed, Location location) {
    if (malformed.getNestedException() instanceof IOException below) {
      return below;
    }
    Throwable cause = malformed.getCause();
    if (cause instanceof IOException below) {
      return below;
    }
    String where =
        location == null
            ? "line 1"
            : "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    String said = String.valueOf(malformed.getMessage()).lines().findFirst().orElse("");
    return new RefusedException(
        where, "the XML is damaged (" + said + "); get the file anew from its publisher");
  }

  private static XMLInputFactory factory(Limits limits) {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth());
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.recordCharacters());
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.recordCharacters());
    return factory;
  }

  private static void read(
      XMLStreamReader2 reader, WindowReader window, Set<String> names, Taking taking)
      throws XMLStreamException, IOException {
    Deque<Element> open = new ArrayDeque<>();
    long start = 0;
    String where = "";
    boolean root = true;
    while (reader.hasNext()) {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.DTD ->
            throw new RefusedException(
                "line " + reader.getLocation().getLineNumber(),
                "the file declares a document type, which no list does and which could hide"
                    + " hostile entities; get the file anew from its publisher");
        case XMLStreamConstants.START_ELEMENT -> {
          boolean begins = open.isEmpty() && names.contains(reader.getLocalName());
          if (begins || root) {
            start = reader.getLocationInfo().getStartingCharOffset();
            where = "line " + reader.getLocation().getLineNumber();
          }
          Element element = element(reader);
          if (root && !begins) {
            taking.take(new XmlRecord(element, "", where));
          } else if (begins || !open.isEmpty()) {
            if (!open.isEmpty()) {
              open.peek().child(element);
            }
            open.push(element);
          } else {
            window.forget(reader.getLocationInfo().getStartingCharOffset());
          }
          root = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.peek().append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (!open.isEmpty()) {
            Element element = open.pop();
            if (open.isEmpty()) {
              long end = reader.getLocationInfo().getEndingCharOffset();
              taking.take(new XmlRecord(element, window.cut(start, end), where));
              window.forget(end);
            }
          }
        }
        default -> {
          // comments, blanks and instructions say nothing of a party
        }
      }
    }
  }

  private static Element element(XMLStreamReader2 reader) {
    Element element = new Element(reader.getLocalName());
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      element.attribute(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
    }
    return element;
  }
}
