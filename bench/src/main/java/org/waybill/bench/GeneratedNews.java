package org.waybill.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.waybill.ledger.Reading;
import org.waybill.model.Claim;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Materiel;
import org.waybill.model.MaterielCategory;
import org.waybill.model.MeasureForm;
import org.waybill.model.MeasureStage;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.Stage;
import org.waybill.model.When;

/**
 * Any number of made-up reports with five claims each, the same whenever they are made. Few words,
 * parties and outlets are frequent and many are rare, as in news: all are drawn by Zipf's law.
 */
final class GeneratedNews {

  static final int CLAIMS = 5;

  private static final int STATES = 120;
  private static final int OUTLETS = 300;
  private static final int WORDS = 30_000;
  private static final int SENTENCES = 14;
  private static final int WORDS_OF_SENTENCE = 20;
  private static final int DAYS = 12_000;
  private static final int COPIES_IN_A_HUNDRED = 4;
  private static final LocalDate FIRST = LocalDate.of(1992, 1, 1);
  private static final List<Stage> STAGES = List.of(Stage.values());
  private static final List<Factuality> VALUES = List.of(Factuality.values());
  private static final List<MaterielCategory> CATEGORIES = List.of(MaterielCategory.values());

  private GeneratedNews() {}

  /** The report with a number, and its claims. */
  static Reading reading(int number) {
    Random random = new Random(number);
    int text = random.nextInt(100) < COPIES_IN_A_HUNDRED ? random.nextInt(number + 1) : number;
    List<String> sentences = sentences(new Random(text * 31L + 7));
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    Report report =
        new Report(
            "generated-" + number,
            random.nextBoolean() ? "es" : "en",
            "Report " + number,
            "Outlet " + zipf(random, OUTLETS),
            Optional.of(day.toString()),
            Optional.of("https://news.example/" + number),
            String.join(". ", sentences) + ". " + number);
    List<Claim> claims = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < CLAIMS; i++) {
      claims.add(claim(report, start, start + sentences.get(i).length(), number, i, day, random));
      start += sentences.get(i).length() + 2;
    }
    return new Reading(report, claims, "generated/1");
  }

  /** The key of a state; the first are the most frequent. */
  static String state(int rank) {
    return String.format(Locale.ROOT, "%c%c", 'A' + rank / 26, 'A' + rank % 26);
  }

  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank + 20; rest > 0; rest /= 20) {
      word.append("bcdfglmnprstvzjhkqwx".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }

  /** A rank of so many, by Zipf's law with exponent 1: drawn from the inverse of its integral. */
  static int zipf(Random random, int ranks) {
    return (int) Math.min(ranks - 1, Math.pow(ranks + 1, random.nextDouble()) - 1);
  }

  private static List<String> sentences(Random random) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      List<String> words = new ArrayList<>();
      for (int j = 0; j < WORDS_OF_SENTENCE; j++) {
        words.add(word(zipf(random, WORDS)));
      }
      sentences.add(String.join(" ", words));
    }
    return sentences;
  }

  private static Claim claim(
      Report report, int start, int end, int number, int place, LocalDate day, Random random) {
    int first = zipf(random, STATES);
    int second = (first + 1 + zipf(random, STATES - 2)) % STATES;
    List<Party> one = List.of(Party.state(state(first), state(first)));
    List<Party> other = List.of(Party.state(state(second), state(second)));
    MaterielCategory category = CATEGORIES.get(zipf(random, CATEGORIES.size()));
    List<Materiel> materiel =
        List.of(new Materiel(category.code(), category, Optional.empty(), Optional.empty()));
    Event event =
        switch (random.nextInt(10)) {
          case 0 ->
              new Event.Contact(
                  ContactForm.MEETING,
                  ContactStage.HELD,
                  List.of(one.getFirst(), other.getFirst()));
          case 1 -> new Event.Measure(one, other, MeasureForm.SANCTIONS, MeasureStage.IMPOSED);
          case 2 ->
              new Event.Transfer(
                  STAGES.get(zipf(random, STAGES.size())),
                  List.of(),
                  List.of(),
                  List.of(one.getFirst(), other.getFirst()),
                  List.of(),
                  materiel);
          default ->
              new Event.Transfer(
                  STAGES.get(zipf(random, STAGES.size())),
                  one,
                  other,
                  List.of(),
                  List.of(),
                  materiel);
        };
    int speaker = zipf(random, STATES);
    return new Claim(
        "generated-" + number + "-" + place,
        report,
        event,
        VALUES.get(zipf(random, VALUES.size())),
        new Source(
            List.of(
                new Speaker(Party.state(state(speaker), state(speaker)), Optional.empty()),
                new Speaker(Party.named(report.outlet(), PartyType.OUTLET), Optional.empty()))),
        Optional.of(new When(day.minusDays(random.nextInt(60)).toString(), "recently")),
        Optional.empty(),
        Set.of(),
        Evidence.of(report, start, end),
        "generated/1",
        "generated",
        new Claim.Explanation(List.of()));
  }
}
