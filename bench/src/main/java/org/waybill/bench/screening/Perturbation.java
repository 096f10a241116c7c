package org.waybill.bench.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A way in which names are met otherwise than on a list. */
enum Perturbation {
  /** The name as it is. */
  NONE {
    @Override
    String of(String name, Random random) {
      return name;
    }
  },
  /** One letter left out, added, replaced or swapped with its neighbour. */
  TYPING_ERROR {
    @Override
    String of(String name, Random random) {
      return mistyped(name, random);
    }
  },
  /** Two such errors. */
  TWO_TYPING_ERRORS {
    @Override
    String of(String name, Random random) {
      return mistyped(mistyped(name, random), random);
    }
  },
  /** The first and the last word swapped. */
  ORDER {
    @Override
    String of(String name, Random random) {
      List<String> words = words(name);
      Collections.swap(words, 0, words.size() - 1);
      return String.join(" ", words);
    }
  },
  /** A word left out of three or more. */
  MISSING_WORD {
    @Override
    String of(String name, Random random) {
      List<String> words = words(name);
      if (words.size() > 2) {
        words.remove(random.nextInt(words.size()));
      }
      return String.join(" ", words);
    }
  },
  /** Letters as another romanization writes them. */
  ROMANIZATION {
    @Override
    String of(String name, Random random) {
      String lower = name.toLowerCase(Locale.ROOT);
      List<String[]> fit =
          Arrays.stream(SPELLINGS).filter(pair -> lower.contains(pair[0])).toList();
      if (fit.isEmpty()) {
        return name;
      }
      String[] pair = fit.get(random.nextInt(fit.size()));
      return lower.replace(pair[0], pair[1]);
    }
  },
  /** Two neighbouring words written as one. */
  JOINED_WORDS {
    @Override
    String of(String name, Random random) {
      List<String> words = words(name);
      if (words.size() > 1) {
        int at = random.nextInt(words.size() - 1);
        words.set(at, words.get(at) + words.remove(at + 1));
      }
      return String.join(" ", words);
    }
  },
  /** No blanks at all. */
  NO_BLANKS {
    @Override
    String of(String name, Random random) {
      return String.join("", words(name));
    }
  };

  private static final int TRIES = 20;
  private static final int LETTERS = 26;

  private static final String[][] SPELLINGS = {
    {"sh", "sch"}, {"kh", "h"}, {"y", "i"}, {"ks", "x"}, {"ou", "u"}, {"q", "k"}, {"ei", "ey"},
    {"ov", "off"}, {"dj", "j"}, {"ee", "i"}, {"v", "w"}, {"ch", "tch"}, {"ya", "ia"}, {"iy", "y"},
    {"u", "oo"}, {"f", "ph"}
  };

  /** A name so changed, which may be the name itself. */
  abstract String of(String name, Random random);

  /** A name so changed; none where it would stay the same. */
  Optional<String> changed(String name, Random random) {
    String changed = of(name, random);
    return changed.equals(name) && this != NONE ? Optional.empty() : Optional.of(changed);
  }

  private static List<String> words(String name) {
    return new ArrayList<>(List.of(name.replace(",", " ").strip().split("\\s+")));
  }

  private static String mistyped(String name, Random random) {
    for (int i = 0; i < TRIES; i++) {
      int at = random.nextInt(name.length());
      if (Character.isLetter(name.charAt(at))) {
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char letter = (char) ('a' + random.nextInt(LETTERS));
        boolean swaps = !after.isEmpty() && Character.isLetter(after.charAt(0));
        return switch (random.nextInt(swaps ? 4 : 3)) {
          case 0 -> before + after;
          case 1 -> before + letter + name.substring(at);
          case 2 -> before + letter + after;
          default -> before + after.charAt(0) + name.charAt(at) + after.substring(1);
        };
      }
    }
    return name;
  }
}
