package org.waybill.reading.gate;

import org.waybill.reading.data.Section;

/**
 * How much a report must hold to be worth reading.
 *
 * @param judgedFrom the length in characters from which the other thresholds hold; a shorter report
 *     costs little and tells too little, and is refused only if it holds more of elsewhere than of
 *     all else
 * @param hits how often stems of arms, war, sanctions or affairs must occur
 * @param stems how many different ones of arms, war or sanctions
 * @param states how often states must be named
 * @param spacing for how many characters one such stem of any kind must occur
 */
record Thresholds(int judgedFrom, int hits, int stems, int states, int spacing) {

  static Thresholds read(Section file) {
    return new Thresholds(
        Integer.parseInt(file.text("judgedFrom")),
        Integer.parseInt(file.text("hits")),
        Integer.parseInt(file.text("stems")),
        Integer.parseInt(file.text("states")),
        Integer.parseInt(file.text("spacing")));
  }
}
