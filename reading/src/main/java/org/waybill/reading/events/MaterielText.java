package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Coded;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Report;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.syntax.Sentence;

/** The materiel of events in the words of the report. */
final class MaterielText {

  private MaterielText() {}

  /** The materiel of a candidate, one entry a category. */
  static List<Materiel> of(Candidate candidate, Report report) {
    List<Materiel> found = new ArrayList<>();
    for (MaterielMention mention : candidate.materiel()) {
      Sentence tree = candidate.materielIn().tree();
      int start = tree.token(mention.firstToken()).start();
      int end = tree.token(mention.lastToken()).end();
      if (found.stream().noneMatch(m -> m.category() == mention.category())) {
        found.add(
            new Materiel(
                report.body().substring(start, end),
                mention.category(),
                mention.designation(),
                mention.quantity()));
      }
    }
    String category = candidate.frame().attributes().get("category");
    if (found.isEmpty() && category != null) {
      found.add(
          new Materiel(
              candidate.predicate().text(),
              Coded.of(MaterielCategory.class, category),
              Optional.empty(),
              Optional.empty()));
    }
    return found;
  }
}
