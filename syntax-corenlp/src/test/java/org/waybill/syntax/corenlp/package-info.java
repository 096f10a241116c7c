/** Tests of the CoreNLP parsers on the real models. */
@NullMarked
package org.waybill.syntax.corenlp;

import org.jspecify.annotations.NullMarked;
