package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.server.views.Words;

/** The interface says the same in each of its languages. */
final class WordsTest {

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(keys("es")).isEqualTo(keys("en"));
  }

  @Test
  void everyCategoryHasAWord() {
    for (MaterielCategory category : MaterielCategory.values()) {
      assertThat(keys("en")).contains("category." + category.code());
    }
  }

  @Test
  void pluralsFollowTheLanguage() {
    assertThat(Words.in("en").text("report.claims", 1)).isEqualTo("1 claim");
    assertThat(Words.in("es").text("report.claims", 2)).isEqualTo("2 afirmaciones");
    assertThat(Words.in("xx").language()).isEqualTo("en");
  }

  @Test
  void addressesThatOtherMachinesReachAreRefused() {
    assertThatThrownBy(() -> ServerSettings.local("0.0.0.0", 0, "ana"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("other machines");
  }

  private static Set<String> keys(String language) {
    return ResourceBundle.getBundle(
            "org.waybill.server.words.words",
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }
}
