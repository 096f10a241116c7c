package org.waybill.usecases.timeline;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.Factuality;

/**
 * A timeline drawn as SVG 1.1: a row for each stage, a bar for what each origin says of it, from
 * the first day that it may have happened on to the last. How surely it is said shows in fill and
 * outline as well as in colour, and every bar says in words what it is.
 */
public final class TimelinePicture {

  private static final int WIDTH = 960;
  private static final int LEFT = 170;
  private static final int UNDATED = 130;
  private static final int RIGHT = 900;
  private static final int MARGIN = 16;
  private static final int HEAD = 48;
  private static final int HEADING = 26;
  private static final int TRACK = 14;
  private static final int BAR = 10;
  private static final int PADDING = 6;
  private static final int LEGEND = 54;

  private static final String STYLE =
      """
      text { font: 12px system-ui, sans-serif; fill: #333; }
      .title { font-size: 17px; font-weight: 600; }
      .heading { font-weight: 600; }
      .label, .tick { fill: #555; }
      .grid { stroke: #ddd; stroke-width: 1; }
      .row { stroke: #f0f0f0; stroke-width: 1; }
      rect { stroke-width: 1.5; }
      .certain rect { fill: #2f5d8a; stroke: #2f5d8a; }
      .probable rect { fill: #a9c3dd; stroke: #2f5d8a; }
      .possible rect { fill: #fff; stroke: #2f5d8a; stroke-dasharray: 3 2; }
      .denied rect { fill: #fff; stroke: #a8501f; }
      .denied path { stroke: #a8501f; stroke-width: 1.5; }
      .open rect { fill: #eee; stroke: #888; }
      """;

  private final Timeline timeline;

  private TimelinePicture(Timeline timeline) {
    this.timeline = timeline;
  }

  /** The picture as a file of its own. */
  public static String svg(Timeline timeline) {
    StringWriter text = new StringWriter();
    Markup markup = new Markup(text);
    draw(timeline, markup);
    markup.end();
    return text + "\n";
  }

  /** Draws the picture into other markup. */
  static void draw(Timeline timeline, Markup markup) {
    new TimelinePicture(timeline).draw(markup);
  }

  private void draw(Markup markup) {
    Optional<TimeScale> scale = scale();
    int height = MARGIN + HEAD + LEGEND;
    for (Timeline.Part part : timeline.parts()) {
      height += HEADING;
      for (Timeline.Row row : part.rows()) {
        height += height(tracks(row, scale));
      }
    }
    markup.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(height),
        "role",
        "img",
        "aria-labelledby",
        "timeline-title timeline-description");
    markup.line().element("title", timeline.title(), "id", "timeline-title");
    markup.line().element("desc", timeline.description(), "id", "timeline-description");
    markup.line().element("style", STYLE);
    markup.line();
    background(markup, height);
    text(markup, MARGIN, MARGIN + 14, "title", timeline.title());
    int top = MARGIN + HEAD;
    grid(markup, scale, top, height - LEGEND);
    if (hasUndated()) {
      tick(markup, UNDATED + BAR / 2.0, top, "no date");
    }
    for (Timeline.Part part : timeline.parts()) {
      text(markup, MARGIN, top + HEADING - 8, "heading", part.heading());
      top += HEADING;
      for (Timeline.Row row : part.rows()) {
        Tracks tracks = tracks(row, scale);
        draw(markup, row, tracks, top);
        top += height(tracks);
      }
    }
    legend(markup, height - LEGEND + 34);
    markup.close();
  }

  private Optional<TimeScale> scale() {
    List<LocalDate> days =
        marks()
            .flatMap(mark ->
                Stream.concat(
                    mark.span().firstEarliest().stream(), mark.span().lastLatest().stream()))
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(TimeScale.over(days.getFirst(), days.getLast(), LEFT, RIGHT));
  }

  private boolean hasUndated() {
    return marks()
        .anyMatch(
            mark -> mark.span().firstEarliest().isEmpty() && mark.span().lastLatest().isEmpty());
  }

  private Stream<Timeline.Mark> marks() {
    return timeline.parts().stream()
        .flatMap(part -> part.rows().stream())
        .flatMap(row -> row.marks().stream());
  }

  private static Tracks tracks(Timeline.Row row, Optional<TimeScale> scale) {
    TimeScale line =
        scale.orElseGet(() -> TimeScale.over(LocalDate.EPOCH, LocalDate.EPOCH, LEFT, RIGHT));
    return Tracks.of(row.marks(), line, UNDATED, BAR);
  }

  private static int height(Tracks tracks) {
    return tracks.count() * TRACK + PADDING;
  }

  private static void background(Markup markup, int height) {
    markup
        .open(
            "rect",
            "width",
            Integer.toString(WIDTH),
            "height",
            Integer.toString(height),
            "fill",
            "#fff")
        .close()
        .line();
  }

  private static void grid(Markup markup, Optional<TimeScale> scale, int top, int bottom) {
    for (TimeScale.Tick tick : scale.map(TimeScale::ticks).orElse(List.of())) {
      line(markup, "grid", tick.at(), top, tick.at(), bottom);
      tick(markup, tick.at(), top, tick.text());
    }
  }

  private static void tick(Markup markup, double x, int top, String text) {
    markup
        .element(
            "text",
            text,
            "class",
            "tick",
            "x",
            number(x),
            "y",
            Integer.toString(top - 4),
            "text-anchor",
            "middle")
        .line();
  }

  private static void draw(Markup markup, Timeline.Row row, Tracks tracks, int top) {
    int bottom = top + height(tracks);
    int middle = top + TRACK - 3;
    line(markup, "row", MARGIN, bottom, WIDTH - MARGIN, bottom);
    text(markup, MARGIN + 12, middle, "label", row.label());
    text(markup, RIGHT + 26, middle, "label", row.note());
    for (Tracks.Bar bar : tracks.bars()) {
      double y = top + 1.0 + bar.track() * TRACK;
      String kind = kind(bar.mark().factuality());
      markup.open("g", "class", kind).element("title", bar.mark().words());
      rectangle(markup, bar.left(), y, bar.width());
      if (kind.equals("denied")) {
        cross(markup, bar.left(), y, bar.width());
      }
      markup.close().line();
    }
  }

  private static String kind(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN -> "certain";
      case PROBABLE -> "probable";
      case POSSIBLE -> "possible";
      case CERTAINLY_NOT, PROBABLY_NOT -> "denied";
      case POSSIBLY_NOT, UNCOMMITTED -> "open";
    };
  }

  private static void legend(Markup markup, int top) {
    int x = LEFT;
    for (String kind : List.of("certain", "probable", "possible", "denied", "open")) {
      markup.open("g", "class", kind);
      rectangle(markup, x, top - 9, BAR * 2.0);
      if (kind.equals("denied")) {
        cross(markup, x, top - 9, BAR * 2.0);
      }
      markup.close();
      text(markup, x + 26, top, "label", kind);
      x += 100;
    }
    text(markup, x, top, "label", "at the right: grade");
  }

  private static void rectangle(Markup markup, double x, double y, double width) {
    markup
        .open(
            "rect",
            "x",
            number(x),
            "y",
            number(y),
            "width",
            number(width),
            "height",
            Integer.toString(BAR),
            "rx",
            "3")
        .close();
  }

  private static void cross(Markup markup, double x, double y, double width) {
    double middle = x + width / 2;
    markup
        .open(
            "path",
            "d",
            String.format(Locale.ROOT, "M%.1f %.1f l8 8 m0 -8 l-8 8", middle - 4, y + 1))
        .close();
  }

  private static void line(Markup markup, String kind, double x1, double y1, double x2, double y2) {
    markup
        .open(
            "line",
            "class",
            kind,
            "x1",
            number(x1),
            "y1",
            number(y1),
            "x2",
            number(x2),
            "y2",
            number(y2))
        .close()
        .line();
  }

  private static void text(Markup markup, double x, double y, String kind, String text) {
    if (!text.isEmpty()) {
      markup.element("text", text, "class", kind, "x", number(x), "y", number(y)).line();
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
