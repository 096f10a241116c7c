package org.waybill.usecases.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The marks of a row, laid out so that none covers another.
 *
 * @param bars the marks and where they are
 * @param count how many tracks there are, one above the other; at least 1
 */
record Tracks(List<Bar> bars, int count) {

  private static final double GAP = 3;

  /**
   * A mark and where it is.
   *
   * @param mark the mark
   * @param left its left end, in pixels
   * @param width its width
   * @param track the number of its track, from 0
   */
  record Bar(Timeline.Mark mark, double left, double width, int track) {}

  /**
   * Marks laid out on a line.
   *
   * @param undatedAt where a mark without a day goes
   * @param least the least width of a mark
   */
  static Tracks of(List<Timeline.Mark> marks, TimeScale scale, double undatedAt, double least) {
    List<Bar> open = new ArrayList<>();
    for (Timeline.Mark mark : marks) {
      open.add(place(mark, scale, undatedAt, least));
    }
    open.sort(Comparator.comparingDouble(Bar::left).thenComparing(bar -> bar.mark().words()));
    List<Double> ends = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (Bar bar : open) {
      int track = 0;
      while (track < ends.size() && ends.get(track) + GAP > bar.left()) {
        track++;
      }
      double end = bar.left() + bar.width();
      if (track == ends.size()) {
        ends.add(end);
      } else {
        ends.set(track, end);
      }
      bars.add(new Bar(bar.mark(), bar.left(), bar.width(), track));
    }
    return new Tracks(bars, Math.max(1, ends.size()));
  }

  private static Bar place(Timeline.Mark mark, TimeScale scale, double undatedAt, double least) {
    var first = mark.span().firstEarliest();
    var last = mark.span().lastLatest();
    if (first.isEmpty() && last.isEmpty()) {
      return new Bar(mark, undatedAt, least, 0);
    }
    double from = first.map(scale::at).orElse(scale.left());
    // A day ends where the next one begins.
    double to = last.map(day -> scale.at(day.plusDays(1))).orElse(scale.right());
    double width = Math.max(least, to - from);
    return new Bar(mark, Math.min(from, scale.right() - least), width, 0);
  }
}
