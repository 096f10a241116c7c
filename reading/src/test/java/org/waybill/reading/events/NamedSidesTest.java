package org.waybill.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Party;

class NamedSidesTest {

  private static final String FRANCE_AND_CHAD =
      """
      France  France  PROPN 2 nsubj
      armed   arm     VERB  0 root
      Chad    Chad    PROPN 2 obj
      """;

  private static final String CHAD_AND_LIBYAN_TANKS =
      """
      Chad    Chad    PROPN 2 nsubj
      seized  seize   VERB  0 root
      Libyan  Libyan  ADJ   4 amod
      tanks   tank    NOUN  2 obj
      """;

  private final NamedSides sides =
      new HandReport("Chad at war", FRANCE_AND_CHAD, CHAD_AND_LIBYAN_TANKS).sides();

  @Test
  void whoeverIsNamedIsASide() {
    assertThat(sides.all()).extracting(Party::key).containsExactly("FR", "TD", "LY");
  }

  @Test
  void whoIsNamedMostIsFirst() {
    assertThat(sides.rank("TD")).isZero();
    assertThat(sides.rank("FR")).isEqualTo(1);
    assertThat(sides.share(List.of("TD"))).isEqualTo(0.5);
  }

  @Test
  void whereASideIsNamedIsKept() {
    assertThat(sides.places("TD"))
        .containsExactly(new NamedSides.Place(0, 2), new NamedSides.Place(1, 0));
    assertThat(sides.places("SD")).isEmpty();
  }

  @Test
  void theTitleNamesChadAlone() {
    assertThat(sides.isInTitle("TD")).isTrue();
    assertThat(sides.isInTitle("FR")).isFalse();
  }

  @Test
  void libyaIsSpokenOfByItsAdjectiveAsAnOwner() {
    assertThat(sides.isOnlyDemonym("LY")).isTrue();
    assertThat(sides.isOnlyDemonym("FR")).isFalse();
    assertThat(sides.owns("LY")).isTrue();
    assertThat(sides.owns("FR")).isFalse();
  }
}
