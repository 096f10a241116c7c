package org.waybill.syntax.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.parser.shiftreduce.ShiftReduceTrainOptions;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.syntax.Parser;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

class EnglishParserTest extends ParserContract {

  @Override
  Parser parser() {
    return PARSERS.parser("en");
  }

  @Override
  String text() {
    return "Lt. Gen. Smith said the U.S. didn't sell F-16s to Iran. “We can't,” he told the"
        + " \"Post\". The officials’ plan, worth $3.5 million, was dropped (Reuters reported).";
  }

  @Override
  String clause() {
    return "the minister flew to Moscow with his delegation and signed the deal, ";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Iran delivered missiles.; delivered; deliver; VERB; Tense=Past",
        "Iran delivered missiles.; missiles; missile; NOUN; Number=Plur",
        "Iran delivers missiles.; delivers; deliver; VERB; Tense=Pres",
        "Iran would sell missiles.; would; would; AUX; VerbForm=Fin",
        "The missiles were sold.; were; be; AUX; Tense=Past",
        "The missiles were sold.; sold; sell; VERB; VerbForm=Part",
        "Iran said that it agreed.; that; that; SCONJ; ''",
        "Iran is buying aircraft.; is; be; AUX; Person=3",
        "Iran is buying aircraft.; Iran; Iran; PROPN; Number=Sing",
      })
  void givesLemmasTagsAndFeatures(
      String text, String form, String lemma, String tag, String feature) {
    Token token = token(text, form);
    assertThat(token.lemma()).isEqualTo(lemma);
    assertThat(token.tag()).isEqualTo(tag);
    assertThat(feature.isEmpty() || token.has(feature)).as(token.toString()).isTrue();
  }

  /**
   * The beam is what a sentence costs; a setting that the model does not hear of changes nothing.
   */
  @Test
  void followsAsManyTreesAsTheSettingsSay() throws IOException {
    LanguageSettings settings = LanguageSettings.find("en").orElseThrow();
    try (InputStream in = getClass().getResourceAsStream("/" + settings.parserPath());
        DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
      assertThat(data.readUTF()).isEqualTo(TransitionModel.FORMAT);
      TableModel model = TableModel.of(TransitionModel.read(data));
      assertThat(((ShiftReduceTrainOptions) model.options().trainOptions).beamSize)
          .isEqualTo(Integer.parseInt(settings.required("parser.beam")));
    }
  }

  @Test
  void readsARelativeClauseBeforeAVerbOfSpeech() {
    String text =
        "Assistant Secretary of State Elliott Abrams, who briefed reporters, said the"
            + " administration will not link approval of military aid with the package.";
    Sentence tree = parse(text).getFirst();
    Token said = token(text, "said");
    assertThat(tree.headIndex(said)).isEqualTo(-1);
    assertThat(tree.children(said, "nsubj")).extracting(Token::text).containsExactly("Abrams");
    assertThat(tree.children(said, "ccomp")).extracting(Token::text).containsExactly("link");
  }

  @Test
  void marksEntities() {
    String text = "President Vladimir Putin flew to Beijing.";
    assertThat(token(text, "Putin").entity()).isEqualTo("PERSON");
    assertThat(token(text, "Beijing").entity()).isEqualTo("LOCATION");
    assertThat(token(text, "flew").entity()).isEmpty();
  }
}
