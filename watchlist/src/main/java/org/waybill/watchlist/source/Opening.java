package org.waybill.watchlist.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a file, by which its format is recognised.
 *
 * @param text the first characters, without a byte order mark
 * @param workbook whether the file is a spreadsheet (Office Open XML)
 */
public record Opening(String text, boolean workbook) {

  private static final Pattern ROOT =
      Pattern.compile(
          "\\A\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>\\s*)*"
              + "<(?:[\\w.-]+:)?([\\w.-]+)([^>]*)",
          Pattern.DOTALL);

  /** Whether an XML file has this root element. */
  public boolean root(String name) {
    Matcher matcher = ROOT.matcher(text);
    return matcher.find() && matcher.group(1).equals(name);
  }

  /** Whether an XML file has this root element, and the text among its first characters. */
  public boolean root(String name, String within) {
    return root(name) && text.contains(within);
  }

  /** The first line, which of a table is its header or what stands before it. */
  public String firstLine() {
    return text.lines().findFirst().orElse("");
  }
}
