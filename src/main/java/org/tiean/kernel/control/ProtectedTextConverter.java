package org.tiean.kernel.control;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tiean.kernel.entity.ProtectedText;

/** Keeps a {@link ProtectedText} encrypted in a {@code bytea} column. */
@Converter(autoApply = true)
public class ProtectedTextConverter implements AttributeConverter<ProtectedText, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(ProtectedText text) {
        return text == null ? null : cipher().encrypt(text);
    }

    @Override
    public ProtectedText convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : cipher().decrypt(stored);
    }

    /** Looked up each time: the persistence provider makes converters, not CDI. */
    private static PersonalDataCipher cipher() {
        return CDI.current().select(PersonalDataCipher.class).get();
    }
}
