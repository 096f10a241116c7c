package org.waybill.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.model.Report;
import org.waybill.reading.gazetteer.Gazetteer;
import org.waybill.reading.grammar.HandTree;
import org.waybill.reading.language.Language;
import org.waybill.reading.mentions.Discourse;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;

class AttributionTest {

  private static final String RUSSIA_SENT_ARMS =
      """
      Russia  Russia PROPN 2 nsubj _ LOCATION
      sent    send   VERB  0 root  VerbForm=Fin|Tense=Past
      arms    arm    NOUN  2 obj
      """;

  @Test
  void whatNobodyIsSaidToSayIsTheOutletsOwn() {
    assertThat(sources("en", 0, 1, RUSSIA_SENT_ARMS)).containsExactly("The Daily");
  }

  @Test
  void whoeverSaysItComesBeforeTheOutlet() {
    assertThat(
            sources(
                "en",
                0,
                3,
                """
                Ankara  Ankara PROPN 2 nsubj _ LOCATION
                said    say    VERB  0 root  VerbForm=Fin|Tense=Past
                Russia  Russia PROPN 4 nsubj _ LOCATION
                sent    send   VERB  2 ccomp VerbForm=Fin|Tense=Past
                arms    arm    NOUN  4 obj
                """))
        .containsExactly("Turkey", "The Daily");
  }

  @Test
  void speakersWithinSpeakersMakeAChain() {
    assertThat(
            sources(
                "en",
                0,
                6,
                """
                Reuters  Reuters PROPN 2 nsubj _ ORGANISATION
                said     say     VERB  0 root  VerbForm=Fin|Tense=Past
                Ankara   Ankara  PROPN 5 nsubj _ LOCATION
                had      have    AUX   5 aux
                told     tell    VERB  2 ccomp VerbForm=Part|Tense=Past
                Russia   Russia  PROPN 7 nsubj _ LOCATION
                sent     send    VERB  5 ccomp VerbForm=Fin|Tense=Past
                arms     arm     NOUN  7 obj
                """))
        .containsExactly("Turkey", "Reuters", "The Daily");
  }

  @Test
  void anAsideNamesItsSpeaker() {
    assertThat(
            sources(
                "en",
                0,
                1,
                """
                Russia   Russia  PROPN 2 nsubj _ LOCATION
                sent     send    VERB  0 root  VerbForm=Fin|Tense=Past
                arms     arm     NOUN  2 obj
                ,        ,       PUNCT 7 punct
                as       as      SCONJ 7 mark
                Reuters  Reuters PROPN 7 nsubj _ ORGANISATION
                noted    note    VERB  2 advcl VerbForm=Fin|Tense=Past
                """))
        .containsExactly("Reuters", "The Daily");
  }

  @Test
  void whoeverSpeaksAfterSomethingDoesNotSayThatItHappened() {
    assertThat(
            sources(
                "en",
                0,
                3,
                """
                Ankara    Ankara PROPN 8 nsubj _ LOCATION
                ,         ,      PUNCT 8 punct
                after     after  SCONJ 4 mark
                sending   send   VERB  8 advcl VerbForm=Ger
                arms      arm    NOUN  4 obj
                ,         ,      PUNCT 8 punct
                never     never  ADV   8 advmod
                spoke     say    VERB  0 root  VerbForm=Fin|Tense=Past
                """))
        .containsExactly("The Daily");
  }

  @Test
  void heAddedGoesBackToWhoeverSpokeBefore() {
    assertThat(
            sources(
                "es",
                1,
                1,
                """
                Dijo    decir  VERB  0 root  VerbForm=Fin|Person=3|Number=Sing
                Ankara  Ankara PROPN 1 nsubj _ LOCATION
                """,
                """
                Rusia   Rusia  PROPN 2 nsubj _ LOCATION
                envió   enviar VERB  5 ccomp VerbForm=Fin|Tense=Past|Person=3|Number=Sing
                armas   arma   NOUN  2 obj
                ,       ,      PUNCT 5 punct
                añadió  añadir VERB  0 root  VerbForm=Fin|Tense=Past|Person=3|Number=Sing
                """))
        .containsExactly("Turquía", "The Daily");
  }

  private static List<String> sources(
      String code, int sentence, int predicate, String... sentences) {
    Language language = Language.read(code);
    Gazetteer gazetteer = Gazetteer.load(code);
    List<ReadSentence> read = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (String lines : sentences) {
      Sentence tree = HandTree.of(lines, body.length());
      body.append(HandTree.text(tree)).append(' ');
      read.add(new ReadSentence(read.size(), 0, tree, gazetteer.find(tree.tokens()), List.of()));
    }
    Report report =
        new Report("1", code, "", "The Daily", Optional.empty(), Optional.empty(), body.toString());
    Discourse discourse = new Discourse(report, read);
    Attribution attribution =
        new Attribution(
            discourse,
            Parties.of(discourse, language.parties()),
            language.grammar(),
            language.speech(),
            language.parties());
    ReadSentence in = read.get(sentence);
    return attribution.sourceOf(in, in.tree().token(predicate)).chain().stream()
        .map(speaker -> speaker.party().name())
        .toList();
  }
}
