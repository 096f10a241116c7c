package org.waybill.usecases.timeline;

import java.io.StringWriter;

/** A timeline as a page of HTML that stands by itself: the picture, and the same in words. */
public final class TimelinePage {

  private static final String STYLE =
      """
      body { font: 15px/1.5 system-ui, sans-serif; color: #333; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.4rem; }
      h2 { font-size: 1.1rem; margin-top: 2rem; }
      figure { margin: 0; overflow-x: auto; }
      svg { max-width: 100%; height: auto; }
      table { border-collapse: collapse; width: 100%; margin-top: 1rem; }
      caption { text-align: left; font-weight: 600; padding: 0.3rem 0; }
      th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-top: 1px solid #ddd; }
      th { font-weight: 500; white-space: nowrap; }
      footer { margin-top: 2rem; color: #555; font-size: 0.9rem; }
      """;

  private TimelinePage() {}

  /** The page. */
  public static String html(Timeline timeline) {
    StringWriter text = new StringWriter();
    Markup markup = new Markup(text);
    markup.htmlDeclaration();
    markup.open("html", "lang", "en").line().open("head").line();
    markup.open("meta", "charset", "utf-8").close().line();
    markup
        .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .close()
        .line();
    markup.element("title", timeline.title()).line();
    markup.element("style", STYLE).line().close().line().open("body").line().open("main").line();
    markup.element("h1", timeline.title()).line();
    markup.element("p", timeline.description()).line().open("figure").line();
    TimelinePicture.draw(timeline, markup);
    markup.close().line().element("h2", "In words").line();
    timeline.parts().forEach(part -> table(markup, part));
    markup
        .element(
            "footer",
            "Waybill states no facts: it shows who claimed what, and when that is said to have"
                + " happened.")
        .line();
    markup.close().line().close().line().close();
    markup.end();
    return text + "\n";
  }

  private static void table(Markup markup, Timeline.Part part) {
    markup.open("table").line().element("caption", part.heading()).line();
    for (Timeline.Row row : part.rows()) {
      boolean first = true;
      for (Timeline.Mark mark : row.marks()) {
        markup.open("tr");
        if (first) {
          markup.element(
              "th",
              row.label(),
              "scope",
              "rowgroup",
              "rowspan",
              Integer.toString(row.marks().size()));
        }
        markup.element("td", mark.words());
        if (first) {
          markup.element("td", row.note(), "rowspan", Integer.toString(row.marks().size()));
        }
        markup.close().line();
        first = false;
      }
    }
    markup.close().line();
  }
}
