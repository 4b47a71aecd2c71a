package org.tiean.kernel.entity;

import javax.sql.DataSource;

/**
 * Fact: our own tables are up to date. Who keeps further tables in the same database (the process
 * engine) brings them up to date now.
 *
 * @param asOwner connections of the owner role, for the duration of the event only
 */
public record SchemaMigrated(DataSource asOwner) {
}
