/**
 * How claims compare with claims that people coded: what is found, what is right, what is missed
 * and what is spare.
 *
 * <p>{@link org.waybill.usecases.evaluation.GoldFolder} holds the coded reports, {@link
 * org.waybill.usecases.evaluation.Scorer} counts, and an {@link
 * org.waybill.usecases.evaluation.Evaluation} says what came of it. docs/evaluation.md explains the
 * figures. A coded claim that is optional costs nothing when missed and counts when found.
 */
@NullMarked
package org.waybill.usecases.evaluation;

import org.jspecify.annotations.NullMarked;
