/**
 * Which names of the lists can be meant at all: an index from words to all words that resemble
 * them.
 *
 * <p>Words are found by handles: whatever makes two words alike (spelling, sound, consonants, being
 * one name, being joined) is turned into strings that both words have, so that what the index does
 * not find the comparison would not find alike either. A trap: whoever changes how words are
 * compared must see that their handles still meet; a test compares the index with a full scan.
 */
@NullMarked
package org.waybill.screening.index;

import org.jspecify.annotations.NullMarked;
