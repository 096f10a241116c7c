package org.waybill.syntax.corenlp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts pronouns off the verbs that they are written together with, where the list of contractions
 * does not have the word.
 *
 * <p>What is left must be a form that the dictionary gives a tag of the settings' {@code
 * enclitics.hosts}, and the whole must have no tag of {@code enclitics.whole}. The stress mark that
 * the verb has only for the pronouns' sake goes.
 */
final class Enclitics {

  /** Tells what tags a form may have. */
  interface Forms {
    /** Whether a form has a tag that passes a test. */
    boolean has(String form, Predicate<String> wantedTag);
  }

  /** No verb is longer with its pronouns, in characters. */
  private static final int LONGEST = 40;

  private static final Pattern STRESS = Pattern.compile("\u0301");

  private final Pattern pronouns;
  private final Predicate<String> hosts;
  private final Predicate<String> whole;
  private final Forms forms;

  private Enclitics(LanguageSettings settings, String pronouns, Forms forms) {
    this.pronouns = Pattern.compile("(.+?)" + pronouns);
    this.hosts = Pattern.compile(settings.required("enclitics.hosts")).asMatchPredicate();
    this.whole = Pattern.compile(settings.required("enclitics.whole")).asMatchPredicate();
    this.forms = forms;
  }

  /** Those of a language, if its settings have some. */
  static Optional<Enclitics> of(LanguageSettings settings, Forms forms) {
    return settings.optional("enclitics").map(pronouns -> new Enclitics(settings, pronouns, forms));
  }

  /**
   * The verb and the pronouns of a form in lower case; empty if it has none.
   *
   * @param form a word as it is written, in lower case
   */
  List<String> parts(String form) {
    if (form.length() > LONGEST) {
      return List.of();
    }
    Matcher matcher = pronouns.matcher(form);
    if (!matcher.matches() || forms.has(form, whole)) {
      return List.of();
    }
    String host = withoutStress(matcher.group(1));
    if (!forms.has(host, hosts)) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    parts.add(host);
    for (int group = 2; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        parts.add(matcher.group(group));
      }
    }
    return parts;
  }

  private static String withoutStress(String form) {
    String apart = Normalizer.normalize(form, Normalizer.Form.NFD);
    return Normalizer.normalize(STRESS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
  }
}
