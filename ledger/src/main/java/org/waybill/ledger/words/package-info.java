/**
 * Words of a text as full-text search compares them: case, accents and inflection forgiven.
 *
 * <p>What is done for which language is in {@code stemming.tsv}.
 */
@NullMarked
package org.waybill.ledger.words;

import org.jspecify.annotations.NullMarked;
