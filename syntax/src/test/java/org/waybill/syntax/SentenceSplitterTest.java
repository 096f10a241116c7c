package org.waybill.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static final SentenceSplitter ENGLISH = SentenceSplitter.forLanguage("en");
  private static final SentenceSplitter SPANISH = SentenceSplitter.forLanguage("es");

  private static List<String> split(SentenceSplitter splitter, String text) {
    return splitter.split(text).stream().map(span -> span.in(text)).toList();
  }

  /** Each case is written with a bar where the splitter must cut. */
  private static void cuts(SentenceSplitter splitter, String marked) {
    String text = marked.replace(" | ", " ").replace("|", "");
    assertThat(split(splitter, text)).containsExactly(marked.split(" ?\\| ?", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran shipped drones. | Russia denied it.",
        "The U.S. Army bought 3.5 million shells. | Then it stopped.",
        "It was bought by the U.S. | The deal is worth $4.2 billion.",
        "Lt. Gen. John A. Smith met Mr. Lee on Dec. 4 in St. Petersburg. | He left at 3 p.m. Monday.",
        "“We will sell. | We must sell.” | Putin left. | \"Why?\" he asked.",
        "\"We sold them,\" he said. | \"They paid.\" | Nobody replied (he said.) | So it ended.",
        "He said No. 5 was sold. | She said no. | Some were kept.",
        "Lockheed Martin Corp. sold F-16s. | It was bought by Boeing Co. | It closed…and reopened.",
        "What did he say?! | Nothing... | And then?",
        "He bought 1,000 AK-47s, e.g. from Rep. George W. Bush, Jr. of Texas, for 0.5 cents.",
        "They met Monday.The deal was signed. | See example.com or v2.Alpha.",
        "Aid went to J. R. R. Tolkien. | \"It's over.\" | — Reuters",
      })
  void cutsEnglish(String marked) {
    cuts(ENGLISH, marked.replace(".The", ".|The"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EE.UU. entregó misiles. | Rusia lo negó.",
        "El Gral. Pérez y la Sra. D. Ana viajaron a EE. UU. el 4 de dic. de 1995. | No volvieron.",
        "Lo compró EE.UU. | El acuerdo vale 3.500 millones (aprox. 2,5 por ciento).",
        "«No venderemos. | Nunca.» | El ministro se fue. | —¿Cuándo? —preguntó. | ¡Ya!",
        "\"Es falso\", dijo. | \"Nada más\". | Después salió.",
        "El presidente Felipe VI. | El art. 5 y el núm. 7 no se aplican. | Dijo que no. | Salió.",
        "Vendió armas, tanques, etc. a Siria. | Compró pan, etc. | Luego se fue.",
        "Según S. Lavrov, habló a las 10 a.m. con J. M. Aznar. | ¿Quién lo duda? | Nadie.",
      })
  void cutsSpanish(String marked) {
    cuts(SPANISH, marked);
  }

  @Test
  void blankLinesEndSentencesWithoutStop() {
    assertThat(split(ENGLISH, "ARMS DEAL SIGNED\n\nMOSCOW (AP)\n \nRussia signed.\n"))
        .containsExactly("ARMS DEAL SIGNED", "MOSCOW (AP)", "Russia signed.");
  }

  @Test
  void wrappedLinesStayTogetherAndShortOnesDoNot() {
    String wrapped =
        "The government of North Korea delivered rockets and missiles to\n"
            + "the Wagner group late last year.";
    assertThat(split(ENGLISH, wrapped)).containsExactly(wrapped);
    assertThat(split(ENGLISH, "Arms deal signed\nRussia signed it."))
        .containsExactly("Arms deal signed", "Russia signed it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WASHINGTON, March 3 - | President Reagan denied it.",
        "(CNN) –– | El líder viajó.",
        "(CNN)|The Syrian army fired.",
        "NEW YORK (Reuters) - | U.S. officials said no.",
        "La Habana (AFP) — | \"No\", dijo.",
        "Madrid, 4 may (EFE).- | El rey viajó.",
      })
  void datelinesStandAlone(String marked) {
    cuts(ENGLISH, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — which met on Monday — agreed.",
        "The U.S. (and Japan) said F-16s were sold.",
        "Moscow - Russia's capital - was calm.",
        "UK-based firms sold Mi-8 helicopters - Reuters.",
        "(He did not reply.)",
      })
  void dashesElsewhereDoNot(String text) {
    assertThat(split(ENGLISH, text)).containsExactly(text);
  }

  @Test
  void numbersOfListsBelongToTheirItems() {
    cuts(ENGLISH, "1. Russia sells. | 2. Iran buys.");
  }

  @Test
  void offsetsCountInTheWholeText() {
    String text = "One. Two. Three.";
    assertThat(ENGLISH.split(text, new Span(5, 9))).containsExactly(new Span(5, 9));
  }

  @Test
  void emptyTextHasNoSentence() {
    assertThat(ENGLISH.split(" \n\n\u00a0 ")).isEmpty();
  }

  @Test
  void languageWithoutAbbreviationsIsStillSplit() {
    assertThat(split(SentenceSplitter.forLanguage("xx"), "Un. Deux. J. Trois."))
        .containsExactly("Un.", "Deux.", "J. Trois.");
  }

  @Test
  void oneWordOfAHundredThousandSignsIsOneSentence() {
    assertThat(ENGLISH.split("a.".repeat(50_000))).hasSize(1);
    assertThat(ENGLISH.split(". ".repeat(50_000))).isNotEmpty();
  }
}
