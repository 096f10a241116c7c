package org.waybill.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the blocks of text of a page in the order of reading, without what is never text. */
final class TextBlocks implements NodeFilter {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture",
          "source");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element block;
  private int linkLength;
  private int linkDepth;
  private int breaks;

  private TextBlocks(Element root) {
    block = root;
  }

  static List<TextBlock> of(Element root) {
    TextBlocks collector = new TextBlocks(root);
    root.filter(collector);
    collector.endBlock();
    return List.copyOf(collector.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || PageClutter.byKind(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (isLink(element)) {
      linkDepth++;
    } else if (isBlock(element) || startsLabel(element)) {
      endBlock();
      block = element;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isLink(element)) {
        linkDepth--;
      } else if (isBlock(element) || element.equals(block)) {
        endBlock();
        block = element.parent() == null ? element : element.parent();
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName());
  }

  /** A caption or credit that a site writes as a span; within a sentence it would be part of it. */
  private boolean startsLabel(Element element) {
    return element.normalName().equals("span")
        && text.isEmpty()
        && PageClutter.likelihood(element) != PageClutter.Likelihood.UNLIKELY;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  private void lineBreak() {
    breaks++;
    append(" ");
    if (breaks > 1) {
      endBlock();
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        text.append(c);
        linkLength += linkDepth > 0 ? 1 : 0;
        breaks = 0;
      }
    }
  }

  private void endBlock() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new TextBlock(block, words, linkLength));
    }
    text.setLength(0);
    linkLength = 0;
    breaks = 0;
  }
}
