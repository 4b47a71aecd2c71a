package org.tiean.kernel.control;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Lets a UUID attribute be empty. EclipseLink's own conversion cannot read a null from a {@code uuid} column
 * (NullPointerException); this one passes values through. Identifiers are never null and stay with
 * EclipseLink's, since converters do not apply to them.
 */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, UUID> {

    @Override
    public UUID convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(UUID stored) {
        return stored;
    }
}
