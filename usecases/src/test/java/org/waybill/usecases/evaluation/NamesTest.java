package org.waybill.usecases.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "XA, Freedonia, XA, '', true",
    "xa, Freedonia, XA, '', true",
    "XA, Rufus Firefly, '', xa, true",
    "XB, Freedonia, XA, '', false",
    "Núñez, Álvaro NUNEZ, '', '', true",
    "Wagner Group, Wagner, '', '', true",
    "Wagner, the Wagner Group, '', '', true",
    "European allies, European partners, '', '', false",
    "Li, Wang Li, '', '', true",
    "Hu Li, Wang Li, '', '', false",
    "Straße, STRASSE, '', '', true",
    "İzmir, izmir, '', '', true",
    "'', Freedonia, '', '', false",
    "!, ?, '', '', false",
  })
  void knowsAPartyByIdOrByWords(String gold, String name, String id, String of, boolean same) {
    Party party = new Party(name, given(id), PartyType.STATE, given(of));
    assertThat(Names.same(gold, party)).isEqualTo(same);
  }

  private static Optional<String> given(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
