package org.waybill.reading.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.model.Party;
import org.waybill.reading.events.Finding;
import org.waybill.reading.gazetteer.Gazetteer;
import org.waybill.reading.grammar.HandTree;
import org.waybill.reading.language.Language;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;

class EventPlacesTest {

  @Test
  void aCityIsAPlaceInItsState() {
    assertThat(
            where(
                """
                They        they      PRON  2 nsubj
                met         meet      VERB  0 root  VerbForm=Fin|Tense=Past
                in          in        ADP   4 case
                Pyongyang   Pyongyang PROPN 2 obl _ LOCATION
                """))
        .hasValueSatisfying(place -> {
          assertThat(place.name()).isEqualTo("Pyongyang");
          assertThat(place.id()).contains("KP");
        });
  }

  @Test
  void whoeverIsMetIsNoPlace() {
    assertThat(
            where(
                """
                They        they      PRON  2 nsubj
                met         meet      VERB  0 root  VerbForm=Fin|Tense=Past
                with        with      ADP   4 case
                Pyongyang   Pyongyang PROPN 2 obl _ LOCATION
                """))
        .isEmpty();
  }

  private static Optional<Party> where(String lines) {
    Sentence tree = HandTree.of(lines);
    ReadSentence sentence =
        new ReadSentence(0, 0, tree, Gazetteer.load("en").find(tree.tokens()), List.of());
    Finding finding =
        new Finding(
            new Event.Contact(ContactForm.MEETING, ContactStage.HELD, List.of()),
            Factuality.CERTAIN,
            sentence,
            tree.token(1),
            List.of(tree.token(1)),
            Set.of(),
            "en/meet",
            List.of());
    return new EventPlaces(Language.read("en").grammar()).where(finding);
  }
}
