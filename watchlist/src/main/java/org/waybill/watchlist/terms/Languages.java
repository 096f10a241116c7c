package org.waybill.watchlist.terms;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages as lists name them in English, to BCP 47 codes. */
public final class Languages {

  private static final Languages STANDARD = new Languages();

  private final Map<String, String> codes = new HashMap<>();

  private Languages() {
    for (String code : Locale.getISOLanguages()) {
      String name = ULocale.forLanguageTag(code).getDisplayLanguage(ULocale.ENGLISH);
      codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
    }
    // As lists spell them.
    codes.put("belarussian", "be");
    codes.put("farsi", "fa");
    codes.put("dari", "prs");
    codes.put("mandarin", "zh");
  }

  /** The languages that Waybill knows. */
  public static Languages standard() {
    return STANDARD;
  }

  /** The code of a language. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(codes.get(Blanks.single(name).toLowerCase(Locale.ROOT)));
  }
}
