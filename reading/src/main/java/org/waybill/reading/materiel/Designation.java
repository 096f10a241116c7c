package org.waybill.reading.materiel;

import org.waybill.model.MaterielCategory;

/**
 * The proper name of a weapon type.
 *
 * @param name as written
 * @param category what it is
 * @param common whether it is also a common word or name ("Leopard", "Hunter"), and so counts only
 *     near other words for materiel
 */
record Designation(String name, MaterielCategory category, boolean common) {}
