package org.waybill.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A run of text that a page shows as one block.
 *
 * @param element the block element that it stands in
 * @param text its text, every run of white space one blank
 * @param linkLength how many characters of it are in links
 */
record TextBlock(Element element, String text, int linkLength) {

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final int SENTENCE = 60;
  private static final int NEAREST = 64;

  /** The share of the text that is in links, 0 to 1. */
  double linkDensity() {
    return Math.min(1, (double) linkLength / text.length());
  }

  boolean isHeading() {
    return HEADING.matcher(element.normalName()).matches();
  }

  boolean isListItem() {
    return ancestors().stream().limit(3).anyMatch(e -> e.normalName().equals("li"));
  }

  /** How much running text it is, in characters: none for menus and labels. */
  int weight() {
    return isHeading() || text.length() < SENTENCE || linkDensity() > 0.4 ? 0 : text.length();
  }

  /** The elements that it is in, the nearest first; not the outermost of a very deep page. */
  List<Element> ancestors() {
    List<Element> ancestors = new ArrayList<>();
    for (Element e = element; e != null && ancestors.size() < NEAREST; e = e.parent()) {
      ancestors.add(e);
    }
    return ancestors;
  }
}
