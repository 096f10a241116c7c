package org.waybill.watchlist.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of an XML record, by local names; what is not there is empty, so that a mapper reads
 * as the format is written.
 */
public final class Element {

  private static final Element NONE = new Element("");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Element(String name) {
    this.name = name;
  }

  void attribute(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void child(Element child) {
    children.add(child);
  }

  void append(String more) {
    text.append(more);
  }

  /** The local name. */
  public String name() {
    return name;
  }

  /** The value of an attribute, without blanks around it; empty if there is none. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  /** The element's own text, without blanks around it. */
  public String text() {
    return text.toString().strip();
  }

  /** The element's own text with its blanks, for texts that are cut into pieces. */
  public String ownText() {
    return text.toString();
  }

  /** The text of the first child with a name; empty if there is none. */
  public String text(String child) {
    return first(child).text();
  }

  /** The first child with a name; an empty element if there is none. */
  public Element first(String child) {
    for (Element candidate : children) {
      if (candidate.name.equals(child)) {
        return candidate;
      }
    }
    return NONE;
  }

  /** All children. */
  public List<Element> children() {
    return List.copyOf(children);
  }

  /**
   * The elements at the end of a path.
   *
   * @param path names of children, of their children and so on
   */
  public List<Element> all(String... path) {
    List<Element> level = List.of(this);
    for (String step : path) {
      List<Element> next = new ArrayList<>();
      for (Element element : level) {
        for (Element child : element.children) {
          if (child.name.equals(step)) {
            next.add(child);
          }
        }
      }
      level = next;
    }
    return level;
  }

  /**
   * The texts at the end of a path, those that are not empty.
   *
   * @param path names of children, of their children and so on
   */
  public List<String> texts(String... path) {
    return all(path).stream().map(Element::text).filter(value -> !value.isEmpty()).toList();
  }
}
