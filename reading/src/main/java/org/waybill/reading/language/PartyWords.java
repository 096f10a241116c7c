package org.waybill.reading.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.reading.data.DataFile;
import org.waybill.reading.data.Section;

/**
 * The common nouns and pronouns by which a language speaks of parties.
 *
 * @param representatives nouns that stand for the state or organisation they belong to
 *     ("government", "troops")
 * @param belongings nouns that stand for their owner where they get or give something ("war
 *     effort"), and for nobody without one
 * @param offices nouns for persons by their office ("president"); they stand for its state too
 * @param forces those of them who fight and do not negotiate ("troops")
 * @param blocs nouns for groups of states that a sentence may list ("troika")
 * @param members forms by which a group is known as the members of a body ("member states")
 * @param exemplars cases before examples of a group ("such as")
 * @param heads offices that only one person of a state holds and that lead it ("president", "prime
 *     minister")
 * @param leaders nouns for whoever holds such an office ("leader")
 * @param collectives nouns for groups that keep their words as a name ("rebels", "allies")
 * @param fighters nouns for armed people that are a name even alone ("rebels")
 * @param companies nouns for companies ("manufacturer")
 * @param countries nouns that refer back to a state ("country", "kingdom")
 * @param kinds for such a noun the ids of the states that alone are so called ("island")
 * @param pairs nouns that refer back to two parties when counted as two ("sides", "nations")
 * @param two words that count two or say both
 * @param counts for a number from three on, in figures, the words that count so many
 * @param groups nouns that refer back to an organisation, company or armed group ("alliance",
 *     "company")
 * @param outlets nouns for news outlets ("newspaper"), that stand for the one beside or before them
 * @param persons nouns that refer back to a person ("official", "leader")
 * @param definite determiners that refer back ("the", "that", "este")
 * @param possession cases that mark whose a thing is ("of")
 * @param affiliation cases that mark whose a person is ("for" of spokespersons, "from" of envoys)
 * @param pronouns forms by class: of one person, of a thing, of several, of the speaker alone or
 *     with others speaker}, {@code speakers}
 * @param anonymous nouns for speakers that the outlet will not name ("sources")
 */
public record PartyWords(
    Set<String> representatives,
    Set<String> belongings,
    Set<String> offices,
    Set<String> forces,
    Set<String> blocs,
    Set<String> members,
    Set<String> exemplars,
    Set<String> heads,
    Set<String> leaders,
    Set<String> collectives,
    Set<String> fighters,
    Set<String> companies,
    Set<String> countries,
    Map<String, List<String>> kinds,
    Set<String> pairs,
    Set<String> two,
    Map<String, List<String>> counts,
    Set<String> groups,
    Set<String> outlets,
    Set<String> persons,
    Set<String> definite,
    Set<String> possession,
    Set<String> affiliation,
    Map<String, List<String>> pronouns,
    Set<String> anonymous) {

  /** Reads {@code parties.yaml}. */
  public static PartyWords read(Section file) {
    return new PartyWords(
        file.wordSet("representatives"),
        file.wordSet("belongings"),
        file.wordSet("offices"),
        file.wordSet("forces"),
        file.wordSet("blocs"),
        file.wordSet("members"),
        file.wordSet("exemplars"),
        file.wordSet("heads"),
        file.wordSet("leaders"),
        file.wordSet("collectives"),
        file.wordSet("fighters"),
        file.wordSet("companies"),
        file.wordSet("countries"),
        kinds(file),
        file.wordSet("pairs"),
        file.wordSet("two"),
        file.wordLists("counts"),
        file.wordSet("groups"),
        file.wordSet("outlets"),
        file.wordSet("persons"),
        file.wordSet("definite"),
        file.wordSet("possession"),
        file.wordSet("affiliation"),
        file.wordLists("pronouns"),
        file.wordSet("anonymous"));
  }

  /** The states that each word for a kind of states can mean. */
  private static Map<String, List<String>> kinds(Section file) {
    Map<String, List<String>> words = file.wordLists("kinds");
    Map<String, List<String>> states = new HashMap<>();
    for (DataFile.Row row : DataFile.ofGazetteer("state-kinds.tsv").rows(2)) {
      List<String> codes = List.of(row.cell(1).split(" "));
      words.getOrDefault(row.cell(0), List.of()).forEach(word -> states.put(word, codes));
    }
    return Map.copyOf(states);
  }

  /** Whether a noun can refer back to a state: "the kingdom" is no republic. */
  public boolean mayBe(String noun, String state) {
    return kinds.getOrDefault(noun, List.of(state)).contains(state);
  }

  /** How many a word counts, from three on; 0 if it counts nothing. */
  public int count(String word) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().equals(word) || entry.getValue().contains(word))
        .mapToInt(entry -> Integer.parseInt(entry.getKey()))
        .findFirst()
        .orElse(0);
  }

  /** Whether a word is a pronoun of a class. */
  public boolean isPronoun(String kind, String word) {
    return pronouns.getOrDefault(kind, List.of()).contains(word);
  }
}
