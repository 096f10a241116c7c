package org.waybill.reading.materiel;

import org.waybill.model.MaterielCategory;

/**
 * The proper name of a weapon type.
 *
 * @param name as written
 * @param category what it is
 * @param manner where it counts
 */
record Designation(String name, MaterielCategory category, Manner manner) {}
