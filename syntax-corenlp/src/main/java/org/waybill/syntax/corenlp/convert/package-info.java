/**
 * Part of the build, not of the program: turns CoreNLP's parser models into the form that loads in
 * a tenth of a second. docs/decisions/0002-parser-models.md has the figures.
 */
@NullMarked
package org.waybill.syntax.corenlp.convert;

import org.jspecify.annotations.NullMarked;
