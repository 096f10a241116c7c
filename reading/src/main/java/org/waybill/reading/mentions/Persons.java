package org.waybill.reading.mentions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.gazetteer.Match;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** The persons whom a report names, so that later short forms find their full name and state. */
final class Persons {

  private final Map<String, Party> byLastName = new HashMap<>();
  private final Map<String, Party> byFullName = new HashMap<>();
  private final Offices offices;
  private final PartyWords words;

  Persons(Discourse discourse, PartyWords words, States states) {
    this.words = words;
    this.offices = new Offices(words);
    for (ReadSentence sentence : discourse.sentences()) {
      for (Token token : sentence.tree().tokens()) {
        nameAt(sentence, token).ifPresent(name -> learn(sentence, name, states));
      }
    }
  }

  /** A run of tokens that is a person's name. */
  record Name(Token head, String text, Optional<Party> known) {}

  /** The name that a token heads. */
  Optional<Name> nameAt(ReadSentence sentence, Token token) {
    Optional<Match> match = sentence.nameAt(token);
    if (match.isPresent() && match.get().manner() != Manner.PERSON) {
      return Optional.empty();
    }
    // "Caesar howitzers", "Abrams tanks": taggers take many a type of materiel for a person.
    boolean materiel =
        match.isEmpty() && sentence.materiel().stream().anyMatch(m -> m.covers(token.index()));
    boolean named =
        match.isPresent()
            || !materiel && (token.entity().equals("PERSON") || standsByOffice(sentence, token));
    if (!named || !isNamePart(token)) {
      return Optional.empty();
    }
    int first = token.index();
    int last = token.index();
    Sentence tree = sentence.tree();
    while (first > 0
        && (joins(sentence, tree.token(first - 1), token)
            || isHyphenated(tree, first - 1) && joins(sentence, tree.token(first - 2), token))) {
      first--;
    }
    while (last + 1 < tree.size()
        && (joins(sentence, tree.token(last + 1), token)
            || isHyphenated(tree, last + 1) && joins(sentence, tree.token(last + 2), token))) {
      last++;
    }
    Token head = headOf(tree, first, last);
    if (!head.equals(token)) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean apart = i > first && tree.token(i - 1).end() < tree.token(i).start();
      text.append(apart ? " " : "").append(tree.token(i).text());
    }
    return Optional.of(new Name(token, text.toString(), match.map(Match::party)));
  }

  /** Whether a hyphen between two words makes them one ("Kim Yong-hyun"). */
  private static boolean isHyphenated(Sentence tree, int at) {
    return at > 0
        && at + 1 < tree.size()
        && tree.token(at).text().equals("-")
        && tree.token(at - 1).end() == tree.token(at).start()
        && tree.token(at).end() == tree.token(at + 1).start();
  }

  /** The name that a token is part of, whichever of its words the parser made its head. */
  Optional<Name> nameCovering(ReadSentence sentence, Token token) {
    Optional<Name> own = nameAt(sentence, token);
    Optional<Match> match = sentence.nameAt(token).filter(m -> m.manner() == Manner.PERSON);
    if (own.isPresent() || match.isEmpty()) {
      return own;
    }
    for (int i = match.get().firstToken(); i <= match.get().lastToken(); i++) {
      Optional<Name> name = nameAt(sentence, sentence.tree().token(i));
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private boolean joins(ReadSentence sentence, Token token, Token name) {
    return standsByOffice(sentence, name)
            && sentence.tree().is(token, "flat")
            && sentence.tree().headIndex(token) == name.index()
            && isNamePart(token)
        || isNamePart(token)
            && (token.entity().equals("PERSON")
                || sentence.nameAt(token).filter(m -> m.manner() == Manner.PERSON).isPresent())
            && sentence.nameAt(token).equals(sentence.nameAt(name))
        || token.entity().equals("PERSON") && name.entity().equals("PERSON") && isNamePart(token);
  }

  /** "The minister, Han Sung-Joo": a name that no recogniser knows, right beside an office. */
  private boolean standsByOffice(ReadSentence sentence, Token token) {
    Sentence tree = sentence.tree();
    boolean foreign = token.entity().isEmpty() || token.entity().equals("MISC");
    return foreign
        && token.tag().equals("PROPN")
        && tree.is(token, "appos")
        && !tree.children(token, "flat").isEmpty()
        && words
            .offices()
            .contains(tree.token(tree.headIndex(token)).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isNamePart(Token token) {
    boolean upper = !token.text().isEmpty() && Character.isUpperCase(token.text().codePointAt(0));
    boolean particle = token.entity().equals("PERSON") && !token.tag().equals("PUNCT");
    return (upper || particle)
        && !words.offices().contains(token.text().toLowerCase(Locale.ROOT))
        && !words.offices().contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private static Token headOf(Sentence tree, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = tree.headIndex(tree.token(i));
      if (head < first || head > last) {
        return tree.token(i);
      }
    }
    return tree.token(first);
  }

  private void learn(ReadSentence sentence, Name name, States states) {
    String last = lastName(name.text());
    Party earlier = byFullName.getOrDefault(fold(name.text()), byLastName.get(last));
    if (earlier != null && (earlier.of().isPresent() || !name.text().contains(" "))) {
      return;
    }
    Optional<String> of =
        held(sentence, name.head(), states)
            .or(() -> name.known().flatMap(Party::of))
            .or(() -> affiliation(sentence, name.head(), states));
    String full = earlier != null && !name.text().contains(" ") ? earlier.name() : name.text();
    Optional<String> id = name.known().flatMap(Party::id).or(() -> Optional.of(full));
    Party person = new Party(full, id, PartyType.PERSON, of);
    byLastName.put(last, person);
    if (of.isPresent()) {
      for (Token title : titles(sentence, name.head())) {
        offices.learn(sentence, title, of.get(), person);
      }
    }
    byFullName.put(fold(name.text()), person);
    byFullName.put(fold(full), person);
  }

  /** Of what the words around a name make the person the head: that beats what lists say. */
  private Optional<String> held(ReadSentence sentence, Token head, States states) {
    return titles(sentence, head).stream().anyMatch(t -> offices.isHead(sentence, t))
        ? affiliation(sentence, head, states)
        : Optional.empty();
  }

  /** The state or organisation whose officer the words around a name make of the person. */
  private Optional<String> affiliation(ReadSentence sentence, Token head, States states) {
    Optional<String> own = states.modifying(sentence, head);
    if (own.isPresent()) {
      return own;
    }
    for (Token title : titles(sentence, head)) {
      boolean office =
          words.offices().contains(title.lemma().toLowerCase(Locale.ROOT))
              || words.offices().contains(title.text().toLowerCase(Locale.ROOT))
              || words.representatives().contains(title.lemma().toLowerCase(Locale.ROOT));
      if (office) {
        Optional<String> found = states.modifying(sentence, title);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The words around a name that may be a title: "President", "the minister, …", "…, head of the
   * agency".
   */
  private static List<Token> titles(ReadSentence sentence, Token head) {
    List<Token> titles =
        new ArrayList<>(
            sentence.tree().children(head, "appos", "nmod", "flat", "compound", "amod"));
    if (sentence.tree().is(head, "appos")
        || sentence.tree().is(head, "flat")
        || sentence.tree().is(head, "nmod")) {
      sentence.head(head).ifPresent(titles::add);
    }
    return titles;
  }

  /** The person who holds an office of a state, or the only one named if it leads the state. */
  Optional<Party> holder(ReadSentence sentence, Token office, String state) {
    Optional<Party> held = offices.holder(sentence, office, state);
    if (held.isPresent() || !offices.isHead(sentence, office)) {
      return held;
    }
    List<Party> named =
        byFullName.values().stream()
            .filter(p -> p.of().filter(state::equals).isPresent())
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** Who holds which office. */
  Offices offices() {
    return offices;
  }

  /** The person of a name as far as the report has told. */
  Party resolve(Name name) {
    Party full = byFullName.get(fold(name.text()));
    if (full != null) {
      return full;
    }
    Party last = byLastName.get(lastName(name.text()));
    return last != null ? last : Party.named(name.text(), PartyType.PERSON);
  }

  /** The person whom a bare last name meant earlier in the report. */
  Optional<Party> byLastName(String word) {
    return Optional.ofNullable(byLastName.get(fold(word)));
  }

  private static String lastName(String name) {
    return fold(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
