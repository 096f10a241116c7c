/**
 * The Parser that runs Stanford CoreNLP. This module alone is GPL-3.0-or-later, since CoreNLP is.
 */
@NullMarked
package org.waybill.syntax.corenlp;

import org.jspecify.annotations.NullMarked;
