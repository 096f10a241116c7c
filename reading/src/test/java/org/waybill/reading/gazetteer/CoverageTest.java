package org.waybill.reading.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.PartyType;

@DisplayName("What every language must have")
class CoverageTest {

  private static final Set<String> UN_MEMBERS =
      Set.of(
          ("AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV"
                  + " KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER"
                  + " EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE"
                  + " IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML"
                  + " MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW"
                  + " PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB"
                  + " SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US"
                  + " UY UZ VU VE VN YE ZM ZW")
              .split(" "));

  /** The name of the capital is that of the state, or stands for another party. */
  private static final Set<String> NO_CAPITAL_OF_THEIR_OWN = Set.of("BE", "MC", "SG", "SM");

  /** "Dominican" stands for the Dominican Republic, "Congolese" for the larger Congo. */
  private static final Set<String> NO_DEMONYM_OF_THEIR_OWN = Set.of("DM", "CG");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void namesEveryMemberOfTheUnitedNations(String language) {
    assertThat(UN_MEMBERS).hasSize(193);
    Lexicon lexicon = LexiconReader.read(language);
    assertThat(without(lexicon, Manner.NAME)).as("no name").isEmpty();
    assertThat(without(lexicon, Manner.CAPITAL))
        .as("no capital")
        .isSubsetOf(NO_CAPITAL_OF_THEIR_OWN);
    assertThat(without(lexicon, Manner.DEMONYM))
        .as("no demonym")
        .isSubsetOf(NO_DEMONYM_OF_THEIR_OWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void namesStatesThatAreGoneOrDisputed(String language) {
    assertThat(codes(LexiconReader.read(language), Manner.NAME))
        .contains("SU", "YU", "DD", "CS", "TW", "XK", "PS", "EH", "Somaliland", "Transnistria");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void givesEachNameToOnePartyInOneManner(String language) {
    Map<String, Set<String>> parties = new TreeMap<>();
    LexiconReader.read(language)
        .all()
        .forEach(surface ->
            parties
                .computeIfAbsent(surface.manner() + " " + written(surface), name -> new TreeSet<>())
                .add(surface.party().key()));
    assertThat(
            parties.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " " + entry.getValue()))
        .as("names that need a row of kind 'shared' in cautions.tsv")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void keepsTheTypeOfEachParty(String language) {
    List<Surface> surfaces = LexiconReader.read(language).all().toList();
    assertThat(surfaces)
        .allSatisfy(surface -> {
          if (surface.manner() == Manner.PERSON) {
            assertThat(surface.party().type()).isEqualTo(PartyType.PERSON);
          }
          assertThat(surface.party().name()).isNotBlank().doesNotContain("=");
        });
  }

  private static String written(Surface surface) {
    return surface.pieces().stream().map(Piece::text).collect(Collectors.joining(" "));
  }

  private static Set<String> without(Lexicon lexicon, Manner manner) {
    Set<String> missing = new TreeSet<>(UN_MEMBERS);
    missing.removeAll(codes(lexicon, manner));
    return missing;
  }

  private static Set<String> codes(Lexicon lexicon, Manner manner) {
    Stream<Surface> inManner = lexicon.all().filter(surface -> surface.manner() == manner);
    return inManner
        .map(surface -> surface.party().key())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
