package org.waybill.syntax.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.syntax.Parser;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

class SpanishParserTest extends ParserContract {

  @Override
  Parser parser() {
    return PARSERS.parser("es");
  }

  @Override
  String text() {
    return "El Gral. Pérez negó que Irán hubiera entregado misiles a Siria. «Nunca los vendimos»,"
        + " dijo el portavoz de EE.UU. a “El País”. ¿Quién pretende venderle armas al régimen?"
        + " También habría enviado 3,5 millones de proyectiles, según \"Reuters\".";
  }

  @Override
  String clause() {
    return "El ministro viajó a Moscú con su delegación y firmó el acuerdo, ";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Irán entregó misiles a Siria.; entregó; entregar; Tense=Past",
        "Irán entregó misiles a Siria.; misiles; misil; Number=Plur",
        "Pyongyang podría entregar armas.; podría; poder; Mood=Cnd",
        "Moscú negó que vendiera aviones.; vendiera; vender; Mood=Sub",
        "El país comprará cohetes.; comprará; comprar; Tense=Fut",
        "Los aviones fueron vendidos ayer.; vendidos; vender; VerbForm=Part",
        "Los aviones fueron vendidos ayer.; fueron; ser; Tense=Past",
        "Han enviado tropas.; Han; haber; Mood=Ind",
        "Está comprando armas.; comprando; comprar; VerbForm=Ger",
        "Irán vendía drones.; vendía; vender; Tense=Imp",
        "Quiere ampliar las capacidades del ejército.; del; de; ''",
      })
  void givesLemmasAndFeatures(String text, String form, String lemma, String feature) {
    Token token = token(text, form);
    assertThat(token.lemma()).isEqualTo(lemma);
    assertThat(feature.isEmpty() || token.has(feature)).as(token.toString()).isTrue();
  }

  @Test
  void keepsNamesAndLowersUnknownWords() {
    String text = "El portavoz Watson habló del xilotrán.";
    assertThat(token(text, "Watson").lemma()).isEqualTo("Watson");
    assertThat(token(text, "xilotrán").lemma()).isEqualTo("xilotrán");
  }

  @Test
  void cutsPronounsOffVerbs() {
    String text = "Quiere venderle armas y dárselo todo, entregándoselas hoy.";
    Token sell = token(text, "vender");
    Token him = token(text, "le");
    assertThat(sell.tag()).isEqualTo("VERB");
    assertThat(him.start()).isEqualTo(sell.start());
    assertThat(text.substring(him.start(), him.end())).isEqualTo("venderle");
    assertThat(parse(text))
        .flatExtracting(Sentence::tokens)
        .extracting(Token::text)
        .contains("dar", "se", "lo", "entregando", "las");
  }

  @Test
  void pronounsHangFromTheirVerb() {
    String text = "Pyongyang intentó convencerlos de venderle municiones de artillería.";
    Sentence tree = parse(text).getFirst();
    for (String[] pair : new String[][] {{"convencer", "los"}, {"vender", "le"}}) {
      Token pronoun = token(text, pair[1]);
      assertThat(pronoun.tag()).isEqualTo("PRON");
      assertThat(tree.token(tree.headIndex(pronoun)).text()).isEqualTo(pair[0]);
    }
    Token sell = token(text, "vender");
    assertThat(tree.children(sell, "iobj")).extracting(Token::text).containsExactly("le");
    assertThat(tree.children(sell, "obj")).extracting(Token::text).containsExactly("municiones");
  }

  @Test
  void leavesWordsThatOnlyLookLikeVerbsWithPronouns() {
    assertThat(parse("Carla vio vándalos, arándanos y un mirlo sobre el suelo del cielo."))
        .flatExtracting(Sentence::tokens)
        .extracting(Token::text)
        .contains("Carla", "vándalos", "arándanos", "mirlo", "suelo", "cielo");
  }

  @Test
  void findsSubjectAndRecipientOfADelivery() {
    String text = "Corea del Norte entregó misiles a Rusia.";
    Sentence tree = parse(text).getFirst();
    Token delivered = token(text, "entregó");
    assertThat(tree.children(delivered, "nsubj")).extracting(Token::text).containsExactly("Corea");
    assertThat(tree.children(delivered, "obj", "obl", "iobj"))
        .extracting(Token::text)
        .contains("misiles", "Rusia");
  }

  @Test
  void marksEntities() {
    String text = "El presidente Vladimir Putin viajó a Pekín.";
    assertThat(token(text, "Putin").entity()).isEqualTo("PERSON");
    assertThat(token(text, "Pekín").entity()).isEqualTo("LOCATION");
    assertThat(token(text, "viajó").entity()).isEmpty();
  }
}
