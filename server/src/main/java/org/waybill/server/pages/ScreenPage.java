package org.waybill.server.pages;

import java.util.List;
import org.waybill.model.InvalidValueException;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.server.views.HitView;
import org.waybill.server.views.ScreenForm;
import org.waybill.usecases.exposure.LatestLists;
import org.waybill.usecases.exposure.ListsInUse;
import org.waybill.usecases.screening.ScreenNames;
import org.waybill.usecases.screening.ScreenedName;
import org.waybill.usecases.screening.ScreeningLines;

/** A name looked for on the lists, with what was compared. */
public final class ScreenPage implements Page {

  private static final int LONGEST = 500;
  private static final int MOST = 100;
  private static final List<String> TYPES =
      List.of("person", "company", "organisation", "armed-group", "vessel", "aircraft");

  private final LatestLists lists;

  /** Screening against lists. */
  public ScreenPage(LatestLists lists) {
    this.lists = lists;
  }

  @Override
  public String path() {
    return "/screen";
  }

  @Override
  public Answer answer(Question question) {
    ListsInUse inUse = lists.get();
    String name = question.one("name").orElse("");
    double threshold =
        question.one("threshold").map(ScreenPage::threshold).orElse(ListsInUse.THRESHOLD);
    ScreenedName screened =
        screened(
            inUse,
            name,
            question.one("type").orElse(""),
            question.one("born").orElse(""),
            question.one("country").orElse(""),
            threshold);
    return new Answer(
        question.words().text("nav.screen"),
        "screen",
        new ScreenForm(
            name,
            question.one("type").orElse(""),
            question.one("born").orElse(""),
            question.one("country").orElse(""),
            Double.toString(threshold),
            TYPES,
            inUse.versions().stream().map(version -> version.about().list()).toList(),
            screened.hits().stream().map(HitView::of).toList()),
        () -> ScreeningLines.of(screened));
  }

  /**
   * What the lists have for a name.
   *
   * @throws InvalidValueException if the name is too long to be one
   */
  public static ScreenedName screened(
      ListsInUse lists, String name, String type, String born, String country, double threshold) {
    if (name.length() > LONGEST) {
      throw new InvalidValueException(
          "the name has " + name.length() + " characters; give at most " + LONGEST);
    }
    ScreeningQuery query = ScreenNames.query(name, type, born, country);
    List<ScreeningHit> hits = name.isBlank() ? List.of() : lists.screen(query, threshold);
    return new ScreenedName(query, hits.subList(0, Math.min(MOST, hits.size())));
  }

  /**
   * A lowest score.
   *
   * @throws InvalidValueException if it is no number between 0.3 and 1
   */
  public static double threshold(String written) {
    double threshold;
    try {
      threshold = Double.parseDouble(written);
    } catch (NumberFormatException e) {
      throw new InvalidValueException("'" + written + "' is no score", e);
    }
    if (!(threshold >= 0.3 && threshold <= 1)) {
      throw new InvalidValueException("threshold is 0.3 to 1, not " + written);
    }
    return threshold;
  }
}
