package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.screening.text.Letters;
import org.waybill.screening.words.LegalForm;
import org.waybill.screening.words.Title;
import org.waybill.screening.words.Words;

/** Takes names apart. */
public final class NameParser {

  private static final int LEAST_WORDS_BESIDE_TITLE = 2;
  private static final int SHORTEST_SURE_FORM = 3;

  private final Words words;
  private final TokenFactory factory;

  /** Takes names apart by the given words. */
  public NameParser(Words words) {
    this.words = words;
    this.factory = new TokenFactory(words);
  }

  /** The name of a person taken apart. */
  public PartyName person(String name) {
    List<Split.Word> all = Signs.personal(Split.words(name), words);
    Set<String> ranks = new HashSet<>();
    List<Split.Word> rest = withoutTitles(all, ranks);
    List<Token> tokens = new ArrayList<>();
    for (Split.Word word : rest) {
      List<String> readings = words.family(word.text());
      tokens.add(
          readings.isEmpty()
              ? factory.ofPerson(word)
              : factory.family(word.text(), word.writing(), readings));
    }
    return named(name, all, tokens, List.of(), ranks);
  }

  /** The name of an organisation, a ship or an aircraft taken apart. */
  public PartyName organisation(String name) {
    List<Split.Word> all = Signs.ofOrganisation(Split.words(name), words);
    List<LegalForm> forms = new ArrayList<>();
    List<Split.Word> rest = SingleLetters.joined(withoutLegalForms(all, forms));
    List<Token> tokens = SpelledNumbers.joined(rest.stream().map(factory::ofOrganisation).toList());
    return named(name, all, tokens, forms, Set.of());
  }

  /** Whether the words of a name are those of an organisation and not of a person. */
  public boolean looksLikeOrganisation(String name) {
    List<Split.Word> all = Signs.ofOrganisation(Split.words(name), words);
    List<LegalForm> forms = new ArrayList<>();
    List<Split.Word> rest = withoutLegalForms(all, forms);
    if (!forms.isEmpty() && rest.size() < all.size()) {
      return true;
    }
    return rest.stream()
        .anyMatch(word -> {
          Token token = factory.ofOrganisation(word);
          boolean known = words.names().isGiven(token.key());
          return switch (token.role()) {
            case GENERIC -> token.weight() > 0.05 && token.key().length() > 3 && !known;
            case NUMBER -> true;
            case NAME, PATRONYMIC, INITIAL, PARTICLE -> false;
          };
        });
  }

  private static PartyName named(
      String name,
      List<Split.Word> all,
      List<Token> tokens,
      List<LegalForm> forms,
      Set<String> ranks) {
    String folded =
        all.stream()
            .map(word -> Letters.withoutAccents(word.text()))
            .collect(Collectors.joining(" "));
    return new PartyName(
        name, folded, folded.replace(" ", ""), tokens, forms, ranks, name.indexOf(',') > 0);
  }

  private List<Split.Word> withoutTitles(List<Split.Word> all, Set<String> ranks) {
    List<Split.Word> rest = new ArrayList<>();
    int left = all.size();
    for (Split.Word word : all) {
      Optional<Title> title = words.title(Letters.withoutAccents(word.text()));
      boolean first = rest.isEmpty();
      if (title.isPresent() && left > LEAST_WORDS_BESIDE_TITLE) {
        boolean dropped =
            switch (title.get().kind()) {
              case TITLE -> first;
              case HONORIFIC -> first || left > LEAST_WORDS_BESIDE_TITLE + 1;
              case SUFFIX -> !first && ranks.add(title.get().rank());
            };
        if (dropped) {
          left--;
          continue;
        }
      }
      rest.add(word);
    }
    return rest;
  }

  private List<Split.Word> withoutLegalForms(List<Split.Word> all, List<LegalForm> forms) {
    List<Split.Word> rest = new ArrayList<>();
    for (int i = 0; i < all.size(); ) {
      int length = Math.min(words.legalForms().longest(), all.size() - i);
      Optional<LegalForm> form = Optional.empty();
      while (length > 0) {
        String phrase = phrase(all, i, length);
        form = words.legalForms().of(phrase);
        boolean atEnd = i == 0 || i + length == all.size();
        if (form.isPresent()
            && (phrase.length() >= SHORTEST_SURE_FORM && !phrase.equals("corp") || atEnd)) {
          break;
        }
        form = Optional.empty();
        length--;
      }
      if (form.isPresent()) {
        forms.add(form.get());
        i += length;
      } else {
        rest.add(all.get(i));
        i++;
      }
    }
    return rest.isEmpty() ? all : rest;
  }

  private static String phrase(List<Split.Word> all, int start, int length) {
    if (length == 1) {
      return Letters.withoutAccents(all.get(start).text());
    }
    return all.subList(start, start + length).stream()
        .map(word -> Letters.withoutAccents(word.text()))
        .collect(Collectors.joining(" "));
  }
}
