package org.waybill.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;

class ScreenerTest {

  private static final long SEED = 20261123;

  /** Words that names are made of at random: of several scripts, alike and unlike. */
  private static final List<String> WORDS =
      List.of(
          "Vladimir",
          "Wladimir",
          "Владимир",
          "Sergei",
          "Sergey",
          "Сергей",
          "Shoigu",
          "Шойгу",
          "Muhammad",
          "Mohamed",
          "محمد",
          "Ahmad",
          "Hassan",
          "حسن",
          "Ali",
          "علي",
          "al",
          "bin",
          "Abd",
          "Rahman",
          "Abdulrahman",
          "Kim",
          "김",
          "정은",
          "Jong",
          "Un",
          "Jongun",
          "J.",
          "K.",
          "Trading",
          "Bank",
          "Company",
          "Ltd",
          "Oil",
          "Iran",
          "Iraq",
          "Orion",
          "Oriom",
          "Gazprom",
          "Neft",
          "44",
          "forty-four",
          "Fifth",
          "5th",
          "Brigade",
          "Battalion",
          "Petrovich",
          "Petrov",
          "Petrova",
          "Maria",
          "Mario",
          "Bill",
          "William",
          "de",
          "la",
          "Cruz",
          "Delacruz",
          "Konstantinopolsky",
          "Konstantinopolskij",
          "習近平",
          "Xi",
          "Jinping",
          "プーチン",
          "Putin",
          "Poutine",
          "Müller",
          "Mueller",
          "Jr");

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int words = 1 + random.nextInt(4);
    for (int i = 0; i < words; i++) {
      name.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return name.toString();
  }

  private static String changed(String name, Random random) {
    int place = random.nextInt(name.length());
    return switch (random.nextInt(5)) {
      case 0 -> name.substring(0, place) + name.substring(place + 1);
      case 1 -> name.substring(0, place) + "e" + name.substring(place);
      case 2 -> name.replace(" ", "");
      case 3 -> name.replaceFirst(" ", "");
      default -> name;
    };
  }

  @Test
  void theIndexFindsAllThatAFullScanFinds() {
    Random random = new Random(SEED);
    List<EntryKind> kinds = List.of(EntryKind.values());
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      EntryKind kind = kinds.get(random.nextInt(kinds.size()));
      entries.add(Listed.entry("e" + i, kind, name(random)));
    }
    Screener screener = Screener.of(entries);
    for (int i = 0; i < 400; i++) {
      String asked = changed(name(random), random);
      double threshold = 0.65 + 0.3 * random.nextDouble();
      ScreeningQuery query = ScreeningQuery.ofName(asked);
      assertThat(screener.screen(query, threshold))
          .as("'%s' from %s on, seed %s", asked, threshold, SEED)
          .isEqualTo(screener.screenAll(query, threshold));
    }
  }

  private static final Screener SOME =
      Screener.of(
          List.of(
              Listed.entry(
                  "p1",
                  EntryKind.PERSON,
                  List.of("1955-05-21"),
                  List.of("RU"),
                  "SHOIGU, Sergei Kuzhugetovich"),
              Listed.entry("p2", EntryKind.PERSON, "Mohammed"),
              Listed.entry("o1", EntryKind.ORGANISATION, "Orion Trading Company LLC"),
              Listed.entry("o2", EntryKind.ORGANISATION, "Trading Company"),
              Listed.entry(
                  "o3",
                  EntryKind.ORGANISATION,
                  "Private Military Company Wagner",
                  "Wagner Group")));

  private static List<String> ids(ScreeningQuery query) {
    return SOME.screen(query, Comparer.DEFAULT_THRESHOLD).stream()
        .map(hit -> hit.entry().id())
        .toList();
  }

  @Test
  void findsNamesAcrossScriptsAndSpellings() {
    for (String name : List.of("Sergey Shoygu", "Сергей Шойгу", "Shoigu Sergei", "S. Shoigu")) {
      assertThat(ids(ScreeningQuery.ofName(name))).as(name).containsExactly("p1");
    }
    assertThat(ids(ScreeningQuery.ofName("Wagner"))).containsExactly("o3");
  }

  @Test
  void neitherGenericWordsNorSingleCommonNamesAreHits() {
    for (String name : List.of("Mohammed", "Trading Company", "Company", "Sergei", "Bank")) {
      assertThat(ids(ScreeningQuery.ofName(name))).as(name).isEmpty();
    }
  }

  @Test
  void evidenceSpeaksForAndAgainst() {
    assertThat(score("1955-05-21", List.of("RU"))).isGreaterThan(score("", List.of()));
    assertThat(score("1985-01-01", List.of())).isLessThan(score("", List.of()) - 0.2);
    assertThat(score("", List.of("BR"))).isLessThan(score("", List.of()));
    ScreeningQuery ship =
        new ScreeningQuery(
            "Sergei Shoigu", Optional.of(EntryKind.VESSEL), Optional.empty(), List.of());
    assertThat(ids(ship)).isEmpty();
  }

  private static double score(String born, List<String> countries) {
    ScreeningQuery query =
        new ScreeningQuery(
            "Sergei Shoigu",
            Optional.of(EntryKind.PERSON),
            Optional.of(born).filter(date -> !date.isEmpty()),
            countries);
    List<ScreeningHit> hits = SOME.screen(query, 0.3);
    return hits.getFirst().comparison().score();
  }

  @Test
  void saysWhichWordsItCompared() {
    ScreeningHit hit = SOME.screen(ScreeningQuery.ofName("Sergey Shoygu"), 0.7).getFirst();
    assertThat(hit.comparison().reasons())
        .anySatisfy(reason -> {
          assertThat(reason.left()).isEqualTo("shoygu");
          assertThat(reason.right()).isEqualTo("shoigu");
        });
  }
}
